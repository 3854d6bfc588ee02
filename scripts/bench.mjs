// `npm run bench [-- speed|notes|start|size|editor|gil|explore]`: what is measured, side by side with what a user would otherwise
// use, as ratios in one run. Prints a table, and with --json one JSON object a row. CPython is taken from $PYTHON, else
// `python3.11`, else `python3`.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { explore } from './benchExplore.mjs';
import { gil } from './benchGil.mjs';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';

const cli = join(root, 'dist', 'cli.js');
const json = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const pairs = 5;

/** @type {string | null} */
const python = [process.env.PYTHON, 'python3.11', 'python3'].find(
  (name) => name && spawnSync(name, ['-c', 'pass']).status === 0,
);

const seconds = (start) => Number(process.hrtime.bigint() - start) / 1e9;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function row(section, name, figures) {
  if (json) console.log(JSON.stringify({ section, name, ...figures }));
  else {
    const text = Object.entries(figures).map(
      ([key, value]) => `${key} ${typeof value === 'number' ? format(value) : value}`,
    );
    console.log(`${section.padEnd(7)} ${name.padEnd(28)} ${text.join('   ')}`);
  }
}

function format(value) {
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Seconds that `command` takes as a whole process, with its output and exit code. */
function timed(command, args) {
  const start = process.hrtime.bigint();
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { wall: seconds(start), stdout: done.stdout, stderr: done.stderr, code: done.status };
}

function simulated(file, ...options) {
  const done = timed('node', [cli, 'run', '--json', ...options, file]);
  return { ...JSON.parse(done.stdout.trim().split('\n')[0]), processSeconds: done.wall };
}

/** Programs of `test/bench`: our time (parsing, compiling, running) against CPython's (its start taken off), in pairs. */
function speed() {
  if (!python) return row('speed', '-', { skipped: 'no CPython on this machine' });
  const start = median(Array.from({ length: pairs }, () => timed(python, ['-c', 'pass']).wall));
  const ratios = [];
  for (const file of programs().filter((name) => !name.startsWith('threads_sleep'))) {
    const path = join(root, 'test', 'bench', file);
    const measured = Array.from({ length: pairs }, () => {
      const theirs = timed(python, [path]);
      const ours = simulated(path);
      return { ours: ours.wallSeconds, theirs: theirs.wall - start, same: ours.stdout === theirs.stdout };
    });
    const ratio = median(measured.map((pair) => pair.ours / pair.theirs));
    if (!file.startsWith('threads_')) ratios.push(ratio);
    row('speed', file, {
      ratio,
      ours: median(measured.map((pair) => pair.ours)),
      cpython: median(measured.map((pair) => pair.theirs)),
      output: measured.every((pair) => pair.same) ? 'same' : 'DIFFERS',
    });
  }
  row('speed', 'geometric mean', {
    ratio: Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length),
  });
}

const programs = () =>
  readdirSync(join(root, 'test', 'bench'))
    .filter((name) => name.endsWith('.py'))
    .sort();

/** The snippets of the note `threads`: the same output and exit code as CPython, virtual time against its wall time. */
function notes() {
  row('notes', 'three threads sleep 10 s', {
    wallMs:
      median(Array.from({ length: pairs }, () => simulated(join(root, 'test/bench/threads_sleep.py')).wallSeconds)) *
      1000,
  });
  if (!python) return row('notes', '-', { skipped: 'no CPython on this machine' });
  const note = join(root, 'media', 'notes', 'threads.md');
  const runs = timed('node', [cli, 'run', '--json', note])
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const folder = mkdtempSync(join(tmpdir(), 'interleave-bench-'));
  const start = median(Array.from({ length: pairs }, () => timed(python, ['-c', 'import threading, time']).wall));
  const lines = readFileSync(note, 'utf8').split('\n');
  for (const run of runs) {
    const first = run.line - 1;
    const code = lines.slice(
      first,
      lines.findIndex((line, index) => index >= first && /^\s*(```|~~~)/.test(line)),
    );
    const file = join(folder, 'snippet.py');
    writeFileSync(file, `${code.join('\n')}\n`);
    const theirs = timed(python, [file]);
    row('notes', `${basename(note)}:${run.line}`, {
      output: run.stdout === theirs.stdout && run.exitCode === theirs.code ? 'same' : 'DIFFERS',
      virtual: run.virtualSeconds,
      cpython: theirs.wall - start,
      ratio: run.virtualSeconds / (theirs.wall - start),
    });
  }
  rmSync(folder, { recursive: true });
}

/** Milliseconds from the start of a command to its first output and to its end. */
function watched(command, args) {
  return new Promise((resolve) => {
    const begin = process.hrtime.bigint();
    let first = null;
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.on('data', () => {
      first ??= seconds(begin) * 1000;
    });
    child.on('close', () => resolve({ first, end: seconds(begin) * 1000 }));
  });
}

/** What a start costs: of the command line against plain Node, of imports against CPython, of the extension. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'interleave-bench-'));
  const file = join(folder, 'one.py');
  writeFileSync(file, 'print(1)\n');
  const measured = [];
  for (let i = 0; i < 15; i++) {
    measured.push({ node: await watched('node', ['-e', '0']), ours: await watched('node', [cli, 'run', file]) });
  }
  row('start', 'print(1)', {
    firstLineOverNodeMs: median(measured.map(({ node, ours }) => ours.first - node.end)),
    endOverNodeMs: median(measured.map(({ node, ours }) => ours.end - node.end)),
    ratio: median(measured.map(({ node, ours }) => ours.first / node.end)),
  });
  const imports = 'import dataclasses, enum, logging, concurrent.futures, collections, typing';
  const importing = join(folder, 'imports.py');
  writeFileSync(importing, `${imports}\n`);
  const pairs = Array.from({ length: 5 }, () => {
    const runs = timed('node', [cli, 'run', '--json', importing, importing]).stdout.trim().split('\n');
    const [cold, warm] = runs.map((line) => JSON.parse(line).wallSeconds * 1000);
    const theirs = python && (timed(python, ['-c', imports]).wall - timed(python, ['-c', 'pass']).wall) * 1000;
    return { cold, warm, theirs };
  });
  row('start', 'imports of six modules', {
    coldMs: median(pairs.map(({ cold }) => cold)),
    warmMs: median(pairs.map(({ warm }) => warm)),
    ...(python ? { cpythonMs: median(pairs.map(({ theirs }) => theirs)) } : {}),
  });
  const extension = join(root, 'dist', 'extension.cjs');
  const loads = Array.from({ length: 9 }, () => JSON.parse(timed('node', ['-e', loadExtension, extension]).stdout));
  row('start', 'extension', {
    kilobytes: Math.round(statSync(extension).size / 1000),
    loadMs: median(loads.map(({ load }) => load)),
    activateMs: median(loads.map(({ activate }) => activate)),
  });
  rmSync(folder, { recursive: true });
}

/** Loads and activates the extension in an editor that answers everything with itself. */
const loadExtension = `
  const Module = require('node:module');
  const get = (_, key) => (key === Symbol.toPrimitive ? () => '' : editor);
  const editor = new Proxy(function () {}, { get, apply: () => editor, construct: () => editor });
  const { _load } = Module;
  Module._load = (name, ...rest) => (name === 'vscode' ? editor : _load(name, ...rest));
  const begin = performance.now();
  const extension = require(process.argv[1]);
  const loaded = performance.now();
  extension.activate(editor);
  console.log(JSON.stringify({ load: loaded - begin, activate: performance.now() - loaded }));
  process.exit();
`;

function size() {
  for (const name of readdirSync(root).filter((file) => file.endsWith('.vsix'))) {
    row('size', name, { kilobytes: Math.round(statSync(join(root, name)).size / 1000) });
  }
  for (const name of readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'))) {
    row('size', `dist/${name}`, { kilobytes: Math.round(statSync(join(root, 'dist', name)).size / 1000) });
  }
}

function editor() {
  const script = join(root, 'test', 'vscode', 'bench.mjs');
  if (existsSync(script)) execFileSync('node', [script, ...(json ? ['--json'] : [])], { stdio: 'inherit' });
  else row('editor', '-', { skipped: 'test/vscode/bench.mjs is not there' });
}

const sections = { start, speed, notes, size, editor, gil: () => gil(row, python), explore: () => explore(row, cli) };
ensureInstalled();
ensureBuilt();
if (!json && python)
  console.log(`against ${execFileSync(python, ['--version'], { encoding: 'utf8' }).trim()}, Node ${process.version}`);
for (const name of wanted.length > 0 ? wanted : Object.keys(sections)) {
  if (!sections[name]) {
    console.error(`There is no section "${name}": choose from ${Object.keys(sections).join(', ')}.`);
    process.exit(2);
  }
  await sections[name]();
}

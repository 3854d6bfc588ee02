// `npm run calibrate [-- --python PATH] [--print]`: measures every row of the cost table on a Python (else $PYTHON,
// `python3.11`, `python3`), shows it beside the table that is there and beside what the simulator takes for the same
// program, and writes `src/base/measured.ts`; with --print it writes nothing. A busy machine gives wrong tables.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';

const script = join(root, 'scripts', 'calibrate.py');
const table = join(root, 'src', 'base', 'measured.ts');
const chosen = process.argv.indexOf('--python');
const python =
  chosen > 0
    ? process.argv[chosen + 1]
    : [process.env.PYTHON, 'python3.11', 'python3'].find((name) => name && spawnSync(name, ['-c', '0']).status === 0);

/** Three digits are more than such a measurement has. */
function rounded(value) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.round(value / unit) * unit;
}

function measure() {
  const done = spawnSync(python, [script], { encoding: 'utf8', maxBuffer: 1 << 24 });
  if (done.status === 0) return JSON.parse(done.stdout);
  console.error(`${python} could not measure:\n${done.stderr}`);
  process.exit(1);
}

/** The same program with the table that is there. */
function simulated(version) {
  const folder = mkdtempSync(join(tmpdir(), 'interleave-calibrate-'));
  const file = join(folder, 'calibrate.py');
  writeFileSync(file, `import sys\nsys.argv += ["QUICK", "THREADS"]\n${readFileSync(script, 'utf8')}`);
  const args = [join(root, 'dist', 'cli.js'), 'run', '--json', '--limit', '600s', '--python', version, file];
  const done = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 24 });
  rmSync(folder, { recursive: true });
  try {
    return JSON.parse(JSON.parse(done.stdout.trim().split('\n')[0]).stdout).rows;
  } catch {
    return {};
  }
}

/** Rows of the table: names with the numbers that stand there. */
function readTable(text) {
  return Object.fromEntries(
    [...text.matchAll(/^ {2}(\w+): ([\d_]+),$/gm)].map(([, name, value]) => [name, Number(value.replaceAll('_', ''))]),
  );
}

function written(text, { python: version, rows }) {
  const grouped = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '_');
  const date = new Date().toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
  let result = text
    .replace(/python: '[^']*'/, `python: '${version}'`)
    .replace(
      /machine: '[^']*'/,
      `machine: '${process.platform === 'linux' ? 'Linux' : process.platform} ${process.arch}'`,
    )
    .replace(/date: '[^']*'/, `date: '${date}'`);
  for (const [name, value] of Object.entries(rows)) {
    result = result.replace(new RegExp(`^ {2}${name}: [\\d_]+,$`, 'm'), `  ${name}: ${grouped(rounded(value))},`);
  }
  return result;
}

if (!python) {
  console.error('There is no Python on this machine: install one, or name it with --python PATH.');
  process.exit(2);
}
ensureInstalled();
ensureBuilt();
const measured = measure();
const text = readFileSync(table, 'utf8');
const before = readTable(text);
const ours = simulated(measured.python.split('.').slice(0, 2).join('.'));
console.log(`${'row'.padEnd(20)}${['measured', 'table', 'simulated'].map((name) => name.padStart(12)).join('')}`);
for (const [name, value] of Object.entries(measured.rows)) {
  const cells = [rounded(value), before[name], ours[name] === undefined ? undefined : rounded(ours[name])];
  console.log(`${name.padEnd(20)}${cells.map((cell) => String(cell ?? '-').padStart(12)).join('')}`);
}
if (loadavg()[0] > 1.5)
  console.log(`The machine is busy (load ${loadavg()[0].toFixed(1)}): do not trust these numbers.`);
if (process.argv.includes('--print')) process.exit(0);
writeFileSync(table, written(text, measured));
console.log(`Written for Python ${measured.python}: src/base/measured.ts`);

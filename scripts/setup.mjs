// What every command does first, with nothing but Node itself: install the dependencies and build, if either is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json; every script works from here, wherever it was called. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the project's folder with its output shown (on stderr, so that a caller's stdout stays clean). */
function run(command, args, folder = root) {
  const result = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(`“${[command, ...args].join(' ')}” did not succeed; its own message above says why.`);
    process.exit(result.status ?? 1);
  }
}

function newerThan(path, time) {
  return existsSync(path) && statSync(path).mtimeMs > time;
}

/** True if any file below `path` was changed after `time` (milliseconds since the epoch). */
function changedSince(path, time) {
  if (!existsSync(path)) return false;
  if (!statSync(path).isDirectory()) return newerThan(path, time);
  return readdirSync(path, { withFileTypes: true }).some((entry) => changedSince(join(path, entry.name), time));
}

/** Installs `folder`'s dependencies unless they are there and at least as new as its lock file. */
export function ensureInstalled(folder = root, options = []) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && !newerThan(join(folder, 'package-lock.json'), statSync(installed).mtimeMs)) return;
  console.error('Installing the dependencies (once) …');
  // Not `npm ci`: that fails where a registry lacks a package for some other platform, although nobody here needs it.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...options], folder);
}

/** Builds `dist` if a source file is newer than what was built last. */
export function ensureBuilt() {
  const built = join(root, 'dist', 'built.json');
  const time = existsSync(built) ? statSync(built).mtimeMs : 0;
  const sources = ['src', 'scripts/build.mjs', 'package.json'];
  if (time > 0 && !sources.some((source) => changedSince(join(root, source), time))) return;
  run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
}

/** Packages the extension as it is now. */
export function ensurePackaged() {
  run(process.execPath, [join(root, 'scripts', 'package.mjs')]);
}

/** Installs VS Code as a server (see test/vscode/host), which has its own dependencies inside. */
export function ensureHost() {
  const host = join(root, 'test', 'vscode', 'host');
  ensureInstalled(host, ['--ignore-scripts', '--omit=dev']);
  const inner = join(host, 'node_modules', 'code-server', 'lib', 'vscode');
  if (existsSync(join(inner, 'node_modules', '.package-lock.json'))) return;
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], inner);
}

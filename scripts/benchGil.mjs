// The figures that the design papers give under "The GIL", beside what the simulator gives and, where there is one, what
// the CPython of this machine does now. A figure holds within a tenth, or within one switch interval where it is a time.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

const within =
  (expected, tolerance = expected / 10) =>
  (value) =>
    Math.abs(value - expected) <= tolerance;
const interval = 5;

/** Name, what the papers say, and whether a value agrees with it; times in milliseconds. */
const figures = [
  ['switches5ms', '198 a second at 5 ms', within(198)],
  ['switches1ms', '958 a second at 1 ms', within(958)],
  ['threadsOverSequential', '1.01 times the sequential time', (value) => value >= 0.999 && value <= 1.01 * 1.1],
  ['endsApartMs', 'end within 5 ms of each other', (value) => value <= interval + 0.2],
  ['lateBehindOneMs', 'wakes 5.1 ms late behind one', within(5.1, interval / 10)],
  ['lateBehindFourMs', '5 ms late behind four, median', within(5, interval)],
  ['lateBehindFour90Ms', '100 ms, 90th percentile', within(100)],
  // Thirty times 1 ms and 5.1 ms are 183 ms: the 93 ms of the papers contradict their own figure above, and CPython 3.8,
  // 3.11 and 3.13 took 158 to 220 ms beside us.
  ['thirtySleepsMs', '30 sleeps behind one: 183 ms', within(183)],
  ['thirtySleepsAloneMs', '30 sleeps alone: 31 ms', within(31)],
  ['startedFirst', '3 of 3 bodies end before the next statement', (value) => value === 3],
  ['inOrder', 'in the order of their start', (value) => value === true],
  ['plainLost', 'counter += 1 loses nothing', (value) => value === 0],
  ['callLost', 'counter = f(counter) + 1 loses', (value) => value > 0],
  ['typeLost', 'counter += int(1) loses', (value) => value > 0],
  ['meanBurst', 'a lock is re-taken thousands of times', (value) => value >= 1_000],
];

/** The same without a GIL, on four cores. */
const freeThreaded = [
  ['threadsOverSequential', 'threads side by side: half the time', within(0.5)],
  ['plainLost', 'counter += 1 does lose', (value) => value > 0],
];

function simulated(python) {
  const args = [join(root, 'dist', 'cli.js'), 'run', '--json', '--cpus', '4', '--limit', '600s', '--python', python];
  const done = spawnSync('node', [...args, join(root, 'scripts', 'gilFigures.py')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return JSON.parse(JSON.parse(done.stdout.trim().split('\n')[0]).stdout);
}

function real(python) {
  if (!python) return {};
  const done = spawnSync(python, [join(root, 'scripts', 'gilFigures.py')], { encoding: 'utf8' });
  return done.status === 0 ? JSON.parse(done.stdout) : {};
}

/** Prints a row for each figure with `row(section, name, figures)`. */
export function gil(row, python) {
  const theirs = real(python);
  for (const version of ['3.11', '3.13', '3.14']) {
    const ours = simulated(version);
    for (const [name, claim, holds] of figures) {
      const cpython = version === '3.11' ? { cpython: theirs[name] ?? '-' } : {};
      row('gil', `${version} ${claim}`, { ours: ours[name], holds: holds(ours[name]) ? 'yes' : 'NO', ...cpython });
    }
  }
  for (const version of ['3.13t', '3.14t']) {
    const ours = simulated(version);
    for (const [name, claim, holds] of freeThreaded) {
      row('gil', `${version} ${claim}`, { ours: ours[name], holds: holds(ours[name]) ? 'yes' : 'NO' });
    }
  }
}

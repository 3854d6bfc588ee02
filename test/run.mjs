// npm test [-- NAME…]: every suite in turn, or those named. Needs nothing but Node: it installs and builds first.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureHost, ensureInstalled, ensurePackaged, root } from '../scripts/setup.mjs';

const bin = (name) => join(root, 'node_modules', ...name.split('/'));
const mocha = (...files) => [bin('mocha/bin/mocha.js'), '--reporter', 'test/countingReporter.cjs', ...files];
const tsx = (file) => ['--import', 'tsx', file];

/** Milliseconds after which a suite counts as stuck. */
const longest = 12 * 60_000;

const prepareUser = () => {
  ensureHost();
  ensurePackaged();
};

/** Each suite is a Node process. It prints `counted: {"passed":…,"failed":…}`, or its exit code is its one result. */
const suites = [
  { name: 'types', command: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'style', command: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'unit', command: mocha('test/*.test.ts', 'test/!(vscode)/**/*.test.ts', 'test/vscode/unit/*.test.ts') },
  { name: 'vscode', command: tsx('test/vscode/runInHost.ts'), prepare: ensureHost },
  { name: 'user', command: mocha('--exit', 'test/vscode/user/*.test.ts'), prepare: prepareUser },
];

/** Runs one suite with its output shown; a crash counts as a failure, and so does a suite that ran no test. */
function run({ name, command }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  return new Promise((resolve) => {
    let counts;
    let rest = '';
    const show = (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const counted = /^counted: (\{.*\})$/.exec(line);
        if (counted) counts = JSON.parse(counted[1]);
        else console.log(line);
      }
    };
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', show);
    const stuck = setTimeout(() => child.kill('SIGKILL'), longest);
    child.on('close', (code) => {
      clearTimeout(stuck);
      show('\n');
      const result = counts ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
      const silent = code !== 0 && result.failed === 0;
      const empty = result.passed + result.failed === 0;
      if (silent || empty)
        console.log(`“${name}” ${empty ? 'ran no test' : `ended with code ${code}`}: counted as failed.`);
      resolve({ ...result, failed: result.failed + (silent || empty ? 1 : 0) });
    });
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !suites.some((suite) => suite.name === name));
if (unknown) {
  console.error(`There is no suite “${unknown}”; there are: ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
let finished = false;
process.on('exit', () => {
  if (!finished) console.log('\n0 passed, 1 failed');
});
ensureInstalled();
ensureBuilt();
const total = { passed: 0, failed: 0, skipped: 0 };
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
  suite.prepare?.();
  const { passed, failed, skipped = 0 } = await run(suite);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
finished = true;
process.exit(total.failed > 0 ? 1 : 0);

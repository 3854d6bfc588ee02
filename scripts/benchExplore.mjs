import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const footer = 'for t in threads:\n    t.start()\nfor t in threads:\n    t.join()\n';
const increments = (times) => `import threading
counter = 0
def work():
    global counter
    for _ in range(${times}):
        counter += 1
threads = [threading.Thread(target=work) for _ in range(2)]
${footer}print(counter)
`;
const philosophers = `import threading
forks = [threading.Lock() for _ in range(4)]
def philosopher(i):
    with forks[i]:
        with forks[(i + 1) % 4]:
            pass
threads = [threading.Thread(target=philosopher, args=(i,)) for i in range(4)]
${footer}`;

/** Exploration as a whole process, its start included: `row` prints a line, `cli` is the command line's file. */
export function explore(row, cli) {
  const directory = mkdtempSync(join(tmpdir(), 'interleave-'));
  const measure = (name, text, ...options) => {
    const file = join(directory, 'program.py');
    writeFileSync(file, text);
    const start = process.hrtime.bigint();
    const done = spawnSync('node', [cli, 'explore', '--json', '--model', 'language', ...options, file], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const { executions, redundant, complete, outcomes } = JSON.parse(done.stdout);
    row('explore', name, { executions, redundant, complete: String(complete), outcomes: outcomes.length, seconds });
    return { executions, seconds };
  };
  const begin = measure('an empty program', 'pass\n');
  const four = measure('two threads, 4 increments', increments(4), '--strategy', 'all');
  row('explore', 'executions a second', { rate: four.executions / (four.seconds - begin.seconds) });
  measure('four philosophers', philosophers);
  measure('two threads, 20 increments', increments(20), '--budget', '10s');
  rmSync(directory, { recursive: true });
}

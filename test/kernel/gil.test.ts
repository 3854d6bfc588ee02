import assert from 'node:assert/strict';
import { blocked, join, Lock } from '../../src/kernel';
import { Machine, rows, type Script } from './machine';

const ms = 1_000_000;

/** How often the GIL changes hands while `count` threads compute for `total` ns each. */
function switches(count: number, total: number, switchInterval: number) {
  const machine = new Machine({ switchInterval });
  const ends: number[] = [];
  machine.run(
    (function* (): Script {
      const tasks = Array.from({ length: count }, () =>
        machine.spawn(
          (function* (): Script {
            yield total;
            ends.push(machine.kernel.now);
          })(),
        ),
      );
      for (const task of tasks) yield join(machine.kernel, task);
    })(),
  );
  return { perSecond: (machine.process.gil as { switches: number }).switches / (machine.kernel.now / 1e9), ends };
}

/** How late a thread that sleeps 1 ms goes on, `times` times beside `count` threads that compute; sorted, in ms. */
function lateness(count: number, times: number, seed = 0) {
  const machine = new Machine({ seed });
  const { kernel } = machine;
  const late: number[] = [];
  let elapsed = 0;
  machine.run(
    (function* (): Script {
      for (let i = 0; i < count; i++) machine.spawn(forever());
      const begin = kernel.now;
      for (let i = 0; i < times; i++) {
        const before = kernel.now;
        kernel.sleep(ms);
        yield blocked;
        late.push((kernel.now - before - ms) / ms);
      }
      elapsed = (kernel.now - begin) / ms;
    })(),
  );
  late.sort((a, b) => a - b);
  return { at: (quantile: number) => late[Math.floor(late.length * quantile)], elapsed };
}

function* forever(): Script {
  for (;;) yield 10 * ms;
}

function near(actual: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not within ${tolerance} of ${expected}`);
}

// The expected figures were measured on CPython 3.11 and 3.13 (design papers, “The GIL”).
describe('the GIL', () => {
  it('changes hands 198 times a second at 5 ms and 958 times at 1 ms', () => {
    near(switches(2, 2000 * ms, 5 * ms).perSecond, 198, 20);
    near(switches(2, 2000 * ms, ms).perSecond, 958, 96);
  });

  it('lets two computing threads take hardly longer than one after the other, and end within 5 ms', () => {
    const { ends } = switches(2, 1000 * ms, 5 * ms);
    near(ends[1] / (2000 * ms), 1.005, 0.006);
    assert.ok(ends[1] - ends[0] <= 5.2 * ms, `${ends}`);
  });

  it('makes a sleeper beside one computing thread wait the switch interval', () => {
    near(lateness(1, 30).at(0.5), 5.1, 0.2);
  });

  it('makes a sleeper beside four computing threads wait one interval at the median, twenty at the 90th percentile', () => {
    const { at } = lateness(4, 4000);
    near(at(0.5), 5, 5);
    near(at(0.9), 100, 10);
  });

  it('goes to a started thread, which then goes on: a short body ends before the starter’s next statement', () => {
    const machine = new Machine();
    const { kernel } = machine;
    const order: string[] = [];
    machine.run(
      (function* (): Script {
        for (const name of ['a', 'b', 'c']) {
          machine.spawn(
            (function* (): Script {
              yield 20_000 * 20;
              order.push(name);
            })(),
          );
          kernel.sleep(1000);
          yield blocked;
        }
        order.push('starter');
      })(),
    );
    assert.deepEqual(order, ['a', 'b', 'c', 'starter']);
  });

  it('is not there in a free-threaded build: threads run on as many cores as there are', () => {
    for (const [cpus, expected] of [
      [4, 100],
      [2, 200],
      [1, 400],
    ]) {
      const machine = new Machine({ gil: false, cpus });
      machine.run(
        (function* (): Script {
          const compute = () =>
            (function* (): Script {
              yield 100 * ms;
            })();
          for (const task of [compute(), compute(), compute(), compute()].map((script) => machine.spawn(script)))
            yield join(machine.kernel, task);
        })(),
      );
      near(machine.kernel.now / ms, expected, 1);
    }
  });

  it('is taken in bursts of thousands by threads that re-take a lock', () => {
    const machine = new Machine();
    const { kernel } = machine;
    const log: number[] = [];
    machine.run(
      (function* (): Script {
        const lock = new Lock(kernel, 'lock');
        const tasks = [0, 1].map((id) => machine.spawn(retake(lock, () => log.push(id))));
        for (const task of tasks) yield join(kernel, task);
      })(),
    );
    const changes = log.filter((id, i) => i > 0 && id !== log[i - 1]).length + 1;
    assert.ok(changes < log.length / 1000, `${changes} bursts in ${log.length}`);
    assert.ok(changes > 3, 'both get their turn');
  });
});

function* retake(lock: Lock, work: () => void): Script {
  for (let i = 0; i < 100_000; i++) {
    yield lock.acquire();
    yield 100;
    work();
    yield 60;
    lock.release();
    yield 120;
  }
}

describe('the trace of a kernel', () => {
  it('says who wants the GIL and who has it', () => {
    const machine = new Machine();
    machine.run(
      (function* (): Script {
        const task = machine.spawn(
          (function* (): Script {
            yield ms;
          })(),
        );
        yield 2 * ms;
        yield join(machine.kernel, task);
      })(),
    );
    const story = rows(machine.data())
      .filter((row) => row.kind === 'state')
      .map((row) => `${row.task} ${row.state}`);
    assert.deepEqual(story, [
      '0 new',
      '0 running',
      '1 new',
      '1 wants-gil',
      '0 joins',
      '1 running',
      '1 ended',
      '0 running',
      '0 ended',
    ]);
  });
});

describe('the cores', () => {
  /** Ends of eight tasks of 18 ms each, started one after the other by a task that waits for each to begin. */
  function ends(cpus: number, before = 0): number[] {
    const machine = new Machine({ gil: false, cpus });
    const { kernel } = machine;
    const found: number[] = [];
    machine.run(
      (function* (): Script {
        yield before;
        const begin = kernel.now;
        const tasks = [];
        for (let i = 0; i < 8; i++) {
          tasks.push(
            machine.spawn(
              (function* (): Script {
                yield 18 * ms;
                found.push((kernel.now - begin) / ms);
              })(),
            ),
          );
          kernel.sleep(1000);
          yield blocked;
        }
        for (const task of tasks) yield join(kernel, task);
      })(),
    );
    return found;
  }

  it('are shared fairly by more tasks than there are cores', () => {
    for (const cpus of [1, 2, 4, 8]) {
      const last = Math.max(...ends(cpus));
      near(last, (18 * 8) / cpus, 4);
      assert.ok(last - Math.min(...ends(cpus)) <= 3 + 24 / cpus, `${cpus} cores: ${ends(cpus)}`);
    }
  });

  it('do not starve a task that has computed for long before', () => {
    near(Math.max(...ends(4, 100 * ms)), 36, 4);
  });
});

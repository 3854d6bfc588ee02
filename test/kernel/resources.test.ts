import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocked, Event, join, Lock, RLock, Semaphore } from '../../src/kernel';
import { Machine, rows, type Script } from './machine';

const ms = 1_000_000;

/** A script from steps that are evaluated one after the other. */
function* script(...steps: (() => unknown)[]): Script {
  for (const step of steps) yield step();
}

describe('resources', () => {
  it('a lock is given to waiters in the order of their arrival', () => {
    const machine = new Machine();
    const { kernel } = machine;
    const order: string[] = [];
    machine.run(
      (function* (): Script {
        const lock = new Lock(kernel, 'lock');
        yield lock.acquire();
        for (const name of ['a', 'b', 'c']) {
          const taking = (function* (): Script {
            yield lock.acquire();
            order.push(name);
            lock.release();
          })();
          const task = machine.spawn(taking, name);
          kernel.sleep(ms);
          yield blocked;
          assert.equal(task.state, 'waits-lock');
        }
        lock.release();
        kernel.sleep(ms);
        yield blocked;
      })(),
    );
    assert.deepEqual(order, ['a', 'b', 'c']);
  });

  it('a lock handed there and back takes 28 µs', () => {
    const machine = new Machine();
    const { kernel } = machine;
    let elapsed = 0;
    machine.run(
      (function* (): Script {
        const [there, back] = [new Lock(kernel, 'there'), new Lock(kernel, 'back')];
        yield there.acquire();
        yield back.acquire();
        machine.spawn(
          (function* (): Script {
            for (;;) {
              yield there.acquire();
              back.release();
            }
          })(),
        );
        kernel.sleep(ms);
        yield blocked;
        const begin = kernel.now;
        for (let i = 0; i < 100; i++) {
          there.release();
          yield back.acquire();
        }
        elapsed = (kernel.now - begin) / 100;
      })(),
    );
    assert.ok(Math.abs(elapsed - 28_000) < 2_800, `${elapsed}`);
  });

  it('a wait with a time-out ends at its deadline and leaves the queue', () => {
    const machine = new Machine();
    const { kernel } = machine;
    const answers: unknown[] = [];
    machine.run(
      (function* (): Script {
        const lock = new Lock(kernel, 'lock');
        yield lock.acquire();
        const thread = (function* (): Script {
          answers.push(yield lock.acquire(5 * ms));
        })();
        const task = machine.spawn(thread);
        answers.push(yield join(kernel, task, ms));
        answers.push(yield join(kernel, task));
        answers.push(lock.waiting, Math.round(kernel.now / ms));
      })(),
    );
    assert.deepEqual(answers, [false, false, true, 0, 5]);
  });

  it('a re-entrant lock counts, a semaphore admits as many as it has permits, an event wakes all', () => {
    const machine = new Machine();
    const { kernel } = machine;
    let inside = 0;
    let most = 0;
    let woken = 0;
    machine.run(
      (function* (): Script {
        const rlock = new RLock(kernel, 'rlock');
        yield rlock.acquire();
        yield rlock.acquire();
        assert.equal(rlock.count, 2);
        rlock.release();
        assert.ok(rlock.isOwned);
        const semaphore = new Semaphore(kernel, 'semaphore', 'semaphore', 2);
        const event = new Event(kernel, 'event');
        for (let i = 0; i < 5; i++)
          machine.spawn(
            (function* (): Script {
              yield event.wait();
              woken++;
              yield semaphore.acquire();
              most = Math.max(most, ++inside);
              kernel.sleep(ms);
              yield blocked;
              inside--;
              semaphore.release();
            })(),
          );
        kernel.sleep(ms);
        yield blocked;
        event.set();
        kernel.sleep(10 * ms);
        yield blocked;
      })(),
    );
    assert.deepEqual([woken, most, inside], [5, 2, 0]);
  });
});

describe('the end of a run', () => {
  it('is a deadlock when all wait for each other, and says who holds what', () => {
    const machine = new Machine();
    const { kernel } = machine;
    const standing = machine.run(
      (function* (): Script {
        const [a, b] = [new Lock(kernel, 'a'), new Lock(kernel, 'b')];
        const nap = () => {
          kernel.sleep(ms);
          return blocked;
        };
        const task = machine.spawn(
          script(
            () => a.acquire(),
            nap,
            () => b.acquire(),
          ),
          'other',
        );
        yield* script(
          () => b.acquire(),
          nap,
          () => a.acquire(),
          () => join(kernel, task),
        );
      })(),
    );
    assert.equal(standing, 'deadlock');
    const waiting = kernel.waiting().map(({ task, wait, holder }) => [task.name, wait.subject, holder?.name]);
    assert.deepEqual(waiting, [
      ['MainThread', 1, 'other'],
      ['other', 2, 'MainThread'],
    ]);
  });

  it('cuts off whoever is left', () => {
    const machine = new Machine();
    let reached = false;
    const standing = machine.run(
      (function* (): Script {
        machine.spawn(
          (function* (): Script {
            yield 100 * ms;
            reached = true;
          })(),
        );
        yield 20 * ms;
      })(),
    );
    assert.equal(standing, 'over');
    assert.equal(reached, false);
    assert.deepEqual(
      machine.trace.tasks.map((task) => task.fate),
      ['returned', 'killed'],
    );
  });

  it('is the limit for what never ends', () => {
    const machine = new Machine({ limit: 50 * ms });
    const endless = (function* (): Script {
      for (;;) yield ms;
    })();
    assert.equal(machine.run(endless), 'limit');
    assert.ok(Math.abs(machine.kernel.now - 50 * ms) < 2000, `${machine.kernel.now}`);
  });
});

// -- laws

type Action =
  | { kind: 'compute'; time: number }
  | { kind: 'sleep'; time: number }
  | { kind: 'lock'; which: number; time: number };
const action = fc.oneof(
  fc.record({ kind: fc.constant('compute' as const), time: fc.integer({ min: 1, max: 8 * ms }) }),
  fc.record({ kind: fc.constant('sleep' as const), time: fc.integer({ min: 1, max: 8 * ms }) }),
  fc.record({ kind: fc.constant('lock' as const), which: fc.nat(1), time: fc.integer({ min: 1, max: 6 * ms }) }),
);
const program = fc.record({
  threads: fc.array(fc.array(action, { maxLength: 8 }), { minLength: 1, maxLength: 5 }),
  seed: fc.nat(1000),
  gil: fc.boolean(),
  cpus: fc.integer({ min: 1, max: 3 }),
});

/** Runs a random program; locks are never nested, so that it always ends. */
function runProgram({ threads, seed, gil, cpus }: typeof program extends fc.Arbitrary<infer P> ? P : never) {
  const machine = new Machine({ seed, gil, cpus });
  const { kernel } = machine;
  const standing = machine.run(
    (function* (): Script {
      const locks = [new Lock(kernel, 'first'), new Lock(kernel, 'second')];
      function* perform(actions: readonly Action[]): Script {
        for (const step of actions) {
          if (step.kind === 'compute') yield step.time;
          else if (step.kind === 'sleep') {
            kernel.sleep(step.time);
            yield blocked;
          } else {
            yield locks[step.which].acquire();
            yield step.time;
            locks[step.which].release();
          }
        }
      }
      const tasks = threads.map((actions) => machine.spawn(perform(actions)));
      for (const task of tasks) yield join(kernel, task);
    })(),
  );
  return { standing, data: machine.data(), kernel, process: machine.process };
}

describe('laws of the kernel', () => {
  it('every program without nested locks ends; time never goes back; no lock and no GIL is held twice', () => {
    fc.assert(
      fc.property(program, (random) => {
        const { standing, data } = runProgram(random);
        assert.equal(standing, 'over');
        const held = new Map<number, number>();
        let time = 0;
        for (const row of rows(data)) {
          assert.ok(row.time >= time);
          time = row.time;
          if (row.kind === 'acquire') {
            assert.ok(!held.has(row.a), `resource ${row.a} is held by ${held.get(row.a)}`);
            held.set(row.a, row.task);
          }
          if (row.kind === 'release') {
            assert.equal(held.get(row.a), row.task);
            held.delete(row.a);
          }
        }
      }),
    );
  });

  it('the same seed gives the same trace', () => {
    fc.assert(
      fc.property(program, (random) => {
        assert.deepEqual(runProgram(random).data, runProgram(random).data);
      }),
    );
  });

  it('each task computes exactly what it has to, and under the GIL all together not more than the time that passes', () => {
    fc.assert(
      fc.property(program, (random) => {
        const { kernel, process } = runProgram(random);
        random.threads.forEach((actions, i) => {
          const work = actions.reduce((sum, step) => sum + (step.kind === 'sleep' ? 0 : step.time), 0);
          assert.equal(process.tasks[i + 1].cpuTime, work);
        });
        const total = process.tasks.reduce((sum, task) => sum + task.cpuTime, 0);
        assert.ok(total <= kernel.now * (random.gil ? 1 : random.cpus));
      }),
    );
  });
});

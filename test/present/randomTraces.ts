import fc from 'fast-check';
import { TraceBuilder, type TraceData, taskStates } from '../../src/trace';

const living = taskStates.filter((state) => state !== 'ended');

/** What happens in one step: to whom, how much later, and what. */
interface Step {
  readonly task: number;
  readonly wait: number;
  readonly action: number;
  readonly choice: number;
}

const kinds = ['thread', 'thread', 'greenlet', 'coroutine', 'process'] as const;

/** Builds a legal trace from random steps: time never falls, states alternate, locks have one holder, tasks end once. */
function build(parents: readonly [number, number][], steps: readonly Step[]): TraceData {
  const t = new TraceBuilder();
  t.files.push('random.py');
  for (let line = 1; line <= 5; line++) {
    t.sites.push({ line, column: 0, endLine: line, endColumn: 5, function: 'f<&>', file: 0 });
  }
  const main = t.addTask({ kind: 'process', name: 'Main "<&>\'\u0000 线程', parent: -1 });
  main.start = 0;
  for (const [seed, kindSeed] of parents) {
    const parent = t.tasks[seed % t.tasks.length];
    const kind = kinds[kindSeed % kinds.length];
    const name = `${kind} ${t.tasks.length}`;
    const inside = kind === 'greenlet' || kind === 'coroutine';
    if (kind === 'process') t.addTask({ kind, name, parent: parent.id });
    else
      t.addTask({ kind, name, parent: parent.id, process: parent.process, ...(inside && { thread: parent.thread }) });
  }
  const processes = t.tasks.filter((task) => task.kind === 'process');
  const gils = new Map(processes.map(({ id }) => [id, t.addResource('gil', 'GIL', id, -1).id]));
  const lock = t.addResource('lock', 'lock ]]>', 0, -1).id;
  const holders = new Map<number, number>();
  let time = 0;
  for (const { task: who, wait, action, choice } of steps) {
    time += wait;
    const task = t.tasks[who % t.tasks.length];
    if (task.fate !== 'running' || t.tasks[task.process].fate !== 'running') continue;
    const site = choice % 6 === 5 ? -1 : choice % 5;
    const other = t.tasks[choice % t.tasks.length];
    if (task.start < 0) task.start = time;
    const resource = choice % 2 === 0 ? lock : (gils.get(task.process) as number);
    switch (action) {
      case 0:
        if (holders.get(resource) === undefined && task.thread === task.id) {
          holders.set(resource, task.id);
          t.event(time, 'acquire', task.id, site, resource);
        } else if (holders.get(resource) === task.id) {
          holders.delete(resource);
          t.event(time, 'release', task.id, site, resource);
        }
        break;
      case 1:
        t.event(time, 'print', task.id, site, t.string(`x${choice}\n`), 1 + (choice % 2));
        break;
      case 2:
        t.event(time, choice % 2 ? 'wake' : 'start', task.id, site, other.id);
        break;
      case 3:
        if (choice % 7 !== 0) break;
        for (const [held, holder] of [...holders]) {
          if (holder !== task.id) continue;
          holders.delete(held);
          t.event(time, 'release', task.id, site, held);
        }
        t.state(time, task.id, 'ended', site);
        task.end = time;
        task.fate = choice % 3 === 0 ? 'killed' : 'returned';
        break;
      default:
        t.state(time, task.id, living[choice % living.length], site, choice % 3 === 0 ? lock : -1);
    }
  }
  return t.build(time + 5, 2);
}

/** Legal traces of up to a dozen tasks and some hundred events; many events share a time. */
export const randomTrace: fc.Arbitrary<TraceData> = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(20), fc.nat(4)), { maxLength: 11 }),
    fc.array(
      fc.record({
        task: fc.nat(11),
        wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 50_000_000 })),
        action: fc.nat(8),
        choice: fc.nat(1000),
      }),
      { maxLength: 300 },
    ),
  )
  .map(([parents, steps]) => build(parents, steps));

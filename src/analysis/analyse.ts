import type { TraceData } from '../trace';
import { lostWakeups, singleChecks } from './conditions';
import { deadlocks } from './deadlocks';
import { cutOff, neverEnding } from './endings';
import type { Finding } from './finding';
import { convoys, starvation } from './gil';
import { lockOrder } from './lockOrder';
import { mutexesOf } from './mutexes';
import type { Observation } from './observation';
import { races } from './races';
import type { Structure } from './structure';

/** How a run ended: `deadlock`: nothing could go on; `limit`: it was stopped. */
export type Ending = 'over' | 'deadlock' | 'limit';

/** What a run shows by its states and locks alone. */
export function findInRun(trace: TraceData, structure: Structure, ending: Ending): Finding[] {
  if (trace.tasks.length < 2 && ending !== 'deadlock') return [];
  const struck = deadlocks(trace, ending === 'deadlock');
  const inDeadlock = new Set(struck.flatMap(({ saying, tasks }) => (saying.code === 'deadlock' ? tasks : [])));
  return [
    ...struck,
    ...lostWakeups(trace),
    ...lockOrder(trace, mutexesOf(trace)).filter(({ tasks }) => !tasks.every((task) => inDeadlock.has(task))),
    ...singleChecks(trace, structure),
    ...(ending === 'limit' ? neverEnding(trace) : []),
    ...cutOff(trace, structure).filter(({ tasks }) => !inDeadlock.has(tasks[0])),
    ...starvation(trace),
    ...convoys(trace),
  ];
}

/** What a run shows by its accesses. */
export function findInAccesses(observation: Observation, structure: Structure): Finding[] {
  return races(observation, structure);
}

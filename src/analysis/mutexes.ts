import type { TraceData } from '../trace';
import { forEachEvent } from './events';

/**
 * Which resources exclude each other's holders and do nothing else: locks, and semaphores with one permit, as long as
 * only who has taken them gives them back. What the library made for itself carries messages and does not count.
 */
export function mutexesOf(trace: TraceData): boolean[] {
  const isMutex = trace.resources.map(({ kind, permits, site }) => {
    if (trace.sites[site] !== undefined && trace.sites[site].file !== 0) return false;
    return kind === 'lock' || kind === 'rlock' || (kind === 'semaphore' && permits === 1);
  });
  const owner = trace.resources.map(() => -1);
  forEachEvent(trace, ({ kind, task, a }) => {
    if (kind === 'acquire') {
      if (owner[a] >= 0 && owner[a] !== task) isMutex[a] = false;
      owner[a] = task;
    } else if (kind === 'release') {
      if (owner[a] !== task) isMutex[a] = false;
      owner[a] = -1;
    }
  });
  return isMutex;
}

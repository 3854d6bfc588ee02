import { buildTimeline } from '../present';
import { startRun } from '../simulator';
import type { Engine } from './serve';

/** The simulator, and the timeline of what it did. */
export const engine: Engine = {
  start: startRun,
  draw: (result, { title, locale, firstLine }) =>
    result.trace && buildTimeline(result.trace, { ...result, title, locale, firstLine }),
  clock: () => performance.now(),
};

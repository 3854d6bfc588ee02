import { findSnippets, startJudging } from '../notes';
import { buildTimeline } from '../present';
import { startRun } from '../simulator';
import type { Engine } from './serve';

/** The simulator, and the timeline of what it did. */
export const engine: Engine = {
  start: startRun,
  draw: (result, { title, locale, firstLine }) =>
    result.trace && buildTimeline(result.trace, { ...result, title, locale, firstLine }),
  judge: ({ note, snippetId, options, locale }) => {
    const snippet = findSnippets(note).snippets.find(({ id }) => id === snippetId);
    return snippet ? startJudging(snippet, options, locale) : null;
  },
  clock: () => performance.now(),
};

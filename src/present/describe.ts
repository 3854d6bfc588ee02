import { type EventKind, eventKinds, taskStates } from '../trace';
import { formatDuration, formatIn, tableUnit } from './durations';
import { freeCode, heldCode, stateLetters } from './laneCodes';
import type { TimelineModel } from './timelineModel';
import { wordsOf } from './words';

/** What a segment says when there is room: the holder in a lane of the GIL, else the state and what it is about. */
export function segmentText(model: TimelineModel, segment: number): string {
  const words = wordsOf(model.locale);
  const code = model.segments.code[segment];
  const subject = model.segments.subject[segment];
  if (code === freeCode) return words.free;
  if (code >= heldCode) return model.tasks[subject]?.name ?? '';
  const state = taskStates[code];
  if (state === 'running') {
    const site = model.sites[model.segments.site[segment]];
    return site && site.function !== '<module>' ? `${words.states.running} ${site.function}` : words.states.running;
  }
  return words.stateWith(state, words.subjectOf(model, code, subject));
}

/** From when to when a segment lasts, and how long. */
export function segmentSpan(model: TimelineModel, segment: number): string {
  const { start, end } = model.segments;
  const from = formatDuration(start[segment]);
  if (end[segment] > model.end) return wordsOf(model.locale).view.forEver(from);
  return `${from} – ${formatDuration(end[segment])} (${formatDuration(end[segment] - start[segment])})`;
}

/** The states that take enough time in a run to be printed in a table with three decimals. */
export function notableStates(model: TimelineModel): number[] {
  const unit = tableUnit(model.end);
  return taskStates.flatMap((state, code) =>
    state !== 'ended' && model.times.some((times) => Number(formatIn(unit, times.states[code])) > 0) ? [code] : [],
  );
}

/** The name of a code of a lane, for legends. */
export function codeName(model: TimelineModel, code: number): string {
  const words = wordsOf(model.locale);
  if (code === freeCode) return words.free;
  return code >= heldCode ? words.gil : words.states[taskStates[code]];
}

/** The sign of a state; empty for the GIL's and locks' codes. */
export function codeLetter(code: number): string {
  return code < taskStates.length ? stateLetters[taskStates[code]] : '';
}

/** One line about a moment: `prints hello`, `acquires lock_a`. */
export function momentText(model: TimelineModel, moment: number): string {
  const words = wordsOf(model.locale);
  const { moments, strings, tasks, resources } = model;
  const kind = eventKinds[moments.kind[moment]];
  const a = moments.a[moment];
  const b = moments.b[moment];
  const verb = words.moments[kind] ?? kind;
  const about = aboutOf(kind, a, b, { strings, tasks, resources });
  if (kind === 'note') return about;
  return about ? `${verb} ${about}` : verb;
}

function aboutOf(
  kind: EventKind,
  a: number,
  b: number,
  { strings, tasks, resources }: Pick<TimelineModel, 'strings' | 'tasks' | 'resources'>,
): string {
  switch (kind) {
    case 'print':
    case 'raise':
    case 'note':
      return (strings[a] ?? '').replace(/\n$/, '');
    case 'start':
    case 'joined':
      return tasks[a]?.name ?? '';
    case 'acquire':
    case 'release':
    case 'send':
    case 'receive':
      return resources[a]?.name ?? '';
    case 'exit':
    case 'signal':
      return String(kind === 'exit' ? a : b);
    default:
      return '';
  }
}

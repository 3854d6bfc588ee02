import { taskStates } from '../trace';
import { notableStates } from './describe';
import { displayWidth, padToWidth, truncateToWidth } from './displayWidth';
import { formatDuration, formatIn, formatShare, niceTicks, tableUnit } from './durations';
import { heldCode, stateCode, stateLetters } from './laneCodes';
import { dominantCode } from './laneShares';
import { segmentAt } from './segments';
import { TimelineIndex } from './timelineIndex';
import { visibleLanes } from './timelineLayout';
import type { Lane, TimelineModel } from './timelineModel';
import { wordsOf } from './words';

export interface TextOptions {
  /** Columns of the terminal, 100 if absent; at least 40 are used. */
  readonly width?: number;
  /** Whether to colour with ANSI escape sequences. */
  readonly colour?: boolean;
  /** Whether locks have rows too. */
  readonly locks?: boolean;
}

/** The signs by which threads are known in the GIL's row; more threads than signs share the last. */
const holderSigns = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';
const killedSign = 'x';
const raisedSign = '!';

const stateColours: Partial<Record<number, number>> = {
  [stateCode.running]: 32,
  [stateCode.ready]: 92,
  [stateCode['wants-gil']]: 33,
  [stateCode['waits-lock']]: 31,
  [stateCode.waits]: 35,
  [stateCode.sleeps]: 34,
  [stateCode['waits-io']]: 36,
  [stateCode.joins]: 90,
  [stateCode.suspended]: 90,
  [stateCode.zombie]: 91,
};
const holderColours = [32, 36, 33, 35, 34, 31];

type Paint = (text: string, colour: number | undefined) => string;

/** The timeline for a terminal: a row for each lane, the legend, and a table of seconds. Ends with a line feed. */
export function timelineText(model: TimelineModel, options: TextOptions = {}): string {
  const words = wordsOf(model.locale);
  const width = Math.max(40, options.width ?? 100);
  const paint: Paint = options.colour
    ? (text, colour) => (colour === undefined ? text : `\x1b[${colour}m${text}\x1b[0m`)
    : (text) => text;
  const lines = [model.summary];
  if (model.end > 0) {
    const { rows, seen } = drawing(model, width, options.locks ?? false, paint);
    lines.push('', ...rows, '', legend(model, seen, paint), '', ...table(model));
  } else if (model.segments.start.length === 0) lines.push(words.text.nothing);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The sign of each thread, by its place among the threads of its process. */
function signsOf(model: TimelineModel): Map<number, string> {
  const signs = new Map<number, string>();
  const counts = new Map<number, number>();
  for (const lane of model.lanes) {
    if (lane.kind !== 'task' || lane.slot < 0) continue;
    const place = counts.get(lane.process) ?? 0;
    counts.set(lane.process, place + 1);
    signs.set(lane.task, holderSigns[Math.min(place, holderSigns.length - 1)]);
  }
  return signs;
}

/** The rows with their axis, and the states that can be seen in them. */
function drawing(
  model: TimelineModel,
  width: number,
  locks: boolean,
  paint: Paint,
): { rows: string[]; seen: ReadonlySet<number> } {
  const seen = new Set<number>();
  const lanes = visibleLanes(model, { locks }).map((lane) => ({ lane, label: indented(model.lanes[lane]) }));
  const nameWidth = Math.min(Math.floor(width / 3), Math.max(...lanes.map(({ label }) => displayWidth(label)), 3));
  const cells = width - nameWidth - 5;
  const index = new TimelineIndex(model);
  const signs = signsOf(model);
  const hasHolders = model.lanes.some((lane) => lane.kind === 'gil' || lane.kind === 'lock');
  const rows = lanes.map(({ lane, label }) => {
    const record = model.lanes[lane];
    const name = padToWidth(label, nameWidth);
    if (record.kind === 'group') return name;
    if (record.kind !== 'task') return `${name}   |${holders(model, record, cells, signs, paint)}|`;
    const sign = hasHolders ? (signs.get(record.task) ?? ' ') : ' ';
    return `${name} ${sign} |${states(model, index, lane, cells, seen, paint)}|`;
  });
  return { rows: [`${' '.repeat(nameWidth + 4)}${axis(model, cells)}`, ...rows], seen };
}

function indented(lane: Lane): string {
  return `${'  '.repeat(Math.min(lane.depth, 6))}${lane.name}`;
}

function axis(model: TimelineModel, cells: number): string {
  let line = '';
  for (const { time, label } of niceTicks(0, model.horizon, Math.max(1, Math.floor(cells / 12)))) {
    const column = Math.min(cells - 1, Math.floor((time / model.horizon) * cells));
    if (column < displayWidth(line) || column + displayWidth(label) + 1 > cells + 1) continue;
    line += `${' '.repeat(column - displayWidth(line))}|${label} `;
  }
  return line;
}

function states(
  model: TimelineModel,
  index: TimelineIndex,
  lane: number,
  cells: number,
  seen: Set<number>,
  paint: Paint,
): string {
  const { task } = model.lanes[lane];
  const { fate, end } = model.tasks[task];
  const columns = index.shares(lane).columns(0, model.horizon, cells);
  const signs: string[] = [];
  const colours: (number | undefined)[] = [];
  let last = 0;
  for (let x = 0; x < cells; x++) {
    const code = dominantCode(columns, x);
    if (code >= 0) {
      last = x;
      seen.add(code);
    }
    signs.push(code < 0 ? ' ' : stateLetters[taskStates[code]]);
    colours.push(stateColours[code]);
  }
  if (end >= 0 && (fate === 'killed' || fate === 'raised')) {
    signs[last] = fate === 'killed' ? killedSign : raisedSign;
    colours[last] = 91;
  }
  return painted(signs, colours, paint);
}

/** Who held a lock longest in each cell; nothing where nobody did for the longest time. */
function holders(model: TimelineModel, lane: Lane, cells: number, signs: Map<number, string>, paint: Paint): string {
  const { start, end, code, subject } = model.segments;
  const result: string[] = [];
  const colours: (number | undefined)[] = [];
  const stop = lane.firstSegment + lane.segmentCount;
  let i = segmentAt(model.segments, lane.firstSegment, lane.segmentCount, 0);
  for (let x = 0; x < cells; x++) {
    const left = (x / cells) * model.horizon;
    const right = ((x + 1) / cells) * model.horizon;
    const times = new Map<number, number>();
    while (i < stop && end[i] <= left) i++;
    for (let k = i; k < stop && start[k] < right; k++) {
      const holder = code[k] >= heldCode ? subject[k] : -1;
      const time = Math.min(right, end[k]) - Math.max(left, start[k]);
      times.set(holder, (times.get(holder) ?? 0) + time);
    }
    let best: number | undefined;
    for (const [holder, time] of times) if (best === undefined || time > (times.get(best) ?? 0)) best = holder;
    const sign = best === undefined ? ' ' : best < 0 ? ' ' : (signs.get(best) ?? signs.get(model.tasks[best].thread));
    result.push(sign ?? '*');
    const place = holderSigns.indexOf(sign ?? '*');
    colours.push(place < 0 ? undefined : holderColours[place % holderColours.length]);
  }
  return painted(result, colours, paint);
}

/** Joins cells, with one escape sequence for each run of equal colours. */
function painted(signs: readonly string[], colours: readonly (number | undefined)[], paint: Paint): string {
  let line = '';
  for (let from = 0; from < signs.length; ) {
    let to = from + 1;
    while (to < signs.length && colours[to] === colours[from]) to++;
    line += paint(signs.slice(from, to).join(''), colours[from]);
    from = to;
  }
  return line;
}

function legend(model: TimelineModel, seen: ReadonlySet<number>, paint: Paint): string {
  const words = wordsOf(model.locale);
  const entries = [...seen]
    .sort((a, b) => a - b)
    .map((code) => `${paint(stateLetters[taskStates[code]], stateColours[code])} ${words.states[taskStates[code]]}`);
  if (model.tasks.some((task) => task.fate === 'killed')) {
    entries.push(`${paint(killedSign, 91)} ${words.text.killedMark}`);
  }
  if (model.tasks.some((task) => task.fate === 'raised')) {
    entries.push(`${paint(raisedSign, 91)} ${words.text.raisedMark}`);
  }
  return `${words.text.legend}: ${entries.join('   ')}`;
}

function table(model: TimelineModel): string[] {
  const words = wordsOf(model.locale);
  const codes = notableStates(model);
  const withGil = model.gils.length > 0;
  const unit = tableUnit(model.end);
  const head = [words.text.units[unit], ...codes.map((code) => words.states[taskStates[code]])];
  if (withGil) head.push(words.text.gilShare);
  const laneOf = new Map(model.lanes.filter((lane) => lane.kind === 'task').map((lane) => [lane.task, lane]));
  const rows = model.times.map((times) => {
    const lane = laneOf.get(times.task);
    const cells = codes.map((code) => (times.states[code] > 0 ? formatIn(unit, times.states[code]) : '-'));
    if (withGil) cells.push(times.gilShare < 0 ? '-' : formatShare(times.gilShare));
    return [truncateToWidth(lane ? indented(lane) : '', 32), ...cells];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => displayWidth(row[column]))));
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) => padToWidth(cell, widths[column], column === 0 ? 'right' : 'left')).join('  '),
  );
  for (const { process, held, handovers } of model.gils) {
    const name = model.gils.length > 1 ? `${words.gil} ${model.tasks[process].name}` : words.gil;
    lines.push(`${name}: ${words.text.gilUse(formatDuration(held), formatShare(held / model.end), handovers)}`);
  }
  return lines;
}

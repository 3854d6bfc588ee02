/// <reference lib="dom" />
import {
  arrowKinds,
  formatDuration,
  formatShare,
  type Hit,
  heldCode,
  holderAt,
  momentText,
  segmentSpan,
  segmentText,
  type TimelineModel,
  waitEndedBy,
  wordsOf,
} from '../present';
import { taskStates } from '../trace';
import { h } from './dom';

/** The lines of a tooltip: the first is its title. */
export function tooltipLines(model: TimelineModel, hit: Hit): string[] {
  switch (hit.kind) {
    case 'segment':
      return segmentLines(model, hit.lane, hit.segment, hit.time);
    case 'moment':
      return momentLines(model, hit.lane, hit.moment, hit.count);
    case 'arrow':
      return arrowLines(model, hit.arrow);
    case 'lane':
      return laneLines(model, hit.lane);
  }
}

/** What a lane stands for, and how its task spent its time. */
function laneLines(model: TimelineModel, laneIndex: number): string[] {
  const words = wordsOf(model.locale);
  const lane = model.lanes[laneIndex];
  const times = lane.kind === 'task' ? model.times.find((entry) => entry.task === lane.task) : undefined;
  if (!times) return [lane.name];
  const { kind, daemon } = model.tasks[lane.task];
  const lines = [lane.name, daemon ? `${words.taskKinds[kind]}, ${words.daemon}` : words.taskKinds[kind]];
  taskStates.forEach((state, code) => {
    if (state !== 'ended' && times.states[code] > 0) {
      lines.push(`${words.states[state]}: ${formatDuration(times.states[code])}`);
    }
  });
  if (times.gilShare >= 0) lines.push(`${words.view.share}: ${formatShare(times.gilShare)}`);
  return lines;
}

/** Who, in which state, from when to when, where, and whom it waits for. */
export function segmentLines(model: TimelineModel, laneIndex: number, segment: number, time: number): string[] {
  const { view } = wordsOf(model.locale);
  const lane = model.lanes[laneIndex];
  const { code, subject } = model.segments;
  const span = segmentSpan(model, segment);
  const lines = [
    `${lane.name}: ${segmentText(model, segment)}`,
    span,
    ...placeLines(model, model.segments.site[segment]),
  ];
  if (code[segment] >= heldCode) return lines;
  const state = taskStates[code[segment]];
  if (state === 'waits-lock' && subject[segment] >= 0) {
    const holder = holderAt(model, subject[segment], time);
    if (holder >= 0) lines.push(view.heldBy(model.tasks[holder].name));
  }
  if (state.startsWith('waits') || state === 'joins') {
    const waker = waitEndedBy(model, segment, laneIndex);
    if (waker >= 0) lines.push(view.waitEndedBy(model.lanes[waker].name));
  }
  return lines;
}

function momentLines(model: TimelineModel, lane: number, moment: number, count: number): string[] {
  const { view } = wordsOf(model.locale);
  const { time, site } = model.moments;
  const lines = [`${model.lanes[lane].name}: ${momentText(model, moment)}`, view.at(formatDuration(time[moment]))];
  lines.push(...placeLines(model, site[moment]));
  if (count > 1) lines.push(`${count}: ${view.crowded}`);
  return lines;
}

function arrowLines(model: TimelineModel, arrow: number): string[] {
  const words = wordsOf(model.locale);
  const { kind, fromLane, toLane, fromTime, toTime } = model.arrows;
  const from = formatDuration(fromTime[arrow]);
  const to = formatDuration(toTime[arrow]);
  return [
    `${model.lanes[fromLane[arrow]].name} → ${model.lanes[toLane[arrow]].name}`,
    `${words.arrows[arrowKinds[kind[arrow]]]} ${words.view.at(from === to ? from : `${from} – ${to}`)}`,
  ];
}

function placeLines(model: TimelineModel, site: number): string[] {
  const place = model.sites[site];
  if (!place) return [];
  const { view } = wordsOf(model.locale);
  if (place.file !== 0) return [`${model.files[place.file]}:${place.line}`];
  const code = model.source?.split(/\r\n?|\n/)[place.line - 1]?.trim();
  const line = view.line(place.line + model.firstLine - 1);
  return [code ? `${line}: ${code}` : line];
}

/** The box that follows the pointer. */
export class Tooltip {
  readonly element = h('div', { class: 'tooltip', role: 'tooltip', hidden: true });

  /** Shows lines beside a place in the window, all of them inside of it. */
  show(lines: readonly string[], x: number, y: number): void {
    this.element.replaceChildren(...lines.map((line, i) => h('div', { class: i === 0 ? 'title' : 'line' }, line)));
    this.element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = x + 14 + width > window.innerWidth ? Math.max(4, x - width - 10) : x + 14;
    const top = y + 18 + height > window.innerHeight ? Math.max(4, y - height - 8) : y + 18;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

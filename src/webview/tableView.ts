/// <reference lib="dom" />
import {
  formatDuration,
  formatIn,
  formatShare,
  momentText,
  notableStates,
  type TimelineModel,
  tableUnit,
  type Words,
  wordsOf,
} from '../present';
import { taskStates } from '../trace';
import { h } from './dom';

/** As many moments as a table can hold and still be walked through. */
const most = 1000;

/** The timeline as tables, for eyes that like numbers and for screen readers: seconds by state, then the moments. */
export function timelineTables(model: TimelineModel, chosen: (lane: number, moment: number) => void): HTMLElement {
  const words = wordsOf(model.locale);
  return h('div', { class: 'tables' }, timesTable(model, words), momentsTable(model, words, chosen));
}

function timesTable(model: TimelineModel, words: Words): HTMLElement {
  const unit = tableUnit(model.end);
  const codes = notableStates(model);
  const withGil = model.gils.length > 0;
  const heads = [words.view.lane, ...codes.map((code) => `${words.states[taskStates[code]]} (${unit})`)];
  if (withGil) heads.push(words.view.share);
  const depth = new Map(model.lanes.filter(({ kind }) => kind === 'task').map((lane) => [lane.task, lane.depth]));
  const rows = model.times.map((times) => {
    const cells = codes.map((code) => (times.states[code] > 0 ? formatIn(unit, times.states[code]) : '–'));
    if (withGil) cells.push(times.gilShare < 0 ? '–' : formatShare(times.gilShare));
    const name = h('th', { scope: 'row' }, model.tasks[times.task].name);
    name.style.paddingInlineStart = `${8 + 12 * Math.min(6, depth.get(times.task) ?? 0)}px`;
    return h('tr', {}, name, ...cells.map((cell) => h('td', {}, cell)));
  });
  return table(heads, rows, 'times');
}

function momentsTable(model: TimelineModel, words: Words, chosen: (lane: number, moment: number) => void): HTMLElement {
  const { view } = words;
  const moments = model.lanes.flatMap(({ firstEvent, eventCount }, lane) =>
    Array.from({ length: Math.min(eventCount, most) }, (_, i) => ({ lane, moment: firstEvent + i })),
  );
  const { time, site } = model.moments;
  moments.sort((x, y) => time[x.moment] - time[y.moment]);
  const rows = moments.slice(0, most).map(({ lane, moment }) => {
    const place = model.sites[site[moment]];
    const line = place && place.file === 0 ? String(place.line + model.firstLine - 1) : '';
    const button = h(
      'button',
      { type: 'button', class: 'link', onclick: () => chosen(lane, moment) },
      formatDuration(time[moment]),
    );
    const cells = [model.lanes[lane].name, momentText(model, moment), line];
    return h('tr', {}, h('td', {}, button), ...cells.map((cell) => h('td', { class: 'text' }, cell)));
  });
  return table([view.time, view.lane, view.event, view.place], rows, 'moments');
}

function table(heads: readonly string[], rows: readonly HTMLElement[], style: string): HTMLElement {
  return h(
    'table',
    { class: style },
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, ...rows),
  );
}

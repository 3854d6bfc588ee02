import { eventKinds, taskStates } from '../trace';
import { codeLetter, codeName, notableStates, segmentSpan, segmentText } from './describe';
import { displayWidth, truncateToWidth } from './displayWidth';
import { formatIn, formatShare, tableUnit } from './durations';
import { heldCode, stateCode, stateTiles } from './laneCodes';
import { dominantCode } from './laneShares';
import { darkPalette, lightPalette, paletteCss } from './palette';
import { TimelineIndex } from './timelineIndex';
import { type Box, barOf, layoutTimeline, type TimelineLayout, visibleLanes } from './timelineLayout';
import type { Lane, TimelineModel } from './timelineModel';
import { arrowKinds } from './timelineModel';
import type { Viewport } from './viewport';
import { wordsOf } from './words';
import { element, escapeXml } from './xml';

export interface SvgOptions {
  /** Of the whole picture, in pixels; 1000 if absent. */
  readonly width?: number;
  readonly locks?: boolean;
  /** To stand in a page with others, below VS Code's theme classes: a name for this picture that no other one has. */
  readonly inPage?: string;
  /** Seconds in which a line goes over the picture from its start to its end, again and again; 0 for none. */
  readonly playing?: number;
}

const rowHeight = 24;
const margin = 12;
const fontSize = 11;
/** How wide one column of a terminal is in the picture's font; generous, as fonts differ. */
const columnWidth = 6.3;
const measure = (text: string) => columnWidth * displayWidth(text);

/** A still picture of a timeline: follows the reader's light or dark theme, and can be printed. */
export function timelineSvg(model: TimelineModel, options: SvgOptions = {}): string {
  const words = wordsOf(model.locale);
  const lanes = visibleLanes(model, { locks: options.locks ?? false });
  const names = lanes.map((lane) => truncateToWidth(model.lanes[lane].name, 32));
  const indents = lanes.map((lane) => 12 * Math.min(model.lanes[lane].depth, 6));
  const nameWidth = Math.ceil(Math.max(40, ...names.map((name, i) => measure(name) + indents[i]))) + 12;
  const tableWidth = model.times.length > 0 ? (model.gils.length > 0 ? 110 : 60) : 0;
  const width = Math.max(400, options.width ?? 1000);
  const plotWidth = Math.max(120, width - 2 * margin - nameWidth - tableWidth);
  const top = margin + 40;
  const plotHeight = lanes.length * rowHeight;
  const viewport: Viewport = {
    from: 0,
    to: Math.max(1, model.horizon),
    width: plotWidth,
    height: plotHeight,
    scrollTop: 0,
    rowHeight,
    lanes,
    measure,
  };
  const layout = layoutTimeline(model, new TimelineIndex(model), viewport);
  const legendTop = top + plotHeight + 14;
  const { markup: legend, height: legendHeight } = legendOf(model, layout, width - 2 * margin);
  const height = legendTop + legendHeight + margin;
  const title = model.title || words.view.timeline;
  const name = options.inPage ?? 'il';
  const parts = [
    element('title', { id: `${name}-title` }, escapeXml(title)),
    element('desc', { id: `${name}-desc` }, escapeXml(words.view.describe(lanes.length, model.summary))),
    `<style>${styleSheet(options.inPage !== undefined)}</style>`,
    `<defs>${definitions()}</defs>`,
    element('rect', { class: 'page', width, height }),
    element('text', { class: 'summary', x: margin, y: margin + 10 }, escapeXml(model.summary)),
    group(margin + nameWidth, top, axisOf(layout, plotHeight)),
    group(margin, top, namesOf(model, lanes, names, indents)),
    group(margin + nameWidth, top, plotOf(model, layout)),
    group(margin + nameWidth, top, cursorOf(plotWidth, plotHeight, options.playing ?? 0)),
    group(margin + nameWidth + plotWidth, top, figuresOf(model, lanes, tableWidth)),
    group(margin, legendTop, legend),
  ];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'il-figure',
      width,
      height,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'img',
      'aria-labelledby': `${name}-title ${name}-desc`,
      'xml:lang': words.language,
    },
    parts.join('\n'),
  )}\n`;
}

function group(x: number, y: number, content: string): string {
  return element('g', { transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` }, content);
}

/** A line that goes from the start of the time to its end. */
function cursorOf(width: number, height: number, seconds: number): string {
  if (seconds === 0) return '';
  const times = {
    type: 'translate',
    from: '0 0',
    to: `${num(width)} 0`,
    dur: `${seconds}s`,
    repeatCount: 'indefinite',
  };
  const motion = element('animateTransform', { attributeName: 'transform', ...times });
  return element('line', { class: 'cursor', x1: 0, x2: 0, y1: -6, y2: height }, motion);
}

const figure = 'svg.il-figure';
/** Where VS Code says that its theme is dark. */
const inDark = `.vscode-dark ${figure},.vscode-high-contrast:not(.vscode-high-contrast-light) ${figure}`;

/** @param inPage whether the page around has VS Code's theme classes; else the reader's own preference counts */
function styleSheet(inPage: boolean): string {
  const strong = taskStates.map((state) => `.s-${state}{fill:url(#il-p-${state})}.k-${state}{fill:var(--il-${state})}`);
  const slots = lightPalette.slots.map((_, slot) => `.h-${slot}{fill:var(--il-slot-${slot})}`);
  const rules = [
    '.page{fill:var(--il-background)}text{fill:var(--il-foreground)}.faint{fill:var(--il-faint)}',
    '.summary{font-size:13px;font-weight:600}.group{font-weight:600}',
    '.grid{stroke:var(--il-line);stroke-width:1}.label{paint-order:stroke;stroke:var(--il-background);stroke-width:3px}',
    '.on-solid{fill:#111}.edge{fill:none;stroke:var(--il-background);stroke-width:1}.free{fill:var(--il-line);opacity:.5}',
    '.arrow{stroke:var(--il-foreground);stroke-width:1;fill:none;opacity:.65}.head{fill:var(--il-foreground)}',
    '.dashed{stroke-dasharray:3 3}.mark{fill:var(--il-foreground)}.bad{stroke:var(--il-waits-lock);stroke-width:2.2}',
    '.cursor{stroke:var(--il-foreground);stroke-width:1.5;opacity:.7}',
    ...strong,
    ...slots,
  ].join('');
  const dark = inPage
    ? `${inDark}{${paletteCss(darkPalette)}}`
    : `@media (prefers-color-scheme:dark){${figure}{${paletteCss(darkPalette)}}}`;
  return [
    `${figure}{${paletteCss(lightPalette)};font:${fontSize}px system-ui,'Segoe UI','Noto Sans','Noto Sans CJK SC',sans-serif}`,
    dark,
    `@media print{${inPage ? `${figure},${inDark}` : figure}{${paletteCss(lightPalette)}}${figure} .cursor{display:none}}`,
    `@media (prefers-reduced-motion:reduce){${figure} .cursor{display:none}}`,
    // Only inside this picture: other things of the page may have classes of the same names.
    rules.replace(/(^|\})(?=[.a-z])/g, `$1${figure} `),
  ].join('');
}

/** The patterns of the states, drawn from the same tiles as in the panel, and the head of an arrow. */
function definitions(): string {
  const patterns = taskStates.map((state) => {
    const colour = `k-${state}`;
    let bits = '';
    stateTiles[state].forEach((row, y) => {
      for (let x = 0; x < 8; ) {
        if (!(row & (0x80 >> x))) {
          x++;
          continue;
        }
        let to = x;
        while (to < 8 && row & (0x80 >> to)) to++;
        bits += `M${x} ${y}h${to - x}v1h-${to - x}z`;
        x = to;
      }
    });
    const faint = element('rect', { class: colour, width: 8, height: 8, opacity: 0.32 });
    const strong = bits ? element('path', { class: colour, d: bits }) : '';
    return element(
      'pattern',
      { id: `il-p-${state}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      faint + strong,
    );
  });
  const head = element('path', { class: 'head', d: 'M0 0L7 3L0 6z' });
  return (
    patterns.join('') +
    element('marker', { id: 'il-head', markerWidth: 8, markerHeight: 6, refX: 7, refY: 3, orient: 'auto' }, head)
  );
}

function axisOf(layout: TimelineLayout, height: number): string {
  const { width } = layout.viewport;
  return layout.ticks
    .map(({ x, label }) => {
      const line = element('line', { class: 'grid', x1: x, x2: x, y1: -6, y2: height });
      const end = x + measure(label) + 4 > width;
      const text = { class: 'faint', x: end ? x - 3 : x + 3, y: -6, 'text-anchor': end ? 'end' : 'start' };
      return line + element('text', text, escapeXml(label));
    })
    .join('');
}

function namesOf(model: TimelineModel, lanes: readonly number[], names: readonly string[], indents: readonly number[]) {
  return lanes
    .map((index, row) => {
      const lane = model.lanes[index];
      const y = (row + 0.5) * rowHeight + fontSize / 3;
      const swatch =
        lane.slot >= 0 && model.lanes.some((other) => other.kind === 'gil' || other.kind === 'lock')
          ? element('rect', { class: `h-${lane.slot}`, x: -7 + indents[row], y: y - 9, width: 4, height: 11 })
          : '';
      const style = lane.kind === 'group' ? 'group' : undefined;
      return swatch + element('text', { class: style, x: indents[row], y }, escapeXml(names[row]));
    })
    .join('');
}

function fillClass(code: number): string {
  if (code >= heldCode) return `h-${code - heldCode}`;
  return code < taskStates.length ? `s-${taskStates[code]}` : 'free';
}

function plotOf(model: TimelineModel, layout: TimelineLayout): string {
  const index = new TimelineIndex(model);
  const boxesOfLane = new Map<number, Box[]>();
  for (const box of layout.boxes) {
    const list = boxesOfLane.get(box.lane);
    if (list) list.push(box);
    else boxesOfLane.set(box.lane, [box]);
  }
  let result = '';
  for (const row of layout.rows) {
    const boxes = boxesOfLane.get(row.lane) ?? [];
    result += crowdOf(index, row.lane, layout.viewport, barOf(row), boxes);
    for (const box of boxes) result += boxMarkup(model, box);
  }
  for (const line of layout.arrows) {
    const kind = arrowKinds[line.kind];
    const dashed = kind === 'joined' || kind === 'wake' || kind === 'switch' ? ' dashed' : '';
    result += element('line', {
      class: `arrow${dashed}`,
      x1: line.x0,
      y1: line.y0,
      x2: line.x1,
      y2: line.y1,
      'marker-end': line.headVisible ? 'url(#il-head)' : undefined,
    });
  }
  for (const mark of layout.marks) result += markMarkup(eventKinds[mark.kind], mark.x, mark.y);
  return result;
}

/** What is too narrow for boxes, between them: runs of pixel columns with the same state most of the time. */
function crowdOf(
  index: TimelineIndex,
  lane: number,
  viewport: Viewport,
  bar: { y: number; height: number },
  boxes: readonly Box[],
): string {
  const width = Math.floor(viewport.width);
  const scale = viewport.width / width;
  const columns = index.shares(lane).columns(viewport.from, viewport.to, width);
  const codes = Int16Array.from({ length: width }, (_, x) => dominantCode(columns, x));
  for (const box of boxes) codes.fill(-1, Math.round(box.x / scale), Math.round((box.x + box.width) / scale));
  let result = '';
  for (let x = 0; x < width; ) {
    const code = codes[x];
    let to = x + 1;
    while (to < width && codes[to] === code) to++;
    if (code >= 0 && code !== stateCode.ended) {
      result += element('rect', { class: fillClass(code), x: x * scale, width: (to - x) * scale, ...bar });
    }
    x = to;
  }
  return result;
}

function boxMarkup(model: TimelineModel, box: Box): string {
  const code = model.segments.code[box.segment];
  const { x, y, width, height } = box;
  const about = `${segmentText(model, box.segment)}, ${segmentSpan(model, box.segment)}`;
  const title = element('title', {}, escapeXml(about));
  const shape = element('rect', { class: fillClass(code), x, y, width, height }, title);
  const edge = element('rect', { class: 'edge', x, y, width, height });
  const solid = code === stateCode.running || code >= heldCode;
  const text = { class: solid ? 'on-solid' : 'label', x: x + 4, y: y + height / 2 + fontSize / 3 };
  return shape + edge + (box.text ? element('text', text, escapeXml(box.text)) : '');
}

function markMarkup(kind: string, x: number, y: number): string {
  switch (kind) {
    case 'kill':
      return element('path', { class: 'bad', d: crossAt(x, y) });
    case 'raise':
      return element('path', { class: 'bad', d: `M${num(x)} ${num(y - 6)}V${num(y + 2)}M${num(x)} ${num(y + 4)}v2.5` });
    case 'print':
      return element('path', { class: 'mark', d: `M${num(x - 3)} ${num(y + 9)}h6l-3 -5z` });
    default:
      return '';
  }
}

function num(value: number): number {
  return Math.round(value * 100) / 100;
}

function crossAt(x: number, y: number): string {
  return `M${num(x - 4)} ${num(y - 4)}l8 8M${num(x - 4)} ${num(y + 4)}l8 -8`;
}

/** Beside the lanes: seconds of running and the share of the GIL. */
function figuresOf(model: TimelineModel, lanes: readonly number[], width: number): string {
  if (width === 0) return '';
  const words = wordsOf(model.locale);
  const timesOf = new Map(model.times.map((times) => [times.task, times]));
  const unit = tableUnit(model.end);
  const withGil = model.gils.length > 0;
  const right = width - 4;
  const middle = withGil ? right - 48 : right;
  const cell = (x: number, y: number, text: string, lane?: Lane) =>
    element('text', { class: lane ? undefined : 'faint', x, y, 'text-anchor': 'end' }, escapeXml(text));
  const head = cell(middle, -6, `${words.states.running} (${unit})`) + (withGil ? cell(right, -6, words.gil) : '');
  return lanes.reduce((result, index, row) => {
    const lane = model.lanes[index];
    const times = lane.kind === 'task' ? timesOf.get(lane.task) : undefined;
    if (!times) return result;
    const y = (row + 0.5) * rowHeight + fontSize / 3;
    const share = times.gilShare >= 0 ? cell(right, y, formatShare(times.gilShare), lane) : '';
    return result + cell(middle, y, formatIn(unit, times.states[stateCode.running]), lane) + share;
  }, head);
}

/** The states that take some time or have a box, so that none can be seen that is not explained. */
function legendOf(model: TimelineModel, layout: TimelineLayout, width: number): { markup: string; height: number } {
  const boxed = layout.boxes.map((box) => model.segments.code[box.segment]).filter((code) => code < stateCode.ended);
  const present = [...new Set([...notableStates(model), ...boxed])].sort((a, b) => a - b);
  let x = 0;
  let y = 0;
  let markup = '';
  for (const code of present) {
    const text = `${codeName(model, code)} (${codeLetter(code)})`;
    const step = 22 + measure(text) + 16;
    if (x > 0 && x + step > width) {
      x = 0;
      y += 18;
    }
    markup += element('rect', { class: fillClass(code), x, y, width: 16, height: 12 });
    markup += element('text', { x: x + 22, y: y + 10 }, escapeXml(text));
    x += step;
  }
  return { markup, height: present.length > 0 ? y + 16 : 0 };
}

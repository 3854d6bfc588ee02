/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import {
  barOf,
  type Hit,
  hitTest,
  layoutTimeline,
  lowerBound,
  segmentAt,
  TimelineIndex,
  type TimelineLayout,
  type TimelineModel,
  timeAt,
  visibleLanes,
  waitEndedBy,
  wordsOf,
} from '../present';
import { h } from './dom';
import { EmphasisCanvas } from './emphasisCanvas';
import { type Command, commandOf } from './keyboard';
import { readTheme } from './theme';
import { axisHeight, type Frame, TimelineCanvas } from './timelineCanvas';
import { TimeWindow } from './timeWindow';
import { segmentLines, Tooltip, tooltipLines } from './tooltip';

const rowHeight = 24;
const drawMeasure = 'interleave:draw';

/** What the view tells its owner. */
export interface TimelineEvents {
  /** A place in the source is wanted. */
  goto(site: number): void;
  /** The time cursor has moved; −1: it is gone. */
  cursor(time: number): void;
  /** Something changed that is worth remembering. */
  changed(): void;
  /** A command that is not the picture's own: play, locks, search, help. */
  command(command: Command): void;
  /** Says something to a screen reader. */
  announce(text: string): void;
}

/** What is selected: a lane, and in it a stretch or a moment. */
interface Selection {
  readonly lane: number;
  readonly segment: number;
  readonly moment: number;
}

const nothing: Selection = { lane: -1, segment: -1, moment: -1 };

/** The picture with everything that pointer and keys do to it. */
export class TimelineView {
  readonly element: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly spacer = h('div', { class: 'spacer' });
  private readonly base = h('canvas', { class: 'picture' });
  private readonly over = h('canvas', { class: 'emphasis', tabIndex: 0, role: 'application' });
  private readonly tooltip = new Tooltip();
  private readonly canvas = new TimelineCanvas(this.base);
  private readonly emphasis = new EmphasisCanvas(this.over);
  private model: TimelineModel | undefined;
  private index: TimelineIndex | undefined;
  private layout: TimelineLayout | undefined;
  private lanes: number[] = [];
  private frame: Frame = { width: 0, height: 0, left: 0, right: 0, top: axisHeight };
  private selection = nothing;
  private hovered = -1;
  private litSites: ReadonlySet<number> = new Set();
  private pending = 0;
  private dirty = false;
  private cursorTime = -1;
  /** The lane of the task that ended the selected wait, or −1. */
  private waker = -1;
  readonly window = new TimeWindow();

  constructor(private readonly events: TimelineEvents) {
    this.scroller = h('div', { class: 'scroller' }, h('div', { class: 'layers' }, this.base, this.over), this.spacer);
    this.element = h('div', { class: 'timeline' }, this.scroller, this.tooltip.element);
    this.scroller.addEventListener('scroll', () => {
      this.tooltip.hide();
      this.redraw();
      this.events.changed();
    });
    this.listen();
    new ResizeObserver(() => this.resize()).observe(this.element);
  }

  /** Shows a model; `keep`: the part of time that is seen stays, if it can. */
  show(model: TimelineModel, keep: boolean, options: { locks: boolean; filter: string }): void {
    this.model = model;
    this.index = new TimelineIndex(model);
    this.window.limit(model.horizon, keep);
    this.selection = nothing;
    this.hovered = -1;
    this.cursorTime = keep ? Math.min(this.cursorTime, model.end) : -1;
    this.over.setAttribute('aria-label', wordsOf(model.locale).view.describe(model.lanes.length, model.summary));
    this.setTheme();
    this.filter(options);
  }

  /** Chooses the lanes that are shown. */
  filter(options: { locks: boolean; filter: string }): number {
    if (!this.model) return 0;
    const found = visibleLanes(this.model, options);
    this.lanes = found.length > 0 ? found : visibleLanes(this.model, { locks: options.locks });
    this.resize();
    return found.length;
  }

  /** Reads the colours again and draws with them. */
  setTheme(): void {
    const theme = readTheme(this.element);
    this.canvas.setTheme(theme);
    this.emphasis.setTheme(theme);
    this.redraw();
  }

  get cursor(): number {
    return this.cursorTime;
  }

  /** Moves the time cursor, and what is seen with it if need be. Nanoseconds; −1 takes it away. */
  setCursor(time: number, reveal = false): void {
    this.cursorTime = time;
    if (reveal && time >= 0 && this.window.reveal(time)) this.redraw();
    else this.redrawEmphasis();
    this.events.cursor(time);
  }

  get scrollTop(): number {
    return this.scroller.scrollTop;
  }

  set scrollTop(value: number) {
    this.scroller.scrollTop = value;
  }

  /** Lights up the stretches of these sites. */
  light(sites: ReadonlySet<number>): void {
    this.litSites = sites;
    this.redrawEmphasis();
  }

  /** Selects a moment of a lane and shows it. */
  selectMoment(lane: number, moment: number): void {
    if (!this.model) return;
    this.select({ lane, segment: -1, moment }, this.model.moments.time[moment]);
  }

  focus(): void {
    this.over.focus();
  }

  /** The picture with its names, as a PNG in base64. */
  png(): string {
    return this.base.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
  }

  private resize(): void {
    const { model } = this;
    if (!model) return;
    // A timeline of a few lanes leaves the room to what is beneath it.
    this.element.style.flexBasis = `${this.lanes.length * rowHeight + axisHeight + 8}px`;
    const height = this.element.clientHeight;
    if (height === 0) return;
    // First how far there is to scroll, since a scroll bar takes from the width.
    this.spacer.style.height = `${Math.max(0, this.lanes.length * rowHeight + axisHeight + 4 - height)}px`;
    const width = this.scroller.clientWidth;
    if (width === 0) return;
    const widest = Math.max(60, ...this.lanes.map((lane) => this.nameRoom(lane)));
    const left = Math.min(widest, Math.floor(width * 0.3), 260);
    const figures = width < 560 || model.times.length === 0 ? 8 : model.gils.length > 0 ? 150 : 90;
    this.frame = { width, height, left, right: width - figures, top: axisHeight };
    const scale = globalThis.devicePixelRatio || 1;
    this.canvas.resize(this.frame, scale);
    this.emphasis.resize(this.frame, scale);
    this.drawNow();
  }

  private nameRoom(lane: number): number {
    const { name, depth } = (this.model as TimelineModel).lanes[lane];
    return Math.ceil(this.canvas.measure(name)) + 12 * Math.min(depth, 6) + 24;
  }

  /** Draws at the next frame. */
  redraw(): void {
    this.dirty = true;
    this.redrawEmphasis();
  }

  private redrawEmphasis(): void {
    if (this.pending) return;
    this.pending = requestAnimationFrame(() => {
      this.pending = 0;
      this.drawNow(this.dirty);
    });
  }

  private drawNow(all = true): void {
    const { model, index, frame } = this;
    if (!model || !index || frame.right <= frame.left) return;
    if (all || !this.layout) {
      this.dirty = false;
      const start = performance.now();
      this.layout = layoutTimeline(model, index, {
        from: this.window.from,
        to: this.window.to,
        width: frame.right - frame.left,
        height: frame.height - frame.top,
        scrollTop: this.scroller.scrollTop,
        rowHeight,
        lanes: this.lanes,
        measure: (text) => this.canvas.measure(text),
      });
      this.canvas.draw(model, index, this.layout, wordsOf(model.locale));
      // The last picture's cost can be asked for in the browser's tools; older ones would pile up.
      performance.clearMeasures(drawMeasure);
      performance.measure(drawMeasure, { start });
    }
    const { lane, segment, moment } = this.selection;
    this.emphasis.draw(model, this.layout, {
      cursor: this.cursorTime,
      selectedLane: lane,
      selectedSegment: segment,
      selectedMoment: moment,
      hoveredLane: this.hovered,
      wakerLane: segment >= 0 ? this.waker : -1,
      litSites: this.litSites,
    });
  }

  private listen(): void {
    const { over } = this;
    let drag: { x: number; moved: boolean } | undefined;
    over.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      drag = { x: event.offsetX, moved: false };
      over.setPointerCapture(event.pointerId);
    });
    over.addEventListener('pointermove', (event) => {
      if (!drag) {
        this.hover(event.offsetX, event.offsetY);
        return;
      }
      if (!drag.moved && Math.abs(event.offsetX - drag.x) < 4) return;
      drag.moved = true;
      over.style.cursor = '';
      over.classList.add('dragging');
      this.tooltip.hide();
      this.window.pan(((drag.x - event.offsetX) / this.plotWidth) * this.window.range);
      drag.x = event.offsetX;
      this.viewChanged();
    });
    over.addEventListener('pointerup', (event) => {
      const clicked = drag && !drag.moved;
      drag = undefined;
      over.classList.remove('dragging');
      if (clicked) this.click(event.offsetX, event.offsetY);
    });
    over.addEventListener('pointercancel', () => {
      drag = undefined;
      over.classList.remove('dragging');
    });
    over.addEventListener('pointerleave', () => {
      this.hovered = -1;
      this.tooltip.hide();
      this.redrawEmphasis();
    });
    over.addEventListener('dblclick', (event) => {
      const hit = this.hitAt(event.offsetX, event.offsetY);
      if (hit?.kind === 'segment' && this.model) {
        const { start, end } = this.model.segments;
        this.window.fit(start[hit.segment], end[hit.segment]);
        this.viewChanged();
      }
    });
    over.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    over.addEventListener('keydown', (event) => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      this.run(command);
    });
  }

  private get plotWidth(): number {
    return Math.max(1, this.frame.right - this.frame.left);
  }

  private wheel(event: WheelEvent): void {
    // With Ctrl, or pinched, the wheel zooms; sideways, or with Shift, it moves through time; else it scrolls the lanes.
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (event.ctrlKey || event.metaKey) {
      const x = Math.min(this.plotWidth, Math.max(0, event.offsetX - this.frame.left));
      this.window.zoom(1.0015 ** event.deltaY, this.window.from + (x / this.plotWidth) * this.window.range);
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      this.window.pan((sideways / this.plotWidth) * this.window.range);
    } else return;
    event.preventDefault();
    this.tooltip.hide();
    this.viewChanged();
  }

  private viewChanged(): void {
    this.redraw();
    this.events.changed();
  }

  private hitAt(x: number, y: number): Hit | undefined {
    if (!this.model || !this.layout) return undefined;
    if (y < this.frame.top) return undefined;
    const inPlot = x >= this.frame.left && x <= this.frame.right;
    const row = this.layout.rows.find((r) => y - this.frame.top >= r.y && y - this.frame.top < r.y + r.height);
    if (!inPlot) return row ? { kind: 'lane', lane: row.lane, time: -1 } : undefined;
    return hitTest(this.model, this.layout, x - this.frame.left, y - this.frame.top);
  }

  private hover(x: number, y: number): void {
    const hit = this.hitAt(x, y);
    const lane = hit && 'lane' in hit ? hit.lane : -1;
    if (lane !== this.hovered) {
      this.hovered = lane;
      this.redrawEmphasis();
    }
    const inPlot = x >= this.frame.left && x <= this.frame.right;
    // In the plot nothing says that a lane is empty here; beside it, its name and its figures do.
    if (!hit || !this.model || (hit.kind === 'lane' && inPlot)) this.tooltip.hide();
    else {
      const { left, top } = this.over.getBoundingClientRect();
      this.tooltip.show(tooltipLines(this.model, hit), left + x, top + y);
    }
    this.over.style.cursor = hit && hit.kind !== 'lane' ? 'pointer' : '';
  }

  private click(x: number, y: number): void {
    const { model, layout } = this;
    if (!model || !layout) return;
    const hit = this.hitAt(x, y);
    const inPlot = x >= this.frame.left && x <= this.frame.right;
    if (inPlot) this.setCursor(Math.min(model.end, Math.max(0, timeAt(layout.viewport, x - this.frame.left))));
    if (hit?.kind === 'segment') {
      this.setSelection({ lane: hit.lane, segment: hit.segment, moment: -1 });
      this.goto();
    } else if (hit?.kind === 'moment') {
      this.selection = { lane: hit.lane, segment: -1, moment: hit.moment };
      this.goto();
    } else if (hit?.kind === 'lane') this.selection = { ...nothing, lane: hit.lane };
    this.redrawEmphasis();
    this.events.changed();
  }

  /** Asks for the place in the source of what is selected. */
  private goto(): void {
    if (!this.model) return;
    const { segment, moment } = this.selection;
    const site = moment >= 0 ? this.model.moments.site[moment] : segment >= 0 ? this.model.segments.site[segment] : -1;
    if (site >= 0 && this.model.sites[site]?.file === 0) this.events.goto(site);
  }

  /** Carries out a command of the keyboard or of a button. */
  run(command: Command): void {
    if (!this.model) return;
    const centre =
      this.cursorTime >= this.window.from && this.cursorTime <= this.window.to ? this.cursorTime : undefined;
    this.tooltip.hide();
    switch (command) {
      case 'zoomIn':
        this.window.zoom(1 / 1.5, centre);
        break;
      case 'zoomOut':
        this.window.zoom(1.5, centre);
        break;
      case 'panLeft':
        this.window.pan(-0.15 * this.window.range);
        break;
      case 'panRight':
        this.window.pan(0.15 * this.window.range);
        break;
      case 'fit':
        this.fit(this.model);
        break;
      case 'previousEvent':
      case 'nextEvent':
        this.stepMoment(this.model, command === 'nextEvent' ? 1 : -1);
        return;
      case 'previousSegment':
      case 'nextSegment':
        this.stepSegment(this.model, command === 'nextSegment' ? 1 : -1);
        return;
      case 'laneUp':
      case 'laneDown':
        this.stepLane(this.model, command === 'laneDown' ? 1 : -1);
        return;
      case 'first':
      case 'last':
        this.setCursor(command === 'first' ? 0 : this.model.end, true);
        return;
      case 'goto':
        this.goto();
        return;
      case 'escape':
        this.selection = nothing;
        this.setCursor(-1);
        this.events.command(command);
        return;
      default:
        this.events.command(command);
        return;
    }
    this.viewChanged();
  }

  private fit(model: TimelineModel): void {
    const { segment } = this.selection;
    const { start, end } = model.segments;
    if (segment < 0 || !this.window.fit(start[segment], end[segment])) this.window.fit(0, model.horizon);
  }

  private stepSegment(model: TimelineModel, step: number): void {
    const lane = this.laneOrFirst(model);
    if (lane < 0) return;
    const { firstSegment, segmentCount } = model.lanes[lane];
    if (segmentCount === 0) return;
    const current =
      this.selection.lane === lane && this.selection.segment >= 0
        ? this.selection.segment + step
        : segmentAt(model.segments, firstSegment, segmentCount, Math.max(0, this.cursorTime));
    const segment = Math.min(firstSegment + segmentCount - 1, Math.max(firstSegment, current));
    this.select({ lane, segment, moment: -1 }, model.segments.start[segment]);
  }

  private stepMoment(model: TimelineModel, step: number): void {
    const lane = this.laneOrFirst(model);
    if (lane < 0) return;
    const { firstEvent, eventCount } = model.lanes[lane];
    const stop = firstEvent + eventCount;
    let moment = this.selection.lane === lane && this.selection.moment >= 0 ? this.selection.moment + step : -1;
    if (moment < 0) {
      const after = lowerBound(model.moments.time, firstEvent, stop, Math.max(0, this.cursorTime));
      moment = step > 0 ? after : after - 1;
    }
    if (moment < firstEvent || moment >= stop) return;
    this.select({ lane, segment: -1, moment }, model.moments.time[moment]);
  }

  private stepLane(model: TimelineModel, step: number): void {
    let place = this.lanes.indexOf(this.selection.lane);
    do place = place < 0 ? (step > 0 ? 0 : this.lanes.length - 1) : place + step;
    while (this.lanes[place] !== undefined && model.lanes[this.lanes[place]].segmentCount === 0);
    const lane = this.lanes[place];
    if (lane === undefined) return;
    const { firstSegment, segmentCount } = model.lanes[lane];
    const time = Math.max(0, this.cursorTime);
    const segment = segmentAt(model.segments, firstSegment, segmentCount, time);
    this.select({ lane, segment, moment: -1 }, this.cursorTime >= 0 ? this.cursorTime : model.segments.start[segment]);
  }

  private laneOrFirst(model: TimelineModel): number {
    if (this.lanes.includes(this.selection.lane)) return this.selection.lane;
    return this.lanes.find((lane) => model.lanes[lane].kind === 'task') ?? -1;
  }

  private select(selection: Selection, time: number): void {
    const { model } = this;
    if (!model) return;
    this.setSelection(selection);
    this.revealLane(selection.lane);
    this.setCursor(time, true);
    this.redraw();
    const { lane, segment, moment } = selection;
    const lines =
      moment >= 0
        ? tooltipLines(model, { kind: 'moment', lane, moment, count: 1, time })
        : segmentLines(model, lane, segment, time);
    this.events.announce(lines.join(', '));
    this.events.changed();
  }

  private setSelection(selection: Selection): void {
    const { model } = this;
    this.selection = selection;
    const { lane, segment } = selection;
    const waits = model && segment >= 0 && model.lanes[lane].kind === 'task';
    this.waker = waits ? waitEndedBy(model, segment, lane) : -1;
  }

  private revealLane(lane: number): void {
    const place = this.lanes.indexOf(lane);
    if (place < 0) return;
    const { y, height } = barOf({ y: place * rowHeight, height: rowHeight });
    const visible = this.frame.height - this.frame.top;
    if (y < this.scroller.scrollTop) this.scroller.scrollTop = place * rowHeight;
    else if (y + height > this.scroller.scrollTop + visible) this.scroller.scrollTop = y + height - visible + 4;
  }
}

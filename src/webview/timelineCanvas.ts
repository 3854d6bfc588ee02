/// <reference lib="dom" />
import {
  type Box,
  barOf,
  formatIn,
  formatShare,
  heldCode,
  type Lane,
  stateCode,
  type TaskTimes,
  type TimelineIndex,
  type TimelineLayout,
  type TimelineModel,
  tableUnit,
  type Words,
  xOf,
} from '../present';
import { eventKinds } from '../trace';
import { drawArrow, drawMark } from './marks';
import { type PixelColours, paintRow, pixelColours } from './pixelRows';
import { cssColour, type Theme } from './theme';

/** Where the parts of the canvas are, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The plot: names stand to its left, figures to its right, the axis above. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export const axisHeight = 24;

export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return context;
}

/** Gives a canvas as many pixels as the screen has for it. */
export function resizeCanvas(canvas: HTMLCanvasElement, frame: Frame, scale: number): void {
  canvas.width = Math.max(1, Math.round(frame.width * scale));
  canvas.height = Math.max(1, Math.round(frame.height * scale));
  canvas.style.width = `${frame.width}px`;
  canvas.style.height = `${frame.height}px`;
}

/** Draws the picture: bars as pixels, and shapes and texts for what is wide enough. */
export class TimelineCanvas {
  private readonly base: CanvasRenderingContext2D;
  private theme: Theme | undefined;
  private colours: PixelColours | undefined;
  private buffer: { image: ImageData; pixels: Uint32Array } | undefined;
  private scale = 1;
  private frame: Frame = { width: 0, height: 0, left: 0, right: 0, top: axisHeight };

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.base = contextOf(canvas);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.colours = pixelColours(theme.strong, theme.weak, theme.behind);
  }

  resize(frame: Frame, scale: number): void {
    this.frame = frame;
    this.scale = scale;
    resizeCanvas(this.canvas, frame, scale);
  }

  measure(text: string): number {
    this.base.font = this.font();
    return this.base.measureText(text).width;
  }

  draw(model: TimelineModel, index: TimelineIndex, layout: TimelineLayout, words: Words): void {
    const { theme, base, frame } = this;
    if (!theme) return;
    base.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    base.fillStyle = theme.background;
    base.fillRect(0, 0, frame.width, frame.height);
    this.drawPixels(index, layout);
    base.save();
    base.beginPath();
    base.rect(frame.left, frame.top, frame.right - frame.left, frame.height - frame.top);
    base.clip();
    base.translate(frame.left, frame.top);
    base.font = this.font();
    base.textBaseline = 'middle';
    this.drawGrid(layout, theme);
    for (const box of layout.boxes) this.drawBox(model, box, theme);
    this.drawBeyond(model, layout, theme);
    for (const line of layout.arrows) drawArrow(base, line, theme);
    for (const mark of layout.marks) {
      drawMark(base, eventKinds[mark.kind], mark.x, mark.y, layout.viewport.rowHeight - 4, theme);
    }
    base.restore();
    this.drawAxis(layout, theme);
    this.drawNames(model, layout, theme, words);
    this.drawFigures(model, layout, theme, words);
  }

  /** Each lane's bar as image data: thousands of stretches cost no more than one. */
  private drawPixels(index: TimelineIndex, layout: TimelineLayout): void {
    const { scale, frame, colours, base } = this;
    const { viewport, rows } = layout;
    const width = Math.max(1, Math.round(viewport.width * scale));
    if (!colours) return;
    for (const row of rows) {
      const bar = barOf(row);
      const height = Math.max(1, Math.round(bar.height * scale));
      const { image, pixels } = this.pixels(width, height);
      const columns = index.shares(row.lane).columns(viewport.from, viewport.to, width);
      paintRow(pixels, width, height, columns, colours, scale);
      const y = Math.round((frame.top + bar.y) * scale);
      // What is scrolled under the axis is not drawn.
      const hidden = Math.max(0, Math.round(frame.top * scale) - y);
      base.putImageData(image, Math.round(frame.left * scale), y, 0, hidden, width, height);
    }
  }

  /** A buffer for one bar; kept, as bars have the same size nearly always. */
  private pixels(width: number, height: number): { image: ImageData; pixels: Uint32Array } {
    if (this.buffer?.image.width !== width || this.buffer.image.height !== height) {
      const image = this.base.createImageData(width, height);
      this.buffer = { image, pixels: new Uint32Array(image.data.buffer) };
    }
    return this.buffer;
  }

  private drawGrid({ ticks, viewport }: TimelineLayout, theme: Theme): void {
    const { base } = this;
    base.fillStyle = theme.line;
    base.globalAlpha = 0.5;
    for (const { x } of ticks) base.fillRect(Math.round(x), 0, 1, viewport.height);
    base.globalAlpha = 1;
  }

  /** A line where a deadlock is complete: what is drawn beyond it would go on for ever. */
  private drawBeyond(model: TimelineModel, { viewport }: TimelineLayout, theme: Theme): void {
    if (model.horizon <= model.end) return;
    const { base } = this;
    const x = xOf(viewport, model.end);
    base.fillStyle = theme.error;
    base.fillRect(Math.round(x), 0, 1, viewport.height);
  }

  private drawBox(model: TimelineModel, box: Box, theme: Theme): void {
    const { base } = this;
    const code = model.segments.code[box.segment];
    base.fillStyle = theme.background;
    base.fillRect(box.x + box.width - 0.5, box.y, 1, box.height);
    if (box.text === '') return;
    const middle = box.y + box.height / 2 + 0.5;
    if (code === stateCode.running || code >= heldCode) base.fillStyle = theme.onStrong[code];
    else {
      // A plate in the pattern's faint shade keeps the text legible.
      base.fillStyle = cssColour(theme.weak[code], 0.92);
      base.fillRect(box.x + 2, box.y + 2, base.measureText(box.text).width + 5, box.height - 4);
      base.fillStyle = theme.foreground;
    }
    base.fillText(box.text, box.x + 4.5, middle);
  }

  private drawAxis({ ticks, viewport }: TimelineLayout, theme: Theme): void {
    const { base, frame } = this;
    base.fillStyle = theme.background;
    base.fillRect(0, 0, frame.width, frame.top);
    base.fillStyle = theme.line;
    base.fillRect(0, frame.top - 1, frame.width, 1);
    base.font = this.font();
    base.textBaseline = 'middle';
    for (const { x, label } of ticks) {
      const width = base.measureText(label).width;
      const from = Math.min(x + 4, viewport.width - width - 2);
      base.fillStyle = theme.line;
      base.fillRect(Math.round(frame.left + x), frame.top - 7, 1, 7);
      base.fillStyle = theme.faint;
      base.fillText(label, frame.left + from, frame.top / 2 - 1);
    }
  }

  private drawNames(model: TimelineModel, { rows }: TimelineLayout, theme: Theme, words: Words): void {
    const { base, frame } = this;
    const withHolders = model.lanes.some((lane) => lane.kind === 'gil' || lane.kind === 'lock');
    base.save();
    base.beginPath();
    base.rect(0, frame.top, frame.left, frame.height - frame.top);
    base.clip();
    for (const row of rows) {
      const lane = model.lanes[row.lane];
      const x = 10 + 12 * Math.min(lane.depth, 6);
      const y = frame.top + row.y;
      if (withHolders && lane.slot >= 0) {
        base.fillStyle = cssColour(theme.strong[heldCode + lane.slot]);
        base.fillRect(x - 6, y + row.height / 2 - 6, 3, 12);
      }
      base.font = this.font(lane.kind === 'task' ? '' : '600 ');
      base.fillStyle = lane.kind === 'gil' || lane.kind === 'lock' ? theme.faint : theme.foreground;
      const text = lane.kind === 'gil' ? words.gil : lane.name;
      base.fillText(this.cut(text, frame.left - x - 6), x, y + row.height / 2 + 0.5);
    }
    base.restore();
  }

  private cut(text: string, room: number): string {
    const { base } = this;
    if (base.measureText(text).width <= room) return text;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (base.measureText(`${text.slice(0, middle)}…`).width <= room) low = middle;
      else high = middle - 1;
    }
    return `${text.slice(0, low)}…`;
  }

  /** Beside each lane the seconds for which it ran, and its share of the GIL. */
  private drawFigures(model: TimelineModel, { rows }: TimelineLayout, theme: Theme, words: Words): void {
    const { base, frame } = this;
    const room = frame.width - frame.right;
    if (room < 60) return;
    const times = new Map<number, TaskTimes>(model.times.map((entry) => [entry.task, entry]));
    base.fillStyle = theme.background;
    base.fillRect(frame.right, frame.top, room, frame.height - frame.top);
    base.font = this.font();
    base.textAlign = 'right';
    base.textBaseline = 'middle';
    const right = frame.width - 12;
    const middle = model.gils.length > 0 ? right - 58 : right;
    base.save();
    base.fillStyle = theme.faint;
    base.fillText(`${words.states.running} (${tableUnit(model.end)})`, middle, frame.top / 2 - 1);
    if (model.gils.length > 0) base.fillText(words.gil, right, frame.top / 2 - 1);
    base.beginPath();
    base.rect(frame.right, frame.top, room, frame.height - frame.top);
    base.clip();
    for (const row of rows) this.drawFigure(model, model.lanes[row.lane], times, row, middle, right, theme);
    base.restore();
    base.textAlign = 'left';
  }

  private drawFigure(
    model: TimelineModel,
    lane: Lane,
    times: ReadonlyMap<number, TaskTimes>,
    row: { y: number; height: number },
    middle: number,
    right: number,
    theme: Theme,
  ): void {
    const entry = lane.kind === 'task' ? times.get(lane.task) : undefined;
    if (!entry) return;
    const { base, frame } = this;
    const y = frame.top + row.y + row.height / 2 + 0.5;
    base.fillStyle = theme.foreground;
    base.fillText(formatIn(tableUnit(model.end), entry.states[stateCode.running]), middle, y);
    if (entry.gilShare >= 0) base.fillText(formatShare(entry.gilShare), right, y);
  }

  private font(weight = ''): string {
    return `${weight}11.5px ${this.theme?.font ?? 'sans-serif'}`;
  }
}

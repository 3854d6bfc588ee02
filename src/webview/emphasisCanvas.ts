/// <reference lib="dom" />
import { barOf, segmentAt, type TimelineLayout, type TimelineModel, type Viewport, xOf } from '../present';
import type { Theme } from './theme';
import { contextOf, type Frame, resizeCanvas } from './timelineCanvas';

/** What is emphasised on top of the picture. */
export interface Emphasis {
  readonly cursor: number;
  readonly selectedLane: number;
  readonly selectedSegment: number;
  readonly selectedMoment: number;
  readonly hoveredLane: number;
  /** The lane of the task that ended the selected wait, or −1. */
  readonly wakerLane: number;
  /** The sites of the line on which the editor's cursor stands. */
  readonly litSites: ReadonlySet<number>;
}

/** Draws what moves on a canvas of its own above the picture, so that a cursor costs no repainting. */
export class EmphasisCanvas {
  private readonly over: CanvasRenderingContext2D;
  private frame: Frame = { width: 0, height: 0, left: 0, right: 0, top: 0 };
  private scale = 1;
  private theme: Theme | undefined;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.over = contextOf(canvas);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
  }

  resize(frame: Frame, scale: number): void {
    this.frame = frame;
    this.scale = scale;
    resizeCanvas(this.canvas, frame, scale);
  }

  /** The cursor, the selection and what is lit, on the upper canvas. */
  draw(model: TimelineModel, layout: TimelineLayout, emphasis: Emphasis): void {
    const { theme, over, frame } = this;
    if (!theme) return;
    over.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    over.clearRect(0, 0, frame.width, frame.height);
    this.drawSelectedLane(layout, emphasis, theme);
    over.save();
    over.beginPath();
    over.rect(frame.left, frame.top, frame.right - frame.left, frame.height - frame.top);
    over.clip();
    over.translate(frame.left, frame.top);
    this.drawLit(model, layout, emphasis, theme);
    this.drawSelection(model, layout, emphasis, theme);
    over.restore();
    if (emphasis.cursor >= 0) this.drawCursor(layout.viewport, emphasis.cursor, theme);
  }

  private drawSelectedLane({ rows }: TimelineLayout, emphasis: Emphasis, theme: Theme): void {
    const { over, frame } = this;
    for (const [lane, alpha] of [
      [emphasis.hoveredLane, 0.05],
      [emphasis.selectedLane, 0.1],
    ]) {
      const row = rows.find((candidate) => candidate.lane === lane);
      if (!row) continue;
      over.globalAlpha = alpha;
      over.fillStyle = theme.foreground;
      const top = Math.max(frame.top, frame.top + row.y);
      over.fillRect(0, top, frame.width, frame.top + row.y + row.height - top);
      over.globalAlpha = 1;
    }
  }

  /** Stretches of the line on which the editor's cursor stands get a bright edge. */
  private drawLit(model: TimelineModel, layout: TimelineLayout, { litSites }: Emphasis, theme: Theme): void {
    if (litSites.size === 0) return;
    const { over } = this;
    over.strokeStyle = theme.focus;
    over.lineWidth = 1.5;
    for (const box of layout.boxes) {
      if (!litSites.has(model.segments.site[box.segment])) continue;
      over.strokeRect(box.x + 1, box.y + 0.75, Math.max(1, box.width - 2), box.height - 1.5);
    }
  }

  private drawSelection(model: TimelineModel, layout: TimelineLayout, emphasis: Emphasis, theme: Theme): void {
    const { over } = this;
    const { viewport, rows } = layout;
    const row = rows.find((candidate) => candidate.lane === emphasis.selectedLane);
    if (!row) return;
    const bar = barOf(row);
    over.strokeStyle = theme.focus;
    over.lineWidth = 2;
    if (emphasis.selectedMoment >= 0) {
      const x = xOf(viewport, model.moments.time[emphasis.selectedMoment]);
      over.beginPath();
      over.arc(x, row.y + row.height / 2, row.height / 2 - 2, 0, 2 * Math.PI);
      over.stroke();
      return;
    }
    const segment = emphasis.selectedSegment;
    if (segment < 0) return;
    const x0 = Math.max(-4, xOf(viewport, model.segments.start[segment]));
    const x1 = Math.min(viewport.width + 4, xOf(viewport, model.segments.end[segment]));
    over.strokeRect(x0, bar.y, Math.max(2, x1 - x0), bar.height);
    this.drawWaker(model, viewport, emphasis, x1, bar.y + bar.height / 2, theme);
  }

  /** From the end of a wait to the lane of the task that ended it. */
  private drawWaker(
    model: TimelineModel,
    viewport: Viewport,
    { wakerLane }: Emphasis,
    x: number,
    y: number,
    theme: Theme,
  ): void {
    const place = viewport.lanes.indexOf(wakerLane);
    if (place < 0) return;
    const { over } = this;
    const middle = (place + 0.5) * viewport.rowHeight - viewport.scrollTop;
    over.strokeStyle = theme.focus;
    over.beginPath();
    over.moveTo(x, y);
    over.lineTo(x, middle);
    over.stroke();
    over.beginPath();
    over.arc(x, middle, 4, 0, 2 * Math.PI);
    over.fillStyle = theme.focus;
    over.fill();
    const { firstSegment, segmentCount } = model.lanes[wakerLane];
    if (segmentCount === 0) return;
    const time = viewport.from + (x / viewport.width) * (viewport.to - viewport.from);
    const segment = segmentAt(model.segments, firstSegment, segmentCount, time);
    const from = xOf(viewport, model.segments.start[segment]);
    over.setLineDash([4, 3]);
    const bar = barOf({ y: middle - viewport.rowHeight / 2, height: viewport.rowHeight });
    over.strokeRect(from, bar.y, Math.max(2, xOf(viewport, model.segments.end[segment]) - from), bar.height);
    over.setLineDash([]);
  }

  private drawCursor(viewport: Viewport, cursor: number, theme: Theme): void {
    const { over, frame } = this;
    const x = frame.left + xOf(viewport, cursor);
    if (x < frame.left - 0.5 || x > frame.right + 0.5) return;
    over.fillStyle = theme.focus;
    over.fillRect(Math.round(x) - 0.5, frame.top - 8, 1.5, frame.height - frame.top + 8);
    over.beginPath();
    over.moveTo(x - 5, frame.top - 10);
    over.lineTo(x + 5, frame.top - 10);
    over.lineTo(x, frame.top - 2);
    over.closePath();
    over.fill();
  }
}

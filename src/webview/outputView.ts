/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { formatDuration, outputUntil, type TimelineModel, wordsOf } from '../present';
import { h } from './dom';

/** More pieces than this are not shown one by one: nobody reads them, and the page would become slow. */
const most = 5000;
const firstPieces = 200;
const laterPieces = 500;

/** What the program wrote: each piece leads to its moment; those after the time cursor are dimmed. */
export class OutputView {
  readonly element = h('div', { class: 'output', role: 'list' });
  private pieces: HTMLElement[] = [];
  private model: TimelineModel | undefined;
  private written = 0;
  private time = -1;
  private pending = 0;

  constructor(private readonly chosen: (piece: number) => void) {}

  show(model: TimelineModel): void {
    clearTimeout(this.pending);
    this.model = model;
    this.pieces = [];
    this.written = 0;
    this.element.replaceChildren();
    if (model.output.length === 0) {
      this.element.append(h('div', { class: 'empty' }, wordsOf(model.locale).view.noOutput));
    } else this.append(model, firstPieces);
  }

  /** Adds some pieces now and the rest bit by bit, so that much output does not keep the timeline waiting. */
  private append(model: TimelineModel, count: number): void {
    const from = this.pieces.length;
    const to = Math.min(model.output.length, most, from + count);
    for (let i = from; i < to; i++) this.pieces.push(this.piece(model, i));
    this.element.append(...this.pieces.slice(from).map((piece) => h('div', { role: 'listitem' }, piece)));
    this.written = this.writtenAt(this.time);
    for (let i = Math.max(from, this.written); i < to; i++) this.pieces[i].classList.add('later');
    if (to < Math.min(model.output.length, most)) {
      this.pending = window.setTimeout(() => this.append(model, laterPieces));
    } else if (to < model.output.length) {
      this.element.append(h('div', { class: 'empty' }, `… + ${model.output.length - to}`));
    }
  }

  private piece(model: TimelineModel, index: number): HTMLElement {
    const { task, time, stream, text } = model.output[index];
    const who = model.tasks[task]?.name ?? '';
    const stderr = stream === 2;
    const about = `${who}, ${formatDuration(time)}${stderr ? `, ${wordsOf(model.locale).view.stderr}` : ''}`;
    return h(
      'button',
      { class: stderr ? 'piece stderr' : 'piece', type: 'button', title: about, onclick: () => this.chosen(index) },
      h('span', { class: 'when' }, formatDuration(time)),
      h('span', { class: 'what' }, text.replace(/\n$/, '') || ' '),
      h('span', { class: 'who' }, who),
    );
  }

  /** How many of the pieces that are shown had been written at a time; all of them at −1. */
  private writtenAt(time: number): number {
    if (!this.model || time < 0) return this.pieces.length;
    return Math.min(this.pieces.length, outputUntil(this.model, time));
  }

  /** Dims what had not been written at a time; −1 dims nothing. The last piece written is kept in view. */
  setTime(time: number): void {
    this.time = time;
    const written = this.writtenAt(time);
    if (written === this.written) return;
    const to = Math.max(written, this.written);
    for (let i = Math.min(written, this.written); i < to; i++) this.pieces[i].classList.toggle('later', i >= written);
    this.written = written;
    if (time >= 0 && written > 0) this.keepInView(this.pieces[written - 1]);
  }

  /** Scrolls this list alone: `scrollIntoView` would move the page as well. */
  private keepInView(piece: HTMLElement): void {
    const pane = this.element.parentElement;
    if (!pane || pane.clientHeight === 0) return;
    const top = piece.offsetTop - pane.offsetTop;
    if (top < pane.scrollTop) pane.scrollTop = top;
    else if (top + piece.offsetHeight > pane.scrollTop + pane.clientHeight) {
      pane.scrollTop = top + piece.offsetHeight - pane.clientHeight;
    }
  }
}

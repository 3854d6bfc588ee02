/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { formatDuration, outputUntil, type TimelineModel, wordsOf } from '../present';
import { h } from './dom';

/** More pieces than this are not shown one by one: nobody reads them, and the page would become slow. */
const most = 5000;

/** What the program wrote: each piece leads to its moment; those after the time cursor are dimmed. */
export class OutputView {
  readonly element = h('div', { class: 'output', role: 'list' });
  private pieces: HTMLElement[] = [];
  private model: TimelineModel | undefined;
  private written = -1;

  constructor(private readonly chosen: (piece: number) => void) {}

  show(model: TimelineModel): void {
    this.model = model;
    this.written = -1;
    const { view } = wordsOf(model.locale);
    this.pieces = model.output.slice(0, most).map((piece, index) => {
      const who = model.tasks[piece.task]?.name ?? '';
      const stderr = piece.stream === 2;
      return h(
        'button',
        {
          class: stderr ? 'piece stderr' : 'piece',
          type: 'button',
          title: `${who}, ${formatDuration(piece.time)}${stderr ? `, ${view.stderr}` : ''}`,
          onclick: () => this.chosen(index),
        },
        h('span', { class: 'when' }, formatDuration(piece.time)),
        h('span', { class: 'what' }, piece.text.replace(/\n$/, '') || ' '),
        h('span', { class: 'who' }, who),
      );
    });
    const rest = model.output.length - this.pieces.length;
    const items = this.pieces.map((piece) => h('div', { role: 'listitem' }, piece));
    if (rest > 0) items.push(h('div', { class: 'empty' }, `… + ${rest}`));
    if (items.length === 0) items.push(h('div', { class: 'empty' }, view.noOutput));
    this.element.replaceChildren(...items);
  }

  /** Dims what had not been written at a time; −1 dims nothing. */
  setTime(time: number): void {
    if (!this.model) return;
    const written = time < 0 ? this.pieces.length : Math.min(this.pieces.length, outputUntil(this.model, time));
    if (written === this.written) return;
    const from = this.written < 0 ? 0 : Math.min(written, this.written);
    const to = this.written < 0 ? this.pieces.length : Math.max(written, this.written);
    for (let i = from; i < to; i++) this.pieces[i].classList.toggle('later', i >= written);
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

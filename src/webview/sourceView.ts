/// <reference lib="dom" />
import type { TimelineModel } from '../present';
import { h } from './dom';

/** The snippet itself, where there is no editor beside the timeline; the lines where tasks stand are marked. */
export class SourceView {
  readonly element = h('div', { class: 'source' });
  private lines: HTMLElement[] = [];

  show(model: TimelineModel): void {
    const texts = model.source?.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n') ?? [];
    this.lines = texts.map((text, i) =>
      h(
        'div',
        { class: 'line' },
        h('span', { class: 'number', 'aria-hidden': 'true' }, String(i + model.firstLine)),
        h('code', {}, text || ' '),
        h('span', { class: 'here' }),
      ),
    );
    this.element.replaceChildren(...this.lines);
  }

  /** Marks lines with the names of the tasks that stand there. Lines from 1. */
  mark(tasks: ReadonlyMap<number, readonly string[]>): void {
    this.lines.forEach((line, i) => {
      const names = tasks.get(i + 1);
      line.classList.toggle('current', names !== undefined);
      (line.lastElementChild as HTMLElement).textContent = names ? `◂ ${names.join(', ')}` : '';
    });
  }

  /** Shows a line. */
  reveal(line: number): void {
    this.lines.forEach((element, i) => {
      element.classList.toggle('chosen', i + 1 === line);
    });
    const element = this.lines[line - 1];
    const pane = this.element.parentElement;
    if (!element || !pane) return;
    pane.scrollTop = element.offsetTop - pane.offsetTop - pane.clientHeight / 3;
  }
}

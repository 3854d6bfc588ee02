/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text: `line` counts from 1, `column` from 0 in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of offsets in one text, and back, in logarithmic time. */
export class LineIndex {
  /** Offset of the first character of each line; `\n`, `\r\n` and a lone `\r` end a line. */
  readonly starts: readonly number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.starts = starts;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The position of an offset; offsets beyond the text are taken as its end. */
  positionOf(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.text.length) - this.starts[low] };
  }

  /** The offset of a position; lines and columns beyond the text are clamped. */
  offsetOf(position: Position): number {
    const line = Math.max(1, Math.min(position.line, this.starts.length));
    const end = line < this.starts.length ? this.starts[line] : this.text.length;
    return Math.min(this.starts[line - 1] + Math.max(0, position.column), end);
  }

  /** The text of a line (from 1) without its line end; empty beyond the last line. */
  lineText(line: number): string {
    if (line < 1 || line > this.starts.length) return '';
    const end = line < this.starts.length ? this.starts[line] : this.text.length;
    return this.text.slice(this.starts[line - 1], end).replace(/[\r\n]+$/, '');
  }
}

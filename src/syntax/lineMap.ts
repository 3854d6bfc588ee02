import { LineIndex } from '../base';

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Turns the parser library's places (line from 1, column in UTF-8 bytes) into UTF-16 offsets of the original text. */
export class LineMap {
  private readonly lines: LineIndex;
  /** By line, what its byte columns are in UTF-16; see `columnsOf`. */
  private readonly columns: (readonly number[] | null)[] = [];

  /** `removed` says how many characters the text lost at the start of a line against the original. */
  constructor(
    text: string,
    private readonly originOffset: number,
    private readonly removed: ReadonlyMap<number, number>,
  ) {
    this.lines = new LineIndex(text);
  }

  offset(line: number, byteColumn: number): number {
    let earlier = 0;
    for (const [at, count] of this.removed) if (at <= line) earlier += count;
    return this.originOffset + earlier + this.lines.starts[line - 1] + this.utf16Column(line, byteColumn);
  }

  private utf16Column(line: number, byteColumn: number): number {
    let columns = this.columns[line];
    if (columns === undefined) this.columns[line] = columns = columnsOf(this.lines.lineText(line));
    if (columns === null) return byteColumn;
    return columns[Math.min(byteColumn, columns.length - 1)];
  }
}

/** For each UTF-8 byte of a line, and its end, the UTF-16 column; null where both are the same. */
function columnsOf(text: string): readonly number[] | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant.
  if (/^[\x00-\x7f]*$/.test(text)) return null;
  const columns: number[] = [];
  for (let column = 0; column < text.length; ) {
    const code = text.codePointAt(column) as number;
    const next = column + (code > 0xffff ? 2 : 1);
    // A place inside a character counts as its end.
    columns.push(column);
    for (let byte = 1; byte < utf8Length(code); byte++) columns.push(next);
    column = next;
  }
  columns.push(text.length);
  return columns;
}

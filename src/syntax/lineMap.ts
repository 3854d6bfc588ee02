import { LineIndex } from '../base';

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Turns the parser library's places (line from 1, column in UTF-8 bytes) into UTF-16 offsets of the original text. */
export class LineMap {
  private readonly lines: LineIndex;
  private readonly isAscii: boolean[] = [];

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
    const text = this.lines.lineText(line);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant.
    this.isAscii[line] ??= /^[\x00-\x7f]*$/.test(text);
    if (this.isAscii[line]) return byteColumn;
    let bytes = 0;
    let column = 0;
    while (bytes < byteColumn && column < text.length) {
      const code = text.codePointAt(column) as number;
      bytes += utf8Length(code);
      column += code > 0xffff ? 2 : 1;
    }
    return column;
  }
}

import type { Position } from '../base';

/** A line of a snippet's program and where it stands in the document. */
export interface CodeLine {
  readonly text: string;
  /** Line in the document, from 1; 0 for a line that is not in it (filler, or the cells above in a notebook). */
  readonly documentLine: number;
  /** What to add to a column of the program to get the document's column: the width of `> ` and indentation. */
  readonly shift: number;
}

/** A snippet's program with the way back to the document. Lines count from 1, columns from 0 in UTF-16 units. */
export class CodeLines {
  private byDocumentLine: Map<number, number> | null = null;
  private joined: string | null = null;

  /** `endsWithNewline`: whether the last line is a complete one, as in a fence, or the rest of a file. */
  constructor(
    readonly lines: readonly CodeLine[],
    private readonly endsWithNewline: boolean,
  ) {}

  /** The program's text; lines end with `\n` whatever they end with in the document. */
  get text(): string {
    if (this.joined === null) {
      const text = this.lines.map((line) => line.text).join('\n');
      this.joined = this.endsWithNewline && this.lines.length > 0 ? `${text}\n` : text;
    }
    return this.joined;
  }

  /** Where a place of the program stands in the document; `null` for a line that the document does not have. */
  toDocument(position: Position): Position | null {
    if (this.lines.length === 0) return null;
    const beyond = position.line > this.lines.length;
    const line = this.lines[Math.max(0, beyond ? this.lines.length - 1 : position.line - 1)];
    if (line.documentLine === 0) return null;
    const column = beyond ? line.text.length : Math.max(0, Math.min(position.column, line.text.length));
    return { line: line.documentLine, column: column + line.shift };
  }

  /** Where a place of the document stands in the program; `null` outside its lines. Margins count as the line's start. */
  fromDocument(position: Position): Position | null {
    const line = this.index().get(position.line);
    if (line === undefined) return null;
    const { text, shift } = this.lines[line - 1];
    return { line, column: Math.max(0, Math.min(position.column - shift, text.length)) };
  }

  /** Lines of the program as it would be with `earlier` run before it, filled up so that line numbers keep their sense. */
  after(earlier: CodeLines): CodeLines {
    const last = earlier.lines.at(-1)?.documentLine ?? 0;
    const gap = Math.max(0, (this.lines[0]?.documentLine ?? 0) - last - 1);
    const filler = Array.from({ length: last > 0 ? gap : 0 }, () => ({ text: '', documentLine: 0, shift: 0 }));
    return new CodeLines([...earlier.lines, ...filler, ...this.lines], this.endsWithNewline);
  }

  private index(): Map<number, number> {
    if (!this.byDocumentLine) {
      this.byDocumentLine = new Map();
      this.lines.forEach((line, i) => {
        if (line.documentLine > 0) this.byDocumentLine?.set(line.documentLine, i + 1);
      });
    }
    return this.byDocumentLine;
  }
}

/** Takes away the indentation that all lines share, as IPython does with a pasted block. */
export function dedent(lines: readonly CodeLine[]): CodeLine[] {
  let common: string | null = null;
  for (const { text } of lines) {
    if (text.trim() === '') continue;
    const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
    common = common === null ? indent : sharedStart(common, indent);
    if (common === '') break;
  }
  const width = common?.length ?? 0;
  if (width === 0) return [...lines];
  return lines.map((line) => {
    const cut = line.text.startsWith(common ?? '') ? width : line.text.length;
    return { text: line.text.slice(cut), documentLine: line.documentLine, shift: line.shift + cut };
  });
}

function sharedStart(a: string, b: string): string {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return a.slice(0, n);
}

import { parser } from '@lezer/markdown';
import type { LineIndex, Position } from '../base';
import { type CodeLine, CodeLines, dedent } from './codeLines';
import type { Range } from './problems';

/** A fenced code block of Python. */
export interface Fence {
  readonly language: string;
  /** What stands behind the fence's marks, and where (offset in the document). */
  readonly info: string;
  readonly infoStart: number;
  readonly start: number;
  readonly range: Range;
  /** The line of the document that follows the opening fence. */
  readonly firstLine: number;
  readonly lines: CodeLines;
}

/** A quoted paragraph that begins with `[!claim]` or `[!predict]`. */
export interface MarkedQuote {
  readonly kind: 'claim' | 'predict';
  readonly text: string;
  readonly start: number;
  readonly range: Range;
  readonly markRange: Range;
}

/** Only the blocks matter here: text inside paragraphs is not parsed at all. */
const blockParser = parser.configure({
  remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image'],
});

type Node = ReturnType<typeof blockParser.parse>['topNode'];

const pythonInfo = /^\s*(python3?|py)(?=[\s{]|$)/i;
const mark = /^\s*\[!(claim|predict)\][-+]?[ \t]*/i;

/** The Python fences and the callouts of a Markdown text, in order, with positions in that very text. */
export function readMarkdown(text: string, lines: LineIndex): { fences: Fence[]; quotes: MarkedQuote[] } {
  // A byte order mark and a lone carriage return are no part of Markdown's lines; their places are kept.
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const clean = text.slice(bom).replace(/\r(?!\n)/g, '\n');
  const document = new Reader(text, lines, bom);
  blockParser.parse(clean).iterate({
    enter: (node) => {
      if (node.name === 'FencedCode') document.fence(node.node);
      else if (node.name === 'Blockquote') document.quote(node.node);
    },
  });
  return { fences: document.fences, quotes: document.quotes };
}

class Reader {
  readonly fences: Fence[] = [];
  readonly quotes: MarkedQuote[] = [];

  /** `shift`: what to add to the parser's offsets. */
  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
    private readonly shift: number,
  ) {}

  fence(node: Node): void {
    const infoNode = node.getChild('CodeInfo');
    if (!infoNode) return;
    const info = this.text.slice(infoNode.from + this.shift, infoNode.to + this.shift);
    const language = pythonInfo.exec(info)?.[1];
    if (language === undefined) return;
    const start = node.from + this.shift;
    const firstLine = this.lines.positionOf(start).line + 1;
    this.fences.push({
      language,
      info,
      infoStart: infoNode.from + this.shift,
      start,
      range: this.range(start, node.to + this.shift),
      firstLine,
      lines: new CodeLines(dedent(this.codeLines(node, firstLine)), true),
    });
  }

  /** The lines between the fences, each from where the margins of its lists and quotes end. */
  private codeLines(node: Node, firstLine: number): CodeLine[] {
    const marks = node.getChildren('CodeMark');
    const closed = marks.length > 1;
    const last = this.lines.positionOf(node.to + this.shift).line - (closed ? 1 : 0);
    const contents = node.getChildren('CodeText').map((part) => ({
      from: part.from + this.shift,
      to: part.to + this.shift,
    }));
    const outermost = node.parent?.name === 'Document';
    const fenceIndent = outermost ? this.lines.positionOf(node.from + this.shift).column : 0;
    const result: CodeLine[] = [];
    let next = 0;
    for (let line = firstLine; line <= last; line++) {
      const lineStart = this.lines.starts[line - 1];
      const whole = this.lines.lineText(line);
      const lineEnd = lineStart + whole.length;
      while (next < contents.length && contents[next].to <= lineStart) next++;
      const content = contents[next];
      const inside = content !== undefined && content.from <= lineEnd;
      let column = inside ? Math.max(0, content.from - lineStart) : whole.length;
      for (let n = 0; n < fenceIndent && whole[column] === ' '; n++) column++;
      result.push({ text: whole.slice(column), documentLine: line, shift: column });
    }
    return result;
  }

  quote(node: Node): void {
    const paragraph = node.getChild('Paragraph');
    if (!paragraph || paragraph.prevSibling?.name === 'Paragraph') return;
    const first = node.firstChild?.name === 'QuoteMark' ? node.firstChild.nextSibling : node.firstChild;
    if (!first || first.from !== paragraph.from) return;
    const start = paragraph.from + this.shift;
    const source = this.text.slice(start, paragraph.to + this.shift);
    const found = mark.exec(source);
    if (!found) return;
    const words = source
      .slice(found[0].length)
      .split(/\r\n|\r|\n/)
      .map((line, i) => (i === 0 ? line : line.replace(/^[ \t>]+/, '')).trim());
    const markStart = start + found[0].indexOf('[');
    this.quotes.push({
      kind: found[1].toLowerCase() as MarkedQuote['kind'],
      text: words.filter((line) => line !== '').join(' '),
      start: node.from + this.shift,
      range: this.range(node.from + this.shift, node.to + this.shift),
      markRange: this.range(markStart, markStart + found[1].length + 3),
    });
  }

  private range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  private position(offset: number): Position {
    return this.lines.positionOf(offset);
  }
}

import { LineIndex } from '../base';
import type { Expr, Subscript } from '../syntax';
import type { CodeSite } from './program';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Collects the places of a program's operations; equal places of one function share an index. */
export class SiteTable {
  readonly sites: CodeSite[] = [];
  /** By the function's name, then by the place. */
  private readonly known = new Map<string, Map<number, number>>();
  private readonly lines: LineIndex;

  constructor(
    private readonly text: string,
    /** The number of the first; null if who places the program says it in the parameter `B`. */
    private readonly base: number | null,
    private readonly file: number,
  ) {
    this.lines = new LineIndex(text);
  }

  lineOf(offset: number): number {
    return this.lines.positionOf(offset).line;
  }

  /** The expression for `R.site` of a place in a function; for operators and subscripts with what a traceback marks. */
  indexOf(place: Place | Expr, functionName: string): string {
    let inFunction = this.known.get(functionName);
    if (inFunction === undefined) {
      inFunction = new Map();
      this.known.set(functionName, inFunction);
    }
    const key = place.start * 2 ** 26 + place.end;
    const known = inFunction.get(key);
    if (known !== undefined) return this.numberOf(known);
    const start = this.lines.positionOf(place.start);
    const end = this.lines.positionOf(place.end);
    const mark = 'kind' in place ? this.anchorOf(place) : null;
    const from = mark && this.lines.positionOf(mark.start);
    const to = mark && this.lines.positionOf(mark.end);
    inFunction.set(key, this.sites.length);
    this.sites.push({
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      function: functionName,
      file: this.file,
      ...(from && to
        ? { anchor: { line: from.line, column: from.column, endLine: to.line, endColumn: to.column } }
        : {}),
    });
    return this.numberOf(this.sites.length - 1);
  }

  private numberOf(index: number): string {
    return this.base === null ? `B + ${index}` : String(this.base + index);
  }

  /** As CPython 3.11's `traceback._extract_caret_anchors_from_line_segment` finds them. */
  private anchorOf(node: Expr): Place | null {
    if (node.kind === 'BinOp') {
      const between = this.text.slice(node.left.end, node.right.start);
      const found = /[^\s()\\#]/.exec(between);
      if (found === null) return null;
      const start = node.left.end + found.index;
      const next = between[found.index + 1];
      return { start, end: start + (next !== undefined && !/[\s(\\#]/.test(next) ? 2 : 1) };
    }
    if (node.kind === 'Subscript') return this.bracketsOf(node);
    return null;
  }

  private bracketsOf(node: Subscript): Place | null {
    const open = this.text.indexOf('[', node.value.end);
    return open < 0 || open >= node.end ? null : { start: open, end: node.end };
  }
}

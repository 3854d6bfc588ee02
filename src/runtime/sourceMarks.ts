import type { CodeSite } from '../compile';
import { since } from './version';
import type { SourceFile } from './world';

/** The source lines of one traceback entry and what marks the expression in them: `~~~^^^`. Python 3.11 and later. */

const linesOf = new WeakMap<SourceFile, string[]>();

/** A line (from 1) of a file without its end; empty beyond it. */
export function sourceLine(file: SourceFile, line: number): string {
  let lines = linesOf.get(file);
  if (lines === undefined) {
    lines = file.text.split(/\r\n|\r|\n/);
    linesOf.set(file, lines);
  }
  return lines[line - 1] ?? '';
}

const wide = /[ᄀ-ᅟ⺀-〾぀-꓏ꥠ-ꥼ가-힣豈-﫿︐-︙︰-﹯＀-｠￠-￦]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns on a terminal before a UTF-16 column. */
function displayWidth(line: string, column: number): number {
  let width = 0;
  for (const character of line.slice(0, column)) width += wide.test(character) ? 2 : 1;
  return width;
}

/** What stands under `File …`: source and marks, each line indented by four and with its end; empty without source. */
export function sourceWithMarks(file: SourceFile, site: CodeSite): string {
  const first = sourceLine(file, site.line);
  if (first.trim() === '') return '';
  if (since(13)) return multiLine(file, site);
  const text = `    ${first.trim()}\n`;
  return since(11) ? text + singleLine(first, site) : text;
}

/** 3.11 and 3.12: only the first line is shown. */
function singleLine(line: string, site: CodeSite): string {
  const indent = line.length - line.trimStart().length;
  const isOneLine = site.line === site.endLine;
  const start = displayWidth(line, site.column);
  const end = isOneLine ? displayWidth(line, site.endColumn) : displayWidth(line, line.trimEnd().length);
  const anchor = isOneLine ? site.anchor : undefined;
  if (start < indent || end <= start) return '';
  if (anchor === undefined && end - start === displayWidth(line.trim(), line.length)) return '';
  const from = anchor === undefined ? start : displayWidth(line, anchor.column);
  const to = anchor === undefined ? end : displayWidth(line, anchor.endColumn);
  const marks = '~'.repeat(from - start) + '^'.repeat(to - from) + '~'.repeat(Math.max(0, end - to));
  return `    ${' '.repeat(start - indent)}${marks}\n`;
}

interface Anchor {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** 3.13: all lines of the expression, the middle of many left out. */
function multiLine(file: SourceFile, site: CodeSite): string {
  const lines: string[] = [];
  for (let line = site.line; line <= site.endLine; line++) lines.push(sourceLine(file, line).trimEnd());
  const last = lines.length - 1;
  const anchor: Anchor | null = site.anchor ?? callAnchor(lines, site);
  const marked = showsMarks(lines, site, anchor);
  const shown = new Set([0, last]);
  if (anchor !== null) {
    for (const line of [anchor.line, anchor.endLine]) for (let d = -1; d <= 1; d++) shown.add(line - site.line + d);
  }
  const numbers = [...shown].filter((n) => n >= 0 && n <= last).sort((a, b) => a - b);
  const out: string[] = [];
  const output = (n: number) => {
    out.push(lines[n]);
    if (marked) out.push(marksOf(lines[n], n, last, site, anchor));
  };
  for (const [i, n] of numbers.entries()) {
    const gap = i === 0 ? 1 : n - numbers[i - 1];
    if (gap === 2) output(n - 1);
    else if (gap > 2) out.push(`...<${gap - 1} lines>...`);
    output(n);
  }
  const indents = out
    .filter((line) => line.trim() !== '' && !line.startsWith('...<'))
    .map((line) => line.length - line.trimStart().length);
  const dedent = out.some((line) => line.startsWith('...<')) ? 0 : Math.min(...indents);
  return out.map((line) => `    ${line.trim() === '' ? '' : line.slice(dedent)}\n`).join('');
}

function marksOf(line: string, n: number, last: number, site: CodeSite, anchor: Anchor | null): string {
  const start = n === 0 ? displayWidth(line, site.column) : 0;
  const end = n === last ? displayWidth(line, site.endColumn) : displayWidth(line, line.length);
  const indent = line.length - line.trimStart().length;
  const at = n + site.line;
  let marks = '';
  for (let column = 0; column < end; column++) {
    if (column < indent || column < start) marks += ' ';
    else if (anchor === null) marks += '^';
    else {
      const after = at > anchor.line || (at === anchor.line && column >= displayWidth(line, anchor.column));
      const before = at < anchor.endLine || (at === anchor.endLine && column < displayWidth(line, anchor.endColumn));
      marks += after && before ? '^' : '~';
    }
  }
  return marks;
}

const statementWord =
  /^(?:raise|return|assert|del|await|not|lambda|yield|import|from|with|for|if|while|async|class|def)\b/;

/** The brackets of a call, which the compiler does not mark; null if the expression is none. */
function callAnchor(lines: readonly string[], site: CodeSite): Anchor | null {
  const last = lines.length - 1;
  if (lines[last][site.endColumn - 1] !== ')') return null;
  let depth = 0;
  for (let n = last; n >= 0; n--) {
    const from = n === 0 ? site.column : 0;
    const to = n === last ? site.endColumn : lines[n].length;
    for (let column = to - 1; column >= from; column--) {
      const c = lines[n][column];
      if (c === ')' || c === ']' || c === '}') depth++;
      else if (c === '(' || c === '[' || c === '{') depth--;
      if (depth !== 0) continue;
      const before = n === 0 ? lines[0].slice(site.column, column) : lines[0].slice(site.column);
      if (before.trim() === '' || statementWord.test(before) || / = |, $/.test(before)) return null;
      return { line: site.line + n, column, endLine: site.endLine, endColumn: site.endColumn };
    }
  }
  return null;
}

function showsMarks(lines: readonly string[], site: CodeSite, anchor: Anchor | null): boolean {
  const before = lines[0].slice(0, site.column).trimStart();
  const after = lines[lines.length - 1].slice(site.endColumn).trimEnd();
  const isCall = lines[lines.length - 1][site.endColumn - 1] === ')' && site.anchor === undefined && anchor !== null;
  if (isCall && after === '') {
    const callee = lines[0].slice(site.column).split('(')[0];
    if (before === 'return ' && /^\w+$/.test(callee)) return false;
    if (/^[^\W\d]\w*\s*=\s*$/.test(before)) return false;
  }
  return anchor !== null || before !== '' || after !== '';
}

import type { LineIndex } from '../base';
import { type Annotations, readAnnotations } from './annotations';
import { type CodeLine, CodeLines } from './codeLines';
import { scanComments } from './comments';
import { firstConcurrency } from './concurrency';
import type { Draft } from './draft';
import type { SnippetOptions } from './options';
import type { NoteProblem } from './problems';

const cellMark = /^#[ \t]*%%[ \t]*(.*)$/;

/** The snippets of a Python file: the whole of it, and each `# %%` cell with all that is above it. */
export function readPythonFile(lines: LineIndex): { drafts: Draft[]; problems: readonly NoteProblem[] } {
  const all = codeLines(lines);
  const program = new CodeLines(all, false);
  const masked = scanComments(program.text);
  const annotations = readAnnotations(masked, program, true);
  const found = firstConcurrency(masked.code);
  const concurrency = Number.isFinite(found)
    ? masked.code.slice(0, found).split('\n').length
    : Number.POSITIVE_INFINITY;
  const cells = cellsOf(all);
  const file: Draft = {
    kind: 'file',
    language: 'python',
    own: program,
    before: null,
    start: 0,
    range: { start: { line: 1, column: 0 }, end: lines.positionOf(lines.text.length) },
    line: 1,
    options: optionsOf(annotations, cells.length > 0 ? 0 : all.length, all.length),
    annotations,
    concurrent: concurrency <= all.length,
  };
  const drafts = cells.map(({ first, last, title }): Draft => {
    const end = all[last - 1];
    return {
      kind: 'cell',
      language: 'python',
      ...(title ? { title } : {}),
      own: new CodeLines(all.slice(first - 1, last), last < all.length),
      before:
        first > 1
          ? { lines: new CodeLines(all.slice(0, first - 1), true), costs: between(annotations.costs, 1, first - 1) }
          : null,
      start: lines.starts[first - 1],
      range: { start: { line: first, column: 0 }, end: { line: last, column: end.text.length + end.shift } },
      line: first,
      options: optionsOf(annotations, last, last, first),
      annotations: within(annotations, first, last),
      concurrent: concurrency <= last && all.slice(first - 1, last).some(({ text }) => /^\s*[^\s#]/.test(text)),
    };
  });
  return { drafts: [file, ...drafts], problems: annotations.problems };
}

/** The snippet of a notebook cell; `above` holds the texts of the code cells that run before it. */
export function readNotebookCell(
  lines: LineIndex,
  above: readonly string[],
): { drafts: Draft[]; problems: readonly NoteProblem[] } {
  const own = new CodeLines(codeLines(lines), false);
  const masked = scanComments(own.text);
  const annotations = readAnnotations(masked, own, true);
  const before = above.length > 0 ? elsewhere(above) : null;
  const earlier = before && scanComments(before.text);
  const inherited = before && earlier && readAnnotations(earlier, before, true);
  const code = `${earlier?.code ?? ''}${masked.code}`;
  const options = optionsOf(annotations, own.lines.length, own.lines.length);
  const draft: Draft = {
    kind: 'cell',
    language: 'python',
    own,
    before: before && { lines: before, costs: inherited?.costs ?? [] },
    start: 0,
    range: { start: { line: 1, column: 0 }, end: lines.positionOf(lines.text.length) },
    line: 1,
    options: inherited
      ? { ...options, run: { ...optionsOf(inherited, 0, before.lines.length).run, ...options.run } }
      : options,
    annotations,
    concurrent: masked.code.trim() !== '' && firstConcurrency(code) < code.length,
  };
  return { drafts: [draft], problems: annotations.problems };
}

function codeLines(lines: LineIndex): CodeLine[] {
  return Array.from({ length: lines.lineCount }, (_, index) => {
    const whole = lines.lineText(index + 1);
    const shift = index === 0 && whole.startsWith('\uFEFF') ? 1 : 0;
    return { text: whole.slice(shift), documentLine: index + 1, shift };
  });
}

/** The `# %%` cells, by their lines; text cells (`# %% [markdown]`) are none. */
function cellsOf(all: readonly CodeLine[]): { first: number; last: number; title: string }[] {
  const marks = all.flatMap((line, index) => {
    const match = cellMark.exec(line.text);
    return match ? [{ first: index + 1, title: match[1].trim() }] : [];
  });
  return marks
    .map((mark, n) => ({ ...mark, last: (marks[n + 1]?.first ?? all.length + 1) - 1 }))
    .filter(({ title }) => !/\[(markdown|md|raw)\]/.test(title));
}

/** The annotations of some lines, counted from the first of them. */
function within(annotations: Annotations, first: number, last: number): Annotations {
  const move = <T extends { readonly line: number }>(all: readonly T[]): T[] =>
    between(all, first, last).map((one) => ({ ...one, line: one.line - first + 1 }));
  return { costs: move(annotations.costs), claims: move(annotations.claims), options: [], problems: [] };
}

/** Those of some lines, out of all in the order of their lines. */
function between<T extends { readonly line: number }>(all: readonly T[], first: number, last: number): readonly T[] {
  return all.slice(countBefore(all, first), countBefore(all, last + 1));
}

/** How many stand before a line: a binary search. */
function countBefore(all: readonly { readonly line: number }[], line: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The options of the `# @run` lines up to `last`, the first word counting; the name is one between `from` and `nameEnd`. */
function optionsOf(annotations: Annotations, nameEnd: number, last: number, from = 1): SnippetOptions {
  const lines = annotations.options.filter(({ line }) => line <= last);
  const run = Object.assign({}, ...lines.map(({ options }) => options.run).reverse());
  const name = lines.find(({ line, options }) => line >= from && line <= nameEnd && options.name)?.options.name;
  return { run, ...(name === undefined ? {} : { name }), problems: [] };
}

/** Code that is not in this document. */
function elsewhere(texts: readonly string[]): CodeLines {
  const lines = texts.flatMap((text) =>
    text
      .replace(/^\uFEFF/, '')
      .replace(/(\r\n|\r|\n)$/, '')
      .split(/\r\n|\r|\n/),
  );
  return new CodeLines(
    lines.map((text) => ({ text, documentLine: 0, shift: 0 })),
    true,
  );
}

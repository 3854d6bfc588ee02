import { LineIndex } from '../base';
import type { RunOptions } from '../simulator';
import { type Cost, readAnnotations } from './annotations';
import type { CodeLines } from './codeLines';
import { scanComments } from './comments';
import type { Draft } from './draft';
import { type Fence, type MarkedQuote, readMarkdown } from './markdown';
import { type OffsetProblem, parseFenceOptions } from './options';
import type { NoteProblem, NoteProblemCode, Range } from './problems';
import { readNotebookCell, readPythonFile } from './pythonFile';
import { nearest } from './suggest';
import type { Callout, NoteDocument, NoteKind, Snippet } from './types';

export interface NoteInput {
  readonly text: string;
  readonly kind: NoteKind;
  /** The file's name as tracebacks are to show it. */
  readonly path?: string;
  /** For a notebook cell: the code cells above it, in order. */
  readonly above?: readonly string[];
}

/** Finds everything in a document that can be run, with its options and annotations. Takes any text, never throws. */
export function findSnippets(input: NoteInput): NoteDocument {
  const lines = new LineIndex(input.text);
  const finder = new Finder(input, lines);
  if (input.kind === 'markdown') {
    const { fences, quotes } = readMarkdown(input.text, lines);
    return finder.document(
      fences.map((fence) => finder.fence(fence)),
      quotes,
    );
  }
  const { drafts, problems } =
    input.kind === 'python' ? readPythonFile(lines) : readNotebookCell(lines, input.above ?? []);
  finder.problems.push(...problems);
  return finder.document(drafts, []);
}

/** What runs when a snippet is run. */
interface Composed {
  readonly program: CodeLines;
  /** Lines counted in `program`. */
  readonly costs: readonly Cost[];
  readonly run: RunOptions;
}

class Finder {
  readonly problems: NoteProblem[] = [];
  private readonly composed = new Map<Draft, Composed>();

  constructor(
    private readonly input: NoteInput,
    private readonly lines: LineIndex,
  ) {}

  fence({ language, range, start, firstLine, info, infoStart, lines }: Fence): Draft {
    const options = parseFenceOptions(info, infoStart);
    this.addOffsetProblems(options.problems);
    const annotations = readAnnotations(scanComments(lines.text), lines, false);
    this.problems.push(...annotations.problems);
    return {
      kind: 'fence',
      language,
      own: lines,
      before: null,
      start,
      range,
      line: firstLine,
      options,
      annotations,
      concurrent: lines.text.trim() !== '',
    };
  }

  document(drafts: readonly Draft[], quotes: readonly MarkedQuote[]): NoteDocument {
    const named = this.names(drafts);
    const snippets = drafts.map((draft, index) => this.snippet(draft, index, named));
    const callouts = quotes.map((quote): Callout => {
      const index = drafts.findIndex((draft) => draft.start > quote.start);
      if (index < 0 && quote.kind === 'claim') this.complain('callout.no-snippet', quote.markRange, {});
      const { kind, text, range, markRange } = quote;
      return { kind, text, range, markRange, snippet: index < 0 ? null : snippets[index].id };
    });
    const { kind, text } = this.input;
    const problems = [...this.problems].sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
    );
    return { kind, text, lines: this.lines, snippets, callouts, problems };
  }

  private snippet(draft: Draft, index: number, named: ReadonlyMap<string, Draft>): Snippet {
    const { program, costs, run } = this.compose(draft, named, []);
    const ownLine = program.lines.length - draft.own.lines.length + 1;
    const name = draft.options.name;
    const unique = name !== undefined && named.get(name) === draft;
    return {
      id: unique ? name : `#${index + 1}`,
      kind: draft.kind,
      ...(name === undefined ? {} : { name }),
      ...(draft.title === undefined ? {} : { title: draft.title }),
      language: draft.language,
      get code() {
        return program.text;
      },
      line: draft.line,
      ownLine,
      options: {
        ...(this.input.path === undefined ? {} : { filename: this.input.path }),
        firstLine: Math.max(1, draft.line - ownLine + 1),
        ...run,
        ...(costs.length > 0 ? { costs } : {}),
      },
      range: draft.range,
      lens: draft.concurrent,
      costs,
      claims: draft.annotations.claims.map((claim) => ({ ...claim, line: claim.line + ownLine - 1 })),
      toDocument: (position) => program.toDocument(position),
      fromDocument: (position) => program.fromDocument(position),
    };
  }

  private names(drafts: readonly Draft[]): Map<string, Draft> {
    const named = new Map<string, Draft>();
    for (const draft of drafts) {
      const { name, nameAt } = draft.options;
      if (name === undefined) continue;
      const other = named.get(name);
      if (!other) named.set(name, draft);
      else if (nameAt && draft.kind === 'fence') {
        this.complain('snippet.name-taken', this.range(nameAt), { name, line: String(other.line) });
      }
    }
    return named;
  }

  /** A snippet's program with all that runs before it. `around` holds the snippets that are being composed. */
  private compose(draft: Draft, named: ReadonlyMap<string, Draft>, around: readonly Draft[]): Composed {
    const known = this.composed.get(draft);
    if (known) return known;
    const continued = this.continued(draft, named, around);
    const earlier = continued
      ? this.compose(continued, named, [...around, draft])
      : { program: draft.before?.lines ?? null, costs: draft.before?.costs ?? [], run: {} };
    const { own, annotations, options } = draft;
    const program = earlier.program ? own.after(earlier.program) : own;
    const offset = program.lines.length - own.lines.length;
    const costs = annotations.costs.map((cost) => (offset === 0 ? cost : { ...cost, line: cost.line + offset }));
    // What a fence says counts before what the fence says that it continues.
    const composed = { program, costs: [...earlier.costs, ...costs], run: { ...earlier.run, ...options.run } };
    this.composed.set(draft, composed);
    return composed;
  }

  private continued(draft: Draft, named: ReadonlyMap<string, Draft>, around: readonly Draft[]): Draft | null {
    const link = draft.options.continues;
    if (!link || draft.kind !== 'fence') return null;
    const next = named.get(link.value);
    if (next && next !== draft && !around.includes(next)) return next;
    const at = this.range({ start: link.valueStart, end: link.end });
    const name = link.value;
    if (next) this.complain('snippet.continues-circle', at, { name: draft.options.name ?? name });
    else this.complain('snippet.continues-unknown', at, { name, suggestion: nearest(name, [...named.keys()]) ?? '' });
    return null;
  }

  private addOffsetProblems(problems: readonly OffsetProblem[]): void {
    for (const { code, severity, words, ...span } of problems) {
      this.problems.push({ code, severity, words, range: this.range(span) });
    }
  }

  private complain(code: NoteProblemCode, range: Range, words: Record<string, string>): void {
    this.problems.push({ code, severity: 'error', range, words });
  }

  private range(span: { start: number; end: number }): Range {
    return { start: this.lines.positionOf(span.start), end: this.lines.positionOf(span.end) };
  }
}

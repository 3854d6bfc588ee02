import { LineIndex } from '../base';
import type { RunOptions } from '../simulator';
import { type Annotations, readAnnotations } from './annotations';
import type { CodeLines } from './codeLines';
import { scanComments } from './comments';
import { usesConcurrency } from './concurrency';
import { type Fence, type MarkedQuote, readMarkdown } from './markdown';
import { type OffsetProblem, parseFenceOptions, type SnippetOptions } from './options';
import type { NoteProblem, NoteProblemCode, Range } from './problems';
import { pythonParts } from './pythonFile';
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

/** A snippet before it is known what runs before it. */
interface Draft {
  readonly kind: Snippet['kind'];
  readonly language: string;
  readonly title?: string;
  readonly own: CodeLines;
  /** Lines of the same document (or notebook) that always run before: the cells above. */
  readonly before: CodeLines | null;
  readonly range: Range;
  readonly start: number;
  readonly line: number;
  readonly options: SnippetOptions;
  readonly annotations: Annotations;
  readonly concurrent: boolean;
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
  return finder.document(finder.python(), []);
}

class Finder {
  private readonly problems: NoteProblem[] = [];

  constructor(
    private readonly input: NoteInput,
    private readonly lines: LineIndex,
  ) {}

  fence(fence: Fence): Draft {
    const options = parseFenceOptions(fence.info, fence.infoStart);
    this.addOffsetProblems(options.problems);
    const code = fence.lines.text;
    const annotations = this.annotate(fence.lines, false);
    const { language, range, start, firstLine: line } = fence;
    return {
      kind: 'fence',
      language,
      own: fence.lines,
      before: null,
      range,
      start,
      line,
      options,
      annotations,
      concurrent: code.trim() !== '',
    };
  }

  /** A Python file and its cells, or a notebook cell. The problems of a cell are those of the file, told once. */
  python(): Draft[] {
    const parts = pythonParts(this.input.text, this.lines, this.input.kind === 'notebook-cell', this.input.above ?? []);
    return parts.map((part, index) => {
      const told = this.problems.length;
      const annotations = this.annotate(part.own, true);
      if (index > 0) this.problems.length = told;
      const all = part.before ? part.own.after(part.before) : part.own;
      const { code } = scanComments(all.text);
      const ownCode = scanComments(part.own.text).code;
      const inherited = part.before ? this.quietly(() => this.annotate(part.before as CodeLines, true)) : null;
      const merged = mergeOptions([...(inherited?.options ?? []), ...annotations.options]);
      const name = part.kind === 'file' && parts.length > 1 ? undefined : annotations.options.find((o) => o.name)?.name;
      const options = name === undefined ? merged : { ...merged, name };
      const line = part.own.lines.find((own) => own.documentLine > 0)?.documentLine ?? 1;
      return {
        kind: part.kind,
        language: 'python',
        ...(part.title ? { title: part.title } : {}),
        own: part.own,
        before: part.before,
        range: part.range,
        start: this.lines.offsetOf(part.range.start),
        line,
        options,
        annotations,
        concurrent: part.kind === 'file' ? usesConcurrency(code) : usesConcurrency(code) && ownCode.trim() !== '',
      };
    });
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
    const chain = this.chain(draft, named);
    const earlier = chain.reduce<CodeLines | null>((all, link) => (all ? link.own.after(all) : link.own), draft.before);
    const program = earlier ? draft.own.after(earlier) : draft.own;
    const ownLine = program.lines.length - draft.own.lines.length + 1;
    const costs =
      chain.length + (draft.before ? 1 : 0) > 0 ? this.quietly(() => this.annotate(program, true)).costs : null;
    const name = draft.options.name;
    const unique = name !== undefined && named.get(name) === draft;
    return {
      id: unique ? name : `#${index + 1}`,
      kind: draft.kind,
      ...(name === undefined ? {} : { name }),
      ...(draft.title === undefined ? {} : { title: draft.title }),
      language: draft.language,
      code: program.text,
      line: draft.line,
      ownLine,
      options: this.runOptions(draft, chain, program),
      range: draft.range,
      lens: draft.concurrent,
      costs: costs ?? draft.annotations.costs,
      claims: draft.annotations.claims.map((claim) => ({ ...claim, line: claim.line + ownLine - 1 })),
      toDocument: (position) => program.toDocument(position),
      fromDocument: (position) => program.fromDocument(position),
    };
  }

  /** What a fence says counts before what the fences say that it continues. */
  private runOptions(draft: Draft, chain: readonly Draft[], program: CodeLines): RunOptions {
    const inherited = chain.map((link) => link.options.run);
    const first = program.lines[0]?.documentLine;
    return {
      ...(this.input.path === undefined ? {} : { filename: this.input.path }),
      firstLine: first ? first : draft.line - (program.lines.length - draft.own.lines.length),
      ...Object.assign({}, ...inherited),
      ...draft.options.run,
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

  /** The snippets whose source runs before this one's, first things first. */
  private chain(draft: Draft, named: ReadonlyMap<string, Draft>): Draft[] {
    const chain: Draft[] = [];
    for (let link = draft.options.continues; link; ) {
      const next = named.get(link.value);
      if (!next || next === draft || chain.includes(next)) {
        if (chain.length === 0 || next === draft) this.brokenLink(draft, link.value, next !== undefined, named);
        break;
      }
      chain.unshift(next);
      link = next.options.continues;
    }
    return chain;
  }

  private brokenLink(draft: Draft, name: string, circle: boolean, named: ReadonlyMap<string, Draft>): void {
    const link = draft.options.continues;
    if (!link || draft.kind !== 'fence') return;
    const at = this.range({ start: link.valueStart, end: link.end });
    if (circle) this.complain('snippet.continues-circle', at, { name: draft.options.name ?? name });
    else this.complain('snippet.continues-unknown', at, { name, suggestion: nearest(name, [...named.keys()]) ?? '' });
  }

  private annotate(lines: CodeLines, runAllowed: boolean): Annotations {
    const code = lines.text;
    const annotations = readAnnotations(code, scanComments(code), lines, runAllowed);
    this.problems.push(...annotations.problems);
    return annotations;
  }

  /** Does something whose problems have been told before. */
  private quietly<T>(work: () => T): T {
    const told = this.problems.length;
    const result = work();
    this.problems.length = told;
    return result;
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

/** Several `# @run` lines taken together; what is said first counts. */
function mergeOptions(all: readonly SnippetOptions[]): SnippetOptions {
  const run: RunOptions = Object.assign({}, ...all.map((options) => options.run).reverse());
  return { run, problems: [] };
}

import { LineIndex } from '../base';
import { type ClaimSubject, notAnExpression, readClaimExpression, readOutcomes, readRunClaim } from './claims';
import type { CodeLines } from './codeLines';
import type { Comment, Masked } from './comments';
import { durationPattern, parseDuration } from './durations';
import { expressionProblem } from './expressions';
import { parseOptions, type SnippetOptions } from './options';
import type { NoteProblem, NoteProblemCode, Range } from './problems';
import { nearest } from './suggest';

export type Quantifier = 'always' | 'sometimes' | 'never';

/** What a line costs beyond what the simulator can see. */
export interface Cost {
  readonly kind: 'cpu' | 'io';
  /** Virtual time. */
  readonly nanoseconds: number;
  /** The Python expression that the unknown call answers with, or `null`. */
  readonly returns: string | null;
  /** The line of the program that costs this. */
  readonly line: number;
  /** The annotation in the document. */
  readonly range: Range;
}

/** What the note says will happen. Its verdict is found elsewhere; here it is only read. */
export interface Claim {
  readonly quantifier: Quantifier | 'outcomes' | 'output';
  /** As written, without `# @`: `always t.is_alive()`. */
  readonly text: string;
  /** `null` exactly if the claim cannot be read; `problem` then says why. */
  readonly subject: ClaimSubject | null;
  /** The line of the program that it stands on. */
  readonly line: number;
  readonly range: Range;
  readonly problem: NoteProblem | null;
}

/** A `# @run` line. */
export interface RunLine {
  readonly line: number;
  readonly options: SnippetOptions;
}

export interface Annotations {
  readonly costs: readonly Cost[];
  readonly claims: readonly Claim[];
  /** What the `# @run` lines say. */
  readonly options: readonly RunLine[];
  readonly problems: readonly NoteProblem[];
}

const claimWords = ['always', 'sometimes', 'never', 'outcomes', 'output'] as const;
const costWords = ['cpu', 'io'] as const;
/** Every word that may follow `# @`. */
export const annotationWords: readonly string[] = [...claimWords, ...costWords, 'run'];

const shape = /^#([ \t]*)@([A-Za-z]\w*)(?:[ \t]+|$)/;
const costDuration = new RegExp(`^${durationPattern.source}(?![\\w.])`);
const claimExpected: Readonly<Record<string, string>> = {
  outcomes: '{1, 2}',
  always: 'finishes, takes 2s..3s, …',
};

/**
 * Reads the annotations of a program. `masked` holds its comments, `lines` the way to the document; `runAllowed` says
 * whether options may stand in a `# @run` line (in a Markdown note they belong to the fence).
 */
export function readAnnotations(masked: Masked, lines: CodeLines, runAllowed: boolean): Annotations {
  return new AnnotationReader(lines.text, masked, lines, runAllowed).read();
}

interface Found {
  readonly comment: Comment;
  readonly word: string;
  /** What follows the word, and its offset in the code. */
  readonly rest: string;
  readonly restStart: number;
  readonly wordStart: number;
}

class AnnotationReader {
  private readonly costs: Cost[] = [];
  private readonly claims: Claim[] = [];
  private readonly options: RunLine[] = [];
  private readonly problems: NoteProblem[] = [];
  private readonly index: LineIndex;

  constructor(
    private readonly code: string,
    private readonly masked: Masked,
    private readonly lines: CodeLines,
    private readonly runAllowed: boolean,
  ) {
    this.index = new LineIndex(code);
  }

  read(): Annotations {
    const { comments } = this.masked;
    for (let i = 0; i < comments.length; i++) {
      const comment = comments[i];
      const match = shape.exec(this.code.slice(comment.start, comment.end));
      if (!match || match[1] === '') continue;
      const wordStart = comment.start + 1 + match[1].length;
      const restStart = comment.start + match[0].length;
      const rest = this.code.slice(restStart, comment.end).trimEnd();
      const found: Found = { comment, word: match[2], rest, restStart, wordStart };
      const known = annotationWords.includes(found.word);
      if (!known) this.nearMiss(found);
      else if (match[1] !== ' ')
        this.invalid(found, 'annotation.space', { word: found.word, suggestion: `# @${found.word}` });
      else if (found.word === 'output') i = this.output(found, i);
      else this.annotation(found);
    }
    const { costs, claims, options, problems } = this;
    return { costs, claims, options, problems };
  }

  private annotation(found: Found): void {
    const { word } = found;
    if (word === 'cpu' || word === 'io') this.cost(found, word);
    else if (word === 'run') this.run(found);
    else if (word === 'outcomes') this.wholeRun(found, () => readOutcomes(found.rest));
    else this.claim(found, word as Quantifier);
  }

  /** `@alway`, `@Always`: said to be wrong only if the word is close to one of ours. */
  private nearMiss(found: Found): void {
    const suggestion = nearest(found.word, annotationWords);
    if (suggestion) this.invalid(found, 'annotation.near-miss', { word: found.word, suggestion });
  }

  private invalid(found: Found, code: NoteProblemCode, words: Record<string, string>): void {
    const nearWord = nearest(found.word, annotationWords) ?? found.word;
    const atMark = code === 'annotation.space' ? found.comment.start : found.wordStart;
    const problem = this.complain(code, atMark, found.wordStart + 1 + found.word.length, words);
    if ((claimWords as readonly string[]).includes(nearWord))
      this.addClaim(found, nearWord as Claim['quantifier'], null, problem);
  }

  private cost(found: Found, kind: 'cpu' | 'io'): void {
    const { rest, restStart, comment } = found;
    const match = costDuration.exec(rest);
    if (!match) {
      const value = /^\S*/.exec(rest)?.[0] ?? '';
      const end = restStart + value.length;
      if (value === '') this.missing(found, '300ms, 2s, …');
      else
        this.complain('cost.duration', restStart, end, {
          value,
          suggestion: /^[\d._]+$/.test(value) ? `${value}ms` : '300ms',
        });
      return;
    }
    const tail = rest.slice(match[0].length);
    const returns = /^\s+returns\s+(\S.*)$/.exec(tail);
    if (tail.trim() !== '' && !returns) {
      const start = restStart + match[0].length + (tail.length - tail.trimStart().length);
      this.complain('cost.rest', start, restStart + rest.length, { value: tail.trim() });
      return;
    }
    const answer = returns?.[1] ?? null;
    const wrong = answer === null ? null : expressionProblem(answer);
    if (answer !== null && wrong) {
      const { code, words, start, end } = notAnExpression(answer, wrong, restStart + rest.length - answer.length);
      this.complain(code, start, end, words);
      return;
    }
    const line = comment.alone ? this.nextCodeLine(comment.line) : comment.line;
    if (line === null) {
      this.complain('cost.nowhere', found.wordStart, restStart + rest.length, { word: kind });
      return;
    }
    const nanoseconds = parseDuration(match[0]) ?? 0;
    this.costs.push({ kind, nanoseconds, returns: answer, line, range: this.rangeOf(found) });
  }

  private run(found: Found): void {
    if (!this.runAllowed) {
      this.complain('option.run-in-fence', found.wordStart, found.restStart + found.rest.length, {});
    } else if (!found.comment.alone) {
      this.complain('annotation.own-line', found.wordStart, found.wordStart + 4, { word: 'run' });
    } else {
      const options = parseOptions(found.rest, found.restStart);
      for (const { code, severity, words, start, end } of options.problems) {
        this.problems.push({ code, severity, words, range: this.range(start, end) });
      }
      this.options.push({ line: found.comment.line, options });
    }
  }

  private claim(found: Found, quantifier: Quantifier): void {
    if (found.comment.alone) {
      this.wholeRun(found, () => readRunClaim(found.rest));
      return;
    }
    const read = found.rest === '' ? null : readClaimExpression(found.rest);
    if (read === null) this.addClaim(found, quantifier, null, this.missing(found, 't.is_alive(), counter == 2, …'));
    else this.addRead(found, quantifier, read);
  }

  /** A claim about the whole run, which stands on a line of its own. */
  private wholeRun(found: Found, read: () => ReadResult): void {
    const quantifier = found.word as Claim['quantifier'];
    if (!found.comment.alone) {
      const problem = this.complain('annotation.own-line', found.wordStart, found.restStart + found.rest.length, {
        word: found.word,
      });
      this.addClaim(found, quantifier, null, problem);
    } else if (found.rest === '') {
      const expected = claimExpected[found.word] ?? claimExpected.always;
      this.addClaim(found, quantifier, null, this.missing(found, expected));
    } else this.addRead(found, quantifier, read());
  }

  /** `# @output` with the comment lines below it; the index of the last comment that belongs to it. */
  private output(found: Found, index: number): number {
    const { comments } = this.masked;
    if (!found.comment.alone || found.rest !== '') {
      const code = found.comment.alone ? 'claim.argument' : 'annotation.own-line';
      const words = { word: 'output', value: found.rest, expected: '# main done ⏎ …' };
      const problem = this.complain(
        code,
        found.wordStart,
        Math.max(found.restStart + found.rest.length, found.wordStart + 7),
        words,
      );
      this.addClaim(found, 'output', null, problem);
      return index;
    }
    const expected: string[] = [];
    let last = index;
    for (let i = index + 1; i < comments.length; i++) {
      const comment = comments[i];
      if (!comment.alone || comment.line !== comments[last].line + 1) break;
      expected.push(this.code.slice(comment.start, comment.end).replace(/^# ?/, ''));
      last = i;
    }
    const range = this.range(found.comment.start, comments[last].end);
    const subject: ClaimSubject = { kind: 'output', lines: expected };
    this.claims.push({ quantifier: 'output', text: 'output', subject, line: found.comment.line, range, problem: null });
    return last;
  }

  private addRead(found: Found, quantifier: Claim['quantifier'], read: ReadResult): void {
    if ('subject' in read) this.addClaim(found, quantifier, read.subject, null);
    else {
      const start = found.restStart + read.start;
      this.addClaim(found, quantifier, null, this.complain(read.code, start, found.restStart + read.end, read.words));
    }
  }

  private addClaim(
    found: Found,
    quantifier: Claim['quantifier'],
    subject: ClaimSubject | null,
    problem: NoteProblem | null,
  ): void {
    const text = this.code.slice(found.wordStart + 1, found.comment.end).trimEnd();
    this.claims.push({ quantifier, text, subject, line: found.comment.line, range: this.rangeOf(found), problem });
  }

  private missing(found: Found, expected: string): NoteProblem {
    const end = found.wordStart + 1 + found.word.length;
    return this.complain('annotation.empty', found.wordStart, end, { word: found.word, expected });
  }

  /** The next line that holds code, or `null`. */
  private nextCodeLine(line: number): number | null {
    const lines = this.masked.code.split('\n');
    for (let next = line; next < lines.length; next++) if (lines[next].trim() !== '') return next + 1;
    return null;
  }

  private complain(code: NoteProblemCode, start: number, end: number, words: Record<string, string>): NoteProblem {
    const severity = code === 'option.run-in-fence' ? 'warning' : 'error';
    const problem: NoteProblem = { code, severity, words, range: this.range(start, end) };
    this.problems.push(problem);
    return problem;
  }

  private rangeOf(found: Found): Range {
    return this.range(found.comment.start, found.comment.end);
  }

  private range(start: number, end: number): Range {
    const nowhere = { line: 1, column: 0 };
    return {
      start: this.lines.toDocument(this.index.positionOf(start)) ?? nowhere,
      end: this.lines.toDocument(this.index.positionOf(end)) ?? nowhere,
    };
  }
}

type ReadResult = ReturnType<typeof readRunClaim>;

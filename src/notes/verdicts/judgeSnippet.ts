import {
  type Execution,
  type Exploration,
  type ExploreOptions,
  executionOf,
  type Run,
  simulate,
  startExploration,
  startRun,
} from '../../simulator';
import type { Claim } from '../annotations';
import type { Locale } from '../problems';
import { problemMessage } from '../problems';
import type { Snippet } from '../types';
import { type Explored, type Judge, type Judgement, judgeOf, type Spellings, type Verdict } from './judge';

/** Judging that is carried out piece by piece, so that a host can stop it or show its progress. */
export interface Judging {
  /** Goes on for about `milliseconds`; true once every verdict is final. */
  advance(milliseconds: number, clock: () => number): boolean;
  readonly executions: number;
  /** The verdicts so far: what is not settled yet is undecided. */
  result(): Judgement;
}

/**
 * Judges the claims of a snippet: runs it as it is shown, then explores its other schedules until all is settled or the
 * budget is used up. A snippet without claims needs nothing. Never throws for a user's mistake.
 */
export function startJudging(snippet: Snippet, options: ExploreOptions, locale: Locale): Judging {
  return new SnippetJudging(snippet, options, locale);
}

class SnippetJudging implements Judging {
  private readonly judges: (Judge | null)[];
  private readonly settings: ExploreOptions;
  private run: Run | null = null;
  private exploration: Exploration | null = null;
  private explored: Explored = { executions: 0, complete: false };
  private syntaxError: string | null = null;
  private isOver: boolean;

  constructor(
    private readonly snippet: Snippet,
    options: ExploreOptions,
    private readonly locale: Locale,
  ) {
    const probes: { line: number; source: string }[] = [];
    const { claims } = snippet;
    const spellings = spellingsOf(claims);
    this.judges = claims.map((claim) => {
      const { subject, line } = claim;
      if (subject === null) return null;
      if (subject.kind === 'expression') probes.push({ line, source: subject.source });
      return judgeOf(claim, subject, probes.length - 1, spellings);
    });
    this.settings = { ...options, ...snippet.options, probes };
    this.isOver = this.judges.every((judge) => judge === null);
  }

  get executions(): number {
    return this.explored.executions;
  }

  advance(milliseconds: number, clock: () => number): boolean {
    const until = clock() + milliseconds;
    while (!this.isOver && clock() < until) this.step(until - clock(), clock);
    return this.isOver;
  }

  result(): Judgement {
    const { explored } = this;
    const verdicts = this.snippet.claims.map((claim, i): Verdict => {
      const judge = this.judges[i];
      const invalid = (reason: Verdict['reason']): Verdict => {
        return { verdict: 'invalid', reason, executions: 0, complete: false, schedule: null };
      };
      if (claim.problem) return invalid({ kind: 'problem', message: problemMessage(claim.problem, this.locale) });
      if (this.syntaxError !== null) return invalid({ kind: 'syntax', error: this.syntaxError });
      return judge === null ? invalid({ kind: 'problem', message: claim.text }) : judge.verdict(explored);
    });
    return { verdicts, ...explored };
  }

  private step(milliseconds: number, clock: () => number): void {
    if (this.exploration) this.explore(this.exploration, milliseconds, clock);
    else this.show(milliseconds, clock);
  }

  /** The shown run comes first: it settles much, and `@output` is about it alone. */
  private show(milliseconds: number, clock: () => number): void {
    this.run ??= startRun(this.snippet.code, { ...this.settings, findings: false });
    if (!this.run.advance(milliseconds, clock)) return;
    const result = this.run.result();
    if (result.status === 'syntax-error') {
      this.syntaxError = result.diagnostics[0]?.message ?? 'invalid syntax';
      this.isOver = true;
      return;
    }
    this.explored = { executions: 1, complete: false };
    this.see(executionOf(result));
    this.isOver = this.isSettled;
    if (this.isOver) return;
    this.exploration = startExploration(this.snippet.code, {
      ...this.settings,
      observe: (execution) => this.see(execution),
    });
  }

  private explore(exploration: Exploration, milliseconds: number, clock: () => number): void {
    // In small pieces: once all is known, what the exploration still does to shorten schedules is not waited for.
    const isOver = exploration.advance(Math.min(milliseconds, 20), clock);
    const { executions, isComplete } = exploration.progress;
    this.explored = { executions: Math.max(1, executions), complete: isComplete };
    this.isOver = isOver || isComplete || this.isSettled;
  }

  private see(execution: Execution): void {
    for (const judge of this.judges) if (judge && !judge.isDecided) judge.see(execution);
  }

  private get isSettled(): boolean {
    return this.judges.every((judge) => judge === null || judge.isDecided);
  }
}

/** How the values of `@outcomes` look when Python prints them: it is asked. */
function spellingsOf(claims: readonly Claim[]): Spellings {
  const spellings = new Map<string, readonly string[]>();
  for (const { subject } of claims) {
    if (subject?.kind !== 'outcomes') continue;
    for (const value of subject.values) {
      const printed = ['print(', 'print(repr('].map((call) => {
        const { stdout } = simulate(`${call}(${value}))${call.endsWith('(repr(') ? ')' : ''}\n`);
        return stdout.replace(/\n$/, '');
      });
      spellings.set(value, printed);
    }
  }
  return spellings;
}

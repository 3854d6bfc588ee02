import type { Execution, SavedSchedule } from '../../simulator';
import type { Claim } from '../annotations';
import type { ClaimSubject } from '../claims';
import { isTrueOf, printedLines } from './predicates';
import type { Reason } from './reasons';

export type VerdictKind = 'holds' | 'refuted' | 'undecided' | 'invalid';

/** What became of a claim. It never says more than was explored. */
export interface Verdict {
  readonly verdict: VerdictKind;
  readonly reason: Reason;
  /** Executions that the verdict rests on. */
  readonly executions: number;
  /** True if these were all schedules, up to equivalence. */
  readonly complete: boolean;
  /** One that shows what the verdict says, where one schedule can. */
  readonly schedule: SavedSchedule | null;
}

export interface Explored {
  readonly executions: number;
  readonly complete: boolean;
}

/** The verdicts on a snippet's claims, one for each, in their order. */
export interface Judgement extends Explored {
  readonly verdicts: readonly Verdict[];
}

/** Watches the executions of one snippet and judges one of its claims by them. */
export interface Judge {
  /** Takes note of an execution; the first one is the shown run. */
  see(execution: Execution): void;
  /** True if no further execution can change the verdict. */
  readonly isDecided: boolean;
  /** @param explored how many executions there were in all, and whether these were all schedules up to equivalence */
  verdict(explored: Explored): Verdict;
}

/** Lines that a value of `@outcomes` is equal to: its `str` and its `repr`. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/**
 * The judge of a claim that could be read.
 * @param probe the number of the claim's expression among the probes of the run
 * @param spellings how the values of an `@outcomes` look when they are printed
 */
export function judgeOf(claim: Claim, subject: ClaimSubject, probe: number, spellings: Spellings): Judge {
  switch (subject.kind) {
    case 'outcomes':
      return new OutcomesJudge(subject.values, spellings);
    case 'output':
      return new OutputJudge(subject.lines);
    case 'expression':
      return new TruthJudge(claim.quantifier, (execution) => {
        const { reached, held, error } = execution.probes[probe];
        if (error !== null) return { error };
        if (reached === 0) return { unreached: true };
        return { isSo: held > 0, isSoAlways: held === reached };
      });
    default:
      return new TruthJudge(claim.quantifier, (execution) => {
        const isSo = isTrueOf(subject, execution);
        return isSo === null ? { cut: true } : { isSo, isSoAlways: isSo };
      });
  }
}

/** How many more executions may bring a shorter schedule than the first that settled a claim. */
const patience = 300;

/** What one execution says to a claim. */
type Answer =
  | { readonly isSo: boolean; readonly isSoAlways: boolean }
  | { readonly unreached: true }
  | { readonly cut: true }
  | { readonly error: string };

/** `@always`, `@sometimes` and `@never`. */
class TruthJudge implements Judge {
  private executions = 0;
  private cut = false;
  private reached = false;
  private error: string | null = null;
  private witness: { execution: number; preemptions: number; schedule: SavedSchedule | null } | null = null;

  constructor(
    private readonly quantifier: Claim['quantifier'],
    private readonly ask: (execution: Execution) => Answer,
  ) {}

  see(execution: Execution): void {
    this.executions++;
    const answer = this.ask(execution);
    if ('error' in answer) {
      this.error ??= answer.error;
      return;
    }
    if ('unreached' in answer) return;
    this.reached = true;
    if ('cut' in answer) {
      this.cut = true;
      return;
    }
    const isWitness = this.quantifier === 'always' ? !answer.isSoAlways : answer.isSo;
    const { preemptions } = execution;
    if (!isWitness || (this.witness && this.witness.preemptions <= preemptions)) return;
    const first = this.witness?.execution ?? this.executions;
    this.witness = { execution: first, preemptions, schedule: execution.schedule() };
  }

  get isDecided(): boolean {
    if (this.error !== null) return true;
    const { witness } = this;
    return witness !== null && (witness.preemptions === 0 || this.executions - witness.execution >= patience);
  }

  verdict({ executions, complete }: Explored): Verdict {
    const { witness, error } = this;
    const give = (verdict: VerdictKind, reason: Reason, schedule: SavedSchedule | null = null): Verdict => ({
      verdict,
      reason,
      executions: witness?.execution ?? executions,
      complete: complete && !this.cut,
      schedule,
    });
    const isPositive = this.quantifier === 'sometimes';
    if (error !== null) return give('invalid', isEffect(error) ? { kind: 'effect', error } : { kind: 'error', error });
    if (witness) {
      const kind = isPositive ? 'shown' : 'counterexample';
      return give(isPositive ? 'holds' : 'refuted', { kind, executions: witness.execution }, witness.schedule);
    }
    if (this.cut) return give('undecided', { kind: 'cut', executions });
    if (!complete) return give('undecided', { kind: 'unfinished', executions });
    if (!this.reached) return give(isPositive ? 'refuted' : 'holds', { kind: 'unreached', executions });
    return isPositive ? give('refuted', { kind: 'none', executions }) : give('holds', { kind: 'proved', executions });
  }
}

const isEffect = (error: string) => error === 'it has to wait' || error === 'RuntimeError: it has an effect';

/** `@outcomes {1, 2}`: exactly these are printed last. */
class OutcomesJudge implements Judge {
  private cut = false;
  private readonly open: Set<string>;
  private stranger: { value: string | null; schedule: SavedSchedule | null } | null = null;

  constructor(
    values: readonly string[],
    private readonly spellings: Spellings,
  ) {
    this.open = new Set(values);
  }

  see(execution: Execution): void {
    if (execution.kind === 'limit') {
      this.cut = true;
      return;
    }
    const last = printedLines(execution.stdout).at(-1) ?? null;
    let isKnown = false;
    for (const [value, lines] of this.spellings) {
      if (last === null || !lines.includes(last)) continue;
      isKnown = true;
      this.open.delete(value);
    }
    if (!isKnown) this.stranger ??= { value: last, schedule: execution.schedule() };
  }

  get isDecided(): boolean {
    return this.stranger !== null;
  }

  verdict({ executions, complete }: Explored): Verdict {
    const { stranger } = this;
    const rest = { executions, complete: complete && !this.cut };
    if (stranger) {
      const { value, schedule } = stranger;
      return { verdict: 'refuted', reason: { kind: 'value', value }, schedule, ...rest };
    }
    if (this.cut) return { verdict: 'undecided', reason: { kind: 'cut', executions }, schedule: null, ...rest };
    if (!complete) return { verdict: 'undecided', reason: { kind: 'unfinished', executions }, schedule: null, ...rest };
    if (this.open.size > 0)
      return {
        verdict: 'refuted',
        reason: { kind: 'missing', values: [...this.open], executions },
        schedule: null,
        ...rest,
      };
    return { verdict: 'holds', reason: { kind: 'proved', executions }, schedule: null, ...rest };
  }
}

/** `@output`: what the shown run prints. */
class OutputJudge implements Judge {
  private reason: Reason | null = null;
  private schedule: SavedSchedule | null = null;

  constructor(private readonly expected: readonly string[]) {}

  see(execution: Execution): void {
    if (this.reason !== null) return;
    const actual = printedLines(execution.stdout);
    const count = Math.max(actual.length, this.expected.length);
    const line = Array.from({ length: count }).findIndex((_, i) => actual[i] !== this.expected[i]);
    this.schedule = execution.schedule();
    this.reason =
      line < 0
        ? { kind: 'matches' }
        : {
            kind: 'differs',
            line: line + 1,
            expected: this.expected[line] ?? null,
            actual: actual[line] ?? null,
            expectedOutput: this.expected.join('\n'),
            actualOutput: actual.join('\n'),
          };
  }

  get isDecided(): boolean {
    return this.reason !== null;
  }

  verdict(): Verdict {
    const reason = this.reason ?? { kind: 'unfinished', executions: 0 };
    const verdict = reason.kind === 'matches' ? 'holds' : reason.kind === 'differs' ? 'refuted' : 'undecided';
    return { verdict, reason, executions: this.reason ? 1 : 0, complete: true, schedule: this.schedule };
  }
}

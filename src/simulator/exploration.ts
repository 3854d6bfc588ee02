import { LineIndex } from '../base';
import { OptimalReduction, PreemptionBounded, PriorityWalk, RandomWalk, Recorder, type Strategy } from '../explore';
import { parse } from '../syntax';
import { type Ending, ExploredProgram } from './exploredProgram';
import { readOptions, type Settings } from './options';
import { kindOf, Outcomes } from './outcomes';
import { RaceCollector } from './races';
import { Reporter } from './reporter';
import { fingerprint } from './schedules';
import { syntaxDiagnostic } from './syntaxErrors';
import type {
  Claim,
  Diagnostic,
  Execution,
  Exploration,
  ExploreOptions,
  ExploreResult,
  PreemptionModel,
} from './types';

/** Executions and milliseconds after which an exploration without bounds of its own ends. */
const mostExecutions = 1_000_000;
const mostMilliseconds = 30_000;
/** Transitions of one execution. */
const mostTransitions = 4000;
/** Random runs for the estimate of the number of schedules, and those that search on at the end. */
const probes = 200;

/** True if the chosen Python may switch threads at nearly every instruction. */
function switchesEverywhere({ minor, freeThreaded }: Settings): boolean {
  return minor < 10 || freeThreaded;
}

/** What is being done; in this order. */
type Phase = 'reduction' | 'estimate' | 'bounds' | 'samples' | 'over';

/** The exploration of one program: the ladder of `exploration.md`, each answer with the claim that it has earned. */
class ProgramExploration implements Exploration {
  private readonly program: ExploredProgram;
  private readonly model: PreemptionModel;
  private outcomes: Outcomes;
  private races = new RaceCollector();
  private phase: Phase = 'reduction';
  private recorder = new Recorder(new OptimalReduction());
  private reduction = new OptimalReduction();
  private seen = 0;
  private executions = 0;
  private redundant = 0;
  private isComplete = false;
  private provedBound = -1;
  private weights: number[] = [];
  private samples = 0;
  private singletons = new Map<string, number>();
  private isStopped = false;
  private spent = 0;
  private bounded: PreemptionBounded | null = null;
  private boundedExecutions = 0;
  private reachedLimit = false;
  private readonly spinSites = new Set<number>();

  constructor(
    private readonly text: string,
    module: ConstructorParameters<typeof ExploredProgram>[1],
    private readonly settings: Settings,
    private readonly options: ExploreOptions,
    private readonly diagnostics: readonly Diagnostic[],
  ) {
    this.model = options.model ?? 'cpython';
    const everywhere = this.model === 'language' || switchesEverywhere(settings);
    const earlyTimeouts = options.earlyTimeouts ?? false;
    this.program = new ExploredProgram(text, module, settings, {
      everywhere,
      earlyTimeouts,
      maxTransitions: mostTransitions,
    });
    this.outcomes = new Outcomes(options.ignoreOrder ?? false);
    const { strategy } = options;
    if (strategy === 'random' || strategy === 'pct') this.begin('samples');
    else this.begin('reduction');
  }

  get progress() {
    const { executions, phase, isComplete } = this;
    return { executions, outcomes: this.outcomes.found.size, phase, isComplete };
  }

  advance(milliseconds: number, clock: () => number): boolean {
    const begin = clock();
    const budget = this.options.budget ?? mostMilliseconds;
    for (let rounds = 0; this.phase !== 'over'; rounds++) {
      this.step();
      if ((rounds & 15) !== 0) continue;
      const elapsed = clock() - begin;
      this.pressed = (this.spent + elapsed) / budget;
      if (elapsed >= milliseconds || this.pressed >= 1) break;
    }
    this.spent += clock() - begin;
    if (this.phase !== 'over' && this.spent >= budget) {
      this.isStopped = true;
      this.finishPhase();
      this.phase = 'over';
    }
    return this.phase === 'over';
  }

  /** The part of the budget that is spent, from 0 to 1. */
  private pressed = 0;

  result(): ExploreResult {
    const reporter = this.reporter();
    const outcomes = reporter.outcomes([...this.outcomes.found.values()]);
    const weights = this.weights.length;
    return {
      status: this.phase === 'over' ? 'explored' : 'stopped',
      model: this.model,
      complete: this.isComplete,
      executions: this.executions,
      redundant: this.redundant,
      outcomes,
      races: reporter.races(this.races),
      claim: this.claim(),
      estimate: this.isComplete && weights === 0 ? null : weights === 0 ? null : mean(this.weights),
      diagnostics: [...this.diagnostics, ...reporter.remarks(this.remarks())],
    };
  }

  private reporter(): Reporter {
    return new Reporter(this.program, this.text, fingerprint(this.text), {
      python: this.settings.python,
      model: this.model,
      ...(this.options.earlyTimeouts ? { earlyTimeouts: true } : {}),
    });
  }

  private claim(): Claim {
    if (this.isComplete) return { kind: 'all' };
    if (this.provedBound >= 0) return { kind: 'within', preemptions: this.provedBound };
    const once = [...this.singletons.values()].filter((count) => count === 1).length;
    const runs = Math.max(1, this.samples);
    return { kind: 'found', runs: this.executions, unseen: this.samples === 0 ? 1 : once / runs };
  }

  private remarks(): string[] {
    const said: string[] = [];
    for (const site of this.spinSites) {
      const line = this.program.placeOf[site]?.line ?? 0;
      said.push(`The loop at line ${line} can go round for ever: nothing that it looks at changes any more.`);
    }
    if (this.reachedLimit) {
      said.push(
        `Some schedules were followed for ${mostTransitions} operations and then left: the program may never end under them.`,
      );
    }
    if (this.isStopped) said.push('The budget ended before every schedule was run.');
    if (/\bimport\b.*\brandom\b|\brandom\./.test(this.text) && !/\bseed\(|Random\(\d/.test(this.text))
      said.push('Random numbers were fixed: every schedule sees the same sequence.');
    if (/\binput\(|\bstdin\b/.test(this.text)) said.push('The input was fixed: every schedule reads the same text.');
    if (/\b(time\.time|perf_counter|monotonic|time_ns)\b/.test(this.text))
      said.push('Time passes only when nothing can run, so clocks do not show how long computing takes.');
    return said;
  }

  private begin(phase: Phase): void {
    this.phase = phase;
    switch (phase) {
      case 'reduction':
        this.reduction = new OptimalReduction();
        this.reduction.raced = (first, second) => this.races.add(first.transition, second, this.recorder);
        this.recorder = new Recorder(this.reduction);
        this.seen = this.program.census.contendedCount;
        break;
      case 'estimate':
        this.recorder = new Recorder(new RandomWalk(this.options.seed ?? 0));
        break;
      case 'bounds':
        this.bounded = new PreemptionBounded(this.provedBound + 1);
        this.boundedExecutions = 0;
        this.recorder = new Recorder(this.bounded);
        break;
      case 'samples': {
        const seed = this.options.seed ?? 0;
        const walk: Strategy = this.options.strategy === 'pct' ? new PriorityWalk(seed) : new RandomWalk(seed);
        this.recorder = new Recorder(walk);
        this.samples = 0;
        break;
      }
      default:
    }
  }

  private step(): void {
    const { program, recorder } = this;
    const weightOf = recorder.inner instanceof RandomWalk ? recorder.inner : null;
    const isRun = program.execute(recorder);
    const weight = weightOf?.weight ?? 0;
    if (isRun) this.note(program.ending as Ending, recorder.order, weight);
    if (program.census.contendedCount !== this.seen && this.phase !== 'samples') {
      this.again();
      return;
    }
    const hasMore = recorder.advance();
    const most = this.options.maxExecutions ?? mostExecutions;
    if (this.phase !== 'bounds' && this.executions >= most) {
      this.isStopped = hasMore;
      if (!hasMore) this.finishPhase();
      else if (this.phase === 'reduction') this.redundant = this.reduction.redundant;
      this.phase = 'over';
    } else if (!hasMore || this.hasEnough()) this.next(hasMore);
  }

  /** A location turned out to be shared: what was explored without it is explored again. */
  private again(): void {
    this.seen = this.program.census.contendedCount;
    this.executions = 0;
    this.redundant = 0;
    this.outcomes = new Outcomes(this.options.ignoreOrder ?? false);
    this.races = new RaceCollector();
    this.provedBound = -1;
    this.isComplete = false;
    this.begin('reduction');
  }

  private note(ending: Ending, order: readonly number[], weight: number): void {
    const counts = this.phase !== 'bounds' || !this.isComplete;
    if (ending.kernel.spinningAt >= 0) this.spinSites.add(ending.kernel.spinningAt);
    if (ending.stopped !== null || this.program.isTooLong) this.reachedLimit = true;
    if (counts) this.executions++;
    this.outcomes.add(ending, order, counts);
    this.options.observe?.(this.executionOf(ending, order));
    if (this.phase === 'estimate') this.weights.push(weight);
    if (this.phase === 'bounds') this.boundedExecutions++;
    if (this.phase === 'samples') {
      this.samples++;
      const key = `${ending.standing} ${ending.exitCode} ${ending.stdout}`;
      this.singletons.set(key, (this.singletons.get(key) ?? 0) + 1);
    }
  }

  private executionOf(ending: Ending, order: readonly number[]): Execution {
    const { stdout, exitCode, kernel, session, probes } = ending;
    const { endedAt } = session.process;
    // The search goes on with the same list.
    const schedule = () => this.reporter().save([...order]);
    return {
      kind: kindOf(ending),
      stdout,
      exitCode,
      virtualSeconds: (endedAt >= 0 ? endedAt : kernel.now) / 1e9,
      uncaught: session.uncaught,
      killed: kernel.trace.tasks.filter(({ fate }) => fate === 'killed').map(({ name }) => name),
      probes,
      preemptions: kernel.preemptions,
      schedule,
    };
  }

  /** True if the phase has done what it is for, although there is more. */
  private hasEnough(): boolean {
    if (this.phase === 'estimate') return this.weights.length >= probes;
    if (this.phase === 'reduction' && this.options.strategy !== 'all')
      return this.pressed > 0.5 || (this.weights.length === 0 && this.executions === 20_000);
    if (this.phase === 'bounds') return this.isComplete ? this.boundedExecutions > 50_000 : this.pressed > 0.75;
    return false;
  }

  /** What a phase that is over or cut has proved. */
  private finishPhase(): void {
    if (this.phase === 'reduction') this.redundant = this.reduction.redundant;
  }

  private next(hasMore: boolean): void {
    this.finishPhase();
    switch (this.phase) {
      case 'reduction':
        this.isComplete = !hasMore && !this.reachedLimit;
        if (this.isComplete) this.afterProof();
        else if (this.options.strategy === 'all') this.phase = 'over';
        else this.begin('estimate');
        return;
      case 'estimate':
        this.begin('bounds');
        return;
      case 'bounds':
        this.afterBound(hasMore);
        return;
      default:
        this.phase = 'over';
    }
  }

  /** All outcomes are known; now with the fewest preemptions each. */
  private afterProof(): void {
    this.outcomes.settle(0);
    // Whoever asks for all schedules has them; the fewest preemptions are another search.
    if (this.outcomes.allSettled || this.options.strategy === 'all') this.phase = 'over';
    else this.begin('bounds');
  }

  private afterBound(hasMore: boolean): void {
    const bounded = this.bounded as PreemptionBounded;
    if (!hasMore) {
      this.provedBound = bounded.bound;
      this.outcomes.settle(bounded.bound + 1);
      if (!bounded.wasCut) this.isComplete = !this.reachedLimit;
    }
    const isOver = hasMore || !bounded.wasCut || (this.isComplete && this.outcomes.allSettled);
    if (!isOver) this.begin('bounds');
    else if (this.isComplete) this.phase = 'over';
    else this.begin('samples');
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0);
}

/** Begins an exploration that its host carries out piece by piece. Never throws for a user's mistake. */
export function startExploration(text: string, options: ExploreOptions = {}): Exploration {
  const { settings, diagnostics } = readOptions(options);
  const parsed = parse(text, { python: settings.python });
  if (parsed.completeness === 'complete') {
    return new ProgramExploration(text, parsed.module, settings, options, diagnostics);
  }
  const lines = new LineIndex(text);
  const result: ExploreResult = {
    status: 'syntax-error',
    model: options.model ?? 'cpython',
    complete: false,
    executions: 0,
    redundant: 0,
    outcomes: [],
    races: [],
    claim: { kind: 'found', runs: 0, unseen: 1 },
    estimate: null,
    diagnostics: [...diagnostics, ...parsed.problems.map((problem) => syntaxDiagnostic(lines, problem))],
  };
  return {
    advance: () => true,
    progress: { executions: 0, outcomes: 0, phase: 'over', isComplete: false },
    result: () => result,
  };
}

/** Explores a program until its budget ends; `clock` gives the host's time in milliseconds. */
export function explore(text: string, options: ExploreOptions = {}, clock: () => number = () => 0): ExploreResult {
  const exploration = startExploration(text, options);
  while (!exploration.advance(1000, clock));
  return exploration.result();
}

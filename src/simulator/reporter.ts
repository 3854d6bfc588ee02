import { LineIndex } from '../base';
import { HappensBefore, Recorder, Replay, type Strategy, type Transition } from '../explore';
import { locationOf, modeOf, modesConflict } from '../kernel';
import { nameResources } from '../stdlib';
import type { ExploredProgram } from './exploredProgram';
import { type Found, outcomeKey } from './outcomes';
import type { RaceCollector } from './races';
import { saveSchedule } from './schedules';
import { diagnosticAt } from './syntaxErrors';
import type { Diagnostic, OperationPlace, Outcome, PreemptionModel, Race } from './types';

/** Follows a schedule and keeps what happened in which relation. */
class Observed extends Replay implements Strategy {
  readonly relation = new HappensBefore();

  override executed(transition?: Transition): void {
    if (transition !== undefined) this.relation.push(transition);
  }
}

/** Makes of what a search has found what a reader sees: names, places, reasons. */
export class Reporter {
  private readonly sourceLines: string[];

  constructor(
    private readonly program: ExploredProgram,
    private readonly text: string,
    private readonly lines: readonly number[],
    private readonly options: {
      readonly python: string;
      readonly model: PreemptionModel;
      readonly earlyTimeouts?: boolean;
    },
  ) {
    this.sourceLines = text.split(/\r\n|[\n\r]/);
  }

  outcomes(found: readonly Found[]): Outcome[] {
    const several = found.length > 1;
    const order: Outcome['kind'][] = ['deadlocked', 'raised', 'limit', 'finished'];
    return found
      .map((outcome) => this.outcome(outcome, several))
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  }

  races(collector: RaceCollector): Race[] {
    const output = this.program.census.location(-2, 'output', 'the output');
    const seen = new Set<string>();
    return [...collector.found.values()].flatMap(({ first, second, location, order }): Race[] => {
      if (location === output || first.site < 0 || second.site < 0) return [];
      if (first.gate?.location === location || second.gate?.location === location) return [];
      this.run(new Replay(order));
      const a = this.place(first, location);
      const b = this.place(second, location);
      const key = [a.line, a.column, b.line, b.column].join(' ');
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ variable: this.subject(first, location), first: a, second: b, schedule: this.save(order) }];
    });
  }

  remarks(said: readonly string[]): Diagnostic[] {
    const lines = new LineIndex(this.text);
    const problems = this.program.problems.map((problem) => diagnosticAt(lines, problem));
    const place = { line: 1, column: 0, endLine: 1, endColumn: 0 };
    const notes = said.map((message): Diagnostic => ({ code: 'explore.note', message, severity: 'info', ...place }));
    return [...problems, ...notes];
  }

  private outcome(found: Found, several: boolean): Outcome {
    const { kind, stdout, stderr, exitCode, count, order, preemptions, switches, isFewest } = found;
    const reason = several ? this.reason(found) : null;
    this.run(new Replay(order));
    const isFailure = kind !== 'finished' || exitCode !== 0;
    const schedule = this.save(order);
    const waits = kind === 'deadlocked' ? this.waits() : [];
    return {
      kind,
      stdout,
      stderr,
      exitCode,
      count,
      schedule,
      preemptions,
      isFewest,
      switches,
      reason,
      waits,
      isFailure,
    };
  }

  /** A schedule, given by the task of each transition, as it is saved. */
  save(order: readonly number[]) {
    return saveSchedule(order, this.program.census, this.lines, this.options);
  }

  private run(strategy: Strategy): void {
    this.program.execute(new Recorder(strategy));
    const { ending } = this.program;
    if (ending !== null) nameResources(this.program.globals);
  }

  private waits(): Outcome['waits'] {
    const { ending, placeOf } = this.program;
    if (ending === null) return [];
    const { kernel } = ending;
    return kernel.waiting().map(({ task, wait, holder }) => {
      const resource = kernel.trace.resources[wait.subject ?? -1];
      const subject =
        wait.state === 'joins' ? `the end of ${holder?.name ?? 'a thread'}` : (resource?.name ?? 'something');
      return { task: task.name, subject, holder: holder?.name ?? null, line: placeOf[task.site]?.line ?? 0 };
    });
  }

  /** The two operations that decide: the last race of the schedule whose other order leads to something else. */
  private reason(found: Found): Outcome['reason'] {
    const observed = new Observed(found.order);
    this.run(observed);
    const { ending } = this.program;
    if (ending === null) return null;
    const key = outcomeKey(ending, false);
    const { events } = observed.relation;
    const races: [number, number][] = [];
    for (let i = 0; i < events.length; i++) {
      const { transition, base } = events[i];
      const { task, accesses, gate } = transition;
      for (const race of observed.relation.racesOf(task, base, accesses, gate, i)) races.push([race, i]);
    }
    for (const { task, accesses, passes, location, causes, epoch } of ending.kernel.pending()) {
      if (passes === null) continue;
      const base = observed.relation.baseOf(task.number, causes, epoch);
      const passage = { location, before: 0, passes };
      for (const race of observed.relation.racesOf(task.number, base, accesses, passage, events.length))
        races.push([race, -1 - task.number]);
    }
    for (const [first, second] of races.reverse().slice(0, 40)) {
      const task = second < 0 ? -1 - second : events[second].transition.task;
      const head = events.slice(0, first).map(({ transition }) => transition.task);
      const { task: other } = events[first].transition;
      const position = events[first].position;
      const between = events
        .slice(first + 1, second < 0 ? events.length : second)
        .filter(({ clock }) => (clock[other] ?? 0) < position)
        .map(({ transition }) => transition.task);
      this.run(new Replay([...head, ...between, task]));
      const { ending: reversed } = this.program;
      if (reversed === null || outcomeKey(reversed, false) === key) continue;
      this.run(new Replay(found.order));
      return this.explain(events[first].transition, second < 0 ? null : events[second].transition, task);
    }
    return null;
  }

  private explain(a: Transition, b: Transition | null, task: number): Outcome['reason'] {
    const pending = this.program.ending?.kernel.pending().find((entry) => entry.task.number === task);
    const accesses = b?.accesses ?? pending?.accesses ?? [];
    const shared = a.accesses.find((x) =>
      accesses.some((y) => locationOf(x) === locationOf(y) && modesConflict(modeOf(x), modeOf(y))),
    );
    const location = locationOf(shared ?? a.accesses[0] ?? 0);
    const first = this.place(a, location);
    const later: Transition = b ?? { ...a, task, accesses, gate: null, site: pending?.site ?? -1 };
    const second = { ...this.place(later, location), ...(b === null ? { verb: 'waits for' } : {}) };
    const text =
      `${first.task} ${first.verb} \`${first.subject}\` at line ${first.line} before ` +
      `${second.task} ${second.verb} it at line ${second.line}.`;
    return { first, second, text };
  }

  private place(transition: Transition, location: number): OperationPlace {
    const site = this.program.placeOf[transition.site];
    const { kernel } = this.program.ending ?? {};
    const access = transition.accesses.find((entry) => locationOf(entry) === location);
    const isWrite = access !== undefined && (modeOf(access) & 1) === 1;
    const resource = kernel?.resourceAt(location) ?? -1;
    const verb = resource < 0 ? (isWrite ? 'writes' : 'reads') : transition.gate?.passes == null ? 'uses' : 'takes';
    return {
      task: kernel?.taskWith(transition.task)?.name ?? 'a thread',
      verb,
      subject: this.subject(transition, location),
      line: site?.file === 0 ? site.line : 0,
      column: site?.file === 0 ? site.column : 0,
    };
  }

  /** What a location is called where it is touched. */
  private subject(transition: Transition, location: number): string {
    const { kernel } = this.program.ending ?? {};
    const resource = kernel?.resourceAt(location) ?? -1;
    if (resource >= 0) return kernel?.trace.resources[resource]?.name ?? 'a resource';
    const name = this.program.census.nameOf(location);
    if (/^(the|whether) /.test(name)) return name;
    const site = this.program.placeOf[transition.site];
    if (site === undefined || site.file !== 0 || site.line !== site.endLine) return name;
    const text = (this.sourceLines[site.line - 1] ?? '').slice(site.column, site.endColumn);
    // Of a method of a container the container is what is shared.
    const shown = name === 'a container' && !text.endsWith(']') ? text.replace(/(\.\w+)?(\(.*\))?$/, '') : text;
    return /^[\w.]+(\[[^\]]*\])?$/.test(shown) ? shown : name;
  }
}

import { type Access, footprintsConflict } from '../kernel';
import { defaultChoice } from './choices';
import { type Clock, covers, type Event, HappensBefore } from './happensBefore';
import type { Blocked, Strategy, Transition, View } from './machine';
import { insert, isWeakInitial, type PlannedStep, type WakeupNode } from './wakeupTree';

/** A task whose next transition from here needs no execution: an equivalent one was executed. */
interface Sleeper {
  readonly task: number;
  readonly accesses: readonly Access[];
}

/** A state on the path of the search, before the transition that was chosen there. */
interface Node {
  readonly sleepers: Sleeper[];
  /** What is still to be executed from here. */
  readonly planned: WakeupNode[];
  chosen: number;
}

/** What went before does not happen again although the same tasks were chosen: a mistake of ours. */
export class Divergence extends Error {}

/**
 * Optimal dynamic partial-order reduction: one execution for each Mazurkiewicz trace and none begun in vain. After
 * Abdulla, Aronis, Jonsson and Sagonas, "Source Sets: A Foundation for Optimal Dynamic Partial Order Reduction", JACM
 * 64(4), 2017, algorithm 2; blocked operations as in its section on locks.
 */
export class OptimalReduction implements Strategy {
  /** Executions that were given up because all that could run was asleep: none, where footprints are certain. */
  redundant = 0;
  /** Told of each pair of operations that nothing orders, once for the execution in which it is new. */
  raced: ((first: Event, second: Transition) => void) | null = null;
  private readonly relation = new HappensBefore();
  private path: Node[] = [];
  /** How many transitions of the path are to be executed again. */
  private prefix = 0;
  private depth = 0;
  /** What is planned for the next new state. */
  private inherited: WakeupNode[] = [];

  choose(view: View): number {
    const { depth } = this;
    if (depth < this.prefix) return this.path[depth].chosen;
    if (depth === this.path.length) this.path.push(this.newNode());
    const node = this.path[depth];
    if (node.chosen < 0) node.chosen = this.firstChoice(node, view);
    if (node.chosen < 0) this.redundant++;
    return node.chosen;
  }

  executed(transition: Transition): void {
    if (this.depth < this.prefix - 1) this.compare(transition);
    else this.relation.push(transition);
    this.depth++;
  }

  finished(blocked: readonly Blocked[]): void {
    const { events } = this.relation;
    for (let i = Math.max(0, this.prefix - 1); i < events.length; i++) {
      const { transition, base } = events[i];
      const { task, accesses, gate, isCertain } = transition;
      for (const race of this.relation.racesOf(task, base, accesses, gate, i)) {
        this.raced?.(events[race], transition);
        this.reverse(race, i, task, accesses, base, isCertain);
      }
    }
    for (const { task, accesses, passage, causes, epoch } of blocked) {
      const base = this.relation.baseOf(task, causes, epoch);
      for (const race of this.relation.racesOf(task, base, accesses, passage, events.length)) {
        this.reverse(race, events.length, task, accesses, base, true);
      }
    }
  }

  advance(): boolean {
    // An execution that was given up has a last node without a transition.
    if (this.path.length > this.relation.events.length) this.path.length = this.relation.events.length;
    while (this.path.length > 0) {
      const last = this.path.length - 1;
      const node = this.path[last];
      node.sleepers.push(this.relation.events[last].transition);
      const next = node.planned.shift();
      if (next !== undefined) {
        this.relation.truncate(last);
        node.chosen = next.task;
        this.inherited = next.children;
        this.prefix = this.path.length;
        this.depth = 0;
        return true;
      }
      this.path.pop();
    }
    return false;
  }

  private newNode(): Node {
    const { depth } = this;
    const node: Node = { sleepers: [], planned: this.inherited, chosen: -1 };
    this.inherited = [];
    if (depth > 0) {
      const { accesses, task } = this.relation.events[depth - 1].transition;
      for (const sleeper of this.path[depth - 1].sleepers) {
        if (sleeper.task !== task && !footprintsConflict(sleeper.accesses, accesses)) node.sleepers.push(sleeper);
      }
    }
    return node;
  }

  private firstChoice(node: Node, view: View): number {
    const next = node.planned.shift();
    if (next !== undefined) {
      if (!view.canRun(next.task)) throw new Divergence(`task ${next.task} was planned and cannot run`);
      this.inherited = next.children;
      return next.task;
    }
    return defaultChoice(view, (task) => !node.sleepers.some((sleeper) => sleeper.task === task));
  }

  private compare(transition: Transition): void {
    const before = this.relation.events[this.depth].transition;
    const same =
      before.task === transition.task &&
      before.accesses.length === transition.accesses.length &&
      before.accesses.every((access, i) => access === transition.accesses[i]);
    if (!same) throw new Divergence(`transition ${this.depth} of task ${transition.task} touches something else now`);
  }

  /** Plans the execution in which an operation comes before the event with which it races. */
  private reverse(
    race: number,
    index: number,
    task: number,
    accesses: readonly Access[],
    base: Clock,
    isCertain: boolean,
  ): void {
    const { events } = this.relation;
    const first = events[race];
    const sequence: PlannedStep[] = [];
    for (let i = race + 1; i < events.length; i++) {
      const { transition, position, clock } = events[i];
      if (i === index || covers(clock, first.transition.task, first.position)) continue;
      // What comes after a blocked operation in its own task cannot be there; what depends on it is left out above.
      sequence.push({ task: transition.task, accesses: transition.accesses, position, clock });
    }
    const clock = clockAmong(sequence, base, accesses);
    const position = (base[task] ?? 0) + 1;
    while (clock.length <= task) clock.push(0);
    clock[task] = position;
    sequence.push({ task, accesses: isCertain ? accesses : null, position, clock });
    const node = this.path[race];
    const isCovered = node.sleepers.some((s) => isWeakInitial(s.task, s.accesses, sequence));
    if (!isCovered) insert(node.planned, sequence);
  }
}

/** The clock of the reversed operation: it depends on its own past and on what it conflicts with in the sequence. */
function clockAmong(sequence: readonly PlannedStep[], base: Clock, accesses: readonly Access[]): number[] {
  const clock = base.slice();
  for (const step of sequence) {
    if (!footprintsConflict(step.accesses as readonly Access[], accesses)) continue;
    for (let task = 0; task < step.clock.length; task++) {
      if ((clock[task] ?? 0) >= step.clock[task]) continue;
      while (clock.length < task) clock.push(0);
      clock[task] = step.clock[task];
    }
  }
  return clock;
}

/** A text that is the same for two executions exactly if they are equivalent. */
export function traceKey(relation: HappensBefore): string {
  return relation.events
    .map(({ transition, position, clock }) => `${transition.task}.${position}:${clock.join(',').replace(/(,0)+$/, '')}`)
    .sort()
    .join(' ');
}

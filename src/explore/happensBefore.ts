import { type Access, isBarrierMode, locationOf, modeOf, modesConflict } from '../kernel';
import type { Passage, Transition } from './machine';

/** For each task how many of its transitions come before, the own one included. */
export type Clock = readonly number[];

/** Whether a transition of `task` that is its `position`-th (from 1) comes before or is what has this clock. */
export function covers(clock: Clock, task: number, position: number): boolean {
  return (clock[task] ?? 0) >= position;
}

function joinInto(clock: number[], other: Clock): void {
  for (let task = 0; task < other.length; task++) {
    if ((clock[task] ?? 0) < other[task]) {
      while (clock.length < task) clock.push(0);
      clock[task] = other[task];
    }
  }
}

/** A transition in its place in an execution. */
export interface Event {
  readonly transition: Transition;
  /** Its number among its task's, from 1. */
  readonly position: number;
  readonly clock: Clock;
  /** The clock of what comes before it but for its own conflicts: its task's last, what started or woke it, the ticks. */
  readonly base: Clock;
}

/**
 * The happens-before relation of one execution: the order of each task, of conflicting accesses, of what makes another
 * task able to go on, and of the ticks of the clock. Grows and shrinks at its end, as a search in depth needs it.
 */
export class HappensBefore {
  readonly events: Event[] = [];
  /** Per location the indexes of the events that touch it, in order. */
  private readonly byLocation = new Map<number, number[]>();
  private readonly lastOf: number[][] = [];

  push(transition: Transition): Event {
    const index = this.events.length;
    const { task, accesses } = transition;
    while (this.lastOf.length <= task) this.lastOf.push([]);
    const own = this.lastOf[task];
    const base = this.baseOf(task, transition.causes, transition.epoch);
    const clock = base.slice();
    for (const access of accesses) {
      for (const candidate of this.conflicting(access, index)) {
        const other = this.events[candidate];
        if (!covers(clock, other.transition.task, other.position)) joinInto(clock, other.clock);
      }
    }
    const position = own.length + 1;
    while (clock.length < task) clock.push(0);
    clock[task] = position;
    const event = { transition, position, clock, base };
    this.events.push(event);
    own.push(index);
    for (const access of accesses) {
      const location = locationOf(access);
      const list = this.byLocation.get(location);
      if (list === undefined) this.byLocation.set(location, [index]);
      else if (list[list.length - 1] !== index) list.push(index);
    }
    return event;
  }

  /** Forgets all events from `length` on. */
  truncate(length: number): void {
    while (this.events.length > length) {
      const { transition } = this.events.pop() as Event;
      this.lastOf[transition.task].pop();
      const index = this.events.length;
      for (const access of transition.accesses) {
        const list = this.byLocation.get(locationOf(access)) as number[];
        if (list[list.length - 1] === index) list.pop();
      }
    }
  }

  /** The clock before the next transition of `task`, but for its conflicts. */
  baseOf(task: number, causes: readonly number[], epoch: number): number[] {
    const own = this.lastOf[task];
    const last = own === undefined || own.length === 0 ? null : this.events[own[own.length - 1]];
    const base = last === null ? [] : last.clock.slice();
    for (const cause of causes) if (cause >= 0) joinInto(base, this.events[cause].clock);
    if (last === null || last.transition.epoch < epoch) {
      for (const list of this.lastOf) {
        for (let i = list.length - 1; i >= 0; i--) {
          const event = this.events[list[i]];
          if (event.transition.epoch >= epoch) continue;
          joinInto(base, event.clock);
          break;
        }
      }
    }
    return base;
  }

  /** Indexes below `before` of the latest events whose accesses conflict with this one, latest first. */
  conflicting(access: Access, before: number): number[] {
    const list = this.byLocation.get(locationOf(access));
    if (list === undefined) return [];
    const mode = modeOf(access);
    const location = locationOf(access);
    const found: number[] = [];
    for (let i = list.length - 1; i >= 0; i--) {
      if (list[i] >= before) continue;
      let isBarrier = false;
      let conflicts = false;
      for (const other of this.events[list[i]].transition.accesses) {
        if (locationOf(other) !== location) continue;
        const otherMode = modeOf(other);
        if (modesConflict(mode, otherMode)) conflicts = true;
        if (isBarrierMode(otherMode)) isBarrier = true;
      }
      if (conflicts) found.push(list[i]);
      if (isBarrier) break;
    }
    return found;
  }

  /**
   * The events with which an operation of `task` races: they conflict with it, nothing lies between in the relation, and
   * it could have come before them. `base` is the clock before it; `before` limits what counts as earlier.
   */
  racesOf(task: number, base: Clock, accesses: readonly Access[], passage: Passage | null, before: number): number[] {
    const candidates: number[] = [];
    for (const access of accesses) {
      for (const index of this.conflicting(access, before)) if (!candidates.includes(index)) candidates.push(index);
    }
    candidates.sort((a, b) => b - a);
    const known = base.slice();
    const races: number[] = [];
    for (const index of candidates) {
      const { transition, position, clock } = this.events[index];
      if (covers(known, transition.task, position)) continue;
      joinInto(known, clock);
      if (transition.task === task) continue;
      const found = passage?.passes == null ? index : this.passable(passage, index, base);
      if (found >= 0 && !races.includes(found)) races.push(found);
    }
    return races;
  }

  /**
   * The latest event, from `index` back, before which the resource would have let the operation pass; −1 if there is none
   * that the operation does not depend on in another way. A release does not race with an acquisition, the acquisition
   * before it does.
   */
  private passable(passage: Passage, index: number, base: Clock): number {
    const touches = (event: Event) => event.transition.accesses.some((a) => locationOf(a) === passage.location);
    // A conflict about something else has no state to be asked for.
    if (!touches(this.events[index])) return index;
    const list = this.byLocation.get(passage.location) as number[];
    for (let i = list.length - 1; i >= 0; i--) {
      if (list[i] > index) continue;
      const { transition, position } = this.events[list[i]];
      if (covers(base, transition.task, position)) return -1;
      const { gate } = transition;
      if (gate !== null && gate.location === passage.location && passage.passes?.(gate.before)) return list[i];
    }
    return -1;
  }
}

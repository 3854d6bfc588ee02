import type { TraceData } from '../trace';

/** What accesses touch: a global, a cell, an attribute, an element, or a container as a whole. */
export interface Variable {
  /** As the snippet names it: `counter`, `self.balance`. */
  readonly name: string;
  /** The task that made the object that it belongs to, and how many rows the trace had then; −1 if that is not known. */
  readonly madeBy: number;
  readonly madeAt: number;
  /** True for a container as a whole, whose operations are atomic each. */
  readonly isContainer: boolean;
}

/**
 * A run with its accesses: `access` events whose `a` is an index of `variables`. In `b`, bit 0: it writes; bit 1: one
 * element of a container only; bit 2: a switch point of this Python lies between it and the task's last read. Above: how many switch points there had
 * been.
 */
export interface Observation {
  readonly trace: TraceData;
  readonly variables: readonly Variable[];
  /** The Python, `3.12`, if it switches threads at its switch points only; null if it may switch anywhere. */
  readonly python: string | null;
}

export const writesBit = 1;
export const elementBit = 2;
export const switchBit = 4;
export const pointsShift = 3;

import { type Access, footprintsConflict } from '../kernel';
import type { Clock } from './happensBefore';
import { covers } from './happensBefore';

/** A step of a sequence that is to be executed. */
export interface PlannedStep {
  readonly task: number;
  /** What it will touch; null if that may change with the order. */
  readonly accesses: readonly Access[] | null;
  /** Its number among its task's steps, from 1, and its clock; the last step of a reversal has that of its task only. */
  readonly position: number;
  readonly clock: Clock;
}

/** Sequences that must still be executed from one state, as a tree; children in the order of their insertion. */
export interface WakeupNode {
  readonly task: number;
  readonly accesses: readonly Access[] | null;
  readonly children: WakeupNode[];
}

/** Whether an earlier step of a sequence comes before a later one in the relation. */
function precedes(sequence: readonly PlannedStep[], earlier: number, later: number): boolean {
  const a = sequence[earlier];
  return covers(sequence[later].clock, a.task, a.position);
}

/**
 * Whether `task` may go first in the sequence or in an equivalent, longer one: its first step in it depends on none
 * before, or it has none and what it would touch (`accesses`, null if unknown) commutes with all of it.
 */
export function isWeakInitial(
  task: number,
  accesses: readonly Access[] | null,
  sequence: readonly PlannedStep[],
): boolean {
  for (let i = 0; i < sequence.length; i++) {
    if (sequence[i].task !== task) continue;
    for (let j = 0; j < i; j++) if (precedes(sequence, j, i)) return false;
    return true;
  }
  if (accesses === null) return false;
  return sequence.every((step) => step.accesses !== null && !footprintsConflict(step.accesses, accesses));
}

/** Adds a sequence to the tree unless an equivalent one will be executed anyway. */
export function insert(children: WakeupNode[], sequence: readonly PlannedStep[]): void {
  let level = children;
  let rest = sequence;
  for (;;) {
    const next = level.find((node) => isWeakInitial(node.task, node.accesses, rest));
    if (next === undefined) break;
    const own = rest.findIndex((step) => step.task === next.task);
    if (own >= 0) rest = [...rest.slice(0, own), ...rest.slice(own + 1)];
    // A leaf: whatever comes after it will be explored.
    if (next.children.length === 0 || rest.length === 0) return;
    level = next.children;
  }
  for (const { task, accesses } of rest) {
    const node: WakeupNode = { task, accesses, children: [] };
    level.push(node);
    level = node.children;
  }
}

import { access, type Gate, READ, type Semaphore, type TurnOptions, type Turns, WRITE } from '../kernel';
import { type M, S, then } from '../runtime';
import { session } from './session';

/** What is asked for turns where schedules are explored; null in an ordinary run. */
export function turns(): Turns | null {
  return session().kernel.exploring;
}

/** A semaphore, a lock among them, as a gate: its state is the number of its permits. */
export function gateOf(turns: Turns, semaphore: Semaphore): Gate {
  const { id, kind } = semaphore.resource;
  const state = kind === 'semaphore' ? 'waits' : 'waits-lock';
  const wait = { state, subject: id } as const;
  return { location: turns.locationOfResource(id), wait, state: () => semaphore.value };
}

/** For a gate whose state is a number of things of which one is needed. */
export const hasOne = (state: number) => state > 0;

/**
 * Carries out `action` as one visible operation once it can pass the gate, or `late` when its time is over before.
 */
export function inTurn(
  turns: Turns,
  gate: Gate,
  options: TurnOptions,
  action: () => M,
  late: () => M = () => false,
): M {
  const carryOut = () => (turns.isTimeUp ? late() : action());
  return turns.atGate(gate, options) ? (then(S, carryOut) as M) : carryOut();
}

/** Takes a permit of a semaphore or lock in turn; the answer is whether it was taken. `limit` 0: only if there is one. */
export function acquireInTurn(turns: Turns, semaphore: Semaphore, limit: number | undefined, taken: () => M): M {
  const gate = gateOf(turns, semaphore);
  const holder = () => semaphore.holder?.number ?? -1;
  const options = limit === 0 ? {} : { passes: hasOne, timeout: limit, holder };
  return inTurn(turns, gate, options, () => (semaphore.value > 0 ? taken() : false));
}

/** Looks at a resource, or changes it, as one visible operation; `state` is what those who wait for it ask. */
export function touchInTurn(resource: number, state: () => number, action: () => M, looks = false): M {
  const asked = turns();
  if (asked === null) return action();
  const gate = { location: asked.locationOfResource(resource), state };
  return inTurn(asked, gate, { mode: looks ? READ : WRITE }, action, action);
}

/** For a resource whose state nobody waits for. */
export const noState = () => 0;

/** What a question whether a task is alive touches. */
export function seenLife(turns: Turns, task: number): readonly number[] {
  const location = turns.locationOfLife(task);
  return turns.isContended(location, READ) ? [access(location, READ)] : [];
}

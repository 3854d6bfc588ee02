import { call, type M, R, type Value } from '../../runtime';
import { runningLoop } from './loop';

/** What asyncio keeps for each process. */
class State {
  taskNames = 0;
  /** `events.get_event_loop`, given by the text: for futures made where no loop runs. */
  getEventLoop: Value | null = null;
}

const state = () => R.world.slot(State, () => new State());

/** The name of a task that was given none; the count goes through the whole program. */
export function nextTaskName(): string {
  return `Task-${++state().taskNames}`;
}

export function setGetEventLoop(fn: Value): void {
  state().getEventLoop = fn;
}

/** The loop that runs here, or else the one that the policy gives. */
export function defaultLoop(): M {
  return runningLoop() ?? call(state().getEventLoop as Value, []);
}

import { late, now, PyDict, PyList, PyModule, PySet, PyTuple, R, type Value } from '../../runtime';
import { PyLoop } from './loop';
import type { PyTask } from './task';

/** The loops of this process, so that what is left in them can be told at its end. */
const loops = () => R.world.slot('asyncio.loops', (): Set<PyLoop> => new Set());

export function noteLoop(loop: PyLoop): void {
  loops().add(loop);
}

/**
 * Tasks that are not done and that nobody can reach when their loop forgets them, or, without a loop, at the end of the
 * program: all that are left. There is no counting of references; a task is taken as held if a global variable of the
 * program has it, alone or in a container.
 */
export function abandoned(loop: Value): PyTask[] {
  if (!(loop instanceof PyLoop)) return [...loops()].flatMap(takeTasks);
  const held = globalValues();
  const taken = takeTasks(loop);
  for (const task of taken) if (held.has(task)) loop.tasks.add(task);
  return taken.filter((task) => !held.has(task));
}

function takeTasks(loop: PyLoop): PyTask[] {
  const tasks = [...loop.tasks] as PyTask[];
  loop.tasks.clear();
  return tasks.filter((task) => !task.isDone);
}

function globalValues(): Set<Value> {
  const module = R.world.module('__main__');
  const held = new Set<Value>();
  if (!(module instanceof PyModule)) return held;
  for (const value of Object.values(module.namespace)) {
    held.add(value as Value);
    for (const item of itemsOf(value as Value)) held.add(item);
  }
  return held;
}

function itemsOf(value: Value): Iterable<Value> {
  if (value instanceof PyList || value instanceof PyTuple) return value.items;
  if (value instanceof PyDict) return [...value.entries()].flat() as Value[];
  return value instanceof PySet ? now(() => late.iterate(value)) : [];
}

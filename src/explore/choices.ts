import type { View } from './machine';

/**
 * Who goes on where nothing speaks for anybody: the task that executed last, else the first that can; a task that would
 * end the process only if there is no other. −1 if none may.
 */
export function defaultChoice(view: View, may: (task: number) => boolean = () => true): number {
  const { last, taskCount } = view;
  let ending = -1;
  if (last >= 0 && may(last) && view.canRun(last)) {
    if (!view.comesLast(last)) return last;
    ending = last;
  }
  for (let task = 0; task < taskCount; task++) {
    if (!may(task) || !view.canRun(task)) continue;
    if (!view.comesLast(task)) return task;
    if (ending < 0) ending = task;
  }
  return ending;
}

/** All tasks that can run; the one that would be chosen by default first. */
export function allChoices(view: View): number[] {
  const first = defaultChoice(view);
  const found = [first];
  for (let task = 0; task < view.taskCount; task++) if (task !== first && view.canRun(task)) found.push(task);
  return found;
}

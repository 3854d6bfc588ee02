import type { TaskRecord, TraceData } from '../trace';

/** A task and how deep it stands under what started it. */
export interface OrderedTask {
  readonly task: number;
  readonly depth: number;
}

/**
 * The tasks of each process, each under what started it: threads under the thread that created them, and greenlets,
 * coroutines and generators under the thread that runs them, or under the one among them that created them.
 */
export function orderTasks(trace: TraceData): OrderedTask[][] {
  const { tasks } = trace;
  const children: number[][] = tasks.map(() => []);
  const processes: number[] = [];
  for (const task of tasks) {
    const above = placeOf(task, tasks);
    if (above < 0) processes.push(task.id);
    else children[above].push(task.id);
  }
  return processes.map((process) => preorder(process, children));
}

/** The task under which a task stands; −1 for a process. */
function placeOf(task: TaskRecord, tasks: readonly TaskRecord[]): number {
  if (task.kind === 'process' || task.process === task.id) return -1;
  const parent = tasks[task.parent] as TaskRecord | undefined;
  if (task.thread !== task.id) return parent && parent.thread === task.thread ? parent.id : task.thread;
  // A parent always has the smaller id, so the tree has no cycle.
  return parent && parent.process === task.process ? parent.thread : task.process;
}

function preorder(root: number, children: readonly number[][]): OrderedTask[] {
  const result: OrderedTask[] = [];
  const stack: OrderedTask[] = [{ task: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    result.push(next);
    const below = children[next.task];
    for (let i = below.length - 1; i >= 0; i--) stack.push({ task: below[i], depth: next.depth + 1 });
  }
  return result;
}

import { eventKinds, type TraceData, taskStates } from '../trace';
import type { TaskSummary } from './types';

const stateKind = eventKinds.indexOf('state');

/** Every task of a run with the virtual seconds that it spent in each state. */
export function summariseTasks(trace: TraceData): TaskSummary[] {
  const { events } = trace;
  const spent = trace.tasks.map(() => new Float64Array(taskStates.length));
  const state = new Int32Array(trace.tasks.length).fill(-1);
  const since = new Float64Array(trace.tasks.length);
  const close = (task: number, time: number) => {
    if (state[task] >= 0) spent[task][state[task]] += time - since[task];
  };
  for (let i = 0; i < events.count; i++) {
    if (events.kind[i] !== stateKind) continue;
    const task = events.task[i];
    close(task, events.time[i]);
    state[task] = events.a[i];
    since[task] = events.time[i];
  }
  const seconds = (time: number) => (time < 0 ? null : time / 1e9);
  // Generators have lanes in the timeline, but nobody started them.
  const started = trace.tasks.filter(({ kind }) => kind !== 'generator');
  return started.map((task) => {
    if (taskStates[state[task.id]] !== 'ended') close(task.id, trace.end);
    const states: Record<string, number> = {};
    for (const [index, time] of spent[task.id].entries()) if (time > 0) states[taskStates[index]] = time / 1e9;
    return {
      id: task.id,
      kind: task.kind,
      name: task.name,
      parent: task.parent < 0 ? null : task.parent,
      daemon: task.daemon,
      start: seconds(task.start),
      end: seconds(task.end),
      fate: task.fate,
      states,
    };
  });
}

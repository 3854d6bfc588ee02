import { type ResourceRecord, type TaskRecord, taskStates } from '../trace';

/** The names that a sentence about a task can need. */
export interface Names {
  readonly tasks: readonly Pick<TaskRecord, 'name'>[];
  readonly resources: readonly Pick<ResourceRecord, 'name'>[];
}

/** The name of what a state waits for: a task for `joins`, else a resource; empty if it is not known. */
export function subjectName(names: Names, code: number, subject: number): string {
  if (subject < 0) return '';
  return (taskStates[code] === 'joins' ? names.tasks[subject]?.name : names.resources[subject]?.name) ?? '';
}

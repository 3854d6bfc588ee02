import type { Execution, OutcomeKind, RunResult } from './types';

/** The shown run as one of the executions that claims are judged by. */
export function executionOf(result: RunResult): Execution {
  const { status, exitCode, stdout, virtualSeconds, uncaught, probes, tasks } = result;
  const ended: OutcomeKind = exitCode === 0 ? 'finished' : 'raised';
  return {
    kind: status === 'deadlocked' ? 'deadlocked' : status === 'finished' ? ended : 'limit',
    stdout,
    exitCode,
    virtualSeconds,
    uncaught,
    killed: tasks.filter(({ fate }) => fate === 'killed').map(({ name }) => name),
    probes,
    preemptions: 0,
    schedule: () => null,
  };
}

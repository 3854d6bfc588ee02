export { JobError, SimulatorClient, type WorkerHandle } from './client';
export type { FromWorker, Job, JobResult, JudgeJob, ToWorker } from './protocol';

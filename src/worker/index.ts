export { JobError, SimulatorClient, type WorkerHandle } from './client';
export type { FromWorker, Job, JobResult, ToWorker } from './protocol';

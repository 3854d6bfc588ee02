export { executionOf } from './execution';
export { check, simulate, startRun } from './simulate';
export type * from './types';

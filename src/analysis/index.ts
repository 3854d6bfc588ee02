export { type Ending, findInAccesses, findInRun } from './analyse';
export type { Finding, FindingCode, Saying } from './finding';
export { elementBit, type Observation, pointsShift, switchBit, type Variable, writesBit } from './observation';
export { say } from './say';
export type { Dependence, Structure } from './structure';

export type * from './tree';
export type { SyntaxProblem } from './problem';

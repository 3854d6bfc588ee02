export type { Operations, OptionalOperations } from './abi';
export { annotate, type CostNote, intrinsics, type Notes, type Probe } from './annotate';
export { answeredImports } from './answeredImports';
export { compile } from './compile';
export type { CodeKind, CodeMeta, CodeSite, Program, ProgramConstant } from './program';
export type { CompileOptions, CompileProblem } from './unit';

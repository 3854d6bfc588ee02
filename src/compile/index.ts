export type { Operations, OptionalOperations } from './abi';
export { compile } from './compile';
export type { CodeKind, CodeMeta, CodeSite, Program, ProgramConstant } from './program';
export type { CompileOptions, CompileProblem } from './unit';

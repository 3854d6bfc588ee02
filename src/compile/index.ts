export type { Operations } from './abi';
export type { CodeKind, CodeMeta, CodeSite, Program, ProgramConstant } from './program';

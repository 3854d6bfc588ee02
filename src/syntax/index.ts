export { type ParsedFile, type ParseOptions, parse } from './parse';
export type { SyntaxProblem } from './problem';
export { type ComprehensionNode, mangle, type NameScope, type Scope, type ScopeNode, type ScopeTable } from './scope';
export { analyseScopes } from './symbols';
export type * from './tree';
export { forEachChild, type Node, walk } from './walk';

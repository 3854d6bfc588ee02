/**
 * The tree of a Python text: the names are those of CPython's `ast` module (3.12, with the additions of 3.14), so that
 * its documentation is ours. Every node carries `start` and `end`: UTF-16 offsets in the text it was parsed from.
 */

export type Operator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';
export type CompareOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';
export type ExprContext = 'Load' | 'Store' | 'Del';

interface Base<K extends string> {
  readonly kind: K;
  readonly start: number;
  readonly end: number;
}

/** A literal's value. `bytes` holds one character per byte (code 0 to 255); `int` is a bigint beyond ±(2⁵³−1). */
export type ConstantValue =
  | { readonly type: 'none' }
  | { readonly type: 'ellipsis' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: number | bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: string };

// -- module ---------------------------------------------------------------------------------------------------------

export interface Module extends Base<'Module'> {
  readonly body: readonly Stmt[];
}

// -- statements -----------------------------------------------------------------------------------------------------

export interface FunctionDef extends Base<'FunctionDef'> {
  readonly name: string;
  /** Where the name itself stands. */
  readonly nameStart: number;
  readonly args: Arguments;
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly returns: Expr | null;
  readonly type_params: readonly TypeParam[];
}
export interface AsyncFunctionDef extends Base<'AsyncFunctionDef'> {
  readonly name: string;
  readonly nameStart: number;
  readonly args: Arguments;
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly returns: Expr | null;
  readonly type_params: readonly TypeParam[];
}
export interface ClassDef extends Base<'ClassDef'> {
  readonly name: string;
  readonly nameStart: number;
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly type_params: readonly TypeParam[];
}
export interface Return extends Base<'Return'> {
  readonly value: Expr | null;
}
export interface Delete extends Base<'Delete'> {
  readonly targets: readonly Expr[];
}
export interface Assign extends Base<'Assign'> {
  readonly targets: readonly Expr[];
  readonly value: Expr;
}
export interface TypeAlias extends Base<'TypeAlias'> {
  readonly name: Name;
  readonly type_params: readonly TypeParam[];
  readonly value: Expr;
}
export interface AugAssign extends Base<'AugAssign'> {
  readonly target: Name | Attribute | Subscript;
  readonly op: Operator;
  readonly value: Expr;
}
export interface AnnAssign extends Base<'AnnAssign'> {
  readonly target: Name | Attribute | Subscript;
  readonly annotation: Expr;
  readonly value: Expr | null;
  /** True for a bare name without parentheses. */
  readonly simple: boolean;
}
export interface For extends Base<'For'> {
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface AsyncFor extends Base<'AsyncFor'> {
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface While extends Base<'While'> {
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface If extends Base<'If'> {
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface With extends Base<'With'> {
  readonly items: readonly WithItem[];
  readonly body: readonly Stmt[];
}
export interface AsyncWith extends Base<'AsyncWith'> {
  readonly items: readonly WithItem[];
  readonly body: readonly Stmt[];
}
export interface Match extends Base<'Match'> {
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}
export interface Raise extends Base<'Raise'> {
  readonly exc: Expr | null;
  readonly cause: Expr | null;
}
export interface Try extends Base<'Try'> {
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}
export interface TryStar extends Base<'TryStar'> {
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}
export interface Assert extends Base<'Assert'> {
  readonly test: Expr;
  readonly msg: Expr | null;
}
export interface Import extends Base<'Import'> {
  readonly names: readonly Alias[];
}
/** `level` counts the leading dots. */
export interface ImportFrom extends Base<'ImportFrom'> {
  readonly module: string | null;
  readonly names: readonly Alias[];
  readonly level: number;
}
export interface Global extends Base<'Global'> {
  readonly names: readonly string[];
}
export interface Nonlocal extends Base<'Nonlocal'> {
  readonly names: readonly string[];
}
export interface ExprStmt extends Base<'Expr'> {
  readonly value: Expr;
}
export interface Pass extends Base<'Pass'> {}
export interface Break extends Base<'Break'> {}
export interface Continue extends Base<'Continue'> {}

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

// -- expressions ----------------------------------------------------------------------------------------------------

export interface BoolOp extends Base<'BoolOp'> {
  readonly op: 'And' | 'Or';
  readonly values: readonly Expr[];
}
export interface NamedExpr extends Base<'NamedExpr'> {
  readonly target: Name;
  readonly value: Expr;
}
export interface BinOp extends Base<'BinOp'> {
  readonly left: Expr;
  readonly op: Operator;
  readonly right: Expr;
}
export interface UnaryOp extends Base<'UnaryOp'> {
  readonly op: UnaryOperator;
  readonly operand: Expr;
}
export interface Lambda extends Base<'Lambda'> {
  readonly args: Arguments;
  readonly body: Expr;
}
export interface IfExp extends Base<'IfExp'> {
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}
/** A `null` key stands for `**value`. */
export interface Dict extends Base<'Dict'> {
  readonly keys: readonly (Expr | null)[];
  readonly values: readonly Expr[];
}
export interface SetExpr extends Base<'Set'> {
  readonly elts: readonly Expr[];
}
export interface ListComp extends Base<'ListComp'> {
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface SetComp extends Base<'SetComp'> {
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface DictComp extends Base<'DictComp'> {
  readonly key: Expr;
  readonly value: Expr;
  readonly generators: readonly Comprehension[];
}
export interface GeneratorExp extends Base<'GeneratorExp'> {
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface Await extends Base<'Await'> {
  readonly value: Expr;
}
export interface Yield extends Base<'Yield'> {
  readonly value: Expr | null;
}
export interface YieldFrom extends Base<'YieldFrom'> {
  readonly value: Expr;
}
export interface Compare extends Base<'Compare'> {
  readonly left: Expr;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expr[];
}
export interface Call extends Base<'Call'> {
  readonly func: Expr;
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}
/** `conversion` is the code of `s`, `r` or `a`, or −1. */
export interface FormattedValue extends Base<'FormattedValue'> {
  readonly value: Expr;
  readonly conversion: number;
  readonly format_spec: JoinedStr | null;
}
export interface JoinedStr extends Base<'JoinedStr'> {
  readonly values: readonly Expr[];
}
export interface Interpolation extends Base<'Interpolation'> {
  readonly value: Expr;
  readonly str: string;
  readonly conversion: number;
  readonly format_spec: JoinedStr | null;
}
export interface TemplateStr extends Base<'TemplateStr'> {
  readonly values: readonly Expr[];
}
export interface Constant extends Base<'Constant'> {
  readonly value: ConstantValue;
}
export interface Attribute extends Base<'Attribute'> {
  readonly value: Expr;
  readonly attr: string;
  readonly ctx: ExprContext;
}
export interface Subscript extends Base<'Subscript'> {
  readonly value: Expr;
  readonly slice: Expr;
  readonly ctx: ExprContext;
}
export interface Starred extends Base<'Starred'> {
  readonly value: Expr;
  readonly ctx: ExprContext;
}
export interface Name extends Base<'Name'> {
  readonly id: string;
  readonly ctx: ExprContext;
}
export interface List extends Base<'List'> {
  readonly elts: readonly Expr[];
  readonly ctx: ExprContext;
}
export interface Tuple extends Base<'Tuple'> {
  readonly elts: readonly Expr[];
  readonly ctx: ExprContext;
}
export interface Slice extends Base<'Slice'> {
  readonly lower: Expr | null;
  readonly upper: Expr | null;
  readonly step: Expr | null;
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetExpr
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Interpolation
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

// -- parts ----------------------------------------------------------------------------------------------------------

export interface Comprehension {
  readonly kind: 'comprehension';
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly is_async: boolean;
}
export interface ExceptHandler extends Base<'ExceptHandler'> {
  readonly type: Expr | null;
  readonly name: string | null;
  readonly body: readonly Stmt[];
}
export interface Arguments {
  readonly kind: 'arguments';
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | null;
  readonly kwonlyargs: readonly Arg[];
  /** One for each of `kwonlyargs`; `null` where it has no default. */
  readonly kw_defaults: readonly (Expr | null)[];
  readonly kwarg: Arg | null;
  /** Those of the last positional parameters. */
  readonly defaults: readonly Expr[];
}
export interface Arg extends Base<'arg'> {
  readonly arg: string;
  readonly annotation: Expr | null;
}
/** A `null` name stands for `**value`. */
export interface Keyword extends Base<'keyword'> {
  readonly arg: string | null;
  readonly value: Expr;
}
export interface Alias extends Base<'alias'> {
  readonly name: string;
  readonly asname: string | null;
}
export interface WithItem {
  readonly kind: 'withitem';
  readonly context_expr: Expr;
  readonly optional_vars: Expr | null;
}
export interface MatchCase {
  readonly kind: 'match_case';
  readonly pattern: Pattern;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}

export interface MatchValue extends Base<'MatchValue'> {
  readonly value: Expr;
}
export interface MatchSingleton extends Base<'MatchSingleton'> {
  readonly value: null | boolean;
}
export interface MatchSequence extends Base<'MatchSequence'> {
  readonly patterns: readonly Pattern[];
}
export interface MatchMapping extends Base<'MatchMapping'> {
  readonly keys: readonly Expr[];
  readonly patterns: readonly Pattern[];
  readonly rest: string | null;
}
export interface MatchClass extends Base<'MatchClass'> {
  readonly cls: Expr;
  readonly patterns: readonly Pattern[];
  readonly kwd_attrs: readonly string[];
  readonly kwd_patterns: readonly Pattern[];
}
export interface MatchStar extends Base<'MatchStar'> {
  readonly name: string | null;
}
export interface MatchAs extends Base<'MatchAs'> {
  readonly pattern: Pattern | null;
  readonly name: string | null;
}
export interface MatchOr extends Base<'MatchOr'> {
  readonly patterns: readonly Pattern[];
}
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

export interface TypeVar extends Base<'TypeVar'> {
  readonly name: string;
  readonly bound: Expr | null;
  readonly default_value: Expr | null;
}
export interface ParamSpec extends Base<'ParamSpec'> {
  readonly name: string;
  readonly default_value: Expr | null;
}
export interface TypeVarTuple extends Base<'TypeVarTuple'> {
  readonly name: string;
  readonly default_value: Expr | null;
}
export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

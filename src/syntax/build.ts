import { parse as parseWithLibrary } from 'py-ast';
import { LineMap } from './lineMap';
import { maskStrings, maskText, showSurrogates } from './mask';
import { numberValue } from './numberLiteral';
import { buildStrings } from './strings';
import { refusal, type Token, type TokenList } from './token';
import type { Expr, Module } from './tree';

/** Trees deeper than this are refused, so that whoever walks them may recurse. */
const MAX_DEPTH = 1000;

/** The fields of each node, in CPython's order. The library has the same names, but for the few in `KINDS`. */
const FIELDS: Record<string, string> = {
  FunctionDef: 'name args body decorator_list returns type_params',
  AsyncFunctionDef: 'name args body decorator_list returns type_params',
  ClassDef: 'name bases keywords body decorator_list type_params',
  Return: 'value',
  Delete: 'targets',
  Assign: 'targets value',
  TypeAlias: 'name type_params value',
  AugAssign: 'target op value',
  AnnAssign: 'target annotation value simple',
  For: 'target iter body orelse',
  AsyncFor: 'target iter body orelse',
  While: 'test body orelse',
  If: 'test body orelse',
  With: 'items body',
  AsyncWith: 'items body',
  Match: 'subject cases',
  Raise: 'exc cause',
  Try: 'body handlers orelse finalbody',
  TryStar: 'body handlers orelse finalbody',
  Assert: 'test msg',
  Import: 'names',
  ImportFrom: 'module names level',
  Global: 'names',
  Nonlocal: 'names',
  Expr: 'value',
  Pass: '',
  Break: '',
  Continue: '',
  BoolOp: 'op values',
  NamedExpr: 'target value',
  BinOp: 'left op right',
  UnaryOp: 'op operand',
  Lambda: 'args body',
  IfExp: 'test body orelse',
  Dict: 'keys values',
  Set: 'elts',
  ListComp: 'elt generators',
  SetComp: 'elt generators',
  DictComp: 'key value generators',
  GeneratorExp: 'elt generators',
  Await: 'value',
  Yield: 'value',
  YieldFrom: 'value',
  Compare: 'left ops comparators',
  Call: 'func args keywords',
  Attribute: 'value attr ctx',
  Subscript: 'value slice ctx',
  Starred: 'value ctx',
  Name: 'id ctx',
  List: 'elts ctx',
  Tuple: 'elts ctx',
  Slice: 'lower upper step',
  Comprehension: 'target iter ifs is_async',
  ExceptHandler: 'type name body',
  Arguments: 'posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults',
  Arg: 'arg annotation',
  Keyword: 'arg value',
  Alias: 'name asname',
  WithItem: 'context_expr optional_vars',
  MatchCase: 'pattern guard body',
  MatchValue: 'value',
  MatchSingleton: 'value',
  MatchSequence: 'patterns',
  MatchMapping: 'keys patterns rest',
  MatchClass: 'cls patterns kwd_attrs kwd_patterns',
  MatchStar: 'name',
  MatchAs: 'pattern name',
  MatchOr: 'patterns',
  TypeVar: 'name bound default_value',
  ParamSpec: 'name default_value',
  TypeVarTuple: 'name default_value',
};

const KINDS: Record<string, string> = {
  Comprehension: 'comprehension',
  Arguments: 'arguments',
  Arg: 'arg',
  Keyword: 'keyword',
  Alias: 'alias',
  WithItem: 'withitem',
  MatchCase: 'match_case',
};

const FIELD_LISTS = new Map(
  Object.entries(FIELDS).map(([kind, names]) => [kind, names === '' ? [] : names.split(' ')]),
);
/** Fields whose values have nothing but a name. */
const OPERATORS = new Set(['op', 'ops', 'ctx']);
const FLAGS = new Set(['simple', 'is_async']);

/** A node of the library, as far as we need to know it. */
interface LibraryNode {
  readonly nodeType: string;
  readonly lineno?: number;
  readonly col_offset?: number;
  readonly end_lineno?: number;
  readonly end_col_offset?: number;
  readonly [field: string]: unknown;
}

/** Makes our tree out of the library's, for one text whose tokens are known. */
export class TreeBuilder {
  private readonly indexByStart: Map<number, number>;

  constructor(
    readonly text: string,
    private readonly list: TokenList,
  ) {
    this.indexByStart = new Map(list.tokens.map((token, index) => [token.start, index]));
    // Dedents and empty tokens share their place with the token that matters, which comes last.
  }

  get tokens(): readonly Token[] {
    return this.list.tokens;
  }

  /** The tree of the whole text. Throws a Refusal where the library refuses it or a literal has no value. */
  module(): Module {
    const masked = maskText(this.text, this.tokens, this.list.formFeeds);
    const library = parseText(masked.text, new LineMap(masked.text, 0, masked.removed));
    const converter = new Converter(this, new LineMap(masked.text, 0, masked.removed));
    const body = (library.body as LibraryNode[]).map((statement) => converter.convert(statement));
    return { kind: 'Module', start: 0, end: this.text.length, body } as unknown as Module;
  }

  /** The tree of the expression that tokens `from` to `to` (exclusive) form: a replacement field of an f-string. */
  expression(from: number, to: number): Expr {
    const { start } = this.tokens[from];
    const { end } = this.tokens[to - 1];
    const text = `(${maskStrings(this.text, this.tokens.slice(from, to), start, end)}\n)`;
    const lines = new LineMap(text, start - 1, new Map());
    const library = parseText(text, lines);
    const tree = new Converter(this, lines).convert((library.body as LibraryNode[])[0]) as { value: Expr };
    // Without parentheses of its own, a tuple begins and ends with what is in it.
    if (tree.value.start >= start) return tree.value;
    return { ...tree.value, start, end };
  }

  /** Index of the token that begins at an offset. */
  tokenAt(offset: number): number {
    const index = this.indexByStart.get(offset);
    if (index === undefined) throw refusal('invalid syntax', offset, offset + 1);
    return index;
  }
}

function parseText(text: string, lines: LineMap): LibraryNode {
  try {
    return parseWithLibrary(text) as unknown as LibraryNode;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(lines.offset(1, 0));
    const place = error as { lineno?: number; col_offset?: number };
    const line = place.lineno ?? Number(/at line (\d+)/.exec(String(error))?.[1] ?? 1);
    const start = lines.offset(line, place.col_offset ?? 0);
    throw refusal('invalid syntax', start, start + 1);
  }
}

function tooDeep(offset: number) {
  return refusal('maximum recursion depth exceeded during compilation', offset, offset + 1);
}

class Converter {
  private depth = 0;

  constructor(
    private readonly builder: TreeBuilder,
    private readonly lines: LineMap,
  ) {}

  convert(node: LibraryNode): object {
    const start = node.lineno === undefined ? -1 : this.lines.offset(node.lineno, node.col_offset ?? 0);
    const end = node.end_lineno === undefined ? start : this.lines.offset(node.end_lineno, node.end_col_offset ?? 0);
    if (node.nodeType === 'Constant') return this.constant(node, start, end);
    if (++this.depth > MAX_DEPTH) throw tooDeep(start);
    const fields = FIELD_LISTS.get(node.nodeType);
    if (fields === undefined) throw new Error(`the parser library gave a ${node.nodeType}`);
    const result: Record<string, unknown> = { kind: KINDS[node.nodeType] ?? node.nodeType };
    if (start >= 0) Object.assign(result, { start, end });
    for (const field of fields) result[field] = this.value(node.nodeType, field, node[field]);
    if (node.nodeType === 'Comprehension') result.is_async = this.isAsync(result.target as Expr);
    if (node.nodeType === 'AnnAssign') result.simple &&= (result.target as Expr).start === start;
    if (node.nodeType === 'MatchSequence' || node.nodeType === 'Tuple')
      Object.assign(result, openSequencePlace(this.builder.text, start, end));
    if (node.nodeType === 'Delete') result.end = end + trailingComma(this.builder.text.slice(end));
    if (node.nodeType === 'Subscript') result.slice = sliceOf(result.slice as Expr);
    if (/^(Async)?FunctionDef$|^ClassDef$/.test(node.nodeType)) result.nameStart = this.nameStart(start);
    this.depth--;
    return result;
  }

  private value(kind: string, field: string, value: unknown): unknown {
    if (FLAGS.has(field)) return value === 1 || value === true;
    if (kind === 'MatchSingleton') return value ?? null;
    if (kind === 'ImportFrom' && field === 'level') return value ?? 0;
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return identifier(value);
    if (Array.isArray(value)) return value.map((item) => this.value(kind, field, item));
    const node = value as LibraryNode;
    return OPERATORS.has(field) ? node.nodeType : this.convert(node);
  }

  /** Where the name of a definition stands: after `def`, `class` or `async def`. */
  private nameStart(start: number): number {
    const { tokens } = this.builder;
    const index = this.builder.tokenAt(start);
    return tokens[index + (tokens[index].text === 'async' ? 2 : 1)].start;
  }

  /** The library is not shown the `async` of a comprehension: whether it stands before the `for` of a target. */
  private isAsync(target: Expr): boolean {
    const { tokens } = this.builder;
    let index = this.builder.tokenAt(target.start);
    while (index > 0 && tokens[index].text !== 'for') index--;
    return index > 0 && tokens[index - 1].text === 'async';
  }

  private constant(node: LibraryNode, start: number, end: number): object {
    const index = this.builder.tokenAt(start);
    const { type, text } = this.builder.tokens[index];
    if (type === 'string' || type === 'fstart') return buildStrings(this.builder, index, end);
    const place = { kind: 'Constant', start, end };
    if (type === 'number') return { ...place, value: numberValue(text) };
    if (text === '...') return { ...place, value: { type: 'ellipsis' } };
    if (node.value === null || node.value === undefined) return { ...place, value: { type: 'none' } };
    return { ...place, value: { type: 'bool', value: node.value === true } };
  }
}

/** Identifiers count as equal when their NFKC forms are. */
function identifier(name: string): string {
  return showSurrogates(name).normalize('NFKC');
}

/** Where a sequence stands that we gave brackets: one without brackets begins and ends with what is in it. */
function openSequencePlace(text: string, start: number, end: number): { start: number; end: number } {
  if (!/\s/.test(text[start])) return { start, end };
  const inside = text.slice(start, end - 1);
  return { start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length };
}

/** How much further a `del` reaches than the library, which is not shown its last comma, believes. */
function trailingComma(rest: string): number {
  return /^[ \t]*,/.exec(rest)?.[0].length ?? 0;
}

/** `a[*b]` has a tuple for its index, although it has no comma. */
function sliceOf(slice: Expr): Expr {
  return slice.kind === 'Starred'
    ? { kind: 'Tuple', start: slice.start, end: slice.end, elts: [slice], ctx: 'Load' }
    : slice;
}

import { checkFuture } from './futureChecks';
import { checkMatch } from './matchChecks';
import type { SyntaxProblem } from './problem';
import type { ScopeTable } from './scope';
import type {
  AsyncFunctionDef,
  Call,
  ClassDef,
  Expr,
  FunctionDef,
  Lambda,
  List,
  Module,
  Stmt,
  Try,
  TryStar,
  Tuple,
} from './tree';
import { forEachChild, type Node } from './walk';

const MAX_NESTED_BLOCKS = 20;
const MAX_BEFORE_STAR = 256;

/** What is around a statement or an expression. */
interface Context {
  readonly scope: 'module' | 'class' | 'function' | 'async' | 'comprehension';
  readonly inLoop: boolean;
  /** In an `except*` block, which cannot be left by a jump. */
  readonly inExceptStar: boolean;
  readonly blocks: number;
}

/** What CPython's compiler refuses in a tree that its grammar and symbol table accept; in the order of the text. */
export function checkCompilable(module: Module, scopes: ScopeTable): SyntaxProblem[] {
  const checker = new CompileChecker(scopes);
  checkFuture(module, (message, place) => checker.refuse(message, place));
  const context: Context = { scope: 'module', inLoop: false, inExceptStar: false, blocks: 0 };
  for (const statement of module.body) checker.visit(statement, context);
  return checker.problems;
}

class CompileChecker {
  readonly problems: SyntaxProblem[] = [];

  constructor(private readonly scopes: ScopeTable) {}

  readonly refuse = (message: string, place: { readonly start: number; readonly end: number }): void => {
    this.problems.push({ type: 'SyntaxError', message, start: place.start, end: place.end });
  };

  visit(node: Node, context: Context): void {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'Lambda':
        this.function_(node, context);
        return;
      case 'ClassDef':
        this.class_(node, context);
        return;
      case 'For':
      case 'AsyncFor':
      case 'While':
        this.loop(node, context);
        return;
      case 'With':
      case 'AsyncWith':
      case 'Try':
      case 'TryStar':
        this.blocks(node, context);
        return;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.comprehension(node, context);
        return;
      case 'Return':
      case 'Break':
      case 'Continue':
        this.jump(node, context);
        break;
      case 'Yield':
      case 'YieldFrom':
      case 'Await':
        this.suspension(node, context);
        break;
      case 'Starred':
        this.refuse(
          node.ctx === 'Store'
            ? 'starred assignment target must be in a list or tuple'
            : "can't use starred expression here",
          node,
        );
        break;
      case 'Tuple':
      case 'List':
        this.elements(node, context);
        return;
      case 'Set':
        this.unstarred(node.elts, context);
        return;
      case 'Call':
        this.call(node, context);
        return;
      case 'Match':
        checkMatch(node, this.refuse);
        break;
      case 'Name':
        if (node.id === '__debug__' && node.ctx !== 'Load') {
          this.refuse(`cannot ${node.ctx === 'Del' ? 'delete' : 'assign to'} __debug__`, node);
        }
        break;
      case 'Attribute':
        if (node.attr === '__debug__' && node.ctx === 'Store') this.refuse('cannot assign to __debug__', node);
        break;
    }
    forEachChild(node, (child) => this.visit(child, context));
  }

  private all(nodes: readonly (Node | null)[], context: Context): void {
    for (const node of nodes) if (node !== null) this.visit(node, context);
  }

  /** Expressions among which starred ones are welcome. */
  private unstarred(nodes: readonly Expr[], context: Context): void {
    for (const node of nodes) this.visit(node.kind === 'Starred' ? node.value : node, context);
  }

  private function_(node: FunctionDef | AsyncFunctionDef | Lambda, context: Context): void {
    const { args } = node;
    const parameters = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
    for (const parameter of parameters) {
      if (parameter?.arg === '__debug__') this.refuse('cannot assign to __debug__', parameter);
      const annotation = parameter?.annotation;
      if (annotation?.kind === 'Starred') this.visit(annotation.value, context);
      else if (annotation) this.visit(annotation, context);
    }
    this.all([...args.defaults, ...args.kw_defaults], context);
    const scope = node.kind === 'AsyncFunctionDef' ? 'async' : 'function';
    const inside: Context = { scope, inLoop: false, inExceptStar: false, blocks: 0 };
    if (node.kind === 'Lambda') {
      this.visit(node.body, inside);
      return;
    }
    this.all([...node.decorator_list, node.returns, ...node.type_params], context);
    this.all(node.body, inside);
    if (node.kind === 'AsyncFunctionDef' && this.scopes.scopeOf(node).isGenerator) this.refuseReturnedValues(node.body);
  }

  /** An asynchronous generator cannot return a value. */
  private refuseReturnedValues(body: readonly Stmt[]): void {
    const look = (node: Node) => {
      if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef') return;
      if (node.kind === 'Return' && node.value !== null) this.refuse("'return' with value in async generator", node);
      forEachChild(node, look);
    };
    for (const statement of body) look(statement);
  }

  private class_(node: ClassDef, context: Context): void {
    this.all(node.decorator_list, context);
    this.unstarred(node.bases, context);
    this.keywords(node);
    this.all([...node.keywords, ...node.type_params], context);
    this.all(node.body, { scope: 'class', inLoop: false, inExceptStar: false, blocks: 0 });
  }

  private loop(node: Stmt & { kind: 'For' | 'AsyncFor' | 'While' }, context: Context): void {
    if (node.kind === 'AsyncFor' && context.scope !== 'async') this.refuse("'async for' outside async function", node);
    if (node.kind === 'While') this.visit(node.test, context);
    else this.all([node.target, node.iter], context);
    const inside = this.nested(node, { ...context, inLoop: true, inExceptStar: false });
    this.all(node.body, inside);
    this.all(node.orelse, context);
  }

  private nested(node: Stmt, context: Context): Context {
    if (context.blocks >= MAX_NESTED_BLOCKS) this.refuse('too many statically nested blocks', node);
    return { ...context, blocks: context.blocks + 1 };
  }

  private blocks(node: Stmt & { kind: 'With' | 'AsyncWith' | 'Try' | 'TryStar' }, context: Context): void {
    const inside = this.nested(node, context);
    if (node.kind === 'With' || node.kind === 'AsyncWith') {
      if (node.kind === 'AsyncWith' && context.scope !== 'async')
        this.refuse("'async with' outside async function", node);
      this.all(node.items, context);
      this.all(node.body, inside);
      return;
    }
    this.handlers(node, inside);
    this.all(node.body, inside);
    this.all(node.orelse, inside);
    this.all(node.finalbody, context);
  }

  private handlers(node: Try | TryStar, context: Context): void {
    const inside = node.kind === 'TryStar' ? { ...context, inExceptStar: true, inLoop: false } : context;
    for (const [index, handler] of node.handlers.entries()) {
      if (handler.type === null && index < node.handlers.length - 1)
        this.refuse("default 'except:' must be last", handler);
      if (handler.type !== null) this.visit(handler.type, context);
      if (handler.name === '__debug__') this.refuse('cannot assign to __debug__', handler);
      this.all(handler.body, inside);
    }
  }

  private jump(node: Stmt & { kind: 'Return' | 'Break' | 'Continue' }, context: Context): void {
    if (node.kind === 'Return' && (context.scope === 'module' || context.scope === 'class')) {
      this.refuse("'return' outside function", node);
    } else if (context.inExceptStar && (node.kind === 'Return' || !context.inLoop)) {
      this.refuse("'break', 'continue' and 'return' cannot appear in an except* block", node);
    } else if (node.kind === 'Break' && !context.inLoop) this.refuse("'break' outside loop", node);
    else if (node.kind === 'Continue' && !context.inLoop) this.refuse("'continue' not properly in loop", node);
  }

  private suspension(node: Expr & { kind: 'Yield' | 'YieldFrom' | 'Await' }, context: Context): void {
    const isInFunction = context.scope !== 'module' && context.scope !== 'class';
    const isAsync = context.scope === 'async';
    if (node.kind === 'Await') {
      if (!isInFunction) this.refuse("'await' outside function", node);
      else if (!isAsync && context.scope !== 'comprehension') this.refuse("'await' outside async function", node);
    } else if (!isInFunction) this.refuse("'yield' outside function", node);
    else if (node.kind === 'YieldFrom' && isAsync) this.refuse("'yield from' inside async function", node);
  }

  private comprehension(
    node: Expr & { kind: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' },
    context: Context,
  ): void {
    const isAllowed = context.scope === 'async' || context.scope === 'comprehension' || node.kind === 'GeneratorExp';
    if (!isAllowed && this.scopes.scopeOf(node).isCoroutine) {
      this.refuse('asynchronous comprehension outside of an asynchronous function', node);
    }
    const [first, ...others] = node.generators;
    this.visit(first.iter, context);
    const inside: Context = { ...context, scope: 'comprehension' };
    this.all([first.target, ...first.ifs, ...others], inside);
    this.all(node.kind === 'DictComp' ? [node.key, node.value] : [node.elt], inside);
  }

  private elements(node: Tuple | List, context: Context): void {
    if (node.ctx === 'Store') {
      const stars = node.elts.filter((element) => element.kind === 'Starred');
      if (stars.length > 1) this.refuse('multiple starred expressions in assignment', node);
      else if (stars.length === 1 && node.elts.indexOf(stars[0]) >= MAX_BEFORE_STAR) {
        this.refuse('too many expressions in star-unpacking assignment', node);
      }
    }
    this.unstarred(node.elts, context);
  }

  private call(node: Call, context: Context): void {
    this.visit(node.func, context);
    this.keywords(node);
    this.unstarred(node.args, context);
    this.all(node.keywords, context);
  }

  private keywords(node: Call | ClassDef): void {
    const seen = new Set<string>();
    for (const keyword of node.keywords) {
      if (keyword.arg === null) continue;
      if (keyword.arg === '__debug__') this.refuse('cannot assign to __debug__', keyword);
      if (seen.has(keyword.arg)) this.refuse(`keyword argument repeated: ${keyword.arg}`, keyword);
      seen.add(keyword.arg);
    }
  }
}

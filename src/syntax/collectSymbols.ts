import type { SyntaxProblem } from './problem';
import { type ComprehensionNode, mangle, Scope, type ScopeNode, Use } from './scope';
import type {
  Alias,
  AnnAssign,
  Arg,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  Comprehension,
  Expr,
  FunctionDef,
  Global,
  Lambda,
  Module,
  NamedExpr,
  Nonlocal,
  Pattern,
  TypeAlias,
  TypeParam,
} from './tree';
import { forEachChild, type Node } from './walk';

type Place = { readonly start: number; readonly end: number };
type Generic = FunctionDef | AsyncFunctionDef | ClassDef | TypeAlias;

const GENERIC = 'the definition of a generic';

const COMPREHENSION_NAMES: Record<ComprehensionNode['kind'], string> = {
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  GeneratorExp: 'generator expression',
};

/** First pass of CPython's symbol table: which block mentions which name, and how. */
export class SymbolCollector {
  readonly scopes: Scope[] = [];
  readonly byNode = new Map<Node, Scope>();
  readonly typeParameters = new Map<Node, Scope>();
  readonly problems: SyntaxProblem[] = [];
  readonly module: Scope;
  private current: Scope;
  /** Where neither `yield` nor `await` nor a walrus may stand: `a type alias`, say. */
  private restriction = '';

  constructor(module: Module) {
    this.module = this.open('module', 'top', module, null);
    this.current = this.module;
    for (const statement of module.body) this.visit(statement);
  }

  private open(kind: Scope['kind'], name: string, node: ScopeNode, parent: Scope | null): Scope {
    const className = kind === 'class' ? name : (parent?.className ?? null);
    const scope = new Scope(kind, name, node, parent, className);
    this.scopes.push(scope);
    (kind === 'type-parameters' ? this.typeParameters : this.byNode).set(node, scope);
    return scope;
  }

  private inside(kind: Scope['kind'], name: string, node: ScopeNode, visitBlock: (scope: Scope) => void): Scope {
    const outer = this.current;
    const { restriction } = this;
    const scope = this.open(kind, name, node, outer);
    this.current = scope;
    if (kind !== 'comprehension') this.restriction = '';
    visitBlock(scope);
    this.current = outer;
    this.restriction = restriction;
    return scope;
  }

  private problem(message: string, place: Place): void {
    this.problems.push({ type: 'SyntaxError', message, start: place.start, end: place.end });
  }

  private add(rawName: string, use: number, place: Place, scope: Scope = this.current): void {
    const name = mangle(this.current.className, rawName);
    const before = scope.symbols.get(name) ?? 0;
    if (use & before & Use.Parameter) this.problem(`duplicate argument '${rawName}' in function definition`, place);
    if (use & before & Use.TypeParameter) this.problem(`duplicate type parameter '${rawName}'`, place);
    let uses = before | use;
    if (scope.inIterationTarget) {
      if (uses & (Use.Global | Use.Nonlocal)) {
        this.problem(`comprehension inner loop cannot rebind assignment expression target '${rawName}'`, place);
      }
      uses |= Use.Iteration;
    }
    scope.symbols.set(name, uses);
    // CPython notes every `global` in the module's block too.
    if (use & Use.Global && scope !== this.module) {
      this.module.symbols.set(name, (this.module.symbols.get(name) ?? 0) | Use.Global);
    }
    if (use & Use.Parameter && !(before & Use.Parameter)) scope.parameters.push(name);
  }

  private restricted(restriction: string, visitPart: () => void): void {
    const before = this.restriction;
    this.restriction = restriction;
    visitPart();
    this.restriction = before;
  }

  private refuseRestricted(what: string, place: Place): void {
    if (this.restriction !== '' && this.current.kind !== 'comprehension') {
      this.problem(`${what} cannot be used within ${this.restriction}`, place);
    }
  }

  private visitAll(nodes: readonly (Node | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node);
  }

  private visit(node: Node): void {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.visitFunction(node);
        return;
      case 'ClassDef':
        this.visitClass(node);
        return;
      case 'TypeAlias':
        this.visit(node.name);
        this.withTypeParameters(node, () => {
          this.inside('function', node.name.id, node, () =>
            this.restricted('a type alias', () => this.visit(node.value)),
          );
        });
        return;
      case 'AnnAssign':
        this.visitAnnotatedAssignment(node);
        return;
      case 'Global':
      case 'Nonlocal':
        this.visitDirective(node);
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of node.names) this.visitAlias(alias);
        return;
      case 'Try':
      case 'TryStar':
        this.visitAll(node.body);
        this.visitAll(node.orelse);
        this.visitAll(node.handlers);
        this.visitAll(node.finalbody);
        return;
      case 'ExceptHandler':
        if (node.type !== null) this.visit(node.type);
        if (node.name !== null) this.add(node.name, Use.Local, node);
        this.visitAll(node.body);
        return;
      case 'Assign':
        this.visit(node.value);
        this.visitAll(node.targets);
        return;
      case 'Lambda':
        this.visitLambda(node);
        return;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.visitComprehension(node);
        return;
      case 'NamedExpr':
        this.visitNamedExpression(node);
        return;
      case 'Name':
        this.visitName(node);
        return;
      case 'Yield':
      case 'YieldFrom':
        this.refuseRestricted('yield expression', node);
        if (node.value !== null) this.visit(node.value);
        this.current.isGenerator = true;
        if (this.current.kind === 'comprehension') {
          const kind = COMPREHENSION_NAMES[(this.current.node as ComprehensionNode).kind];
          this.problem(`'yield' inside ${kind}`, node);
        }
        return;
      case 'Await':
      case 'AsyncFor':
      case 'AsyncWith':
        if (node.kind === 'Await') this.refuseRestricted('await expression', node);
        this.current.isCoroutine ||= node.kind === 'Await';
        forEachChild(node, (child) => this.visit(child));
        return;
      case 'MatchAs':
      case 'MatchStar':
      case 'MatchMapping':
        this.visitCapture(node);
        return;
      default:
        forEachChild(node, (child) => this.visit(child));
    }
  }

  private visitName(node: Expr & { kind: 'Name' }): void {
    this.add(node.id, node.ctx === 'Load' ? Use.Read : Use.Local, node);
    if (node.ctx === 'Load' && node.id === 'super' && this.current.isFunctionLike)
      this.add('__class__', Use.Read, node);
  }

  private visitCapture(node: Pattern): void {
    forEachChild(node, (child) => this.visit(child));
    const name =
      node.kind === 'MatchMapping'
        ? node.rest
        : node.kind === 'MatchAs' || node.kind === 'MatchStar'
          ? node.name
          : null;
    if (name !== null) this.add(name, Use.Local, node);
  }

  private visitFunction(node: FunctionDef | AsyncFunctionDef): void {
    this.add(node.name, Use.Local, node);
    this.visitAll(node.decorator_list);
    this.visitAll(node.args.defaults);
    this.visitAll(node.args.kw_defaults);
    this.withTypeParameters(node, () => {
      const annotations = parametersOf(node.args).map((parameter) => parameter.annotation);
      this.restricted(node.type_params.length > 0 ? GENERIC : this.restriction, () => {
        this.visitAll([...annotations, node.returns]);
      });
      this.inside('function', node.name, node, (scope) => {
        scope.isCoroutine = node.kind === 'AsyncFunctionDef';
        this.addParameters(node.args);
        this.visitAll(node.body);
      });
    });
  }

  private visitLambda(node: Lambda): void {
    this.visitAll(node.args.defaults);
    this.visitAll(node.args.kw_defaults);
    this.inside('function', 'lambda', node, () => {
      this.addParameters(node.args);
      this.visit(node.body);
    });
  }

  private addParameters(args: Arguments): void {
    for (const parameter of parametersOf(args)) this.add(parameter.arg, Use.Parameter, parameter);
  }

  private visitClass(node: ClassDef): void {
    this.add(node.name, Use.Local, node);
    this.visitAll(node.decorator_list);
    this.withTypeParameters(node, () => {
      this.restricted(node.type_params.length > 0 ? GENERIC : this.restriction, () => {
        this.visitAll(node.bases);
        this.visitAll(node.keywords);
      });
      this.inside('class', node.name, node, () => this.visitAll(node.body));
    });
  }

  /** Type parameters have a scope of their own between the definition and what is around it (PEP 695). */
  private withTypeParameters(node: Generic, visitDefinition: () => void): void {
    if (node.type_params.length === 0) {
      visitDefinition();
      return;
    }
    this.inside('type-parameters', node.kind === 'TypeAlias' ? node.name.id : node.name, node, () => {
      for (const parameter of node.type_params) this.visitTypeParameter(parameter);
      visitDefinition();
    });
  }

  private visitTypeParameter(parameter: TypeParam): void {
    this.add(parameter.name, Use.TypeParameter | Use.Local, parameter);
    if (parameter.kind === 'TypeVar' && parameter.bound !== null) {
      const { bound } = parameter;
      this.restricted('a TypeVar bound', () => this.visit(bound));
    }
    if (parameter.default_value !== null) this.visit(parameter.default_value);
  }

  private visitAnnotatedAssignment(node: AnnAssign): void {
    const { target } = node;
    if (target.kind === 'Name') {
      const uses = this.current.symbols.get(mangle(this.current.className, target.id)) ?? 0;
      if (uses & (Use.Global | Use.Nonlocal) && this.current.kind !== 'module' && node.simple) {
        this.problem(`annotated name '${target.id}' can't be ${uses & Use.Global ? 'global' : 'nonlocal'}`, node);
      }
      if (node.simple) this.add(target.id, Use.Annotated | Use.Local, target);
      else if (node.value !== null) this.add(target.id, Use.Local, target);
    } else this.visit(target);
    this.visit(node.annotation);
    if (node.value !== null) this.visit(node.value);
  }

  private visitDirective(node: Global | Nonlocal): void {
    const word = node.kind === 'Global' ? 'global' : 'nonlocal';
    for (const name of node.names) {
      const uses = this.current.symbols.get(mangle(this.current.className, name)) ?? 0;
      if (uses & Use.Parameter) this.problem(`name '${name}' is parameter and ${word}`, node);
      else if (uses & Use.Read) this.problem(`name '${name}' is used prior to ${word} declaration`, node);
      else if (uses & Use.Annotated) this.problem(`annotated name '${name}' can't be ${word}`, node);
      else if (uses & Use.Local) this.problem(`name '${name}' is assigned to before ${word} declaration`, node);
      this.add(name, node.kind === 'Global' ? Use.Global : Use.Nonlocal, node);
      const { directives, className } = this.current;
      if (!directives.has(mangle(className, name))) directives.set(mangle(className, name), node);
    }
  }

  private visitAlias(alias: Alias): void {
    if (alias.name === '*') {
      this.current.importsStar = true;
      if (this.current.kind !== 'module') this.problem('import * only allowed at module level', alias);
      return;
    }
    this.add(alias.asname ?? alias.name.split('.')[0], Use.Import, alias);
  }

  /** The first iterable belongs to the block around; all else is in a block of its own. */
  private visitComprehension(node: ComprehensionNode): void {
    const [outermost, ...inner] = node.generators;
    this.visitIterable(outermost.iter);
    const scope = this.inside('comprehension', node.kind, node, (own) => {
      own.isCoroutine = outermost.is_async;
      this.visitTarget(outermost);
      this.visitAll(outermost.ifs);
      for (const generator of inner) {
        this.visitTarget(generator);
        this.visitIterable(generator.iter);
        this.visitAll(generator.ifs);
        own.isCoroutine ||= generator.is_async;
      }
      this.visitAll(node.kind === 'DictComp' ? [node.value, node.key] : [node.elt]);
      own.isGenerator = node.kind === 'GeneratorExp';
    });
    if (scope.isCoroutine && node.kind !== 'GeneratorExp') this.current.isCoroutine = true;
  }

  private visitTarget(generator: Comprehension): void {
    this.current.inIterationTarget = true;
    this.visit(generator.target);
    this.current.inIterationTarget = false;
  }

  private visitIterable(iterable: Expr): void {
    this.current.iterableDepth++;
    this.visit(iterable);
    this.current.iterableDepth--;
  }

  private visitNamedExpression(node: NamedExpr): void {
    this.refuseRestricted('named expression', node);
    if (this.current.iterableDepth > 0) {
      this.problem('assignment expression cannot be used in a comprehension iterable expression', node);
    } else if (this.current.kind === 'comprehension') this.bindOutsideComprehension(node);
    this.visit(node.value);
    this.visit(node.target);
  }

  /** A walrus in a comprehension binds in the block around all comprehensions (PEP 572). */
  private bindOutsideComprehension(node: NamedExpr): void {
    const rawName = node.target.id;
    const name = mangle(this.current.className, rawName);
    let scope = this.current;
    while (scope.kind === 'comprehension' && scope.parent !== null) {
      const uses = scope.symbols.get(name) ?? 0;
      if (uses & Use.Iteration && uses & Use.Local) {
        this.problem(`assignment expression cannot rebind comprehension iteration variable '${rawName}'`, node);
        return;
      }
      scope = scope.parent;
    }
    if (this.restriction !== '') {
      const where = this.restriction.startsWith('the ') ? 'within' : 'in';
      this.problem(`assignment expression within a comprehension cannot be used ${where} ${this.restriction}`, node);
      return;
    }
    if (scope.kind === 'class') {
      this.problem('assignment expression within a comprehension cannot be used in a class body', node);
      return;
    }
    const isGlobal = scope.kind === 'module' || ((scope.symbols.get(name) ?? 0) & Use.Global) !== 0;
    this.add(rawName, isGlobal ? Use.Global : Use.Nonlocal, node);
    this.current.directives.set(name, node);
    this.add(rawName, scope.kind === 'module' ? Use.Global : Use.Local, node, scope);
  }
}

/** The parameters in the order of `co_varnames`. */
export function parametersOf(args: Arguments): Arg[] {
  const stars = [args.vararg, args.kwarg].filter((parameter) => parameter !== null);
  return [...args.posonlyargs, ...args.args, ...args.kwonlyargs, ...stars];
}

import type { SyntaxProblem } from './problem';
import type {
  AsyncFunctionDef,
  ClassDef,
  DictComp,
  FunctionDef,
  GeneratorExp,
  Lambda,
  ListComp,
  Module,
  SetComp,
  TypeAlias,
} from './tree';

/** A node with a scope of its own. */
export type ComprehensionNode = ListComp | SetComp | DictComp | GeneratorExp;
export type ScopeNode = Module | FunctionDef | AsyncFunctionDef | Lambda | ClassDef | ComprehensionNode | TypeAlias;

/** What the code of a scope does with a name, as in CPython's `symtable.h`. */
export enum Use {
  Global = 1,
  Local = 2,
  Parameter = 4,
  Nonlocal = 8,
  Read = 16,
  Import = 32,
  Annotated = 64,
  Iteration = 128,
  TypeParameter = 256,
  Bound = Local | Parameter | Import | TypeParameter,
}

/** How a name of a scope is found when the program runs. */
export type NameScope = 'local' | 'cell' | 'free' | 'global' | 'implicit-global';

/**
 * The name that `__name` has inside a class: `_Class__name`; every other name is unchanged.
 * https://docs.python.org/3/reference/expressions.html#private-name-mangling
 */
export function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

/** The names of one block of code. All names are mangled. */
export class Scope {
  readonly children: Scope[] = [];
  readonly symbols = new Map<string, number>();
  readonly resolved = new Map<string, NameScope>();
  /** Positional-only, positional, keyword-only, `*args`, `**kwargs`: the order of `co_varnames`. */
  readonly parameters: string[] = [];
  isGenerator = false;
  isCoroutine = false;
  /** A class whose methods mention `super` or `__class__`: it has to offer the cell `__class__`. */
  needsClassCell = false;
  importsStar = false;
  /** Where each `global` and `nonlocal` stands, for messages. */
  readonly directives = new Map<string, { readonly start: number; readonly end: number }>();
  /** While targets of a comprehension are visited. */
  inIterationTarget = false;
  /** While an iterable of a comprehension is visited: how many around. */
  iterableDepth = 0;

  constructor(
    readonly kind: 'module' | 'function' | 'class' | 'comprehension' | 'type-parameters',
    readonly name: string,
    readonly node: ScopeNode,
    readonly parent: Scope | null,
    /** The innermost class around, which mangles names. */
    readonly className: string | null,
  ) {
    parent?.children.push(this);
    this.iterableDepth = parent?.iterableDepth ?? 0;
  }

  /** True where names live in fast local variables: functions, lambdas and comprehensions. */
  get isFunctionLike(): boolean {
    return this.kind !== 'module' && this.kind !== 'class';
  }

  /** True in a function (or lambda) whose code refers to `__class__` or calls `super` by name. */
  get usesSuperOrClass(): boolean {
    return this.lookup('__class__') === 'free';
  }

  /** How this scope finds a name, given as written or mangled; a name that it does not mention is looked up outside. */
  lookup(name: string): NameScope {
    const mangled = mangle(this.className, name);
    const own = this.resolved.get(mangled);
    if (own !== undefined) return own;
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      const outer = scope.resolved.get(mangled);
      if (outer === undefined || scope.kind === 'class') continue;
      if (scope.kind === 'module' || outer === 'global' || outer === 'implicit-global') break;
      return 'free';
    }
    return 'implicit-global';
  }

  /** Names bound here: parameters first, then in the order of first mention; those that inner scopes capture included. */
  get locals(): string[] {
    const others = this.named('local', 'cell').filter((name) => !this.parameters.includes(name));
    return [...this.parameters, ...others];
  }

  /** The order of `co_varnames`: parameters, captured or not, then the other locals that no inner scope captures. */
  get varnames(): string[] {
    return this.locals.filter((name) => this.parameters.includes(name) || this.resolved.get(name) === 'local');
  }

  /** Names bound here that an inner scope captures. */
  get cells(): string[] {
    return this.named('cell');
  }

  /** Names bound in a function around, also those that are only handed on to an inner scope. */
  get frees(): string[] {
    return this.named('free');
  }

  /** Names declared `global`. */
  get globals(): string[] {
    return this.named('global');
  }

  /** Names that are bound nowhere around: the module's, or builtins. */
  get implicitGlobals(): string[] {
    return this.named('implicit-global');
  }

  private named(...scopes: NameScope[]): string[] {
    return [...this.resolved].filter(([, scope]) => scopes.includes(scope)).map(([name]) => name);
  }
}

/** The scopes of a module. */
export interface ScopeTable {
  readonly module: Scope;
  /** Every scope, outermost first, in the order of the text. */
  readonly scopes: readonly Scope[];
  /** What CPython's symbol table refuses; empty for a valid module. */
  readonly problems: readonly SyntaxProblem[];
  /** The scope that a node opens. Throws for a node that opens none or is of another module. */
  scopeOf(node: ScopeNode): Scope;
  /** The scope of a generic definition's type parameters, between it and what is around. */
  typeParametersOf(node: FunctionDef | AsyncFunctionDef | ClassDef | TypeAlias): Scope | null;
}

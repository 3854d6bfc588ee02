import { type Call, type Expr, type Module, type Node, type Stmt, walk } from '../syntax';
import { resultOf, resultsOf } from './catalogue';

/** What is known of a name or an expression. `of` is the full name of a class, `name` that of a module's member. */
export type KnownType =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'instance'; readonly of: string }
  | { readonly kind: 'list'; readonly of: KnownType }
  | { readonly kind: 'text' };

const concurrent = new Set([
  'threading',
  '_thread',
  'queue',
  'multiprocessing',
  'concurrent',
  'asyncio',
  'gevent',
  'greenlet',
  'socketserver',
  'sched',
  'signal',
]);

/**
 * What the names of a module are, as far as imports, assignments and class statements tell. The same name in different
 * functions is taken for one: this serves hovers, where a guess that is nearly always right is enough.
 */
export class NameTypes {
  private readonly names = new Map<string, KnownType>();
  private readonly imported = new Set<string>();
  /** By the attribute's name alone: `self.lock`, `account.lock`. */
  private readonly attributes = new Map<string, KnownType>();
  /** Classes of the module, with the full name of the first base that is known; inner ones last. */
  private readonly classes: { readonly start: number; readonly end: number; readonly of: string }[] = [];

  constructor(module: Module) {
    walk(module, (node) => {
      if (node.kind === 'Import' || node.kind === 'ImportFrom') this.import(node);
      return undefined;
    });
    // Twice, so that a list that is filled before it is read in the text, or a class used above itself, is known too.
    for (let pass = 0; pass < 2; pass++) {
      walk(module, (node) => {
        this.learn(node);
        return undefined;
      });
    }
  }

  /** The full name of what an expression stands for: `threading.Thread`, `threading.Thread.join`; `null` if unknown. */
  fullName(expression: Expr): string | null {
    if (expression.kind === 'Attribute') {
      const owner = this.typeOf(expression.value);
      if (owner?.kind === 'member') return `${owner.name}.${expression.attr}`;
      if (owner?.kind === 'instance') return `${owner.of}.${expression.attr}`;
      return null;
    }
    const type = this.typeOf(expression);
    return type?.kind === 'member' ? type.name : null;
  }

  /** What a name stands for. */
  nameType(name: string): KnownType | null {
    return this.names.get(name) ?? null;
  }

  /** What `self` is at an offset: an instance of the class around it. */
  selfAt(offset: number): KnownType | null {
    const around = this.classes.filter(({ start, end }) => start <= offset && offset < end).at(-1);
    return around ? { kind: 'instance', of: around.of } : null;
  }

  /** Whether the module imports something that has to do with concurrency, or nothing at all, as fragments do. */
  get mayBeConcurrent(): boolean {
    return this.imported.size === 0 || [...this.imported].some((name) => concurrent.has(name.split('.')[0]));
  }

  imports(module: string): boolean {
    return [...this.imported].some((name) => name === module || name.startsWith(`${module}.`));
  }

  typeOf(expression: Expr): KnownType | null {
    switch (expression.kind) {
      case 'Name':
        return expression.id === 'self' ? this.selfAt(expression.start) : this.nameType(expression.id);
      case 'Attribute': {
        const owner = this.typeOf(expression.value);
        if (owner?.kind === 'member') return { kind: 'member', name: `${owner.name}.${expression.attr}` };
        return this.attributes.get(expression.attr) ?? null;
      }
      case 'Call':
        return this.callType(expression);
      case 'Constant':
        return expression.value.type === 'str' || expression.value.type === 'bytes' ? { kind: 'text' } : null;
      case 'JoinedStr':
        return { kind: 'text' };
      case 'BinOp':
        return this.typeOf(expression.left)?.kind === 'text' ? { kind: 'text' } : null;
      case 'List':
      case 'Tuple':
      case 'Set':
        return this.listOf(expression.elts[0]);
      case 'ListComp':
      case 'GeneratorExp':
      case 'SetComp':
        return this.listOf(expression.elt);
      case 'Subscript': {
        const list = this.typeOf(expression.value);
        return list?.kind === 'list' ? list.of : null;
      }
      case 'NamedExpr':
        return this.typeOf(expression.value);
      default:
        return null;
    }
  }

  private listOf(element: Expr | undefined): KnownType | null {
    const of = element && this.typeOf(element);
    return of ? { kind: 'list', of } : null;
  }

  private callType(call: Call): KnownType | null {
    const name = this.fullName(call.func);
    if (name !== null) {
      const of = resultOf(name);
      if (of !== null) return { kind: 'instance', of };
      const each = resultsOf(name);
      if (each !== null) return { kind: 'list', of: { kind: 'instance', of: each } };
    }
    if (call.func.kind === 'Name' && (call.func.id === 'str' || call.func.id === 'repr')) return { kind: 'text' };
    return null;
  }

  private import(node: Extract<Stmt, { kind: 'Import' | 'ImportFrom' }>): void {
    for (const { name, asname } of node.names) {
      if (node.kind === 'ImportFrom') {
        if (node.module !== null && node.level === 0) this.bindImport(asname ?? name, `${node.module}.${name}`);
      } else if (asname !== null) this.bindImport(asname, name);
      else this.bindImport(name.split('.')[0], name.split('.')[0]);
    }
  }

  private bindImport(name: string, full: string): void {
    this.names.set(name, { kind: 'member', name: full });
    this.imported.add(full);
  }

  private learn(node: Node): void {
    switch (node.kind) {
      case 'ClassDef':
        for (const base of node.bases) {
          const name = this.fullName(base);
          if (name === null || resultOf(name) === null || this.names.has(node.name)) continue;
          this.classes.push({ start: node.start, end: node.end, of: name });
          this.names.set(node.name, { kind: 'member', name });
        }
        break;
      case 'Assign':
        for (const target of node.targets) this.bind(target, node.value);
        break;
      case 'AnnAssign':
        if (node.value) this.bind(node.target, node.value);
        break;
      case 'NamedExpr':
        this.bind(node.target, node.value);
        break;
      case 'For':
      case 'comprehension': {
        const list = this.typeOf(node.iter);
        if (list?.kind === 'list') this.bindType(node.target, list.of);
        break;
      }
      case 'withitem':
        if (node.optional_vars) this.bind(node.optional_vars, node.context_expr);
        break;
      case 'Call':
        this.learnAppend(node);
        break;
    }
  }

  /** `threads.append(t)` says what the list holds. */
  private learnAppend(call: Call): void {
    const { func } = call;
    if (func.kind !== 'Attribute' || func.attr !== 'append' || func.value.kind !== 'Name' || !call.args[0]) return;
    const of = this.typeOf(call.args[0]);
    if (of) this.names.set(func.value.id, { kind: 'list', of });
  }

  private bind(target: Expr, value: Expr): void {
    if ((target.kind === 'Tuple' || target.kind === 'List') && (value.kind === 'Tuple' || value.kind === 'List')) {
      target.elts.forEach((element, i) => {
        if (value.elts[i]) this.bind(element, value.elts[i]);
      });
      return;
    }
    const type = this.typeOf(value);
    if (type) this.bindType(target, type);
  }

  private bindType(target: Expr, type: KnownType): void {
    if (target.kind === 'Name') this.names.set(target.id, type);
    else if (target.kind === 'Attribute') this.attributes.set(target.attr, type);
    else if ((target.kind === 'Tuple' || target.kind === 'List') && type.kind === 'list') {
      for (const element of target.elts) this.bindType(element, type.of);
    }
  }
}

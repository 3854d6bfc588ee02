import type { Expr, Scope, Stmt } from '../syntax';
import type { CodeKind } from './program';
import type { Unit } from './unit';
import { Block, type Deferred, type Form, resumable } from './writer';

/** The translators of each kind of node: given to `Code` so that files of one room need not import each other in circles. */
export interface Visitors {
  /** Emits what an expression does; gives a JavaScript atom with its value, `into` if it could put it there. */
  expression(code: Code, node: Expr, into?: string): string;
  /** Emits an expression's truth; gives a JavaScript condition without side effects. */
  condition(code: Code, node: Expr): string;
  statement(code: Code, node: Stmt): void;
  /** Emits `target = value`; `value` is an atom. */
  assign(code: Code, target: Expr, value: string): void;
}

/** A cost that a later or earlier line subtracts from the slice. */
class Charge implements Deferred {
  constructor(
    public nanoseconds: number,
    public label: number | null,
  ) {}

  text(): string {
    if (this.label !== null) return `if (spent(${this.nanoseconds})) { pc = ${this.label}; break main; }`;
    return this.nanoseconds === 0 ? '' : `R.left -= ${this.nanoseconds};`;
  }
}

/** What a jump out of a place has to pass, innermost last. */
export type Exit =
  /** A loop: where `break` goes, and what `continue` does. */
  | { readonly kind: 'loop'; readonly breakLabel: string; readonly again: () => void }
  /** Something to be put back in order on the way out (an `except` clause). */
  | { readonly kind: 'cleanup'; readonly emit: () => void }
  /** A `finally` or `with`: the jump is noted and goes on after it. */
  | {
      readonly kind: 'finally';
      readonly label: string;
      readonly how: string;
      readonly what: string;
      readonly jumps: Jump[];
    };

/** A `try` around a place: what takes an exception there, and the label behind it. */
export interface Guard {
  readonly label: string;
  /** The statements that take the exception of the expression `error`. */
  readonly take: (error: string) => string;
}

export type Jump = 'return' | 'break' | 'continue';

/** One JavaScript function in the making: its statements, labels, temporaries, costs and known variables. */
export class Code {
  block = new Block();
  /** The scope whose names are meant at this place: the function's own or that of an inlined comprehension. */
  scope: Scope;
  /** The inlined scopes that were entered, with the prefix of their variables. */
  readonly prefixes = new Map<Scope, string>();
  /** JavaScript variables that a captured frame holds, with the names by which `CodeMeta.saved` lists them. */
  readonly variables = new Map<string, string>();
  /** Variables that are certainly bound at this place. */
  bound = new Set<string>();
  /** Local names that may be unbound again (`del`, `except … as`). */
  readonly unsure = new Set<string>();
  /** True after a `return`, `raise`, `break` or `continue`: what follows in this block is never reached. */
  dead = false;
  readonly exits: Exit[] = [];
  /** The `try`s around, innermost last; null for one that only a JavaScript exception reaches. */
  readonly guards: (Guard | null)[] = [];
  /** The variable that holds what is being handled at this place. */
  handling = 'h0';
  usesHandling = false;
  /** A walrus in this function: locals can change inside an expression. */
  hasWalrus = false;
  /** All variables of a captured frame in order; known when the function is complete. */
  savedSlots: readonly string[] = [];
  /** The name of the function that sites stand in: this one's, or that of an inlined comprehension. */
  siteFunction: string;
  /** Labels at which it stands in a `yield from` or `await`, with the temporary that has the inner iterator. */
  readonly delegations = new Map<number, string>();
  readonly globalNames = new Set<string>();
  private labels = 0;
  private loops = 0;
  private temporaries = 0;
  maxTemporaries = 0;
  private charge: Charge | null = null;
  private pending = 0;

  constructor(
    readonly unit: Unit,
    readonly ownScope: Scope,
    readonly kind: CodeKind,
    readonly name: string,
    readonly qualname: string,
    readonly parent: Code | null,
  ) {
    this.scope = ownScope;
    this.siteFunction = name;
  }

  get isGenerator(): boolean {
    return this.kind === 'generator' || this.kind === 'coroutine' || this.kind === 'async-generator';
  }

  // -- statements ------------------------------------------------------------------------------------------------

  line(text: string | Deferred): void {
    this.block.line(text);
  }

  /** Emits into a block of its own. `dead` ends with it unless the caller asks. */
  inner(emit: () => void): Block {
    const outer = this.block;
    const block = new Block();
    this.block = block;
    emit();
    this.block = outer;
    return block;
  }

  /** An arm of a branch: its own knowledge of variables and costs. Gives the block and how it ends. */
  arm(emit: () => void): { block: Block; dead: boolean; bound: Set<string> } {
    const before = { bound: this.bound, charge: this.charge, dead: this.dead };
    this.flush();
    this.bound = new Set(before.bound);
    this.charge = null;
    this.dead = false;
    const block = this.inner(() => {
      emit();
      this.flush();
    });
    const result = { block, dead: this.dead, bound: this.bound };
    this.bound = before.bound;
    this.charge = before.charge;
    this.dead = before.dead;
    return result;
  }

  /** After the arms of a branch: what is known where they meet. */
  join(arms: readonly { dead: boolean; bound: Set<string> }[]): void {
    const alive = arms.filter((arm) => !arm.dead);
    if (alive.length === 0) this.dead = true;
    else this.bound = new Set([...alive[0].bound].filter((name) => alive.every((arm) => arm.bound.has(name))));
    if (alive.length < arms.length) this.charge = null;
  }

  newLoopLabel(letter = 'L'): string {
    return `${letter}${++this.loops}`;
  }

  // -- temporaries -----------------------------------------------------------------------------------------------

  temporary(): string {
    const name = `t${this.temporaries++}`;
    this.maxTemporaries = Math.max(this.maxTemporaries, this.temporaries);
    return name;
  }

  /** How many temporaries are in use; `release` frees those taken since. */
  mark(): number {
    return this.temporaries;
  }

  release(mark: number): void {
    this.temporaries = mark;
  }

  // -- suspension ------------------------------------------------------------------------------------------------

  newLabel(): number {
    return ++this.labels;
  }

  /** `into = js`, where `js` may be suspended; `into` null drops the value. */
  suspend(into: string | null, js: string): void {
    const label = this.newLabel();
    if (into === null) this.line(`if (${js} === S) { pc = ${label}; break main; }`);
    else this.line(`if ((r = ${js}) === S) { pc = ${label}; break main; } ${into} = r;`);
    this.resumeAt(label, into);
  }

  /** The same for a call, which in the soft form may also come back with an exception in `R.raised`. */
  suspendCall(into: string, js: string): void {
    const label = this.newLabel();
    const guard = this.guards.at(-1);
    const text = (form: Form) => {
      const isDirect = form === 'soft' && guard === undefined;
      const raised = isDirect ? '' : `if (R.raised !== null) { ${this.raiseText(form, guard, 'raised()')} } `;
      return `if ((r = ${js}) === S) { ${raised}pc = ${label}; break main; } ${into} = r;`;
    };
    this.line({ text });
    this.resumeAt(label, into);
  }

  /** Emits the raising of an exception that is there, between other text of the same line. */
  raise(before: string, error: string, after = ''): void {
    const guard = this.guards.at(-1);
    this.line({ text: (form) => `${before}${this.raiseText(form, guard, error)}${after}` });
  }

  private raiseText(form: Form, guard: Guard | null | undefined, error: string): string {
    if (form !== 'soft' || guard === null) return `throw ${error};`;
    if (guard === undefined) return `R.raised = ${error}; break main;`;
    return `${guard.take(error)} break ${guard.label};`;
  }

  /** Emits a body inside a `try`. */
  guarded(guard: Guard | null, emit: () => void): Block {
    this.guards.push(guard);
    const block = this.inner(emit);
    this.guards.pop();
    return block;
  }

  /** `into = fast` where `condition` holds, else the operation `slow`, which may be suspended. */
  fastOrSuspend(into: string, condition: string, fast: string, slow: string, node: Expr | Stmt): void {
    const label = this.newLabel();
    const end = `${this.siteText(node)} if ((r = ${slow}) === S) { pc = ${label}; break main; } ${into} = r;`;
    this.line(`if (${condition}) ${into} = ${fast}; else { ${end} }`);
    this.resumeAt(label, into);
  }

  /** The entry for the result of an operation that was suspended. */
  resumeAt(label: number, into: string | null): void {
    this.block.label(label);
    const take = into === null ? '' : ` ${into} = rv;`;
    this.line(resumable(`if (pc !== 0) { pc = 0; if (re !== null) throw re;${take} }`));
  }

  siteText(node: Expr | Stmt | { readonly start: number; readonly end: number }): string {
    return `R.site = L = ${this.unit.sites.indexOf(node, this.siteFunction)};`;
  }

  site(node: Expr | Stmt | { readonly start: number; readonly end: number }): void {
    this.line(this.siteText(node));
  }

  // -- costs and switch points -----------------------------------------------------------------------------------

  /** Adds a cost to the nearest switch point of this straight line, before or after. */
  tick(nanoseconds: number): void {
    if (this.charge !== null) this.charge.nanoseconds += nanoseconds;
    else this.pending += nanoseconds;
  }

  /** Subtracts at once what no switch point has taken over: before branches and jumps. */
  flush(): void {
    if (this.pending > 0) this.line(new Charge(this.pending, null));
    this.pending = 0;
  }

  /** A place where another thread may go on; here the frame captures itself. */
  switchPoint(): void {
    const label = this.newLabel();
    this.charge = new Charge(this.pending, label);
    this.pending = 0;
    this.line(this.charge);
    this.resumeAt(label, null);
  }

  /** The body of a loop: costs of its straight line are taken at its end. Gives what `loopEnd` needs. */
  loopStart(): { nanoseconds: number; label: number | null } {
    this.newStretch();
    this.charge = new Charge(0, null);
    return this.charge;
  }

  /** The backward jump at the end of a loop's body, a switch point. */
  loopEnd(charge: { nanoseconds: number; label: number | null }): void {
    if (!(charge instanceof Charge)) throw new Error('not from loopStart');
    charge.nanoseconds += this.pending;
    this.pending = 0;
    charge.label = this.newLabel();
    this.line(charge);
    this.resumeAt(charge.label, null);
    this.charge = null;
  }

  /** The backward jump of a `continue`. */
  loopAgain(charge: { nanoseconds: number }): void {
    const before = this.charge;
    if (before !== charge) this.flush();
    const again = new Charge(charge.nanoseconds + this.pending, this.newLabel());
    this.pending = 0;
    this.line(again);
    this.resumeAt(again.label as number, null);
  }

  /** A place where up to Python 3.9 another thread may go on. */
  oldSwitchPoint(): void {
    if (this.unit.switchesEverywhere) this.switchPoint();
  }

  /** Forgets the nearest switch point: what follows is not always executed with it. */
  newStretch(): void {
    this.flush();
    this.charge = null;
  }

  // -- variables -------------------------------------------------------------------------------------------------

  /** Declares a JavaScript variable that survives suspension. */
  declare(js: string, name: string): string {
    if (!this.variables.has(js)) this.variables.set(js, name);
    return js;
  }

  // -- the tree --------------------------------------------------------------------------------------------------

  expression(node: Expr, into?: string): string {
    return this.unit.visit.expression(this, node, into);
  }

  /** The value in a temporary, whatever it is. */
  inTemporary(node: Expr): string {
    const mark = this.mark();
    const value = this.expression(node);
    this.release(mark);
    const into = this.temporary();
    if (value !== into) this.line(`${into} = ${value};`);
    return into;
  }

  condition(node: Expr): string {
    return this.unit.visit.condition(this, node);
  }

  assign(target: Expr, value: string): void {
    this.unit.visit.assign(this, target, value);
  }

  statements(nodes: readonly Stmt[]): void {
    for (const node of nodes) {
      if (this.dead) return;
      const mark = this.mark();
      this.unit.visit.statement(this, node);
      this.release(mark);
    }
  }
}

import type { Dependence, Structure } from '../analysis';
import { LineIndex } from '../base';
import { type Expr, type Module, type Node, type Stmt, walk } from '../syntax';
import type { Site } from '../trace';

/** A simple statement, or the head of a compound one. */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly owner: Owner;
  readonly isTest: boolean;
  readonly isReturn: boolean;
  readonly isConstant: boolean;
  readonly isSpin: boolean;
  readonly inWhile: boolean;
  readonly guard: 'while' | 'if' | 'none';
  /** The conditions that decide whether it is reached. */
  readonly controls: readonly Unit[];
  readonly uses: ReadonlySet<string>;
  readonly sets: ReadonlySet<string>;
  /** Names that it calls, or reads as attributes where that is a property. */
  readonly calls: ReadonlySet<string>;
}

/** A function, or the module. */
interface Owner {
  readonly name: string;
  readonly units: Unit[];
  /** Names that are not its own. */
  readonly foreign: Set<string>;
}

interface Around {
  readonly owner: Owner;
  readonly controls: readonly Unit[];
  readonly inWhile: boolean;
  readonly guard: Unit['guard'];
}

/**
 * What the text of a snippet tells about its places: which value goes where through local variables, which condition
 * decides about what, across calls as far as names tell them. What it says may happen rather than must.
 */
export class TextStructure implements Structure {
  private readonly units: Unit[] = [];
  private readonly byFunction = new Map<string, Owner[]>();
  private readonly properties = new Set<string>();
  private readonly lines: LineIndex;
  private readonly known = new Map<number, Unit | null>();
  private readonly dependences = new Map<Unit, ReadonlyMap<Unit, Dependence>>();
  private readonly repeated: ReadonlySet<string>;
  private readonly asked: ReadonlySet<string>;

  constructor(
    text: string,
    module: Module,
    private readonly sites: readonly Site[],
  ) {
    this.lines = new LineIndex(text);
    const owner: Owner = { name: '', units: [], foreign: new Set() };
    walk(module, (node) => {
      if (node.kind === 'FunctionDef' && node.decorator_list.some((d) => d.kind === 'Name' && /property$/.test(d.id)))
        this.properties.add(node.name);
      return undefined;
    });
    this.body(module.body, { owner, controls: [], inWhile: false, guard: 'none' });
    this.repeated = this.calledFrom((unit) => unit.inWhile);
    this.asked = this.calledFrom((unit) => unit.isTest);
  }

  isRepeated(site: number): boolean {
    const unit = this.unitAt(site);
    return unit !== null && (unit.inWhile || this.repeated.has(unit.owner.name));
  }

  guardOf(site: number): Unit['guard'] {
    return this.unitAt(site)?.guard ?? 'none';
  }

  isCheck(site: number): boolean {
    const unit = this.unitAt(site);
    return unit !== null && (unit.isTest || (unit.isReturn && this.asked.has(unit.owner.name)));
  }

  isConstant(site: number): boolean {
    return this.unitAt(site)?.isConstant === true;
  }

  isSpin(site: number): boolean {
    return this.unitAt(site)?.isSpin === true;
  }

  dependence(write: number, read: number): Dependence | null {
    const [to, from] = [this.unitAt(write), this.unitAt(read)];
    if (to === null || from === null) return null;
    let found = this.dependences.get(to);
    if (found === undefined) {
      found = this.dependencesOf(to);
      this.dependences.set(to, found);
    }
    return found.get(from) ?? null;
  }

  private unitAt(site: number): Unit | null {
    let found = this.known.get(site);
    if (found !== undefined) return found;
    found = null;
    const place = this.sites[site];
    if (place !== undefined && place.file === 0) {
      const offset = this.lines.offsetOf(place);
      for (const unit of this.units) {
        if (unit.start > offset || unit.end <= offset) continue;
        if (found === null || unit.end - unit.start < found.end - found.start) found = unit;
      }
    }
    this.known.set(site, found);
    return found;
  }

  // -- reading the tree

  private body(statements: readonly Stmt[], around: Around): void {
    let { controls } = around;
    for (const statement of statements) {
      const here = { ...around, controls };
      switch (statement.kind) {
        case 'FunctionDef':
        case 'AsyncFunctionDef': {
          const owner: Owner = { name: statement.name, units: [], foreign: new Set() };
          const named = this.byFunction.get(statement.name) ?? [];
          this.byFunction.set(statement.name, named);
          named.push(owner);
          this.body(statement.body, { owner, controls: [], inWhile: false, guard: 'none' });
          break;
        }
        case 'ClassDef':
          this.body(statement.body, here);
          break;
        case 'If': {
          const test = this.unit(statement.test, [statement.test], here, { isTest: true });
          const inside = { ...here, controls: [...controls, test], guard: 'if' as const };
          this.body(statement.body, inside);
          this.body(statement.orelse, inside);
          const decides = leaves(statement.body) || leaves(statement.orelse) || waits(statement.body);
          if (decides) controls = [...controls, test];
          break;
        }
        case 'While': {
          const test = this.unit(statement.test, [statement.test], here, {
            isTest: true,
            inWhile: true,
            isSpin: statement.body.every(onlyWaits),
          });
          const count = this.units.length;
          this.body(statement.body, { ...here, controls: [...controls, test], inWhile: true, guard: 'while' });
          const breaks = breakTests(statement.body);
          const exits = this.units.slice(count).filter((unit) => unit.isTest && breaks.has(unit.start));
          this.body(statement.orelse, here);
          controls = [...controls, test, ...exits];
          break;
        }
        case 'For':
        case 'AsyncFor': {
          this.unit(statement.iter, [statement.target, statement.iter], here);
          this.body(statement.body, here);
          this.body(statement.orelse, here);
          break;
        }
        case 'With':
        case 'AsyncWith':
          for (const item of statement.items) this.unit(item.context_expr, [item], here);
          this.body(statement.body, here);
          break;
        case 'Try':
        case 'TryStar':
          this.body(statement.body, here);
          for (const handler of statement.handlers) this.body(handler.body, here);
          this.body(statement.orelse, here);
          this.body(statement.finalbody, here);
          break;
        case 'Match': {
          const test = this.unit(statement.subject, [statement.subject], here, { isTest: true });
          for (const { body } of statement.cases) this.body(body, { ...here, controls: [...controls, test] });
          break;
        }
        case 'Global':
        case 'Nonlocal':
          for (const name of statement.names) here.owner.foreign.add(name);
          break;
        default:
          this.unit(statement, [statement], here, {
            isReturn: statement.kind === 'Return',
            isConstant: statement.kind === 'Assign' && isLiteral(statement.value),
          });
      }
    }
  }

  private unit(
    place: { readonly start: number; readonly end: number },
    nodes: readonly Node[],
    { owner, controls, inWhile, guard }: Around,
    more: Partial<Pick<Unit, 'isTest' | 'isReturn' | 'isConstant' | 'inWhile' | 'isSpin'>> = {},
  ): Unit {
    const uses = new Set<string>();
    const sets = new Set<string>();
    const calls = new Set<string>();
    for (const root of nodes) {
      walk(root, (node) => {
        if (node.kind === 'Name') (node.ctx === 'Load' ? uses : sets).add(node.id);
        if (node.kind === 'AugAssign' && node.target.kind === 'Name') uses.add(node.target.id);
        if (node.kind === 'Attribute' && this.properties.has(node.attr)) calls.add(node.attr);
        if (node.kind === 'Call' && node.func.kind === 'Name') calls.add(node.func.id);
        if (node.kind === 'Call' && node.func.kind === 'Attribute') calls.add(node.func.attr);
        return undefined;
      });
    }
    const { start, end } = place;
    const flags = { isTest: false, isReturn: false, isConstant: false, isSpin: false, inWhile, ...more };
    const unit: Unit = { start, end, owner, controls, guard, uses, sets, calls, ...flags };
    owner.units.push(unit);
    this.units.push(unit);
    return unit;
  }

  /** The functions of the snippet that units of a kind call, directly or not. */
  private calledFrom(isOrigin: (unit: Unit) => boolean): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (unit: Unit): void => {
      for (const name of unit.calls) {
        if (found.has(name) || !this.byFunction.has(name)) continue;
        found.add(name);
        for (const { units } of this.byFunction.get(name) ?? []) units.forEach(visit);
      }
    };
    for (const unit of this.units) if (isOrigin(unit)) visit(unit);
    return found;
  }

  // -- what depends on what

  private dependencesOf(target: Unit): ReadonlyMap<Unit, Dependence> {
    const found = new Map<Unit, Dependence>();
    const pending: { unit: Unit; kind: Dependence; calls: boolean }[] = [];
    const add = (unit: Unit, kind: Dependence, calls = true) => {
      if (found.has(unit)) return;
      found.set(unit, kind);
      pending.push({ unit, kind, calls });
    };
    add(target, 'value');
    // Values first: what is used is more than what is checked.
    const checks: Unit[] = [];
    const drain = () => {
      for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
        const { unit, kind, calls } = next;
        for (const source of this.sourcesOf(unit)) add(source, kind);
        for (const callee of calls ? this.calleesOf(unit) : []) if (callee.isReturn) add(callee, kind);
        checks.push(...unit.controls);
        if (kind !== 'value' && !unit.isReturn) continue;
        for (const caller of this.callersOf(unit.owner)) {
          checks.push(...caller.controls);
          if (unit === target) for (const source of this.sourcesOf(caller)) add(source, 'value', false);
        }
      }
    };
    drain();
    for (let check = checks.shift(); check !== undefined; check = checks.shift()) {
      add(check, 'check');
      drain();
    }
    return found;
  }

  private sourcesOf({ owner, uses }: Unit): Unit[] {
    if (owner.name === '') return [];
    return owner.units.filter(({ sets }) => [...sets].some((name) => uses.has(name) && !owner.foreign.has(name)));
  }

  private calleesOf({ calls }: Unit): Unit[] {
    return [...calls].flatMap((name) => (this.byFunction.get(name) ?? []).flatMap(({ units }) => units));
  }

  /** A call inside the function itself is taken for one of another of that name. */
  private callersOf(callee: Owner): Unit[] {
    return callee.name === ''
      ? []
      : this.units.filter(({ calls, owner }) => calls.has(callee.name) && owner !== callee);
  }
}

function isLiteral(value: Expr): boolean {
  return value.kind === 'Constant' || (value.kind === 'UnaryOp' && value.operand.kind === 'Constant');
}

/** True if a body never comes to its end: what follows the `if` depends on its condition. */
function leaves(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'If') return leaves(last.body) && leaves(last.orelse);
  if (last.kind === 'With') return leaves(last.body);
  return last.kind === 'Return' || last.kind === 'Continue' || last.kind === 'Break' || last.kind === 'Raise';
}

/** True for a statement that passes the time: `pass`, `continue`, a sleep. */
function onlyWaits(statement: Stmt): boolean {
  if (statement.kind === 'Pass' || statement.kind === 'Continue') return true;
  if (statement.kind !== 'Expr') return false;
  const { value } = statement;
  if (value.kind === 'Constant') return true;
  if (value.kind !== 'Call') return false;
  return /^(sleep|yield_|switch)$/.test(value.func.kind === 'Attribute' ? value.func.attr : nameOf(value.func));
}

const nameOf = (node: Expr) => (node.kind === 'Name' ? node.id : '');

/** True if a body waits for something: what follows relies on what was waited for. */
function waits(body: readonly Stmt[]): boolean {
  return body.some((statement) => {
    let found = false;
    walk(statement, (node) => {
      if (node.kind === 'Call' && node.func.kind === 'Attribute' && node.func.attr === 'wait') found = true;
      return undefined;
    });
    return found;
  });
}

/** Where the conditions stand whose `if` leaves the loop. */
function breakTests(body: readonly Stmt[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const statement of body) {
    walk(statement, (node) => {
      if (node.kind === 'While' || node.kind === 'For' || node.kind === 'FunctionDef') return false;
      if (node.kind === 'If' && node.body.at(-1)?.kind === 'Break') starts.add(node.test.start);
      return undefined;
    });
  }
  return starts;
}

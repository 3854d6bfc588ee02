import { LineIndex } from '../base';
import { type Call, type Expr, type Lambda, type Module, type Name, parse, type Stmt } from '../syntax';

/** What a line is said to cost beyond what can be simulated: `# @cpu 200ms`, `# @io 300ms returns "<html>"`. */
export interface CostNote {
  readonly kind: 'cpu' | 'io';
  /** In the program, from 1. */
  readonly line: number;
  /** Virtual nanoseconds. */
  readonly nanoseconds: number;
  /** The Python expression that the unknown call of that line answers with. */
  readonly returns: string | null;
}

/** An expression that is to be looked at whenever control reaches the end of a line. */
export interface Probe {
  /** In the program, from 1. */
  readonly line: number;
  readonly source: string;
}

export interface Notes {
  readonly costs: readonly CostNote[];
  readonly probes: readonly Probe[];
}

/** The functions that annotations become calls of. No Python name can be spelt like these. */
export const intrinsics = {
  cpu: '$cpu',
  io: '$io',
  ioAsync: '$ioAsync',
  awaitable: '$awaitable',
  done: '$done',
  probe: '$probe',
  after: '$after',
} as const;

/**
 * The program with its annotations as code: costs stand before what they are costs of, probes behind the line that
 * they are about. A probe's expression is put in a lambda, so that whatever it raises or does stays inside.
 * @param module a tree without problems, of `text`; what is written in the notes must be readable Python
 * @returns a tree that shares all that did not change; probe and cost number `i` are called with `i`
 */
export function annotate(module: Module, text: string, notes: Notes, python: string): Module {
  if (notes.costs.length === 0 && notes.probes.length === 0) return module;
  return new Annotator(text, notes, python).module(module);
}

type Body = readonly Stmt[];

class Annotator {
  private readonly lines: LineIndex;
  private readonly costs: Set<number>;
  private readonly probes: Set<number>;

  constructor(
    private readonly text: string,
    private readonly notes: Notes,
    private readonly python: string,
  ) {
    this.lines = new LineIndex(text);
    this.costs = new Set(notes.costs.keys());
    this.probes = new Set(notes.probes.keys());
  }

  module(module: Module): Module {
    return { ...module, body: this.body(module.body, 1, false) };
  }

  /**
   * A block. What stands on a line from `header` on and before its first statement is about entering the block.
   * @param keepsDocstring whether a text as first statement must stay the first
   */
  private body(body: Body, header: number, isAsync: boolean, keepsDocstring = false, isAnswered = false): Stmt[] {
    if (body.length === 0) return [];
    const out: Stmt[] = isAnswered ? [this.done(body[0])] : [];
    const first = this.lineOf(body[0].start);
    const before = [
      ...this.takeCosts(header, first - 1).map((index) => this.cost(index, body[0], isAsync)),
      ...this.takeProbes(header, first - 1).map((index) => this.probe(index, body[0])),
    ];
    const isText = body[0].kind === 'Expr' && body[0].value.kind === 'Constant' && body[0].value.value.type === 'str';
    if (!keepsDocstring || !isText) out.push(...before);
    for (const [i, node] of body.entries()) {
      const next = body[i + 1];
      // A line with several statements ends with the last of them.
      const last = this.lineOf(node.end) - (next && this.lineOf(next.start) === this.lineOf(node.end) ? 1 : 0);
      out.push(...this.statement(node, last, isAsync));
      if (i === 0 && keepsDocstring && isText) out.push(...before);
    }
    return out;
  }

  private statement(node: Stmt, last: number, isAsync: boolean): Stmt[] {
    const start = this.lineOf(node.start);
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef': {
        const inside = node.kind === 'AsyncFunctionDef';
        return [{ ...node, body: this.body(node.body, this.lineOf(node.nameStart), inside, true) }];
      }
      case 'ClassDef':
        return [{ ...node, body: this.body(node.body, this.lineOf(node.nameStart), false, true) }];
      case 'While': {
        const body = this.body(node.body, start, isAsync);
        return [{ ...node, body, orelse: this.after(node.body, node.orelse, isAsync) }];
      }
      case 'If':
      case 'For':
      case 'AsyncFor': {
        const costs = this.headerCosts(node, node.body, isAsync);
        const body = this.body(node.body, start, isAsync, false, costs.length > 0);
        return [...costs, { ...node, body, orelse: this.after(node.body, node.orelse, isAsync) }];
      }
      case 'With':
      case 'AsyncWith': {
        const costs = this.headerCosts(node, node.body, isAsync);
        return [...costs, { ...node, body: this.body(node.body, start, isAsync, false, costs.length > 0) }];
      }
      case 'Try':
      case 'TryStar': {
        const body = this.body(node.body, start, isAsync);
        let previous = node.body;
        const handlers = node.handlers.map((handler) => {
          previous = handler.body;
          return { ...handler, body: this.body(handler.body, this.lineOf(handler.start), isAsync) };
        });
        const orelse = this.after(previous, node.orelse, isAsync);
        if (node.orelse.length > 0) previous = node.orelse;
        return [{ ...node, body, handlers, orelse, finalbody: this.after(previous, node.finalbody, isAsync) }];
      }
      case 'Match': {
        const costs = this.headerCosts(node, node.cases[0].body, isAsync);
        let header = start;
        const cases = node.cases.map((one) => {
          const body = this.body(one.body, header, isAsync);
          header = this.lineOf(one.body[one.body.length - 1].end) + 1;
          return { ...one, body };
        });
        return [...costs, { ...node, cases }];
      }
      default:
        return this.simple(node, start, last, isAsync);
    }
  }

  private simple(node: Stmt, start: number, last: number, isAsync: boolean): Stmt[] {
    const costs = this.takeCosts(start, this.lineOf(node.end)).map((index) => this.cost(index, node, isAsync));
    const probes = this.takeProbes(start, last);
    const answered = costs.length > 0 && isAsync ? this.withAwaitables(node) : node;
    const statements = this.probed(answered, probes);
    return costs.length > 0 && !leaves.has(node.kind)
      ? [...costs, ...statements, this.done(node)]
      : [...costs, ...statements];
  }

  /** A simple statement with its probes. */
  private probed(node: Stmt, probes: readonly number[]): Stmt[] {
    if (probes.length === 0) return [node];
    switch (node.kind) {
      case 'Return': {
        // The value is there when the probe looks, and nothing has been left yet.
        const none: Expr = { kind: 'Constant', start: node.start, end: node.end, value: { type: 'none' } };
        const value = probes.reduce<Expr>(
          (inner, index) => this.call(intrinsics.after, node, [inner, ...this.probeArguments(index, node)]),
          node.value ?? none,
        );
        return [{ ...node, value }];
      }
      case 'Raise':
      case 'Break':
      case 'Continue':
        return [...probes.map((index) => this.probe(index, node)), node];
      default:
        return [node, ...probes.map((index) => this.probe(index, node))];
    }
  }

  /** An `else` or `finally` block, whose header stands behind the block before. */
  private after(previous: Body, body: Body, isAsync: boolean): Stmt[] {
    return body.length === 0 ? [] : this.body(body, this.lineOf(previous[previous.length - 1].end) + 1, isAsync);
  }

  /** What the header of a compound statement costs is spent before it. */
  private headerCosts(node: Stmt, body: Body, isAsync: boolean): Stmt[] {
    const start = this.lineOf(node.start);
    const end = Math.max(start, this.lineOf(body[0].start) - 1);
    return this.takeCosts(start, end).map((index) => this.cost(index, node, isAsync));
  }

  private takeCosts(from: number, to: number): number[] {
    return take(this.costs, (index) => this.notes.costs[index].line, from, to);
  }

  private takeProbes(from: number, to: number): number[] {
    return take(this.probes, (index) => this.notes.probes[index].line, from, to);
  }

  private cost(index: number, at: Stmt, isAsync: boolean): Stmt {
    const { kind, returns, line } = this.notes.costs[index];
    const answer = returns === null ? [] : [this.lambda(this.expression(returns, line), at)];
    const args = [this.number(index, at), ...answer];
    const name = kind === 'cpu' ? intrinsics.cpu : isAsync ? intrinsics.ioAsync : intrinsics.io;
    const call = this.call(name, at, args);
    const { start, end } = at;
    return { kind: 'Expr', start, end, value: name === '$ioAsync' ? { kind: 'Await', start, end, value: call } : call };
  }

  /** Answers end with the statement that they were given for. */
  private done(at: Stmt): Stmt {
    return { kind: 'Expr', start: at.start, end: at.end, value: this.call(intrinsics.done, at, []) };
  }

  /** A statement whose awaited answers may be values that cannot be awaited themselves. */
  private withAwaitables<T>(node: T): T {
    if (Array.isArray(node)) return node.map((item) => this.withAwaitables(item)) as T;
    if (node === null || typeof node !== 'object') return node;
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) copy[key] = this.withAwaitables(value);
    if (copy.kind === 'Await') copy.value = this.call(intrinsics.awaitable, copy as never, [copy.value as Expr]);
    return copy as T;
  }

  private probe(index: number, at: Stmt): Stmt {
    const { start, end } = at;
    return { kind: 'Expr', start, end, value: this.call(intrinsics.probe, at, this.probeArguments(index, at)) };
  }

  private probeArguments(index: number, at: Stmt): Expr[] {
    const { source, line } = this.notes.probes[index];
    const expression = this.expression(source, line);
    return [this.number(index, at), this.lambda(expression, expression)];
  }

  /** Parses an expression and puts it where it stands in the text, so that what happens in it has a place. */
  private expression(source: string, line: number): Expr {
    const opening = '(';
    const { module } = parse(`${opening}${source}\n)`, { python: this.python });
    const [statement] = module.body;
    if (statement?.kind !== 'Expr') throw new Error(`not an expression: ${source}`);
    const lineStart = this.lines.offsetOf({ line, column: 0 });
    const column = Math.max(0, this.lines.lineText(line).lastIndexOf(source));
    return moved(statement.value, lineStart + column - opening.length);
  }

  private call(name: string, { start, end }: Located, args: readonly Expr[]): Call {
    const func: Name = { kind: 'Name', start, end, id: name, ctx: 'Load' };
    return { kind: 'Call', start, end, func, args, keywords: [] };
  }

  private lambda(body: Expr, { start, end }: Located): Lambda {
    const none = {
      posonlyargs: [],
      args: [],
      vararg: null,
      kwonlyargs: [],
      kw_defaults: [],
      kwarg: null,
      defaults: [],
    };
    return { kind: 'Lambda', start, end, args: { kind: 'arguments', ...none }, body };
  }

  private number(value: number, { start, end }: Located): Expr {
    return { kind: 'Constant', start, end, value: { type: 'int', value } };
  }

  private lineOf(offset: number): number {
    return this.lines.positionOf(Math.min(offset, this.text.length)).line;
  }
}

interface Located {
  readonly start: number;
  readonly end: number;
}

/** Statements that nothing follows. */
const leaves: ReadonlySet<string> = new Set(['Return', 'Raise', 'Break', 'Continue']);

/** Takes those out of a set whose line lies between two lines, both included. */
function take(open: Set<number>, lineOf: (index: number) => number, from: number, to: number): number[] {
  const found = [...open].filter((index) => lineOf(index) >= from && lineOf(index) <= to);
  for (const index of found) open.delete(index);
  return found;
}

/** A tree with all its places moved. */
function moved<T>(node: T, by: number): T {
  if (Array.isArray(node)) return node.map((item) => moved(item, by)) as T;
  if (node === null || typeof node !== 'object') return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    copy[key] = key === 'start' || key === 'end' || key === 'nameStart' ? (value as number) + by : moved(value, by);
  }
  return copy as T;
}

import type { Code } from './code';
import { quote } from './writer';

type Place = { readonly start: number; readonly end: number };

/**
 * The `explore` variant: before an operation that other tasks may see, generated code asks `X` (the runtime's `Watch`) for
 * its turn, and captures its frame if another task goes first. In the other variants nothing is emitted.
 */
function ask(code: Code, place: Place, question: string, when = ''): void {
  const label = code.newLabel();
  code.line(`if (X.on${when}) { ${code.siteText(place)} if (X.${question}) { pc = ${label}; break main; } }`);
  code.resumeAt(label, null);
}

/** How an operation touches what it names. */
export const reads = 0;
export const writes = 1;

export function visibleGlobal(code: Code, name: string, mode: 0 | 1, place: Place): void {
  if (code.unit.isExplored) ask(code, place, `global(G, ${quote(name)}, ${mode})`);
}

export function visibleCell(code: Code, cell: string, mode: 0 | 1, place: Place): void {
  if (code.unit.isExplored) ask(code, place, `cell(${cell}, ${mode})`);
}

export function visibleAttribute(code: Code, object: string, name: string, mode: 0 | 1, place: Place): void {
  if (code.unit.isExplored) ask(code, place, `attr(${object}, ${quote(name)}, ${mode})`);
}

export function visibleItem(code: Code, object: string, index: string, mode: 0 | 1, place: Place): void {
  if (code.unit.isExplored) ask(code, place, `item(${object}, ${index}, ${mode})`);
}

export function visibleRemoval(code: Code, object: string, place: Place): void {
  if (code.unit.isExplored) ask(code, place, `removal(${object})`);
}

export function visibleContains(code: Code, container: string, item: string, place: Place): void {
  if (code.unit.isExplored) ask(code, place, `contains(${container}, ${item})`);
}

/** `at`: the position in a list that is walked itself, or −1. */
export function visibleStep(code: Code, iterator: string, at: string | null, place: Place): void {
  if (code.unit.isExplored) ask(code, place, `next(${iterator}, ${at ?? -1})`);
}

/** All of a value is looked at, if it is a container. */
export function visibleWhole(code: Code, value: string, place: Place): void {
  if (code.unit.isExplored && !isLiteral(value))
    ask(code, place, `whole(${value})`, ` && typeof ${value} === 'object'`);
}

export function visibleOperands(code: Code, a: string, b: string, inPlace: boolean, place: Place): void {
  if (!code.unit.isExplored) return;
  const objects = [a, b].filter((atom) => !isLiteral(atom)).map((atom) => `typeof ${atom} === 'object'`);
  if (objects.length > 0) ask(code, place, `operands(${a}, ${b}, ${inPlace})`, ` && (${objects.join(' || ')})`);
}

export function visibleCall(code: Code, callee: string, args: string, place: Place): void {
  if (code.unit.isExplored) ask(code, place, `call(${callee}, ${args})`);
}

export function visibleMethod(
  code: Code,
  object: string,
  method: string,
  found: string,
  args: string,
  place: Place,
): void {
  if (!code.unit.isExplored) return;
  ask(code, place, `method(${object}, ${method}, ${args})`, ` && ${found}`);
  ask(code, place, `call(${method}, ${args})`, ` && !${found}`);
}

/** Numbers a new object, so that it has the same number in every schedule. */
export function noteMade(code: Code, value: string): void {
  if (code.unit.isExplored && !isLiteral(value)) code.line(`if (typeof ${value} === 'object') X.made(${value});`);
}

function isLiteral(atom: string): boolean {
  return /^(-?\d|"|K\[|NONE$|true$|false$)/.test(atom);
}

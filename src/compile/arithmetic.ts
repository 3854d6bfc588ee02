import type { BinOp, CompareOperator, Expr, Operator, Stmt } from '../syntax';
import type { Code } from './code';
import { cost } from './costs';
import { reads, visibleContains, visibleItem, visibleOperands, writes } from './visible';
import { resumable } from './writer';

const OPERATION: Record<Operator, string> = {
  Add: 'add',
  Sub: 'sub',
  Mult: 'mul',
  MatMult: 'matmul',
  Div: 'truediv',
  Mod: 'mod',
  Pow: 'pow',
  LShift: 'lshift',
  RShift: 'rshift',
  BitOr: 'or',
  BitXor: 'xor',
  BitAnd: 'and',
  FloorDiv: 'floordiv',
};

const COMPARISON: Record<'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE', { operation: string; js: string }> = {
  Eq: { operation: 'eq', js: '===' },
  NotEq: { operation: 'ne', js: '!==' },
  Lt: { operation: 'lt', js: '<' },
  LtE: { operation: 'le', js: '<=' },
  Gt: { operation: 'gt', js: '>' },
  GtE: { operation: 'ge', js: '>=' },
};

const MAX = String(Number.MAX_SAFE_INTEGER);

function isNumber(atom: string): boolean {
  return /^-?\d+$/.test(atom);
}

/** A JavaScript condition: both atoms are numbers (a Python int in the safe range). */
function bothNumbers(a: string, b: string): string {
  const checks = [a, b].filter((atom, i) => !isNumber(atom) && !(i === 1 && b === a));
  return checks.map((atom) => `typeof ${atom} === 'number'`).join(' && ') || 'true';
}

/** Condition and value of the integer fast path of an operator, or null if it has none. */
function fastPath(op: Operator, a: string, b: string): { condition: string; value: string } | null {
  const numbers = bothNumbers(a, b);
  const left = isNumber(a) && a.startsWith('-') ? `(${a})` : a;
  const right = b.startsWith('-') ? `(${b})` : b;
  switch (op) {
    case 'Add':
    case 'Sub': {
      const grows = op === 'Add' ? 1 : -1;
      const sign = isNumber(b) ? Math.sign(Number(b)) * grows : isNumber(a) && op === 'Add' ? Math.sign(Number(a)) : 0;
      const range = [sign >= 0 ? `r <= ${MAX}` : '', sign <= 0 ? `r >= -${MAX}` : ''].filter((s) => s !== '');
      range[0] = range[0].replace('r', `(r = ${left} ${op === 'Add' ? '+' : '-'} ${right})`);
      return { condition: `${numbers} && ${range.join(' && ')}`, value: 'r' };
    }
    case 'Mult':
      // Adding 0 makes 0 of −0.
      return { condition: `${numbers} && (r = ${left} * ${right}) <= ${MAX} && r >= -${MAX}`, value: 'r + 0' };
    case 'Mod':
    case 'FloorDiv': {
      const signs = [
        isNumber(a) ? (Number(a) >= 0 ? '' : 'false') : `${a} >= 0`,
        isNumber(b) ? (Number(b) > 0 ? '' : 'false') : `${b} > 0`,
      ].filter((s) => s !== '');
      if (signs.includes('false')) return null;
      const value = op === 'Mod' ? `${a} % ${b}` : `(${a} - ${a} % ${b}) / ${b}`;
      return { condition: [numbers, ...signs].join(' && '), value };
    }
    case 'BitAnd':
    case 'BitOr':
    case 'BitXor': {
      const small = [a, b].map((atom) =>
        isNumber(atom) ? (Number(atom) === (Number(atom) | 0) ? '' : 'false') : `(${atom} | 0) === ${atom}`,
      );
      if (small.includes('false')) return null;
      const symbol = op === 'BitAnd' ? '&' : op === 'BitOr' ? '|' : '^';
      return {
        condition: [numbers, ...small.filter((s) => s !== '')].join(' && '),
        value: `${left} ${symbol} ${right}`,
      };
    }
    default:
      return null;
  }
}

/** Emits `into = a op b` for two atoms. */
export function binary(
  code: Code,
  op: Operator,
  a: string,
  b: string,
  into: string,
  node: Expr | Stmt,
  inPlace = false,
): void {
  visibleOperands(code, a, b, inPlace, node);
  code.tick(cost.binary);
  const name = OPERATION[op];
  const plain = name === 'and' || name === 'or' ? `${name}_` : name;
  const slow = `O.${inPlace ? `i${name}` : plain}(${a}, ${b})`;
  const fast = fastPath(op, a, b);
  if (fast !== null) code.fastOrSuspend(into, fast.condition, fast.value, slow, node);
  else {
    code.site(node);
    code.suspend(into, slow);
  }
  code.oldSwitchPoint();
}

/** Emits `into = a op b` for a comparison, or its truth. True if the result is certainly a JavaScript boolean. */
export function compare(
  code: Code,
  op: CompareOperator,
  a: string,
  b: string,
  into: string,
  node: Expr,
  wantsTruth = false,
): boolean {
  code.tick(cost.compare);
  switch (op) {
    case 'Is':
      code.line(`${into} = ${a} === ${b};`);
      return true;
    case 'IsNot':
      code.line(`${into} = ${a} !== ${b};`);
      return true;
    case 'In':
    case 'NotIn':
      visibleContains(code, b, a, node);
      code.site(node);
      code.suspend(into, `O.contains(${b}, ${a})`);
      if (op === 'NotIn') code.line(`${into} = !${into};`);
      return true;
    default: {
      visibleOperands(code, a, b, false, node);
      const { operation, js } = COMPARISON[op];
      const text = (js === '===' || js === '!==') && [a, b].find((atom) => atom.startsWith('"'));
      const condition = text ? `typeof ${a === text ? b : a} === 'string'` : bothNumbers(a, b);
      if (text && a.startsWith('"') && b.startsWith('"')) {
        code.line(`${into} = ${a} ${js} ${b};`);
        return true;
      }
      const right = b.startsWith('-') ? `(${b})` : b;
      const fast = `${a} ${js} ${right}`;
      const slow = `O.${operation}(${a}, ${b})`;
      if (wantsTruth) truthOfComparison(code, into, condition, fast, slow, node);
      else code.fastOrSuspend(into, condition, fast, slow, node);
      code.oldSwitchPoint();
      return wantsTruth;
    }
  }
}

/** A comparison and the truth of its result, which a `__lt__` may have chosen freely: in the straight forms in one. */
function truthOfComparison(code: Code, into: string, condition: string, fast: string, slow: string, node: Expr): void {
  const compared = code.newLabel();
  const tested = code.newLabel();
  const start = `if (${condition}) ${into} = ${fast}; else { ${code.siteText(node)}`;
  const compareIt = `if ((r = ${slow}) === S) { pc = ${compared}; break main; }`;
  const testIt = (value: string) =>
    `if (${value} !== true && ${value} !== false && (r = O.truth(${value})) === S) { pc = ${tested}; break main; }`;
  const both = `${start} ${compareIt} ${testIt('r')} ${into} = r; }`;
  const first = `${start} ${compareIt} ${into} = r; }`;
  code.line({ text: (form) => (form === 'resumable' ? first : both) });
  code.resumeAt(compared, into);
  code.line(resumable(`r = ${into}; ${testIt('r')} ${into} = r;`));
  code.resumeAt(tested, into);
}

/** True if the object may be a list and the index a position in it: no negative literal, string or other constant. */
function mayIndex(object: string, index: string): boolean {
  if (isNumber(object)) return false;
  return isNumber(index) ? !index.startsWith('-') : !/^["KNO]/.test(index);
}

/** Condition: the index is a JavaScript number from 0 and the object exactly a list. */
function isListIndex(object: string, index: string): string {
  const checks = isNumber(index) ? [] : [`typeof ${index} === 'number'`, `${index} >= 0`];
  return [...checks, `${object}.cls === LIST`].join(' && ');
}

/** Emits `into = object[index]`; lists are indexed at once. */
export function loadItem(code: Code, object: string, index: string, into: string, node: Expr): void {
  visibleItem(code, object, index, reads, node);
  code.tick(cost.item);
  const slow = `O.getitem(${object}, ${index})`;
  if (mayIndex(object, index)) {
    const inside = `${isListIndex(object, index)} && (r = ${object}.items[${index}]) !== undefined`;
    code.fastOrSuspend(into, inside, 'r', slow, node);
  } else {
    code.site(node);
    code.suspend(into, slow);
  }
  code.oldSwitchPoint();
}

/** Emits `object[index] = value`. */
export function storeItem(code: Code, object: string, index: string, value: string, node: Expr): void {
  visibleItem(code, object, index, writes, node);
  code.tick(cost.storeItem);
  const slow = `O.setitem(${object}, ${index}, ${value})`;
  if (mayIndex(object, index)) {
    const label = code.newLabel();
    const inside = `${isListIndex(object, index)} && ${index} < ${object}.items.length`;
    code.line(`if (${inside}) ${object}.items[${index}] = ${value};`);
    code.line(`else { ${code.siteText(node)} if (${slow} === S) { pc = ${label}; break main; } }`);
    code.resumeAt(label, null);
  } else {
    code.site(node);
    code.suspend(null, slow);
  }
  code.oldSwitchPoint();
}

/** The operands of a chain such as `a + b + c`, innermost first, without recursion: such chains can be very long. */
export function leftSpine(node: BinOp): BinOp[] {
  const chain: BinOp[] = [];
  for (let n: Expr = node; n.kind === 'BinOp'; n = n.left) chain.push(n);
  return chain.reverse();
}

import { type Node, type ParsedFile, parse, walk } from '../syntax';

/** Why a text cannot be evaluated without effect, with offsets in it; `null` if it can as far as its form tells. */
export interface ExpressionProblem {
  readonly reason: 'syntax' | 'effect' | 'literal';
  /** CPython's message for a syntax error. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

const known = new Map<string, ParsedFile>();

/** Parses an expression; the same few stand in a note while all of it is read again at each keystroke. */
function parseExpression(text: string): ParsedFile {
  let file = known.get(text);
  if (!file) {
    if (known.size > 2000) known.clear();
    // In brackets a statement is no Python, and an expression may be anything.
    file = parse(`(${text}\n)`);
    known.set(text, file);
  }
  return file;
}

/** Finds what is wrong with an expression that is to be evaluated and must not change anything. */
export function expressionProblem(text: string): ExpressionProblem | null {
  const { module, problems, completeness } = parseExpression(text);
  if (problems.length > 0 || completeness !== 'complete') {
    const [problem] = problems;
    const start = clamp((problem?.start ?? 1) - 1, text);
    const end = Math.max(clamp((problem?.end ?? 1) - 1, text), Math.min(start + 1, text.length));
    return { reason: 'syntax', message: problem?.message ?? 'invalid syntax', start, end };
  }
  return firstNode(module, text, 'effect', (node) => node.kind === 'NamedExpr');
}

/** The same for a Python literal: a number, a string, or a tuple, list, set or dict of literals. */
export function literalProblem(text: string): ExpressionProblem | null {
  return (
    expressionProblem(text) ??
    firstNode(parseExpression(text).module, text, 'literal', (node) => !literals.has(node.kind))
  );
}

const literals: ReadonlySet<string> = new Set([
  'Module',
  'Expr',
  'Constant',
  'Tuple',
  'List',
  'Set',
  'Dict',
  'UnaryOp',
  'BinOp',
]);

function firstNode(
  module: Node,
  text: string,
  reason: ExpressionProblem['reason'],
  test: (node: Node) => boolean,
): ExpressionProblem | null {
  let found: ExpressionProblem | null = null;
  walk(module, (node) => {
    if (!found && 'start' in node && test(node)) {
      const { start, end } = node;
      found = { reason, message: '', start: clamp(start - 1, text), end: clamp(end - 1, text) };
    }
    return found === null;
  });
  return found;
}

function clamp(offset: number, text: string): number {
  return Math.max(0, Math.min(offset, text.length));
}

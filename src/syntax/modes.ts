import type { SyntaxProblem } from './problem';
import type { Token, TokenList } from './token';
import type { Expr, Module } from './tree';

/** What is wrong with a module's text as that of `eval` (one expression) or of the prompt (one statement), or null. */
export function modeProblem(
  module: Module,
  list: TokenList,
  text: string,
  mode: 'eval' | 'single',
): SyntaxProblem | null {
  if (mode === 'single') {
    const [first, second] = module.body;
    if (first === undefined) return invalid(text.length, text.length);
    const isOneLine = second === undefined || !/[\r\n]/.test(text.slice(first.start, second.start));
    if (isOneLine) return null;
    return {
      type: 'SyntaxError',
      message: 'multiple statements found while compiling a single statement',
      start: first.start,
      end: first.end,
    };
  }
  const [first] = module.body;
  if (first === undefined) return invalid(text.length, text.length);
  if (first.kind !== 'Expr') return invalidToken(list.tokens, statementToken(list.tokens));
  if (isBare(first.value)) return invalidToken(list.tokens, 0);
  const after = list.tokens.findIndex((token) => token.start >= first.end && token.text !== ')');
  const rest = list.tokens.slice(Math.max(0, after)).find((token) => token.type !== 'newline' && token.type !== 'end');
  return rest === undefined || after < 0 ? null : invalid(rest.start, rest.end);
}

const invalid = (start: number, end: number): SyntaxProblem => ({
  type: 'SyntaxError',
  message: 'invalid syntax',
  start,
  end,
});

function invalidToken(tokens: readonly Token[], at: number): SyntaxProblem {
  const token = tokens[Math.max(0, at)];
  return invalid(token.start, token.end);
}

/** Expressions that are statements only: a starred one, `yield`. */
function isBare(value: Expr): boolean {
  return value.kind === 'Starred' || value.kind === 'Yield' || value.kind === 'YieldFrom';
}

/** The token at which a statement shows that it is no expression: its keyword, or the sign of an assignment. */
function statementToken(tokens: readonly Token[]): number {
  return tokens[0].type === 'name'
    ? Math.max(
        0,
        tokens.findIndex((token) => token.level === 0 && /^([-+*/%@&|^]|<<|>>|\*\*|\/\/)?=$|^:$/.test(token.text)) *
          Number(!isKeyword(tokens[0].text)),
      )
    : tokens.findIndex((token) => token.level === 0 && /=$|^:$/.test(token.text));
}

const keywords =
  /^(for|while|if|def|class|import|from|return|pass|break|continue|try|with|raise|global|nonlocal|del|assert|async)$/;
const isKeyword = (text: string): boolean => keywords.test(text);

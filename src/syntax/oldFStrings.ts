import type { SyntaxProblem } from './problem';
import type { Token } from './token';

const MAX_FIELD_DEPTH = 2;

/** What Pythons before 3.12 (PEP 701) do not accept inside the replacement fields of f-strings; null if all is well.
 * `strings` are the tokens of the text as those Pythons read it. */
export function oldFieldProblem(tokens: readonly Token[], strings: readonly Token[]): SyntaxProblem | null {
  const wholes = new Set(strings.map(({ start, end }) => `${start}-${end}`));
  let start = 0;
  const levels: number[] = [];
  let fields = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'fstart' && levels.length === 0) start = token.start;
    if (token.type === 'fstart') levels.push(token.level);
    if (token.type === 'fend') levels.pop();
    // Its own quotes within a field: an older Python sees the string end there.
    const isCut = token.type === 'fend' && levels.length === 0 && !wholes.has(`${start}-${token.end}`);
    if (isCut) return problem("f-string: expecting '}'", token);
    if (levels.length !== 1) continue;
    if (token.text === '{' && /^f(start|middle)$|^op$/.test(tokens[index - 1].type))
      fields = depthOf(tokens, index, levels[0]);
    if (fields > MAX_FIELD_DEPTH) return problem('f-string: expressions nested too deeply', token);
    const isInField = token.level > levels[0] && token.type !== 'fmiddle';
    if (!isInField) continue;
    const message = 'f-string expression part cannot include a backslash';
    if (token.type === 'string' && token.text.includes('\\')) return problem(message, token);
  }
  return null;
}

/** How many fields are open at a `{`, counted by the format specifications it stands in. */
function depthOf(tokens: readonly Token[], index: number, level: number): number {
  const isField = tokens[index - 1].type !== 'op' || /^[:}]$/.test(tokens[index - 1].text);
  return isField ? tokens[index].level - level + 1 : 0;
}

function problem(message: string, place: Token): SyntaxProblem {
  return { type: 'SyntaxError', message, start: place.start, end: place.end };
}

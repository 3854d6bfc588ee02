import type { Token } from './token';

/** One character of a text replaced by another. */
export interface Replacement {
  readonly at: number;
  readonly by: string;
  /** True where nothing is replaced: the character is added before a line end. */
  readonly isAdded: boolean;
}

/**
 * `case 0, *rest:` as `case[0, *rest]:` and `match a, b:` as `match(a, b):`, because the library does not read sequences without brackets. The bracket
 * stands where white space was, and the colon at the end of the line, so that no column changes.
 */
export function bracketOpenSequences(text: string, tokens: readonly Token[]): Replacement[] {
  const replacements: Replacement[] = [];
  for (const [index, token] of tokens.entries()) {
    const isFirst = index === 0 || /^(newline|indent|dedent)$/.test(tokens[index - 1].type);
    if (!isFirst || (token.text !== 'case' && token.text !== 'match')) continue;
    const [opening, bracket] = token.text === 'case' ? '[]' : '()';
    const end = endOfHeader(tokens, index);
    if (end === null) continue;
    replacements.push({ at: token.end, by: opening, isAdded: false });
    const closing = tokens[end];
    if (closing.text === 'if' && token.text === 'match') replacements.pop();
    else if (closing.text === 'if') replacements.push({ at: closing.start - 1, by: bracket, isAdded: false });
    else {
      const isAdded = /[\r\n#]/.test(text[closing.end] ?? '\n');
      replacements.push({ at: closing.start, by: bracket, isAdded: false }, { at: closing.end, by: ':', isAdded });
    }
  }
  return replacements;
}

/** The `:` or `if` after a sequence without brackets; null where the line is something else. */
function endOfHeader(tokens: readonly Token[], start: number): number | null {
  const { level } = tokens[start];
  if (/^[,=.:;)]$/.test(tokens[start + 1].text)) return null;
  let hasComma = false;
  for (let i = start + 1; i < tokens.length && tokens[i].type !== 'newline'; i++) {
    if (tokens[i].level !== level) continue;
    if (tokens[i].text === ',') hasComma = true;
    if (tokens[i].text === '=') return null;
    if (tokens[i].text === ':' || tokens[i].text === 'if') return hasComma ? i : null;
  }
  return null;
}

import { refusal } from './token';
import { characterByName } from './unicodeNames';

const SIMPLE: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
  '\r': '',
  '\r\n': '',
};
const ESCAPE = /\\(?:\r\n|[0-7]{1,3}|x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|N(?:\{[^}]*\}?)?|[\s\S])/g;
const HEX_DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 };

/** A string token without its quotes. */
export interface LiteralParts {
  readonly isBytes: boolean;
  readonly isRaw: boolean;
  readonly content: string;
}

/** Takes a string token apart. */
export function splitLiteral(literal: string): LiteralParts {
  const prefix = (/^[a-zA-Z]*/.exec(literal)?.[0] ?? '').toLowerCase();
  const body = literal.slice(prefix.length);
  const quotes = body.length >= 6 && (body.startsWith("'''") || body.startsWith('"""')) ? 3 : 1;
  return { isBytes: prefix.includes('b'), isRaw: prefix.includes('r'), content: body.slice(quotes, -quotes) };
}

/**
 * What the content of a string token stands for. `place` is where CPython would point for an escape that is not valid;
 * such an escape throws a Refusal.
 */
export function decodeContent(parts: LiteralParts, place: { readonly start: number; readonly end: number }): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant.
  if (parts.isBytes && /[^\x00-\x7f]/.test(parts.content)) {
    throw refusal('bytes can only contain ASCII literal characters', place.start, place.end);
  }
  const content = parts.content.replace(/\r\n?/g, '\n');
  if (parts.isRaw) return content;
  return content.replace(ESCAPE, (sequence, offset: number) => {
    const letter = sequence[1];
    if (letter >= '0' && letter <= '7') {
      const code = Number.parseInt(sequence.slice(1), 8);
      return String.fromCharCode(parts.isBytes ? code & 255 : code);
    }
    if (sequence.slice(1) in SIMPLE) return SIMPLE[sequence.slice(1)];
    if (parts.isBytes && letter !== 'x') return sequence;
    const refuse = (why: string) => {
      const first = new TextEncoder().encode(content.slice(0, offset)).length;
      const message = parts.isBytes
        ? `(value error) invalid \\x escape at position ${first}`
        : `(unicode error) 'unicodeescape' codec can't decode bytes in position ${first}-${first + sequence.length - 1}: ${why}`;
      return refusal(message, place.start, place.end);
    };
    if (letter in HEX_DIGITS) {
      const digits = HEX_DIGITS[letter];
      if (sequence.length < digits + 2)
        throw refuse(`truncated \\${letter}${letter === 'U' ? 'XXXXXXXX' : 'X'.repeat(digits)} escape`);
      const code = Number.parseInt(sequence.slice(2), 16);
      if (code > 0x10ffff) throw refuse('illegal Unicode character');
      return String.fromCodePoint(code);
    }
    if (letter !== 'N') return sequence;
    if (!/^\\N\{[^}]+\}$/.test(sequence)) throw refuse('malformed \\N character escape');
    const character = characterByName(sequence.slice(3, -1));
    if (character === null) throw refuse('unknown Unicode character name');
    return character;
  });
}

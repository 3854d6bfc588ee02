import { isHidden, isPrintable } from './charClasses';

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const plain = /^[ !#-&(-[\]-~]*$/;

/** `repr(text)`. */
export function textRepr(text: string): string {
  if (plain.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = quote;
  const simple = isPrintable(text);
  for (const character of text) {
    if (character === quote) result += `\\${quote}`;
    else if (escapes[character] !== undefined) result += escapes[character];
    else if (simple || character === ' ' || !isHidden(character)) result += character;
    else result += escapeCode(character.codePointAt(0) as number);
  }
  return result + quote;
}

/** `ascii(x)` of a repr: what is not ASCII as an escape. */
export function asciiOnly(repr: string): string {
  return repr.replace(/[^\x20-\x7e]/gu, (character) => escapeCode(character.codePointAt(0) as number));
}

/** `\x07`, `\u4f60` or `\U0001f600`. */
export function escapeCode(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** `repr` of bytes. */
export function bytesRepr(data: Uint8Array): string {
  let quote = "'";
  if (data.includes(39) && !data.includes(34)) quote = '"';
  let result = `b${quote}`;
  for (const byte of data) {
    const character = String.fromCharCode(byte);
    if (character === quote) result += `\\${quote}`;
    else if (escapes[character] !== undefined) result += escapes[character];
    else result += byte >= 0x20 && byte < 0x7f ? character : escapeCode(byte);
  }
  return result + quote;
}

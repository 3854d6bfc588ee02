/** Upper, lower and title case, as `str`'s methods have them: Unicode's full mappings. */

const cased = /\p{Cased}/u;
const uppercase = /[\p{Uppercase}]/u;
const lowercase = /[\p{Lowercase}]/u;
const titlecase = /\p{Lt}/u;

/** Title case where it is not the upper case: digraphs; Georgian and Greek letters that stay or change on their own. */
const titles = new Map<string, string>([
  ['Ǆ', 'ǅ'],
  ['ǅ', 'ǅ'],
  ['ǆ', 'ǅ'],
  ['Ǉ', 'ǈ'],
  ['ǈ', 'ǈ'],
  ['ǉ', 'ǈ'],
  ['Ǌ', 'ǋ'],
  ['ǋ', 'ǋ'],
  ['ǌ', 'ǋ'],
  ['Ǳ', 'ǲ'],
  ['ǲ', 'ǲ'],
  ['ǳ', 'ǲ'],
]);

function titleOf(character: string): string {
  const special = titles.get(character);
  if (special !== undefined) return special;
  if (titlecase.test(character) || /[\u10d0-\u10ff]/.test(character)) return character;
  const upper = character.toUpperCase();
  // Where one letter becomes several, those after the first cased one are small: ß becomes Ss.
  const first = upper.search(/\p{Cased}/u) + 1;
  return upper.slice(0, first || 1) + upper.slice(first || 1).toLowerCase();
}

/** `text.title()`. */
export function toTitle(text: string): string {
  let result = '';
  let inWord = false;
  const lower = text.toLowerCase();
  const simple = lower.length === text.length;
  let index = 0;
  for (const character of text) {
    // The final sigma depends on what is around it, so that the text is lowered as a whole.
    if (!cased.test(character)) {
      result += character;
      inWord = false;
    } else {
      result += inWord
        ? simple
          ? lower.substr(index, character.length)
          : character.toLowerCase()
        : titleOf(character);
      inWord = true;
    }
    index += character.length;
  }
  return result;
}

export function toCapitalized(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return '';
  const character = String.fromCodePoint(first);
  return titleOf(character) + text.toLowerCase().slice(character.toLowerCase().length);
}

export function swapCase(text: string): string {
  const lower = text.toLowerCase();
  const simple = lower.length === text.length;
  let result = '';
  let index = 0;
  for (const character of text) {
    if (!uppercase.test(character)) result += character.toUpperCase();
    else result += simple ? lower.slice(index, index + character.length) : character.toLowerCase();
    index += character.length;
  }
  return result;
}

/** `text.casefold()`: lower case of upper case tells ß from nothing else than ss. */
export function toCaseFold(text: string): string {
  let result = '';
  for (const character of text) {
    if (character === 'ı' || character === 'İ' || /[\u13a0-\u13ff\uab70-\uabbf]/.test(character)) {
      result += character === 'ı' ? 'ı' : character === 'İ' ? 'i̇' : character.toUpperCase();
    } else result += character.toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  }
  return result;
}

export function isUpper(text: string): boolean {
  return uppercase.test(text) && !lowercase.test(text) && !titlecase.test(text);
}

export function isLower(text: string): boolean {
  return lowercase.test(text) && !uppercase.test(text) && !titlecase.test(text);
}

export function isTitle(text: string): boolean {
  let inWord = false;
  let any = false;
  for (const character of text) {
    if (uppercase.test(character) || titlecase.test(character)) {
      if (inWord) return false;
      inWord = any = true;
    } else if (lowercase.test(character)) {
      if (!inWord) return false;
      any = true;
    } else inWord = false;
  }
  return any;
}

/** A comment of a Python text: from its `#` to the end of its line (offsets, `end` exclusive). */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Line, from 1. */
  readonly line: number;
  readonly lineStart: number;
  /** True if nothing but spaces stands before it. */
  readonly alone: boolean;
}

export interface Masked {
  readonly comments: readonly Comment[];
  /** The text with every string's inside and every comment blanked, so that words can be looked for in code alone. */
  readonly code: string;
}

/**
 * Finds the comments of a Python text without parsing it, so that a text that is half typed still has its annotations.
 * A `#` inside a string is none. A string in single quotes ends at its line's end at the latest, as in CPython.
 */
export function scanComments(text: string): Masked {
  const comments: Comment[] = [];
  const pieces: string[] = [];
  let copied = 0;
  let line = 1;
  let lineStart = 0;
  let i = 0;
  const blank = (start: number, end: number) => {
    const hidden = text.slice(start, end);
    const spaces = hidden.includes('\n') ? hidden.replace(/[^\n]/g, ' ') : ' '.repeat(hidden.length);
    pieces.push(text.slice(copied, start), spaces);
    copied = end;
  };
  while (i < text.length) {
    const c = text[i];
    if (c === '\n') {
      i++;
      line++;
      lineStart = i;
    } else if (c === '#') {
      const newline = text.indexOf('\n', i);
      const end = newline < 0 ? text.length : newline;
      comments.push({ start: i, end, line, lineStart, alone: text.slice(lineStart, i).trim() === '' });
      blank(i, end);
      i = end;
    } else if (c === '"' || c === "'") {
      const end = stringEnd(text, i);
      blank(i + 1, Math.max(i + 1, end - 1));
      for (let j = i; j < end; j++) {
        if (text[j] === '\n') {
          line++;
          lineStart = j + 1;
        }
      }
      i = end;
    } else i++;
  }
  pieces.push(text.slice(copied));
  return { comments, code: pieces.join('') };
}

/** Where the string that opens at `start` ends. A backslash hides the next character, in raw strings too. */
function stringEnd(text: string, start: number): number {
  const quote = text[start];
  const triple = text.startsWith(quote.repeat(3), start);
  let i = start + (triple ? 3 : 1);
  while (i < text.length) {
    const c = text[i];
    if (c === '\\') i += 2;
    else if (triple ? text.startsWith(quote.repeat(3), i) : c === quote) return i + (triple ? 3 : 1);
    else if (c === '\n' && !triple) return i;
    else i++;
  }
  return text.length;
}

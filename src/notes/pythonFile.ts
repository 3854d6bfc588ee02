import type { LineIndex } from '../base';
import { type CodeLine, CodeLines } from './codeLines';
import type { Range } from './problems';

/** A part of a Python text that is run as one program, with what runs before it. */
export interface PythonPart {
  readonly kind: 'file' | 'cell';
  readonly title?: string;
  readonly own: CodeLines;
  readonly before: CodeLines | null;
  readonly range: Range;
}

const cellMark = /^#[ \t]*%%[ \t]*(.*)$/;

/**
 * A Python file is one part, and each of its `# %%` cells is another. A notebook cell is one part, with the cells
 * `above` it before it.
 */
export function pythonParts(
  text: string,
  lines: LineIndex,
  isNotebookCell: boolean,
  above: readonly string[],
): PythonPart[] {
  const all: CodeLine[] = [];
  for (let line = 1; line <= lines.lineCount; line++) {
    const whole = lines.lineText(line);
    const shift = line === 1 && whole.startsWith('\uFEFF') ? 1 : 0;
    all.push({ text: whole.slice(shift), documentLine: line, shift });
  }
  const file: PythonPart = {
    kind: isNotebookCell ? 'cell' : 'file',
    own: new CodeLines(all, false),
    before: isNotebookCell && above.length > 0 ? elsewhere(above) : null,
    range: { start: { line: 1, column: 0 }, end: lines.positionOf(text.length) },
  };
  return isNotebookCell ? [file] : [file, ...cells(all)];
}

/** The `# %%` cells; text cells (`# %% [markdown]`) are none. */
function cells(all: readonly CodeLine[]): PythonPart[] {
  const marks = all.flatMap((line, index) => {
    const match = cellMark.exec(line.text);
    return match ? [{ index, title: match[1].trim() }] : [];
  });
  return marks.flatMap(({ index, title }, n) => {
    if (/\[(markdown|md|raw)\]/.test(title)) return [];
    const end = marks[n + 1]?.index ?? all.length;
    const last = all[end - 1];
    return {
      kind: 'cell' as const,
      ...(title ? { title } : {}),
      own: new CodeLines(all.slice(index, end), end < all.length),
      before: index > 0 ? new CodeLines(all.slice(0, index), true) : null,
      range: {
        start: { line: index + 1, column: 0 },
        end: { line: end, column: last.text.length + last.shift },
      },
    };
  });
}

/** Code that is not in this document. */
function elsewhere(texts: readonly string[]): CodeLines {
  const lines = texts.flatMap((text) =>
    text
      .replace(/^\uFEFF/, '')
      .replace(/(\r\n|\r|\n)$/, '')
      .split(/\r\n|\r|\n/),
  );
  return new CodeLines(
    lines.map((text) => ({ text, documentLine: 0, shift: 0 })),
    true,
  );
}

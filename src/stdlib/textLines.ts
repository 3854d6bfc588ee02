import { python } from '../runtime';
import { libraryLines } from './libraryLines';

/** A statement of a text: the functions and classes it stands in, a bar, its text; `def` for a function's first line. */
interface Statement {
  readonly line: number;
  readonly key: string;
}

/** The statements inside functions, found by their indentation. */
export function statementsOf(text: string): Statement[] {
  const statements: Statement[] = [];
  const open: { indent: number; name: string; isFunction: boolean }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const indent = line.length - line.trimStart().length;
    while (open.length > 0 && open[open.length - 1].indent >= indent) open.pop();
    const head = /^(?:async )?(def|class) (\w+)/.exec(trimmed);
    if (head !== null) open.push({ indent, name: head[2], isFunction: head[1] === 'def' });
    if (open.length === 0 || !open[open.length - 1].isFunction) continue;
    const key = `${open.map(({ name }) => name).join('.')}|${head === null ? trimmed : 'def'}`;
    statements.push({ line: index + 1, key });
  }
  return statements;
}

/**
 * Gives the line at which CPython's own file has what stands at a line of one of our texts; that line itself where ours
 * reads differently.
 */
export function linesOfCPython(filename: string, text: string): (line: number) => number {
  let lines: Map<number, number> | undefined;
  const { minor } = python;
  return (line) => {
    lines ??= placesIn(filename.replace(/^.*?\/python3\.\d+t?\//, ''), text, minor);
    return lines.get(line) ?? line;
  };
}

/** The part of the table about a file: statements with their lines in each version. */
function tableOf(file: string): Map<string, string> {
  const part = libraryLines
    .split('\n# ')
    .find((entry) => entry.startsWith(`${file}\n`) || entry.startsWith(`\n# ${file}\n`));
  return new Map((part ?? '').split('\n').map((line) => line.split('\t') as [string, string]));
}

function placesIn(file: string, text: string, minor: number): Map<number, number> {
  const known = tableOf(file);
  const lines = new Map<number, number>();
  const seen = new Map<string, number>();
  for (const { line, key } of statementsOf(text)) {
    const versions = known.get(key)?.split(' ');
    if (versions === undefined) continue;
    const numbers = versions[Math.min(minor, 13) - 8].split(',');
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const number = Number(numbers[Math.min(nth, numbers.length - 1)]);
    if (number > 0) lines.set(line, number);
  }
  return lines;
}

import { LineIndex } from '../base';
import type { SyntaxProblem } from '../syntax';
import { PyTuple } from './data/sequenceObjects';
import { newException, type PyBaseException } from './errors';
import { None } from './object';
import type { Value } from './values';
import { since } from './version';

const column = (line: string, units: number): number => [...line.slice(0, units)].length + 1;

/**
 * The exception for a mistake in a text that the program itself compiles, with CPython's fields.
 * @param isExpression the text is that of `eval`, which gets no line end of its own
 */
export function syntaxErrorFor(
  problem: SyntaxProblem,
  text: string,
  filename: string,
  isExpression: boolean,
): PyBaseException {
  const { message } = problem;
  const lines = new LineIndex(text);
  const start = lines.positionOf(problem.start);
  const end = lines.positionOf(Math.max(problem.start, problem.end));
  const isCut =
    /^unterminated|^unexpected EOF/.test(message) || end.line > start.line + 1 || /^leading zeros/.test(message);
  const hasEnd = !isCut && (!isExpression || start.line < lines.lineCount);
  let offset = column(lines.lineText(start.line), start.column);
  let endLine = end.line;
  let endOffset = column(lines.lineText(end.line), end.column);
  if (isExpression && problem.start >= text.trimEnd().length) offset = endOffset = 0;
  else if (message === 'unexpected indent') endOffset = -1;
  else if (message.endsWith('was never closed') || problem.type === 'TabError') endOffset = 0;
  else if (message.startsWith('unterminated')) endOffset = offset;
  else if (endLine > start.line && endOffset === 1) {
    // The end of a line is a token of its own, which begins the next one.
    endLine = start.line;
    endOffset = since(12) ? offset + 1 : offset;
  }
  const lineno = text === '' ? 0 : start.line;
  const fields: Record<string, Value> = {
    msg: message,
    filename,
    lineno,
    offset,
    text: problem.isLate ? None : lines.lineText(start.line) + (hasEnd ? '\n' : ''),
  };
  if (since(10)) Object.assign(fields, { end_lineno: text === '' ? 0 : endLine, end_offset: endOffset });
  const { msg, ...place } = fields;
  return newException(problem.type, [msg, new PyTuple(Object.values(place))], fields);
}

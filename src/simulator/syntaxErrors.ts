import type { LineIndex } from '../base';
import type { SyntaxProblem } from '../syntax';
import type { Settings } from './options';
import type { Diagnostic, RunResult } from './types';

/** A problem with offsets as a diagnostic with lines and columns. */
export function diagnosticAt(
  lines: LineIndex,
  problem: { readonly code: string; readonly message: string; readonly start: number; readonly end: number },
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  const start = lines.positionOf(problem.start);
  const end = lines.positionOf(Math.max(problem.start, problem.end));
  return {
    code: problem.code,
    message: problem.message,
    severity,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

export function syntaxDiagnostic(lines: LineIndex, problem: SyntaxProblem): Diagnostic {
  return diagnosticAt(lines, { ...problem, code: 'syntax.error', message: `${problem.type}: ${problem.message}` });
}

/** What CPython prints for a text that it cannot compile. */
export function syntaxErrorText(lines: LineIndex, problem: SyntaxProblem, settings: Settings): string {
  const start = lines.positionOf(problem.start);
  const end = lines.positionOf(problem.end);
  const text = lines.lineText(start.line);
  const indent = text.length - text.trimStart().length;
  const shown = text.trim();
  const head = `  File "${settings.filename}", line ${start.line + settings.lineOffset}\n`;
  const tail = `${problem.type}: ${problem.message}\n`;
  if (shown === '') return `${head}${tail}`;
  if (hasNoCaret(problem, start.column >= text.trimEnd().length, settings.minor)) return `${head}    ${shown}\n${tail}`;
  const from = Math.max(0, start.column - indent);
  const to = end.line > start.line ? shown.length : end.column - indent;
  const before = shown.slice(0, from);
  const isPoint = settings.minor < 10 || (settings.minor < 13 && problem.message.startsWith('expected an indented'));
  const carets = isPoint ? 1 : Math.max(1, width(shown.slice(from, Math.min(to, shown.length + 1)), settings.minor));
  const blank = ' '.repeat(width(before, settings.minor) + from - before.length);
  return `${head}    ${shown}\n    ${blank}${'^'.repeat(carets)}\n${tail}`;
}

/** How many columns CPython moves on for a text: up to 3.12 it counts the bytes of UTF-8. */
function width(text: string, minor: number): number {
  if (minor >= 13) return [...text].length;
  let bytes = 0;
  for (const c of text) {
    const code = c.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Since 3.9 what is wrong with an indentation, or missing after the last line, is shown without a caret. */
function hasNoCaret(problem: SyntaxProblem, isAfterLine: boolean, minor: number): boolean {
  if (minor < 9) return false;
  if (problem.message === 'unexpected indent' || problem.type === 'TabError') return true;
  const isAboutBlock = problem.message.startsWith('expected an indented') || /^expected '\w+' or/.test(problem.message);
  return isAfterLine && isAboutBlock;
}

/** The result of a text that cannot be run. */
export function syntaxErrorResult(
  lines: LineIndex,
  problems: readonly SyntaxProblem[],
  settings: Settings,
  others: readonly Diagnostic[],
): RunResult {
  return {
    status: 'syntax-error',
    stdout: '',
    stderr: syntaxErrorText(lines, problems[0], settings),
    exitCode: 1,
    virtualSeconds: 0,
    tasks: [],
    diagnostics: [...others, ...problems.map((problem) => syntaxDiagnostic(lines, problem))],
    trace: null,
    uncaught: [],
    probes: [],
    findings: [],
  };
}

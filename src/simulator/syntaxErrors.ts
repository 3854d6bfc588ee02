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
  const from = Math.max(0, start.column - indent);
  const to = end.line > start.line ? shown.length : end.column - indent;
  const carets = settings.minor < 10 ? 1 : Math.max(1, Math.min(to, shown.length + 1) - from);
  const blank = [...shown.slice(0, from)]
    .map((c) => (c === '\t' ? '\t' : ' '))
    .join('')
    .padEnd(from, ' ');
  return `${head}    ${shown}\n    ${blank}${'^'.repeat(carets)}\n${tail}`;
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
  };
}

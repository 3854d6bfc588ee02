import { LineIndex } from '../base';
import { parse } from '../syntax';
import { AnalysedRun } from './analysedRun';
import { readOptions } from './options';
import { Simulation } from './run';
import { syntaxDiagnostic, syntaxErrorResult } from './syntaxErrors';
import type { Diagnostic, Run, RunOptions, RunResult } from './types';

/** Begins a run that its host carries out piece by piece. Never throws for a user's mistake. */
export function startRun(text: string, options: RunOptions = {}): Run {
  const { settings, diagnostics } = readOptions(options);
  const parsed = parse(text, { python: settings.python });
  if (parsed.completeness === 'complete') {
    const run = new Simulation(text, parsed.module, settings, diagnostics);
    return options.findings === false ? run : new AnalysedRun(run, text, parsed.module, settings);
  }
  const result = syntaxErrorResult(new LineIndex(text), parsed.problems, settings, diagnostics);
  return { advance: () => true, virtualSeconds: 0, shown: null, result: () => result };
}

/** Runs a program to its end, its deadlock or its limit. */
export function simulate(text: string, options: RunOptions = {}): RunResult {
  const run = startRun(text, options);
  while (!run.advance(Number.POSITIVE_INFINITY, () => 0));
  return run.result();
}

/** What is wrong with a text, without running it. */
export function check(
  text: string,
  options: RunOptions = {},
): { status: 'ok' | 'syntax-error'; diagnostics: Diagnostic[] } {
  const { settings, diagnostics } = readOptions(options);
  const { problems, completeness } = parse(text, { python: settings.python });
  const lines = new LineIndex(text);
  return {
    status: completeness === 'complete' ? 'ok' : 'syntax-error',
    diagnostics: [...diagnostics, ...problems.map((problem) => syntaxDiagnostic(lines, problem))],
  };
}

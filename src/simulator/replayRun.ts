import { LineIndex } from '../base';
import { Replay } from '../explore';
import { nameResources } from '../stdlib';
import { parse } from '../syntax';
import { TraceBuilder } from '../trace';
import { ExploredProgram } from './exploredProgram';
import { atSite, deadlock } from './findings';
import { readOptions } from './options';
import { optionsOf, readSchedule, refusal } from './schedules';
import { syntaxErrorResult } from './syntaxErrors';
import { summariseTasks } from './taskSummaries';
import type { Diagnostic, RunOptions, RunResult, SavedSchedule } from './types';

/** Runs a program under a saved schedule; one for another text is refused, with a word on the line that has changed. */
export function replay(text: string, schedule: SavedSchedule, options: RunOptions = {}): RunResult {
  const refused = refusal(schedule, text);
  if (refused !== null) return refusedResult(refused);
  const { settings, diagnostics } = readOptions({ ...options, ...optionsOf(schedule) });
  const parsed = parse(text, { python: settings.python });
  if (parsed.completeness !== 'complete') {
    return syntaxErrorResult(new LineIndex(text), parsed.problems, settings, diagnostics);
  }
  const program = new ExploredProgram(text, parsed.module, settings, {
    everywhere: schedule.model === 'language' || settings.minor < 10 || settings.freeThreaded,
    earlyTimeouts: schedule.earlyTimeouts ?? false,
    maxTransitions: 1_000_000,
  });
  return play(program, readSchedule(schedule, program.census), diagnostics);
}

function play(program: ExploredProgram, order: readonly number[], before: readonly Diagnostic[]): RunResult {
  const trace = new TraceBuilder();
  const strategy = new Replay(order);
  program.execute(strategy, trace);
  const { ending, placeOf } = program;
  if (ending === null) throw new Error('a replay is never given up');
  nameResources(program.globals);
  const { kernel, session, standing } = ending;
  trace.sites.push(...placeOf);
  trace.files.push(...program.fileNames);
  const end = Math.max(kernel.shownTime, 0);
  const data = trace.build(end, 1);
  const diagnostics: Diagnostic[] = [...before];
  for (const { site, ...remark } of session.remarks) diagnostics.push(atSite(placeOf[site], remark));
  if (standing === 'deadlock') diagnostics.push(deadlock(kernel, placeOf));
  if (strategy.divergedAt >= 0) {
    const message = `The schedule could not be followed beyond its operation ${strategy.divergedAt + 1}; the rest is a default.`;
    diagnostics.push(atSite(undefined, { code: 'schedule.diverged', message, severity: 'warning' }));
  }
  const status = standing === 'over' ? 'finished' : standing === 'deadlock' ? 'deadlocked' : 'limit';
  return {
    status,
    stdout: ending.stdout,
    stderr: ending.stderr,
    exitCode: ending.exitCode,
    virtualSeconds: kernel.now / 1e9,
    tasks: summariseTasks(data),
    diagnostics,
    uncaught: session.uncaught,
    probes: [],
    findings: [],
    trace: data,
  };
}

function refusedResult({ message, line }: { readonly message: string; readonly line: number }): RunResult {
  const place = { line, column: 0, endLine: line, endColumn: 0 };
  return {
    status: 'stopped',
    stdout: '',
    stderr: '',
    exitCode: null,
    virtualSeconds: 0,
    tasks: [],
    diagnostics: [{ code: 'schedule.refused', message, severity: 'error', ...place }],
    uncaught: [],
    probes: [],
    findings: [],
    trace: null,
  };
}

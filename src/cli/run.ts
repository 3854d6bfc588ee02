import { readFileSync } from 'node:fs';
import { problemMessage, type Snippet } from '../notes';
import { buildTimeline, type TimelineModel, timelineText } from '../present';
import {
  check,
  type Diagnostic,
  type RunOptions,
  type RunResult,
  type RunStatus,
  replay,
  type SavedSchedule,
  startRun,
} from '../simulator';
import { type Arguments, UsageError } from './args';
import { readTarget, readText, type Target } from './documents';
import { exportTimelines, formatOf, type NamedTimeline, render, write } from './exports';
import { print } from './output';

/** One snippet that was run. */
interface Ran {
  readonly target: Target;
  readonly snippet: Snippet;
  readonly result: RunResult;
  readonly wallSeconds: number;
}

/** `interleave run`: the exit code. */
export async function runCommand(args: Arguments): Promise<number> {
  if (args.words.length === 0) throw new UsageError('Say what to run: interleave run FILE[:NAME|:LINE].');
  if (args.syntaxOnly) return syntaxOnly(args);
  const files = args.timelines.filter((file) => file !== '-').map((file) => ({ file, format: formatOf(file) }));
  const targets = args.words.map(readTarget);
  const count = targets.reduce((sum, { snippets }) => sum + snippets.length, 0);
  const timelines: NamedTimeline[] = [];
  let exitCode = 0;
  for (const target of targets) {
    if (target.snippets.length === 0) note(`There is nothing to run in “${target.file}”.`);
    for (const snippet of target.snippets) {
      const ran = await runSnippet(target, snippet, args);
      if (exitCode === 0) exitCode = exitCodeOf(ran.result);
      if (args.json) print(`${JSON.stringify(jsonOf(ran))}\n`);
      else showOutput(ran, count > 1);
      const wanted = !args.json || files.length > 0 || args.trace !== null;
      const model = wanted ? modelOf(ran, count > 1) : null;
      if (!args.json && model !== null) showTimeline(model);
      if (model !== null) timelines.push({ name: snippet.name ?? `line-${snippet.line}`, model });
    }
  }
  if (timelines.length > 0) {
    for (const { file, format } of files) exportTimelines(file, format, timelines);
    if (args.trace !== null) exportTraces(args.trace, timelines);
  }
  return exitCode;
}

function exportTraces(file: string, timelines: readonly NamedTimeline[]): void {
  if (timelines.length === 1) write(file, render(timelines[0].model, 'perfetto'));
  else exportTimelines(file, 'perfetto', timelines);
}

async function runSnippet(target: Target, snippet: Snippet, args: Arguments): Promise<Ran> {
  const begin = performance.now();
  const stdin = target.file !== '-' && /\b(input|stdin)\b/.test(snippet.code) ? standardInput() : '';
  if (args.schedule !== null) {
    const result = replayed(snippet, args.schedule, { stdin, ...snippet.options, ...args.options });
    return { target, snippet, result, wallSeconds: (performance.now() - begin) / 1000 };
  }
  const run = startRun(snippet.code, { stdin, ...snippet.options, ...args.options });
  const progress = new Progress();
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  while (!stopped && !run.advance(200, () => performance.now())) {
    progress.show(run.virtualSeconds);
    await new Promise((resolve) => setImmediate(resolve));
  }
  process.off('SIGINT', stop);
  progress.clear();
  const result = run.result();
  return { target, snippet, result, wallSeconds: (performance.now() - begin) / 1000 };
}

/** The snippet under a saved schedule. @throws UsageError if the schedule is for another text */
function replayed(snippet: Snippet, file: string, options: RunOptions): RunResult {
  let schedule: unknown;
  try {
    schedule = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`“${file}” is no schedule: it is not JSON.`);
  }
  const result = replay(snippet.code, schedule as SavedSchedule, options);
  const refused = result.diagnostics.find(({ code }) => code === 'schedule.refused');
  if (refused !== undefined) throw new UsageError(refused.message);
  return result;
}

let input: string | null = null;

/** What the program may read: all of standard input, unless that is a terminal. */
function standardInput(): string {
  if (input === null) {
    try {
      input = process.stdin.isTTY ? '' : readFileSync(0, 'utf8');
    } catch {
      input = '';
    }
  }
  return input;
}

/** The exit code of the command for one run. */
function exitCodeOf(result: RunResult): number {
  const byStatus: Partial<Record<RunStatus, number>> = { 'syntax-error': 1, deadlocked: 3, limit: 4, stopped: 130 };
  const code = byStatus[result.status] ?? result.exitCode ?? 0;
  return code < 0 ? 128 - code : code;
}

/** Diagnostics at their places in the document, with what the note itself has wrong. */
function diagnosticsOf({ target, snippet, result }: Ran): Diagnostic[] {
  const moved = result.diagnostics.map((diagnostic) => {
    const { line, column, endLine, endColumn, ...rest } = diagnostic;
    const start = snippet.toDocument({ line, column }) ?? { line: snippet.line, column: 0 };
    const end = snippet.toDocument({ line: endLine, column: endColumn }) ?? start;
    return { ...rest, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  });
  const { start: first, end: last } = snippet.range;
  const own = target.document.problems
    .filter(({ range }) => range.start.line >= first.line && range.start.line <= last.line)
    .map((problem) => ({
      code: problem.code,
      message: problemMessage(problem, 'en'),
      severity: problem.severity,
      line: problem.range.start.line,
      column: problem.range.start.column,
      endLine: problem.range.end.line,
      endColumn: problem.range.end.column,
    }));
  return [...moved, ...own];
}

function jsonOf(ran: Ran) {
  const { target, snippet, result, wallSeconds } = ran;
  const { status, stdout, stderr, exitCode, virtualSeconds, tasks } = result;
  return {
    file: target.file,
    line: snippet.line,
    status,
    stdout,
    stderr,
    exitCode,
    virtualSeconds,
    wallSeconds,
    tasks,
    diagnostics: diagnosticsOf(ran).map(({ code, message, line, column, severity }) => ({
      code,
      message,
      line,
      column,
      severity,
    })),
  };
}

function modelOf({ target, snippet, result }: Ran, several: boolean): TimelineModel | null {
  if (result.trace === null) return null;
  const name = snippet.name ?? snippet.title ?? (snippet.kind === 'file' ? null : `line ${snippet.line}`);
  const title = name === null || !several ? target.file : `${name}`;
  const { status, exitCode } = result;
  return buildTimeline(result.trace, { status, exitCode, title, source: snippet.code, firstLine: snippet.line });
}

function showOutput(ran: Ran, several: boolean): void {
  const { snippet, target, result } = ran;
  if (several) {
    const name = snippet.name === undefined ? '' : ` ${snippet.name}`;
    print(`\n── ${target.file}:${snippet.line}${name} ──\n`);
  }
  print(result.stdout);
  if (result.stderr !== '') process.stderr.write(result.stderr);
  for (const { severity, message, line } of diagnosticsOf(ran)) {
    if (result.status !== 'syntax-error') note(`${target.file}:${line}: ${severity}: ${message}`);
  }
}

function showTimeline(model: TimelineModel): void {
  const { columns, isTTY } = process.stdout;
  print(`\n${timelineText(model, { width: columns ?? 100, colour: isTTY === true })}`);
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `--syntax-only`: parses and runs nothing. */
function syntaxOnly(args: Arguments): number {
  let exitCode = 0;
  for (const target of args.words.map(readTarget)) {
    for (const snippet of target.snippets) {
      const { status, diagnostics } = check(snippet.code, { ...snippet.options, ...args.options });
      if (status !== 'ok') exitCode = 1;
      const placed = diagnostics.map(({ code, message, severity, line, column }) => {
        const at = snippet.toDocument({ line, column }) ?? { line, column };
        return { code, message, line: at.line, column: at.column, severity };
      });
      if (args.json) {
        const record = { file: target.file, line: snippet.line, status, diagnostics: placed };
        print(`${JSON.stringify(record)}\n`);
      } else {
        for (const { message, line, column } of placed) print(`${target.file}:${line}:${column + 1}: ${message}\n`);
      }
    }
  }
  return exitCode;
}

/** How far a run is, on stderr if that is a terminal, once it takes longer than half a second. */
class Progress {
  private readonly begin = performance.now();
  private shown = false;

  show(virtualSeconds: number): void {
    if (!process.stderr.isTTY || performance.now() - this.begin < 500) return;
    this.shown = true;
    process.stderr.write(`\r${virtualSeconds.toFixed(2)} s of virtual time …`);
  }

  clear(): void {
    if (this.shown) process.stderr.write('\r\u001B[K');
  }
}

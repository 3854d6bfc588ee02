import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Snippet } from '../notes';
import { type Claim, type ExploreResult, type Outcome, startExploration } from '../simulator';
import { type Arguments, UsageError } from './args';
import { readTarget, type Target } from './documents';
import { print } from './output';

/** `interleave explore`: the exit code, 1 if an outcome is a failure. */
export async function exploreCommand(args: Arguments): Promise<number> {
  if (args.words.length === 0) throw new UsageError('Say what to explore: interleave explore FILE[:NAME|:LINE].');
  // Executions leave nothing behind; V8 guesses otherwise, keeps them among the old objects, and becomes half as fast.
  setFlagsFromString('--no-allocation-site-pretenuring');
  let exitCode = 0;
  for (const target of args.words.map(readTarget)) {
    if (target.snippets.length === 0) process.stderr.write(`There is nothing to explore in “${target.file}”.\n`);
    for (const snippet of target.snippets) {
      const result = await exploreSnippet(snippet, args);
      if (result.status === 'syntax-error' || result.outcomes.some(({ isFailure }) => isFailure)) exitCode = 1;
      if (args.json) print(`${JSON.stringify(jsonOf(target, snippet, result))}\n`);
      else show(target, snippet, result);
      if (args.save !== null) save(args.save, snippet, result);
    }
  }
  return exitCode;
}

async function exploreSnippet(snippet: Snippet, args: Arguments): Promise<ExploreResult> {
  const exploration = startExploration(snippet.code, { ...snippet.options, ...args.options, ...args.exploring });
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  const begin = performance.now();
  let shown = false;
  while (!stopped && !exploration.advance(200, () => performance.now())) {
    if (process.stderr.isTTY && performance.now() - begin > 500) {
      const { executions, outcomes, phase } = exploration.progress;
      process.stderr.write(`\r${executions} executions, ${outcomes} outcomes (${phase}) … `);
      shown = true;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  process.off('SIGINT', stop);
  if (shown) process.stderr.write('\r\u001B[K');
  return exploration.result();
}

/** Places in the document instead of the snippet. */
function lineIn(snippet: Snippet, line: number): number {
  return line < 1 ? line : (snippet.toDocument({ line, column: 0 })?.line ?? line);
}

function jsonOf(target: Target, snippet: Snippet, result: ExploreResult) {
  const at = <T extends { readonly line: number }>(place: T): T => ({ ...place, line: lineIn(snippet, place.line) });
  return {
    file: target.file,
    line: snippet.line,
    ...result,
    outcomes: result.outcomes.map((outcome) => ({
      ...outcome,
      reason: outcome.reason && {
        ...outcome.reason,
        first: at(outcome.reason.first),
        second: at(outcome.reason.second),
      },
      waits: outcome.waits.map(at),
    })),
    preemptions: fewest(result.outcomes),
    races: result.races.map((race) => ({ ...race, first: at(race.first), second: at(race.second) })),
    diagnostics: result.diagnostics.map(({ code, message, line, column, severity }) => ({
      code,
      message,
      line: lineIn(snippet, line),
      column,
      severity,
    })),
  };
}

/** The fewest preemptions with which something fails; null if nothing does. */
function fewest(outcomes: readonly Outcome[]): number | null {
  const all = outcomes.filter(({ isFailure }) => isFailure).map(({ preemptions }) => preemptions);
  return all.length === 0 ? null : Math.min(...all);
}

function claimText(claim: Claim): string {
  if (claim.kind === 'all') return 'These are all outcomes.';
  if (claim.kind === 'within') {
    const { preemptions } = claim;
    return `These are all outcomes with at most ${preemptions} preemption${preemptions === 1 ? '' : 's'}; there may be others.`;
  }
  const percent = (claim.unseen * 100).toFixed(claim.unseen < 0.01 ? 2 : 0);
  return `Found so far, in ${claim.runs} runs; the next would show something new with a chance of about ${percent} %.`;
}

function endingOf({ kind, exitCode }: Outcome): string {
  if (kind === 'deadlocked') return 'deadlock';
  if (kind === 'limit') return 'no end';
  if (kind === 'raised') return `exception, exit code ${exitCode}`;
  return exitCode === 0 ? 'finished' : `exit code ${exitCode}`;
}

function show(target: Target, snippet: Snippet, result: ExploreResult): void {
  const write = (text: string) => print(`${text}\n`);
  for (const { severity, message, line } of result.diagnostics)
    process.stderr.write(`${target.file}:${lineIn(snippet, line)}: ${severity}: ${message}\n`);
  if (result.status === 'syntax-error') return;
  const model = result.model === 'language' ? 'switches at every operation' : "the chosen Python's switches";
  write(`${target.file}:${snippet.line}: ${result.executions} executions (${model}). ${claimText(result.claim)}`);
  for (const [i, outcome] of result.outcomes.entries()) {
    const { preemptions, isFewest, stdout, count, reason, waits } = outcome;
    const fewest = `${isFewest ? '' : 'at most '}${preemptions} preemption${preemptions === 1 ? '' : 's'}`;
    write(`\n${i + 1}. ${endingOf(outcome)}: ${count} execution${count === 1 ? '' : 's'}, ${fewest}`);
    for (const line of stdout.trimEnd().split('\n')) if (stdout !== '') write(`   | ${line}`);
    for (const { task, subject, holder, line } of waits) {
      const held = holder === null ? '' : `, held by ${holder}`;
      write(`   ${task} waits for ${subject}${held} (line ${lineIn(snippet, line)})`);
    }
    if (reason !== null) {
      const { first, second } = reason;
      write(
        `   because ${first.task} ${first.verb} ${first.subject} (line ${lineIn(snippet, first.line)}) before ` +
          `${second.task} ${second.verb} it (line ${lineIn(snippet, second.line)})`,
      );
    }
  }
  for (const { variable, first, second } of result.races) {
    write(
      `\nrace on ${variable}: ${first.task} ${first.verb} it (line ${lineIn(snippet, first.line)}), ` +
        `${second.task} ${second.verb} it (line ${lineIn(snippet, second.line)})`,
    );
  }
}

/** Writes the schedule of each outcome to a file of its own. */
function save(directory: string, snippet: Snippet, result: ExploreResult): void {
  mkdirSync(directory, { recursive: true });
  const name = snippet.name ?? `line-${snippet.line}`;
  for (const [i, { kind, schedule }] of result.outcomes.entries()) {
    const file = join(directory, `${name}-${i + 1}-${kind}.json`);
    writeFileSync(file, `${JSON.stringify(schedule)}\n`);
    process.stderr.write(`${file}\n`);
  }
}

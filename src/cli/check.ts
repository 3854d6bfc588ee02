import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  type Callout,
  type Claim,
  calloutVerdict,
  type Judgement,
  type NoteDocument,
  type NoteProblem,
  problemMessage,
  type Reason,
  reasonText,
  type Snippet,
  startJudging,
  type Verdict,
} from '../notes';
import { type Arguments, UsageError } from './args';
import { type CheckedClaim, type Report, reporters } from './checkReports';
import { readDocument } from './documents';
import { print } from './output';

/** Milliseconds that the schedules of one snippet are explored for, unless said otherwise. */
const usualBudget = 10_000;

/** `interleave check`: the exit code. 0 if every claim holds, 1 if one does not, 2 if something could not be read. */
export async function checkCommand(args: Arguments): Promise<number> {
  if (args.words.length === 0) throw new UsageError('Say what to check: interleave check PATH….');
  const files = ofShard(args.words.flatMap(notesIn), args.shard);
  const report: Report = { files, claims: [] };
  for (const file of files) report.claims.push(...(await checkFile(file, args)));
  const reporter = reporters[args.json ? 'json' : (args.reporter ?? 'text')];
  print(reporter(report));
  return report.claims.every(({ verdict }) => verdict === 'holds') ? 0 : 1;
}

/** A path as it was given, or every note and Python file in a folder, in the order of their names. */
function notesIn(path: string): string[] {
  if (path === '-' || !isFolder(path)) return [path];
  const found: string[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) found.push(...notesIn(inside));
    else if (/\.(md|markdown|py)$/i.test(entry.name)) found.push(inside);
  }
  return found;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new UsageError(`“${path}” cannot be read; check the path.`);
  }
}

/** Every N-th file, from the I-th on, so that N machines share the work. */
function ofShard(files: readonly string[], shard: Arguments['shard']): string[] {
  return shard === null ? [...files] : files.filter((_, i) => i % shard.of === shard.index - 1);
}

async function checkFile(file: string, args: Arguments): Promise<CheckedClaim[]> {
  const document = readDocument(file);
  const name = file.split(sep).join('/');
  const judgements = new Map<string, Judgement>();
  const checked: CheckedClaim[] = [];
  for (const snippet of judged(document)) {
    const judgement = await judge(snippet, args);
    judgements.set(snippet.id, judgement);
    judgement.verdicts.forEach((verdict, i) => {
      checked.push(claimOf(name, snippet.claims[i], verdict));
    });
  }
  for (const callout of document.callouts) {
    if (callout.kind !== 'claim') continue;
    const judgement = callout.snippet === null ? null : (judgements.get(callout.snippet) ?? null);
    checked.push(calloutOf(name, callout, calloutVerdict(callout, judgement)));
  }
  for (const problem of document.problems) if (isCost(problem)) checked.push(costOf(name, document, problem));
  return checked.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The snippets whose claims count: the cells of a Python file, or all of it if it has none. */
function judged({ snippets }: NoteDocument): readonly Snippet[] {
  const parts = snippets.filter(({ kind }) => kind !== 'file');
  return parts.length > 0 ? parts : snippets;
}

async function judge(snippet: Snippet, args: Arguments): Promise<Judgement> {
  const judging = startJudging(snippet, args.options, args.locale ?? 'en');
  const end = performance.now() + (args.exploring.budget ?? usualBudget);
  while (!judging.advance(Math.min(200, end - performance.now()), () => performance.now())) {
    if (performance.now() >= end) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return judging.result();
}

function claimOf(file: string, { quantifier, text, range }: Claim, verdict: Verdict): CheckedClaim {
  const { line, column } = range.start;
  // The word itself is told apart: `always t.is_alive()` is `t.is_alive()`, claimed for always.
  const rest = text.startsWith(quantifier) ? text.slice(quantifier.length).trim() : text;
  return { file, line, column, quantifier, text: rest, ...verdictFields(verdict) };
}

function calloutOf(file: string, { text, range }: Callout, verdict: Verdict): CheckedClaim {
  const { line, column } = range.start;
  return { file, line, column, quantifier: 'claim', text, ...verdictFields(verdict) };
}

/** A cost that cannot be read is invalid, like a claim. */
const isCost = ({ code, severity }: NoteProblem) => code.startsWith('cost.') && severity === 'error';

function costOf(file: string, document: NoteDocument, problem: NoteProblem): CheckedClaim {
  const { line, column } = problem.range.start;
  const [, quantifier = 'cpu', text = ''] = /@(cpu|io)\b\s*(.*)/.exec(document.lines.lineText(line)) ?? [];
  const reason: Reason = { kind: 'problem', message: problemMessage(problem, 'en') };
  const verdict: Verdict = { verdict: 'invalid', reason, executions: 0, complete: false, schedule: null };
  return { file, line, column, quantifier, text: text.trim(), ...verdictFields(verdict) };
}

function verdictFields({ verdict, reason, executions, complete, schedule }: Verdict) {
  return { verdict, reason: reasonText(reason, 'en'), executions, complete, schedule };
}

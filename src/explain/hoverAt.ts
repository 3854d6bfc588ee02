import { LineIndex, type Position } from '../base';
import type { TraceData } from '../trace';
import { type CodeRange, daemonFacts, type Fact, factsAt, resourceFacts, turnFacts } from './facts';
import { type FoundTerm, termInCode } from './resolveCode';
import { termInProse } from './resolveProse';
import { type TermId, terms } from './terms';
import type { CodePlace, Hover, HoverInput, Locale } from './types';
import { english } from './words/en';
import type { Words } from './words/words';
import { chinese } from './words/zh';

/** How many facts a hover tells before it only counts the rest. */
const MAX_FACTS = 5;

/** The first or last line of a code block: its options are no prose. */
const fenceLine = /^[\s>*+-]*(?:\d+[.)]\s*)?(?:`{3}|~{3})/;

const wordsOf: Readonly<Record<Locale, Words>> = { en: english, 'zh-cn': chinese };

/**
 * What stands at a position of a document, in two or three sentences, and what the last run did right there. `null`
 * where there is nothing of ours to explain. Takes broken and half-typed text.
 */
export function hoverAt(input: HoverInput): Hover | null {
  const place = codeAround(input);
  const position = place?.fromDocument(input.position);
  if (place && position) {
    const lines = new LineIndex(place.code);
    const found = termInCode(place.code, lines.offsetOf(position));
    if (!found) return null;
    const start = place.toDocument(lines.positionOf(found.start));
    const end = place.toDocument(lines.positionOf(found.end));
    if (!start || !end) return null;
    const facts = runFacts(found, lines, input);
    return { markdown: markdownOf(found.term, facts, input), range: { start, end }, term: found.term };
  }
  if (input.kind !== 'markdown') return null;
  const line = new LineIndex(input.text).lineText(input.position.line);
  const found = fenceLine.test(line) ? null : termInProse(line, input.position.column);
  if (!found) return null;
  const at = (column: number): Position => ({ line: input.position.line, column });
  const facts = input.run?.result.trace ? wholeRunFacts(found.term, input.run.result.trace) : [];
  return {
    markdown: markdownOf(found.term, facts, input),
    range: { start: at(found.start), end: at(found.end) },
    term: found.term,
  };
}

function codeAround({ kind, text, snippet, run, position }: HoverInput): CodePlace | null {
  if (snippet) return snippet;
  if (run && !run.stale && run.snippet.fromDocument(position)) return run.snippet;
  if (kind === 'markdown') return null;
  return { code: text, toDocument: (at) => at, fromDocument: (at) => at };
}

function runFacts(found: FoundTerm, lines: LineIndex, input: HoverInput): Fact[] {
  const trace = input.run?.result.trace;
  if (!input.run || !trace) return [];
  const whole = wholeRunFacts(found.term, trace);
  if (whole.length > 0) return whole;
  const start = lines.positionOf(found.placeStart);
  const end = lines.positionOf(found.placeEnd);
  if (!input.run.stale) return factsForTerm(found.term, trace, { start, end });
  const moved = sameLine(lines, start.line, input.run.snippet.code);
  if (moved === null || end.line !== start.line) return [];
  return factsForTerm(found.term, trace, { start: { ...start, line: moved }, end: { ...end, line: moved } });
}

/** Which facts belong to a term: a line does more than the word under the pointer stands for. */
const factsOf: Partial<Record<TermId, readonly Fact['kind'][]>> = {
  start: ['start'],
  spawn: ['start'],
  processStart: ['start'],
  createTask: ['start'],
  timer: ['start'],
  join: ['join', 'joinedAtOnce'],
  processJoin: ['join', 'joinedAtOnce'],
  greenletJoin: ['join', 'joinedAtOnce'],
  joinall: ['join', 'joinedAtOnce'],
  queueJoin: ['wait'],
  sleep: ['wait'],
  geventSleep: ['wait'],
  asyncioSleep: ['wait'],
  waitFor: ['wait', 'join'],
  asyncTimeout: ['wait'],
  shield: ['wait'],
  taskGroup: ['start', 'wait'],
  asyncioWait: ['wait'],
  asyncLock: ['wait', 'acquired'],
  asyncQueue: ['wait'],
  toThread: ['wait'],
  runThreadsafe: ['start'],
  asyncFuture: ['wait'],
  streams: ['wait'],
  await: ['wait', 'join'],
  gather: ['wait', 'join'],
  generator: ['wait'],
  yieldFrom: ['wait'],
  acquire: ['wait', 'acquired'],
  withLock: ['wait', 'acquired'],
  eventWait: ['wait'],
  conditionWait: ['wait'],
  barrierWait: ['wait'],
  semaphoreAcquire: ['wait', 'acquired'],
  startNewThread: ['start'],
  submit: ['start'],
  executorMap: ['start'],
  executorShutdown: ['wait', 'join', 'joinedAtOnce'],
  futureResult: ['wait'],
  asCompleted: ['wait'],
  futuresWait: ['wait'],
  sched: ['wait'],
  queueGet: ['wait'],
  queuePut: ['wait'],
  readModifyWrite: ['wait'],
};

/** Terms that stand for the making of something that tasks take or wait for. */
const resourceTerms: readonly TermId[] = [
  'lock',
  'rlock',
  'condition',
  'semaphore',
  'boundedSemaphore',
  'event',
  'barrier',
  'queue',
  'queueOrder',
];

function factsForTerm(term: TermId, trace: TraceData, place: CodeRange): Fact[] {
  if (resourceTerms.includes(term)) return resourceFacts(trace, place);
  const kinds = factsOf[term] ?? [];
  return kinds.length === 0 ? [] : factsAt(trace, place).filter((fact) => kinds.includes(fact.kind));
}

/** What is said about some terms does not belong to a line but to the run. */
function wholeRunFacts(term: TermId, trace: TraceData): Fact[] {
  if (term === 'gil' || term === 'switchInterval') return turnFacts(trace);
  if (term === 'daemon') return daemonFacts(trace, 'thread');
  if (term === 'processDaemon') return daemonFacts(trace, 'process');
  return [];
}

/** The line of the text that was run which is the same as this one: at the same place, or the only one like it. */
function sameLine(lines: LineIndex, line: number, codeThatRan: string): number | null {
  const text = lines.lineText(line);
  const old = codeThatRan.split('\n');
  if (old[line - 1] === text) return line;
  const first = old.indexOf(text);
  return first >= 0 && first === old.lastIndexOf(text) ? first + 1 : null;
}

function markdownOf(term: TermId, facts: readonly Fact[], { locale, run }: HoverInput): string {
  const words = wordsOf[locale];
  const { title, link } = terms[term];
  const parts = [`**${title.replace(/([*_<>\\])/g, '\\$1')}**`, words.terms[term]];
  if (facts.length > 0) {
    const told = facts.slice(0, MAX_FACTS).map((fact) => `- ${escapeMarkdown(sentence(words, fact))}`);
    if (facts.length > MAX_FACTS) told.push(`- ${words.more(facts.length - MAX_FACTS)}`);
    parts.push(`**${run?.stale ? words.staleRun : words.lastRun}**\n\n${told.join('\n')}`);
  }
  parts.push(`[${words.documentation}](${link})`);
  return parts.join('\n\n');
}

function sentence<K extends Fact['kind']>(words: Words, fact: Extract<Fact, { kind: K }>): string {
  const tell = words.facts[fact.kind as K] as (fact: Extract<Fact, { kind: K }>) => string;
  return tell(fact);
}

/** Names come from the program: whatever they hold is shown as it is. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

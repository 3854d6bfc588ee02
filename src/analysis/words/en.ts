import type { Nesting, Waiting } from '../finding';
import type { Words } from './words';

const at = (line: number) => (line > 0 ? ` (line ${line})` : '');
const on = (line: number) => (line > 0 ? ` in line ${line}` : '');
/** `Lock #1` says what it is; a variable's name does not. */
const named = (kind: string, name: string) => (name === '' ? kind : name.includes(' #') ? name : `${kind} \`${name}\``);

function waiting({ task, kind, subject, holder, holderEnded, isOwn, line }: Waiting): string {
  if (kind === 'join') return `${task} waits for the end of ${subject}${at(line)}`;
  const what = named(kind === 'other' ? 'something' : kind, subject);
  if (isOwn) return `${task} waits for ${what}, which it holds itself${at(line)}`;
  if (holder !== null)
    return `${task} waits for ${what}, held by ${holder}${holderEnded ? ', which has ended' : ''}${at(line)}`;
  return `${task} waits for ${what}, which nobody is left to ${kind === 'lock' ? 'release' : 'signal'}${at(line)}`;
}

const nesting = ({ task, held, wanted, heldLine, line }: Nesting) =>
  `${task} takes ${named('lock', held)}${at(heldLine)} and then ${named('lock', wanted)}${at(line)}`;

/** English. */
export const en: Words = {
  deadlock: ({ isWhole, waits }) =>
    `Deadlock: ${isWhole ? 'every thread waits and none can go on' : 'these threads wait for each other for ever, while others go on'}. ${waits.map(waiting).join('; ')}.`,
  'lock.reentrant': ({ task, lock, heldLine, line }) =>
    `${task} has ${named('lock', lock)} already${at(heldLine)} and waits for it again${at(line)}: a plain Lock does not know its owner, so this waits for ever; use an RLock, or do not take it twice.`,
  'lock.order': ({ nestings }) =>
    `These locks are taken in different orders, so the threads can come to wait for each other for ever: ${nestings.map(nesting).join('; ')}. Take them in one order everywhere.`,
  'lock.not-released': ({ task, lock, line }) =>
    `${task} took ${named('lock', lock)}${at(line)} and ended without releasing it, so nobody gets it any more; use \`with\`.`,
  'wait.lost-wakeup': ({ task, subject, line, notifier, notifyLine }) =>
    `The wake-up was lost: ${notifier} notified ${named('condition', subject)}${at(notifyLine)} before ${task} waited${at(line)}, and a notify is not kept. Check a variable under the lock, in \`while not …: wait()\`, before waiting.`,
  'wait.not-in-loop': ({ subject, line }) =>
    `What this wait for ${named('condition', subject)}${on(line)} waited for is not checked again after it: another thread may have been faster. Write \`while\` instead of \`if\`, or use \`wait_for\`.`,
  'gil.convoy': ({ task, times, milliseconds }) =>
    `${task} waited for the GIL ${times} times, ${milliseconds} ms each on average, after each of its short waits: a thread that computes keeps the GIL for a whole switch interval (the convoy effect).`,
  starvation: ({ task, lock, times, by, line }) =>
    `${task} waits for ${named('lock', lock)}${on(line)} while ${by} takes it ${times} times: a lock is not fair, and who releases it and comes straight back usually gets it again.`,
  'thread.never-ends': ({ task, line }) =>
    `${task} never ends${at(line)}, and the program waits for it since it is no daemon; tell it to stop, or start it with daemon=True.`,
  'thread.not-joined': ({ variable, reader, writer }) =>
    `${reader.task} reads \`${variable}\`${on(reader.line)} without having waited for ${writer.task}, which writes it${on(writer.line)}: call join() before.`,
  'daemon.cut-off': ({ task, line, lock }) =>
    lock === null
      ? `The program's end cut ${task} off${on(line)}, in the middle of its work, since it is a daemon: join it, or do not make it one.`
      : `The program's end cut ${task} off${on(line)} while it held ${named('lock', lock)}, since it is a daemon: what it was changing stays half done. Join it, or do not make it one.`,
  'race.lost-update': ({ variable, read, write, other, safeOn }) =>
    `Updates of \`${variable}\` can be lost: ${read.task} reads it${on(read.line)} and writes it${on(write.line)}, and ${other.task} can write it in between${at(other.line)}.${safe(safeOn)} Guard both with one lock.`,
  'race.check-then-act': ({ variable, read, write, other, safeOn }) =>
    `${read.task} checks \`${variable}\`${on(read.line)} and acts on it${on(write.line)}; ${other.task} can change it in between${at(other.line)}, so that the check no longer holds.${safe(safeOn)} Do both under one lock.`,
  'race.data': ({ variable, first, second }) =>
    `Data race: nothing orders what ${first.task} does with \`${variable}\`${on(first.line)} and what ${second.task} does with it${on(second.line)}, so the result is a matter of chance.`,
};

function safe(python: string | null): string {
  return python === null
    ? ''
    : ` CPython ${python} does not switch threads there, but the language does not promise that, and 3.9 or a free-threaded build does.`;
}

import type { TaskState } from '../../trace';
import type { Doing, WaitState } from '../facts';
import { duration, percent } from '../format';
import { termsEn } from './termsEn';
import type { Words } from './words';

/** The main thread is called `main`, whatever Python calls it. */
const who = (name: string): string => (name === 'MainThread' || name === 'MainProcess' ? 'main' : name);

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const measured = (count: number, total: number, longest: number): string =>
  count === 1 ? duration(total) : `${duration(total)} in all (${times(count)}, the longest ${duration(longest)})`;

/** How a wait is told: before its length, and behind it. */
const waited: Record<WaitState, (subject: string | null) => readonly [string, string]> = {
  'wants-gil': () => ['waited', ' for the GIL'],
  'waits-lock': (subject) => ['waited', ` for ${subject ?? 'a lock'}`],
  waits: (subject) => ['waited', subject ? ` for ${subject}` : ''],
  sleeps: () => ['slept', ''],
  'waits-io': (subject) => ['waited', ` for ${subject ?? 'I/O'}`],
  suspended: () => ['was suspended', ''],
};

/** The first few of a list: `a, b and 3 more`. */
const several = (items: readonly string[]): string => {
  const shown = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
};

const stillSo = ', and had not come back when the run was over';

/** What somebody did meanwhile: `which slept`. */
const meanwhile: Partial<Record<Doing, string>> = {
  busy: 'which ran and waited to run in turn',
  running: 'which ran',
  'waits-lock': 'which waited for a lock',
  waits: 'which waited',
  sleeps: 'which slept',
  'waits-io': 'which waited for I/O',
  joins: 'which waited for another one',
  suspended: 'which was suspended',
};

const whileIt: Partial<Record<TaskState, (subject: string | null) => string>> = {
  running: () => ' while it ran',
  ready: () => ' while it waited for its turn',
  'wants-gil': () => ' while it wanted the GIL',
  'waits-lock': (subject) => ` while it waited for ${subject ?? 'a lock'}`,
  waits: (subject) => (subject ? ` while it waited for ${subject}` : ' while it waited'),
  sleeps: () => ' while it slept',
  'waits-io': () => ' while it waited for I/O',
  joins: (subject) => (subject ? ` while it waited for ${subject}` : ' while it waited'),
  suspended: () => ' while it was suspended',
};

export const english: Words = {
  terms: termsEn,
  lastRun: 'In the last run',
  staleRun: 'In the last run, before you edited',
  documentation: 'Documentation',
  more: (count) => `… and ${count} more like these.`,
  facts: {
    wait: ({ task, state, subject, holders, count, total, longest, unfinished }) => {
      const [verb, object] = waited[state](subject);
      const held = holders.length > 0 ? `, held by ${several(holders.map(who))}` : '';
      return `Here ${who(task)} ${verb} ${measured(count, total, longest)}${object}${held}${unfinished ? stillSo : ''}.`;
    },
    join: ({ task, subject, count, total, longest, unfinished, timedOut, subjectEnd, subjectFate, did }) => {
      const what = did && meanwhile[did] ? `, ${meanwhile[did]}` : '';
      const sentence = `Here ${who(task)} waited ${measured(count, total, longest)} for ${who(subject)}${what}`;
      if (unfinished) return `${sentence}${stillSo}.`;
      if (timedOut === 0) return `${sentence}.`;
      const tries = count === 1 ? 'The time ran out' : `The time ran out ${times(timedOut)} of ${count}`;
      const fate =
        subjectEnd === null
          ? 'had not ended when the run was over'
          : subjectFate === 'killed'
            ? `went on until it was cut off at ${duration(subjectEnd)}`
            : `went on until ${duration(subjectEnd)}`;
      return `${sentence}. ${tries}; ${who(subject)} ${fate}.`;
    },
    joinedAtOnce: ({ subject, count }) =>
      `${who(subject)} had already ended: join() returned at once${count > 1 ? `, ${times(count)}` : ''}.`,
    start: ({ task, started, at, began, end, fate }) => {
      const begun = began === null ? 'never ran' : `first ran at ${duration(began)}`;
      const over =
        end === null
          ? 'had not ended when the run was over'
          : `${fate === 'killed' ? 'was cut off' : fate === 'raised' ? 'ended with an exception' : 'ended'} at ${duration(end)}`;
      return `Here ${who(task)} started ${started} at ${duration(at)}; it ${begun} and ${over}.`;
    },
    killed: ({ task, at, state, subject }) =>
      `${task} was cut off at exit at ${duration(at)}${(state && whileIt[state]?.(subject)) ?? ''}; what it still had to do was left undone.`,
    daemonEnded: ({ task, at }) => `${task} was a daemon and ended by itself at ${duration(at)}.`,
    noDaemon: () => 'None was a daemon: the process waited for all of them.',
    acquired: ({ task, resource, count }) => `Here ${who(task)} took ${resource} ${times(count)}.`,
    resource: ({ resource, takers, waiters }) => {
      const taken = takers.map(({ task, count }) => `${who(task)} ${times(count)}`);
      const waits = waiters.map(({ task, total }) => `${who(task)} ${duration(total)}`);
      const parts = [
        ...(taken.length > 0 ? [`taken by ${several(taken)}`] : []),
        waits.length > 0 ? `waited for by ${several(waits)}` : 'nobody had to wait for it',
      ];
      return `${resource}: ${parts.join('; ')}.`;
    },
    turns: ({ switches, shares }) => {
      const lines = shares.map(
        ({ task, ran, share, wanted }) =>
          `${who(task)} ran ${duration(ran)} (${percent(share)})${wanted > 0 ? ` and waited ${duration(wanted)} for the GIL` : ''}`,
      );
      return `Control passed from one thread to another ${times(switches)}: ${lines.join('; ')}.`;
    },
  },
};

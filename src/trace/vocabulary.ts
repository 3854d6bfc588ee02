/**
 * The words in which a run is told. Times are virtual nanoseconds since the start of the program; places are indexes
 * into the trace's sites.
 */

export const taskKinds = ['process', 'thread', 'greenlet', 'coroutine', 'generator'] as const;
/** A `process` is its main thread too: a single-threaded program has one task. `coroutine` is an asyncio task. */
export type TaskKind = (typeof taskKinds)[number];

export const taskStates = [
  'new', // created, not started
  'ready', // could run, waits for a CPU or for its turn
  'running', // executes
  'wants-gil', // could run, waits for the GIL
  'waits-lock', // for a lock (subject: the resource)
  'waits', // for an event, a condition, a queue, a barrier, … (subject: the resource)
  'sleeps', // until a time
  'waits-io', // for a file, a pipe, a socket, the network (subject: the resource, or −1)
  'joins', // for the end of another task (subject: the task)
  'suspended', // gave up control: a greenlet, generator or asyncio task that something will resume
  'zombie', // a process that has ended and has not been waited for
  'ended', // over: returned, raised or cut off (see its fate)
] as const;
export type TaskState = (typeof taskStates)[number];

export const eventKinds = [
  'state', // `a`: index of the new state in taskStates; `b`: its subject (a resource, for 'joins' a task) or −1
  'start', // this task starts task `a`
  'joined', // this task has seen the end of task `a`
  'wake', // this task makes task `a` able to go on (releases what it waits for); `b`: the resource or −1
  'print', // writes string `a` to stream `b` (1 stdout, 2 stderr)
  'raise', // an exception, string `a` ("ValueError: no"); `b`: 1 if nothing in the task catches it, else 0
  'acquire', // takes resource `a`; `b` is 1 if it would not have waited for ever
  'release', // gives up resource `a`; `b`: how many permits of it, if not one
  'kill', // task `a` is cut off (a daemon at exit, a terminated process); `task` is who did it
  'exit', // the process ends with code `a`
  'send', // message number `b` into resource `a` (queue, pipe, socket)
  'receive', // message number `b` out of resource `a`
  'signal', // signal number `b` is sent to task `a`
  'access', // reads (`b` even) or writes (`b` odd) variable `a`; only where it is asked for
  'switch', // control passes from this task to task `a` in the same thread (greenlet, generator, asyncio)
  'note', // something to be said about this moment: string `a`
] as const;
export type EventKind = (typeof eventKinds)[number];

export const resourceKinds = [
  'gil',
  'lock',
  'rlock',
  'condition',
  'semaphore',
  'event',
  'barrier',
  'queue',
  'pipe',
  'socket',
  'hub',
  'loop',
  'file',
  'child',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** How a task ended, or that it had not when the run was over. */
export type Fate = 'returned' | 'raised' | 'killed' | 'running';

export interface TaskRecord {
  /** Its index in `TraceData.tasks`. */
  readonly id: number;
  readonly kind: TaskKind;
  /** As Python names it: `MainThread`, `Thread-1 (work)`, `Greenlet-0`. */
  name: string;
  /** The task that created it; −1 for the first process. */
  readonly parent: number;
  /** The process it belongs to (itself, for a process). */
  readonly process: number;
  /** The thread it runs in, for greenlets, coroutines and generators; else itself. */
  readonly thread: number;
  daemon: boolean;
  /** When it was started; −1 if it never was. */
  start: number;
  /** When it ended; −1 while it had not. */
  end: number;
  fate: Fate;
}

export interface ResourceRecord {
  readonly id: number;
  readonly kind: ResourceKind;
  /** The variable's name where it is known, else for example `Lock #2`. */
  name: string;
  readonly process: number;
  /** Where it was made, or −1. */
  readonly site: number;
  /** For a semaphore how many may have it at once. */
  readonly permits?: number;
}

/** A place in the snippet: lines count from 1, columns from 0 in UTF-16 units. */
export interface Site {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The function it stands in: `<module>`, `work`. */
  readonly function: string;
  /** Index in `TraceData.files`: 0 is the snippet itself, others are library modules written in Python. */
  readonly file: number;
}

/** Columns of numbers, one row an event, in the order in which they happened (`time` never falls). */
export interface EventColumns {
  readonly count: number;
  readonly time: Float64Array;
  /** Index in `eventKinds`. */
  readonly kind: Uint8Array;
  readonly task: Int32Array;
  /** Index in `TraceData.sites`, or −1. */
  readonly site: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** What happened in one run: plain data that can cross `postMessage`. */
export interface TraceData {
  readonly version: 1;
  readonly events: EventColumns;
  readonly tasks: readonly TaskRecord[];
  readonly resources: readonly ResourceRecord[];
  readonly sites: readonly Site[];
  readonly files: readonly string[];
  readonly strings: readonly string[];
  /** When the run was over. */
  readonly end: number;
  /** Number of virtual cores. */
  readonly cpus: number;
  /** True if there were more events than are kept; the columns then hold the first ones. */
  readonly truncated: boolean;
}

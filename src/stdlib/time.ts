import { blocked } from '../kernel';
import { defineFunctions, late, type M, None, PyFloat, PyTuple, then, type Value, valueError } from '../runtime';
import { formatTime, namesOfTime, structTimeType, timeTuple, utcSeconds } from './calendar';
import type { LibraryModule } from './module';
import { nanoseconds, seconds } from './seconds';
import { answerNone, session } from './session';

/** When every program starts: 2026-01-01 00:00:00 UTC, in nanoseconds. A run must not depend on the host's clock. */
const epoch = 1_767_225_600;
/** What the monotonic clocks show at the start: a machine that has been up for a while. */
const upSince = 1000;

/** Nanoseconds since 1970, as the program sees it. */
export const wallClock = () => epoch * 1e9 + elapsed();

function clock(read: () => number, cost: 'clock' | 'cpuClock' = 'clock'): () => Value {
  return () => {
    const { kernel } = session();
    kernel.charge(kernel.costs[cost]);
    return seconds(read());
  };
}

function clockNs(read: () => number, offset = 0, cost: 'clock' | 'cpuClock' = 'clock'): () => Value {
  return () => {
    const { kernel } = session();
    kernel.charge(kernel.costs[cost]);
    return wide(offset, read());
  };
}

/** `offset` seconds and `ns` nanoseconds as one whole number. */
function wide(offset: number, ns: number): Value {
  const total = BigInt(offset) * 1_000_000_000n + BigInt(Math.round(ns));
  return total > BigInt(Number.MAX_SAFE_INTEGER) ? total : Number(total);
}

const elapsed = () => session().kernel.now;

/** `time.monotonic()` as a JavaScript number of seconds. */
export const monotonic = () => upSince + elapsed() / 1e9;

const processTime = () => session().process.tasks.reduce((sum, task) => sum + task.cpuTime, 0) + sinceAccounting();
const threadTime = () => session().current.cpuTime + sinceAccounting();
const sinceAccounting = () => session().kernel.unaccounted;

function sleep(value: Value): M {
  const time = nanoseconds(value);
  if (time < 0) throw valueError('sleep length must be non-negative');
  session().kernel.sleep(time);
  return answerNone(blocked);
}

/** The time in whole seconds that a function is given, or now. */
function secondsOrNow(value: Value | undefined): number {
  if (value === undefined || value === None) return epoch + Math.floor(elapsed() / 1e9);
  return Math.floor(nanoseconds(value) / 1e9);
}

const shownTuple = (value?: Value) =>
  value === undefined || value === None ? timeTuple(secondsOrNow(undefined)) : value;

export const timeModule: LibraryModule = {
  name: 'time',
  make: () => [
    ...Object.values(
      defineFunctions('time', {
        'sleep(seconds, /)': sleep,
        'time()': clock(wallClock),
        'time_ns()': clockNs(elapsed, epoch),
        'perf_counter()': clock(() => upSince * 1e9 + elapsed()),
        'perf_counter_ns()': clockNs(elapsed, upSince),
        'monotonic()': clock(() => upSince * 1e9 + elapsed()),
        'monotonic_ns()': clockNs(elapsed, upSince),
        'process_time()': clock(processTime, 'cpuClock'),
        'process_time_ns()': clockNs(processTime, 0, 'cpuClock'),
        'thread_time()': clock(threadTime, 'cpuClock'),
        'thread_time_ns()': clockNs(threadTime, 0, 'cpuClock'),
        'gmtime(seconds=None, /)': (value?: Value) => timeTuple(secondsOrNow(value)),
        'localtime(seconds=None, /)': (value?: Value) => timeTuple(secondsOrNow(value)),
        'ctime(seconds=None, /)': (value?: Value) => namesOfTime(timeTuple(secondsOrNow(value))),
        'asctime(tuple=None, /)': (value?: Value) => namesOfTime(shownTuple(value)),
        'mktime(tuple, /)': (tuple: PyTuple) => new PyFloat(utcSeconds(tuple)),
        'strftime(format, tuple=None, /)': (format: Value, value?: Value) =>
          then(late.str(format), (text) => formatTime(text as string, shownTuple(value))),
      }),
    ),
    structTimeType,
    ['timezone', 0],
    ['altzone', 0],
    ['daylight', 0],
    ['tzname', new PyTuple(['UTC', 'UTC'])],
  ],
};

/** The virtual date and time as logs show it. */
export function isoDate(): string {
  return formatTime('%Y-%m-%dT%H:%M:%SZ', timeTuple(secondsOrNow(undefined)));
}

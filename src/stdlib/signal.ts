import { type Timer, WaitQueue } from '../kernel';
import {
  defineFunctions,
  exceptionTypes,
  isCallable,
  late,
  type M,
  None,
  native,
  newException,
  newStaticType,
  now,
  PyBaseException,
  PyTuple,
  R,
  S,
  then,
  tryIndex,
  typeError,
  typeName,
  type Value,
  valueError,
} from '../runtime';
import { identOf } from './locks';
import type { LibraryModule } from './module';
import { nanoseconds, seconds, timeout as timeoutOf } from './seconds';
import { answer, session } from './session';
import { defaultIntHandler, runHandlers, signalHandlers } from './signalHandlers';
import { signalNames, signalTexts } from './signalTable';

/** One past the highest signal. */
const signalCount = 65;
const [SIG_DFL, SIG_IGN] = [0, 1];
const itimerError = newStaticType('itimer_error', PyBaseException, { base: exceptionTypes.OSError, module: 'signal' });

function numberOf(value: Value): number {
  const index = tryIndex(value);
  if (index === undefined) throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return Number(index);
}

function signalNumber(value: Value): number {
  const number = numberOf(value);
  if (number < 1 || number >= signalCount) throw valueError('signal number out of range');
  return number;
}

const invalid = () => newException('OSError', [22, 'Invalid argument'], { errno: 22, strerror: 'Invalid argument' });

function currentHandler(signal: number): Value {
  const handler = signalHandlers().functions.get(signal);
  if (handler !== undefined) return handler;
  return session().process.signals.disposition(signal) === 'ignore' ? SIG_IGN : SIG_DFL;
}

function setHandler(signalValue: Value, handler: Value): Value {
  const { process, current } = session();
  if (current !== process.main) throw valueError('signal only works in main thread of the main interpreter');
  const signal = signalNumber(signalValue);
  const callable = isCallable(handler);
  const plain = callable ? undefined : tryIndex(handler);
  if (!callable && plain !== SIG_DFL && plain !== SIG_IGN)
    throw typeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
  if (signal === 9 || signal === 19) throw invalid();
  const before = currentHandler(signal);
  const { functions } = signalHandlers();
  if (callable) functions.set(signal, handler);
  else functions.delete(signal);
  process.signals.set(signal, callable ? 'handle' : plain === SIG_IGN ? 'ignore' : 'default');
  return before;
}

function raiseSignal(value: Value): M {
  const signal = numberOf(value);
  if (signal < 0 || signal >= signalCount) throw invalid();
  const { kernel, process, current } = session();
  if (signal === 0) return None;
  kernel.sendSignal(process, signal);
  if (process.exitCode !== null) return S;
  return current === process.main ? native(runHandlers(None)) : None;
}

function sendToThread(ident: Value, value: Value): M {
  const wanted = numberOf(ident);
  if (!session().process.tasks.some((task) => identOf(task.id) === wanted && task.alive))
    throw newException('ProcessLookupError', [3, 'No such process'], { errno: 3, strerror: 'No such process' });
  return raiseSignal(value);
}

// -- the timer of real time, which `alarm` and `setitimer` share

class RealTimer {
  timer: Timer | null = null;
  due = 0;
  interval = 0;
}

const realTimer = () => R.world.slot(RealTimer, () => new RealTimer());

/** Sets the timer, in nanoseconds; 0 turns it off. Gives what was left and the interval of before. */
function setTimer(delay: number, interval: number): { left: number; interval: number } {
  const state = realTimer();
  const { kernel, process } = session();
  const before = { left: state.timer === null ? 0 : Math.max(1, state.due - kernel.now), interval: state.interval };
  kernel.cancel(state.timer);
  state.timer = null;
  state.interval = interval;
  const arm = (at: number) => {
    state.due = at;
    state.timer = kernel.at(at, () => {
      state.timer = null;
      if (state.interval > 0 && process.exitCode === null) arm(at + state.interval);
      kernel.sendSignal(process, 14);
    });
  };
  if (delay > 0) arm(kernel.now + delay);
  return before;
}

function setItimer(which: Value, delay: Value, interval: Value = 0): Value {
  const kind = numberOf(which);
  const times = [nanoseconds(delay), nanoseconds(interval)];
  if (kind < 0 || kind > 2 || times.some((time) => time < 0))
    throw newException(itimerError, [22, 'Invalid argument'], { errno: 22, strerror: 'Invalid argument' });
  if (kind !== 0) {
    const message = 'Only `signal.ITIMER_REAL` is simulated: timers of CPU time never fire here.';
    session().remark({ code: 'unsupported.call', message, severity: 'error' });
    return pair({ left: 0, interval: 0 });
  }
  return pair(setTimer(times[0], times[1]));
}

const pair = ({ left, interval }: { left: number; interval: number }) =>
  new PyTuple([seconds(left), seconds(interval)]);

function getItimer(): Value {
  const { timer, due, interval } = realTimer();
  return pair({ left: timer === null ? 0 : due - session().kernel.now, interval });
}

// -- waiting for signals, holding them back

/** Waits until a handler has run. */
function pause(): M {
  session().kernel.block({ state: 'waits', early: { result: None } });
  return S;
}

function signalSet(values: Value): Set<number> {
  return new Set(now(() => late.iterate(values)).map(signalNumber));
}

const asList = (signals: Iterable<number>) => late.list([...signals].sort((a, b) => a - b));

function maskSignals(how: Value, values: Value): M {
  const { kernel, process, current } = session();
  const { signals } = process;
  const before = [...signals.blocked];
  const wanted = signalSet(values);
  const kind = numberOf(how);
  if (kind === 2) signals.blocked.clear();
  for (const signal of wanted) {
    if (kind === 1) signals.blocked.delete(signal);
    else signals.blocked.add(signal);
  }
  for (const signal of [...signals.held]) {
    if (signals.blocked.has(signal)) continue;
    signals.held.delete(signal);
    kernel.sendSignal(process, signal);
  }
  if (process.exitCode !== null) return S;
  const handled = current === process.main ? native(runHandlers(None)) : None;
  return then(handled, () => asList(before)) as M;
}

/** The number of the signal that arrives first, or null after the time-out. */
function waitForSignal(values: Value, limit?: number): M {
  const wanted = signalSet(values);
  const { kernel, process } = session();
  for (const signal of process.signals.held) {
    if (!wanted.has(signal)) continue;
    process.signals.held.delete(signal);
    return signal;
  }
  const queue = new WaitQueue(kernel);
  const entry = { signals: wanted, arrived: (signal: number) => void queue.wakeFirst(signal) };
  process.signals.awaited.push(entry);
  const waited = answer(queue.wait({ state: 'waits', timeout: limit, expired: None }));
  return then(waited, (signal) => {
    const index = process.signals.awaited.indexOf(entry);
    if (index >= 0) process.signals.awaited.splice(index, 1);
    return signal;
  }) as M;
}

export const signalModule: LibraryModule = {
  name: '_signal',
  make: () => [
    ...Object.values(
      defineFunctions('_signal', {
        'signal(signalnum, handler, /)': setHandler,
        'getsignal(signalnum, /)': (signal: Value) => currentHandler(signalNumber(signal)),
        'raise_signal(signalnum, /)': raiseSignal,
        'pthread_kill(thread_id, signalnum, /)': sendToThread,
        'alarm(seconds, /)': (time: Value) => Math.ceil(setTimer(numberOf(time) * 1e9, 0).left / 1e9),
        'setitimer(which, seconds, interval=0.0, /)': setItimer,
        'getitimer(which, /)': getItimer,
        'pause()': pause,
        'pthread_sigmask(how, mask, /)': maskSignals,
        'sigpending()': () => asList(session().process.signals.held),
        'sigwait(sigset, /)': (signals: Value) => waitForSignal(signals),
        'sigtimedwait(sigset, timeout, /)': (signals: Value, limit: Value) => waitForSignal(signals, timeoutOf(limit)),
        'strsignal(signalnum, /)': (signal: Value) => {
          const number = signalNumber(signal);
          return number >= 34 ? `Real-time signal ${number - 34}` : (signalTexts[number] ?? None);
        },
        'set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)': () => -1,
        'siginterrupt(signalnum, flag, /)': () => None,
      }),
    ),
    defaultIntHandler,
    ['itimer_error', itimerError],
    ['names', late.dict(Object.entries(signalNames))],
  ],
};

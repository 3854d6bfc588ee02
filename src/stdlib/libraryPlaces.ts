import type { PyBaseException } from '../runtime';
import { python } from '../runtime';
import { externalFrame, libraryFolder } from './libraryFrames';

/**
 * Where CPython's own `threading.py` and `queue.py` raise: the function, the line that a traceback shows, and its number
 * in 3.8.18, 3.9.18, 3.10.13, 3.11.7, 3.12.1 and 3.13.0 (later versions as the last). What we write in TypeScript so has
 * the frames that a learner sees in the real Python.
 */
const places = {
  startUninitialised: at('threading', 'start', raising('thread.__init__() not called'), '845 891 927 956 984 964'),
  startTwice: at('threading', 'start', raising('threads can only be started once'), '848 894 930 959 987 967'),
  joinUninitialised: at('threading', 'join', raising('Thread.__init__() not called'), '1004 1053 1089 1112 1140 1081'),
  joinUnstarted: at(
    'threading',
    'join',
    raising('cannot join thread before it is started'),
    '1006 1055 1091 1114 1142 1083',
  ),
  joinSelf: at('threading', 'join', raising('cannot join current thread'), '1008 1057 1093 1116 1144 1085'),
  daemonUninitialised: at(
    'threading',
    'daemon',
    raising('Thread.__init__() not called'),
    '1113 1165 1201 1224 1252 1163',
  ),
  daemonLate: at(
    'threading',
    'daemon',
    raising('cannot set daemon status of active thread'),
    '1115 1167 1203 1226 1256 1167',
  ),
  setDaemon: at('threading', 'setDaemon', 'self.daemon = daemonic', '1122 1174 1226 1249 1279 1190', 'self.daemon'),
  waitUnowned: at('threading', 'wait', raising('cannot wait on un-acquired lock'), '294 304 312 319 347 351'),
  notifyUnowned: at('threading', 'notify', raising('cannot notify on un-acquired lock'), '352 362 370 377 405 409'),
  notifyAll: at('threading', 'notify_all', 'self.notify(len(self._waiters))', '371 388 396 403 431 435', 'call'),
  semaphoreNegative: at(
    'threading',
    '__init__',
    raising('semaphore initial value must be >= 0', 'ValueError'),
    '390 407 424 431 459 463',
  ),
  semaphoreTimeout: at(
    'threading',
    'acquire',
    raising("can't specify timeout for non-blocking acquire", 'ValueError'),
    '419 436 453 465 493 497',
  ),
  releaseNone: at('threading', 'release', "raise ValueError('n must be one or more')", '466 466 483 495 523 527'),
  boundedReleaseNone: at(
    'threading',
    'release',
    "raise ValueError('n must be one or more')",
    '508 508 525 542 569 573',
  ),
  releasedTooOften: at(
    'threading',
    'release',
    raising('Semaphore released too many times', 'ValueError'),
    '489 511 528 545 572 576',
  ),
  barrierParties: at('threading', '__init__', raising('parties must be > 0', 'ValueError'), '0 0 0 0 0 693'),
  barrierEnter: at(
    'threading',
    'wait',
    'self._enter() # Block while the barrier drains.',
    '610 633 659 688 714 720',
    'self._enter()',
  ),
  barrierEntered: at('threading', '_enter', 'raise BrokenBarrierError', '634 657 683 712 738 744'),
  barrierRelease: at('threading', 'wait', 'self._release()', '616 639 665 694 720 726', 'call'),
  barrierAction: at('threading', '_release', 'self._action()', '642 665 691 720 746 752', 'call'),
  barrierWait: at('threading', 'wait', 'self._wait(timeout)', '619 642 668 697 723 729', 'call'),
  barrierTimedOut: at('threading', '_wait', 'raise BrokenBarrierError', '657 680 706 735 761 767'),
  barrierBroken: at('threading', '_wait', 'raise BrokenBarrierError', '659 682 708 737 763 769'),
  timerRun: at('threading', 'run', 'self.function(*self.args, **self.kwargs)', '1254 1306 1378 1401 1431 1342', 'call'),
  runAgain: at('threading', 'run', 'if self._target is not None:', '869 916 952 981 1009 991', 'self._target'),
  runCleared: at(
    'threading',
    'run',
    'del self._target, self._args, self._kwargs',
    '874 921 957 986 1014 996',
    'self._target',
  ),
  callHook: at('threading', 'invoke_excepthook', 'hook(args)', '1202 1254 1326 1349 1379 1290', 'call'),
  shutdownWait: at('threading', '_shutdown', 'lock.acquire()', '1388 1477 1567 1590 1623 0', 'call'),
  fullAtOnce: at('queue', 'put', 'raise Full', '136 137 137 137 137 159'),
  fullTimedOut: at('queue', 'put', 'raise Full', '147 148 148 148 148 172'),
  putTimeout: at(
    'queue',
    'put',
    raising("'timeout' must be a non-negative number", 'ValueError'),
    '141 142 142 142 142 166',
  ),
  putShutDown: at('queue', 'put', 'raise ShutDown', '0 0 0 0 0 155'),
  putNowait: at(
    'queue',
    'put_nowait',
    'return self.put(item, block=False)',
    '190 191 191 191 191 226',
    'self.put(item, block=False)',
  ),
  emptyAtOnce: at('queue', 'get', 'raise Empty', '167 168 168 168 168 199'),
  emptyTimedOut: at('queue', 'get', 'raise Empty', '178 179 179 179 179 212'),
  getTimeout: at(
    'queue',
    'get',
    raising("'timeout' must be a non-negative number", 'ValueError'),
    '172 173 173 173 173 206',
  ),
  getShutDown: at('queue', 'get', 'raise ShutDown', '0 0 0 0 0 196'),
  getNowait: at(
    'queue',
    'get_nowait',
    'return self.get(block=False)',
    '198 199 199 199 199 234',
    'self.get(block=False)',
  ),
  doneTooOften: at('queue', 'task_done', "raise ValueError('task_done() called too many times')", '74 75 75 75 75 93'),
} as const;

export type LibraryPlace = keyof typeof places;

interface Place {
  readonly file: string;
  readonly function: string;
  readonly text: string;
  readonly lines: readonly number[];
  /** The part of the line that is underlined; '' for a whole statement, `call` for one that is a call. */
  readonly marked: string;
}

function at(file: string, name: string, text: string, lines: string, marked = ''): Place {
  return { file, function: name, text, lines: lines.split(' ').map(Number), marked };
}

function raising(message: string, type = 'RuntimeError'): string {
  return `raise ${type}("${message}")`;
}

/** Adds the frames of these places at the outer end of an exception's traceback, the innermost first; gives it back. */
export function raisedIn(error: PyBaseException, ...names: LibraryPlace[]): PyBaseException {
  for (const name of names) {
    const { file, function: fn, text, lines, marked } = places[name] as Place;
    const line = lines[Math.min(python.minor, 13) - 8];
    if (line === 0) continue;
    const part = marked === 'call' || marked === '' ? text : marked;
    externalFrame(error, {
      file: `${libraryFolder()}/${file}.py`,
      line,
      function: fn,
      source: {
        text,
        column: indentOf(text),
        from: text.indexOf(part),
        length: part.length,
        open: part.endsWith(')') && marked !== '' ? part.indexOf('(') : undefined,
      },
    });
  }
  return error;
}

/** How far the line is indented matters for nothing but the columns. */
const indentOf = (text: string) => (text.startsWith('if') ? 12 : 8);

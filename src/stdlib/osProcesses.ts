import { type Process, waitForChild } from '../kernel';
import {
  Copier,
  call,
  defineFunctions,
  forkWorld,
  type M,
  type NativeSteps,
  None,
  native,
  PyTuple,
  R,
  resumeStack,
  S,
  since,
  type Value,
} from '../runtime';
import { intOf, result, systemCall } from './descriptors';
import { systemError } from './errno';
import { prepareFork } from './forkRules';
import { mainProgram } from './mainProgram';
import { Session, session } from './session';
import { runHandlers } from './signalHandlers';
import { currentBody, startExecution } from './tasks';
import { nativeId } from './thread';
import { warn } from './warnings';

/** The functions of `os` on processes. */

/** Processes that may live at the same time, zombies included: `ulimit -u`. */
const mostProcesses = 2000;
const [WNOHANG, WNOWAIT] = [1, 0x0100_0000];

/** The number under which Python knows a process. */
export const pidOf = (process: Process): number => nativeId(process.main);
const parentPid = (process: Process): number =>
  process.parent !== null ? pidOf(process.parent) : session().kernel.processes[0] === process ? 3999 : 1;

/** What `os.register_at_fork` was given. */
class ForkHooks {
  readonly before: Value[] = [];
  readonly inParent: Value[] = [];
  readonly inChild: Value[] = [];
}
const hooks = () => R.world.slot(ForkHooks, () => new ForkHooks());

/**
 * `os.fork`: the stack of the calling thread is captured and copied with everything that can be reached from it and from
 * the modules; the child goes on with 0, the parent with the child's number.
 */
function* fork(): NativeSteps {
  for (const hook of [...hooks().before].reverse()) yield call(hook, []);
  const pid = yield forkNow();
  for (const hook of hooks().inParent) yield call(hook, []);
  return pid;
}

/** What `os.fork` does and gives in the child. */
function* beginChild(): NativeSteps {
  for (const hook of hooks().inChild) yield call(hook, []);
  return 0;
}

function forkNow(): M {
  const parent = session();
  const { kernel, process, current } = parent;
  if (kernel.processes.filter((other) => other.exitCode === null || other.parent !== null).length >= mostProcesses) {
    parent.remark({
      code: 'limit.processes',
      message: `There are ${mostProcesses} processes already: the program forks without an end, so os.fork() is refused.`,
      severity: 'warning',
    });
    throw systemError('EAGAIN');
  }
  const threads = process.tasks.filter((task) => task.alive).length;
  if (since(12) && threads > 1) {
    warn(
      'DeprecationWarning',
      `This process (pid=${pidOf(process)}) is multi-threaded, use of fork() may lead to deadlocks in the child.`,
    );
  }
  const body = currentBody();
  kernel.work(kernel.costs.fork);
  body.onCapture = (execution) => {
    const child = kernel.createProcess({
      name: current.name,
      parent: process.id,
      gil: process.gil !== null,
      switchInterval: process.switchInterval,
    });
    const inherited = child as { -readonly [K in keyof Process]: Process[K] };
    inherited.signals = process.signals.copy();
    inherited.descriptors = process.descriptors.copy();
    const { world } = R;
    const copier = new Copier();
    const made = forkWorld(world, copier, world.options, (childWorld) => {
      childWorld.slots.set(Session, prepareFork(copier, parent, child));
    });
    const first = execution.firstFrame;
    const stack = copier.copyStack(execution.stack.slice(first, -1));
    const handling = copier.copy(execution.handled);
    copier.finish();
    made.enter();
    const goOn = resumeStack(stack, () => native(beginChild()), handling);
    startExecution(child.main, () => native(mainProgram(goOn as () => M)), kernel.costs.forkBegin);
    world.enter();
    current.result = pidOf(child);
  };
  return S;
}

// -- waiting

const encode = (child: Process): number => {
  const code = child.exitCode as number;
  return code < 0 ? -code : code << 8;
};

function wait(pid: number, flags: number, show: (child: Process) => Value, nothing: () => Value): M {
  const { kernel } = session();
  const wanted = (child: Process) => pid === -1 || pid === 0 || pidOf(child) === Math.abs(pid);
  return systemCall(() => {
    const options = { poll: (flags & WNOHANG) !== 0, keep: (flags & WNOWAIT) !== 0 };
    return result(waitForChild(kernel, wanted, options), (child) => (child === undefined ? nothing() : show(child)));
  });
}

const pair = (child: Process): Value => new PyTuple([pidOf(child), encode(child)]);
const nobody = () => new PyTuple([0, 0]);

// -- signals

function find(pid: number): Process {
  const found = session().kernel.processes.find((process) => pidOf(process) === pid);
  if (found === undefined || (found.exitCode !== null && found.parent?.children.includes(found) !== true))
    throw systemError('ESRCH');
  return found;
}

function kill(pidValue: Value, signalValue: Value): M {
  const pid = intOf(pidValue);
  const signal = intOf(signalValue);
  const { kernel, process, current } = session();
  if (signal < 0 || signal > 64) throw systemError('EINVAL');
  if (pid === 1) throw systemError('EPERM');
  const targets = pid > 0 ? [find(pid)] : kernel.processes.filter((other) => other.exitCode === null);
  if (signal === 0) return None;
  return systemCall(() => {
    for (const target of targets) {
      kernel.record('signal', current, target.main.id, signal);
      if (target !== process) kernel.sendSignal(target, signal);
    }
    if (!targets.includes(process)) return None;
    kernel.sendSignal(process, signal);
    if (process.exitCode !== null) return S;
    return current === process.main ? (native(runHandlers(None)) as M) : None;
  });
}

/** `os._exit`: nothing of the program is executed any more. */
function exitAtOnce(status: Value): typeof S {
  const { kernel, process } = session();
  kernel.exitProcess(process, intOf(status) & 255);
  return S;
}

const statusOf = (value: Value) => intOf(value);

export const processFunctions = () => [
  ...Object.values(
    defineFunctions('posix', {
      'fork()': () => native(fork()),
      'getpid()': () => pidOf(session().process),
      'getppid()': () => parentPid(session().process),
      'getpgid(pid, /)': () => 4000,
      'getpgrp()': () => 4000,
      'getsid(pid, /)': () => 3999,
      'setsid()': () => pidOf(session().process),
      'setpgid(pid, pgrp, /)': () => None,
      'wait()': () => wait(-1, 0, pair, nobody),
      'waitpid(pid, options, /)': (pid: Value, flags: Value) => wait(intOf(pid), intOf(flags), pair, nobody),
      'kill(pid, signal, /)': kill,
      'killpg(pgid, signal, /)': (_group: Value, signal: Value) => kill(0, signal),
      '_exit(status)': exitAtOnce,
      'abort()': () => {
        const { kernel, process } = session();
        kernel.exitProcess(process, -6);
        return S;
      },
      'sched_yield()': () => None,
      'nice(increment, /)': (increment: Value) => intOf(increment),
      'register_at_fork(*, before=None, after_in_child=None, after_in_parent=None)': (
        before: Value = None,
        inChild: Value = None,
        inParent: Value = None,
      ) => {
        if (before !== None) hooks().before.push(before);
        if (inChild !== None) hooks().inChild.push(inChild);
        if (inParent !== None) hooks().inParent.push(inParent);
        return None;
      },
      'WIFEXITED(status)': (status: Value) => (statusOf(status) & 127) === 0,
      'WEXITSTATUS(status)': (status: Value) => (statusOf(status) >> 8) & 255,
      'WIFSIGNALED(status)': (status: Value) => (statusOf(status) & 127) !== 0 && (statusOf(status) & 127) !== 127,
      'WTERMSIG(status)': (status: Value) => statusOf(status) & 127,
      'WCOREDUMP(status, /)': (status: Value) => (statusOf(status) & 128) !== 0,
      'WIFSTOPPED(status)': () => false,
      'WIFCONTINUED(status)': () => false,
      'WSTOPSIG(status)': (status: Value) => (statusOf(status) >> 8) & 255,
      ...(since(9)
        ? {
            'waitstatus_to_exitcode(status)': (status: Value) => {
              const number = statusOf(status);
              return (number & 127) === 0 ? (number >> 8) & 255 : -(number & 127);
            },
          }
        : {}),
    }),
  ),
  ...Object.entries({ WNOHANG, WUNTRACED: 2, WCONTINUED: 8, WEXITED: 4, WNOWAIT, P_ALL: 0, P_PID: 1, P_PGID: 2 }),
];

import { type Blocked, blocked, type Kernel, type Process, type Task } from '../kernel';
import { type M, None, type PyObject, R, S, then, type Value, type World } from '../runtime';

/** Something that a module wants said about a place of the snippet. */
export interface Remark {
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** An index into the world's sites. */
  readonly site: number;
}

export interface SessionOptions {
  readonly argv: readonly string[];
  readonly cpus: number;
  /** What everything random in the run begins with. */
  readonly seed: number;
}

/** What the library's modules share within one process: the kernel that runs them, and what happens at the end. */
export class Session {
  /** The Thread object of each task that has one. */
  readonly threads = new Map<Task, PyObject>();
  /** Callbacks for the end of the process, in the order of their registration. */
  readonly atExit: { readonly callback: Value; readonly args: Value[]; readonly names: readonly string[] | null }[] =
    [];
  readonly remarks: Remark[] = [];
  /** The classes of each exception that nothing caught, the nearest first, by their qualified names. */
  readonly uncaught: string[][] = [];
  /** `sys.getrecursionlimit()`. */
  recursionLimit = 1000;

  constructor(
    readonly kernel: Kernel,
    readonly process: Process,
    readonly options: SessionOptions,
  ) {}

  /** The executing task. */
  get current(): Task {
    return this.kernel.current as Task;
  }

  /** Notes something to be said at the place of the operation in progress; once for each place. */
  remark(remark: Omit<Remark, 'site'>): void {
    const site = R.site;
    if (!this.remarks.some((other) => other.site === site && other.code === remark.code))
      this.remarks.push({ ...remark, site });
  }
}

let last: { world: World; session: Session } | null = null;

/** The session of the process that is executing. */
export function session(): Session {
  if (last === null || last.world !== R.world) {
    last = { world: R.world, session: R.world.slots.get(Session) as Session };
  }
  return last.session;
}

/** The kernel's answer as a native returns it: suspended if the task was put to wait. */
export function answer(result: Value | Blocked): M {
  return result === blocked ? S : result;
}

/** The same for operations whose result Python does not see. */
export function answerNone(result: Value | Blocked): M {
  return result === blocked ? (then(S, () => None) as M) : None;
}

/** Does what touches shared state of the kernel in the order of virtual time, also when threads run in parallel. */
export function inOrder(action: () => M): M {
  return session().kernel.isAhead ? (then(S, action) as M) : action();
}

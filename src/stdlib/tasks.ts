import type { Body, Task } from '../kernel';
import { Execution, Frame, type M, None, PyActivation, PyIterator, R, type Value, type World } from '../runtime';
import { session } from './session';
import { interject } from './signalHandlers';
import { Thrown } from './thrown';

/** What takes turns inside one thread: its own Python stack first, then those of its greenlets. */
export interface Strand {
  readonly execution: Execution;
  /** The trace's task for it. */
  readonly lane: number;
  /** Its values of context variables, once it has any (`contextvars.ts`). */
  context?: unknown;
  /** Called when its stack is over. */
  ended?(outcome: { value?: Value; error?: unknown }): void;
}

/** Decides which strand goes on when one gives up control; gevent's hub. */
export interface Switcher {
  /** The strand to go on with; null if the thread was put to wait until there is one. */
  next(): Strand | null;
}

/** The body of a thread: executes Python stacks. */
export class ThreadBody implements Body {
  readonly main: Strand;
  /** The strand that executes; null while the switcher has none. */
  current: Strand | null;
  switcher: Switcher | null = null;
  /** True if the current strand has given up control to the switcher. */
  parked = false;
  /** Called once the stack of the current strand has been captured; `os.fork` copies it. */
  onCapture: ((execution: Execution) => void) | null = null;

  constructor(
    private readonly world: World,
    readonly task: Task,
    operation: () => M,
    /** Frames of Python's own library below the first one, which count for its recursion limit. */
    private readonly hiddenFrames: number,
  ) {
    const execution = new Execution();
    execution.startWith(operation);
    this.main = { execution, lane: task.id, context: undefined };
    this.current = this.main;
  }

  run(task: Task): 'ended' | 'suspended' {
    this.world.enter();
    R.depthLimit = session().recursionLimit - this.hiddenFrames;
    this.current?.execution.setValue(undefined);
    if (this.current !== null) deliver(this.current.execution, task.result);
    task.result = undefined;
    for (;;) {
      if (this.current === null) {
        const next = this.switcher?.next() ?? null;
        if (next === null) return 'suspended';
        this.enter(next);
      }
      const strand = this.current as Strand;
      if (task.process.signals.pending.size > 0 && task === task.process.main) interject(strand.execution, task);
      const outcome = strand.execution.run();
      if (task.state === 'ended') return 'ended';
      if (this.onCapture !== null) {
        const { onCapture } = this;
        this.onCapture = null;
        onCapture(strand.execution);
      }
      if (outcome.kind === 'suspended' && !this.parked) return 'suspended';
      this.parked = false;
      if (outcome.kind !== 'suspended') {
        if (strand === this.main) return 'ended';
        strand.ended?.(outcome.kind === 'returned' ? { value: outcome.value } : { error: outcome.error });
      }
      this.current = null;
    }
  }

  /** The frames with their variables; null where something on the stack has a state that cannot be compared. */
  snapshot(): readonly unknown[] | null {
    if (this.current === null) return null;
    const parts: unknown[] = [];
    for (const entry of this.current.execution.stack) {
      if (!(entry instanceof Frame)) {
        parts.push(entry);
        continue;
      }
      parts.push(entry.fn, entry.pc);
      for (const value of entry.locals) {
        if (value instanceof PyIterator || value instanceof PyActivation) return null;
        parts.push(value);
      }
    }
    return parts;
  }

  private enter(strand: Strand): void {
    const { kernel } = session();
    const { task } = this;
    if (task.lane >= 0 && task.lane !== strand.lane) kernel.record('switch', task, strand.lane);
    task.lane = strand.lane;
    kernel.recordState(strand.lane, 'running');
    this.current = strand;
  }
}

/** Gives an execution what its wait ended with; no result is Python's None. */
function deliver(execution: Execution, result: unknown): void {
  if (result instanceof Thrown) execution.setError(result.error);
  else execution.setValue(result === undefined ? None : (result as Value));
}

/** The body of the executing thread. */
export function currentBody(): ThreadBody {
  return session().current.body as ThreadBody;
}

/** Starts a task that carries out `operation`, `delay` nanoseconds from now. */
export function startExecution(task: Task, operation: () => M, delay?: number, hiddenFrames = 0): void {
  const { kernel } = session();
  const body = new ThreadBody(R.world, task, operation, hiddenFrames);
  kernel.start(task, body, delay ?? kernel.costs.threadBegin);
}

import { type Body, blocked, Kernel, type KernelOptions, type Process, type Task } from '../../src/kernel';
import { eventKinds, TraceBuilder, type TraceData, taskStates } from '../../src/trace';

/** One step of a test task: nanoseconds to compute, or what a resource's operation answered. */
export type Step = number | unknown;
export type Script = Generator<Step, void, unknown>;

/** A kernel whose tasks are JavaScript generators: they yield nanoseconds to compute, or the answer of an operation. */
export class Machine {
  readonly counter = { left: 0 };
  readonly trace = new TraceBuilder();
  readonly kernel: Kernel;
  readonly process: Process;

  constructor(options: Partial<KernelOptions> & { gil?: boolean; switchInterval?: number } = {}) {
    this.kernel = new Kernel({ trace: this.trace, counter: this.counter, site: () => 0, ...options });
    const { gil = true, switchInterval = 5_000_000 } = options;
    this.process = this.kernel.createProcess({ name: 'MainThread', gil, switchInterval });
  }

  /** Runs `main`; the process exits when it ends. */
  run(main: Script): ReturnType<Kernel['run']> {
    const { kernel, process } = this;
    const whole = (function* (): Script {
      yield* main;
      kernel.exitProcess(process, 0);
    })();
    kernel.start(process.main, this.body(whole));
    return kernel.run(() => false);
  }

  /** Creates and starts a thread at once, without waiting for it. */
  spawn(script: Script, name = 'thread', daemon = false): Task {
    const task = this.kernel.createThread(this.process, name, daemon);
    this.kernel.start(task, this.body(script), this.kernel.costs.threadBegin);
    return task;
  }

  data(): TraceData {
    return this.trace.build(this.kernel.now, 4);
  }

  private body(script: Script): Body {
    const { kernel, counter } = this;
    let computing = 0;
    let waiting = false;
    return {
      run(task) {
        for (;;) {
          while (computing > 0) {
            const part = Math.min(computing, 1000);
            counter.left -= part;
            computing -= part;
            if (counter.left < 0 && kernel.sliceSpent()) return 'suspended';
          }
          const step = script.next(waiting ? task.result : undefined);
          waiting = false;
          if (step.done) return 'ended';
          if (typeof step.value === 'number') computing = step.value;
          if (step.value === blocked) {
            waiting = true;
            return 'suspended';
          }
        }
      },
    };
  }
}

/** The rows of a trace as readable records. */
export function rows(data: TraceData) {
  const { events } = data;
  return Array.from({ length: events.count }, (_, i) => ({
    time: events.time[i],
    kind: eventKinds[events.kind[i]],
    task: events.task[i],
    a: events.a[i],
    b: events.b[i],
    state: eventKinds[events.kind[i]] === 'state' ? taskStates[events.a[i]] : undefined,
  }));
}

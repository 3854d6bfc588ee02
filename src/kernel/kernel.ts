import type { TaskState, TraceBuilder } from '../trace';
import { Cores } from './cores';
import { type Costs, defaultCosts } from './costs';
import { GilRules } from './gil';
import { ChildEnds } from './io/childEnds';
import { Descriptors } from './io/descriptors';
import { Network, type NetworkOptions } from './io/network';
import { type Policy, SeededPolicy } from './policy';
import { type Blocked, blocked } from './resources/blocked';
import { Signals } from './signals';
import { type Body, type Process, Task, type Wait } from './task';
import { type Timer, Timers } from './timers';
import type { Turns } from './turns';

/** Counts down the virtual nanoseconds of a slice as code executes; `R` of the runtime is one. */
export interface Counter {
  left: number;
}

export interface KernelOptions {
  readonly trace: TraceBuilder;
  readonly counter: Counter;
  /** The place of the operation in progress, an index into the trace's sites. */
  readonly site: () => number;
  readonly cpus?: number;
  readonly seed?: number;
  readonly policy?: Policy;
  readonly costs?: Costs;
  /** Virtual nanoseconds after which nothing happens any more. */
  readonly limit?: number;
  /** The virtual network's latency and bandwidth. */
  readonly network?: NetworkOptions;
  /** Virtual nanoseconds of computing, all tasks together, after which nothing happens any more. */
  readonly cpuLimit?: number;
  /** Called at every switch point, whether or not the slice is over. */
  readonly atSwitchPoint?: () => void;
}

/** How things stand when `run` returns. */
export type Standing = 'paused' | 'over' | 'deadlock' | 'idle' | 'limit' | 'cpu-limit';

/** Polls of a server that find nothing, one after the other and nothing else in between, after which it is idle. */
const idlePolls = 10;

/** SIGCHLD. */
const childSignal = 17;

/** The longest slice without asking whether the host wants a pause. */
const longestSlice = 1_000_000;

/** Virtual nanoseconds by which a slice is longer for what is to cost nothing. */
const lent = 1_000_000_000;

/** The discrete-event machine: decides which task goes on and what time it is. */
export class Kernel {
  readonly trace: TraceBuilder;
  readonly costs: Costs;
  readonly policy: Policy;
  readonly processes: Process[] = [];
  readonly network: Network;
  /** The task that executes at this moment of the host's time; null between tasks. */
  current: Task | null = null;
  protected readonly counter: Counter;
  protected readonly site: () => number;
  private readonly limit: number;
  private readonly cpuLimit: number;
  private readonly atSwitchPoint: (() => void) | undefined;
  private cpuTotal = 0;
  private readonly timers = new Timers();
  private readonly cores: Cores;
  private readonly gils: GilRules;
  /** The virtual time of the last accounting; `granted` is what the counter showed then. */
  protected time = 0;
  protected granted = 0;
  protected lastRecorded = 0;
  private messages = 0;
  private readonly names = new Map<string, number>();
  /** Rows of the trace that tell of more than a state, and what their number was at the last idle poll. */
  private happened = 0;
  private happenedAtPoll = -1;
  private polls = 0;
  private pause: () => boolean = () => false;

  constructor(options: KernelOptions) {
    this.trace = options.trace;
    this.counter = options.counter;
    this.site = options.site;
    this.costs = options.costs ?? defaultCosts;
    this.policy = options.policy ?? new SeededPolicy(options.seed ?? 0);
    this.limit = options.limit ?? Infinity;
    this.cpuLimit = options.cpuLimit ?? Infinity;
    this.network = new Network(this, options.network);
    this.atSwitchPoint = options.atSwitchPoint;
    this.cores = new Cores(options.cpus ?? 4, this.costs.coreSlice, (task, state) => this.setState(task, state));
    this.gils = new GilRules({
      costs: this.costs,
      policy: this.policy,
      now: () => this.now,
      at: (time, action) => this.at(time, action),
      cancel: (timer) => this.timers.cancel(timer),
      setState: (task, state, subject) => this.setState(task, state, subject),
      // The thread holds the GIL, whichever of its greenlets runs.
      record: (kind, task, resource) =>
        this.trace.event(this.recordingTime(), kind, task.id, this.siteOf(task), resource),
      runnable: (task) => this.cores.admit(task, this.now),
    });
  }

  /** Where a search decides who goes on: operations then ask for their turn. */
  get exploring(): Turns | null {
    return null;
  }

  /** Virtual nanoseconds since the start; that of the current task while one executes. */
  get now(): number {
    return this.time + (this.granted - this.counter.left);
  }

  /** What the executing task has used since its `cpuTime` was brought up to date. */
  get unaccounted(): number {
    return this.granted - this.counter.left;
  }

  /** Where the executing task stands, or −1. */
  get siteOfCurrent(): number {
    return this.current === null ? -1 : this.site();
  }

  // -- tasks and processes

  /** A process with its main task, which is not started yet. `gil` false: a free-threaded build. */
  createProcess(options: { name: string; parent?: number; gil: boolean; switchInterval: number }): Process {
    const record = this.trace.addTask({ kind: 'process', name: options.name, parent: options.parent ?? -1 });
    const main = new Task(record);
    const gil = options.gil ? this.gils.create(this.trace.addResource('gil', 'GIL', record.id, -1).id) : null;
    const process: Process = {
      id: record.id,
      main,
      gil,
      switchInterval: options.switchInterval,
      tasks: [main],
      signals: new Signals(),
      descriptors: new Descriptors(),
      parent: this.current?.process ?? null,
      children: [],
      childEnds: new ChildEnds(),
      exitCode: null,
      endedAt: -1,
    };
    main.process = process;
    this.processes.push(process);
    process.parent?.children.push(process);
    this.setState(main, 'new');
    return process;
  }

  /** A thread of `process`; it exists from now on and runs after `start`. */
  createThread(process: Process, name: string, daemon: boolean): Task {
    const parent = this.current?.id ?? process.id;
    const task = new Task(this.trace.addTask({ kind: 'thread', name, parent, process: process.id, daemon }));
    task.process = process;
    task.site = this.site();
    this.setState(task, 'new');
    return task;
  }

  /** Lets a task begin, `delay` nanoseconds from now. */
  start(task: Task, body: Body, delay = 0): void {
    task.body = body;
    if (task.process.main !== task) task.process.tasks.push(task);
    if (this.current !== null) this.record('start', this.current, task.id);
    this.at(this.now + delay, () => {
      if (task.state !== 'new' || task.process.exitCode !== null) return;
      task.record.start = this.now;
      this.gils.want(task);
    });
  }

  /**
   * Ends a process: its exit code is set, all its tasks that have not ended are cut off. If the executing task is one of
   * them it ends, and its body must return next.
   */
  exitProcess(process: Process, code: number): void {
    const by = this.current?.process === process ? this.current : null;
    process.exitCode = code;
    process.endedAt = this.now;
    process.descriptors.closeAll();
    for (const task of process.tasks) {
      if (task === by || !task.alive) continue;
      this.record('kill', by ?? this.current ?? task, task.id);
      task.end('killed');
      this.retire(task);
    }
    this.record('exit', by ?? process.main, code);
    if (by !== null) this.endTask(by);
    this.leaveFamily(process);
  }

  /** Ended children are nobody's any more; the parent hears of the end, and has a zombie until it waits for it. */
  private leaveFamily(process: Process): void {
    // What it executed is garbage now, with all its memory.
    for (const task of process.tasks) task.body = null;
    for (const child of process.children.splice(0)) {
      child.parent = null;
      if (child.exitCode !== null) this.setEnded(child.main);
    }
    const { parent } = process;
    if (parent === null) return;
    if (parent.signals.disposition(childSignal) === 'ignore')
      parent.children.splice(parent.children.indexOf(process), 1);
    else if (process.main.lane >= 0) {
      this.trace.state(this.recordingTime(), process.id, 'zombie', process.main.site, -1);
    }
    this.record('signal', process.main, parent.main.id, childSignal);
    this.sendSignal(parent, childSignal);
    parent.childEnds.changed();
  }

  /** A child that has ended is waited for: it is gone. */
  reap(process: Process): void {
    const { parent } = process;
    if (parent === null) return;
    parent.children.splice(parent.children.indexOf(process), 1);
    this.setEnded(process.main);
    if (this.current !== null) this.record('joined', this.current, process.id);
  }

  private setEnded(task: Task): void {
    this.trace.state(this.recordingTime(), task.id, 'ended', task.site, -1);
  }

  // -- signals

  /**
   * Delivers a signal to a process (`kill`): its main thread is to handle it, at once even if it waits, or the process
   * ends, or nothing happens.
   */
  sendSignal(process: Process, signal: number): void {
    if (process.exitCode !== null) return;
    const { signals } = process;
    if (signals.handToWaiter(signal)) return;
    const answer = signals.answer(signal);
    if (answer === 'end') this.exitProcess(process, -signal);
    if (answer === 'hold') signals.held.add(signal);
    if (answer !== 'handle') return;
    this.noteSignal(process, signal);
    this.interrupt(process.main);
  }

  /** Makes the main thread handle a signal at its next switch point; a wait of it goes on. */
  noteSignal(process: Process, signal: number): void {
    process.signals.pending.add(signal);
    if (this.current !== process.main) return;
    this.settle();
    this.granted = this.counter.left = 0;
  }

  /** After a signal's handlers: goes on with a wait that was broken off; the answer is as of the wait. */
  waitOn(wait: Wait): unknown | Blocked {
    if (wait.early !== undefined) return wait.early.result;
    this.block(wait);
    return blocked;
  }

  /** Takes a task out of its wait for as long as its handlers run; it keeps its place in the queue. */
  private interrupt(task: Task): void {
    const { wait } = task;
    if (wait === null) return;
    task.interrupted = wait;
    task.wait = null;
    this.timers.cancel(task.timer);
    task.timer = this.at(this.now + this.costs.wake, () => {
      task.timer = null;
      this.gils.want(task);
    });
  }

  // -- what the executing task asks for

  /** Charges work to the executing task. */
  charge(nanoseconds: number): void {
    this.counter.left -= nanoseconds;
  }

  /**
   * Puts the executing task to wait: the GIL and the core are free for others at once. Its body must return
   * 'suspended' next.
   */
  block(wait: Wait): void {
    const task = this.executing();
    this.settle();
    this.enterWait(task, wait);
    this.cores.leave(task, this.now);
    this.gils.release(task);
  }

  /**
   * Ends a wait: the task asks for the GIL `delay` nanoseconds from now, and goes on with `result`. `wait` is given by who
   * may wake a wait that a signal has broken off.
   */
  wake(task: Task, result: unknown, delay: number = this.costs.wake, wait: Wait | null = task.wait): void {
    if (wait === null) return;
    if (task.wait !== wait) {
      wait.early ??= { result };
      return;
    }
    const resource = task.wait.state === 'joins' ? -1 : (task.wait.subject ?? -1);
    if (this.current !== null) this.record('wake', this.current, task.id, resource);
    task.wait = null;
    task.result = result;
    this.timers.cancel(task.timer);
    task.timer = this.at(this.now + delay, () => {
      task.timer = null;
      this.gils.want(task);
    });
  }

  /** The executing task has `nanoseconds` of work to do in one go, with the GIL held; its body returns 'suspended' next. */
  work(nanoseconds: number): void {
    this.executing().pendingWork += Math.max(0, Math.round(nanoseconds));
  }

  /** Carries out something that takes no virtual time, however much it computes; it must not wait. */
  atNoCost<T>(action: () => T): T {
    const { granted } = this;
    const { left } = this.counter;
    // Both by the same, so that the clock stands where it stood.
    this.granted += lent;
    this.counter.left += lent;
    try {
      return action();
    } finally {
      // A slice that ended all the same was accounted for, and a new one begun.
      if (this.granted === granted + lent) {
        this.granted = granted;
        this.counter.left = left;
      }
    }
  }

  /** Waits for a time: `sleep`. */
  sleep(nanoseconds: number): void {
    this.block({ state: 'sleeps', deadline: this.now + nanoseconds + this.costs.sleepLateness });
  }

  at(time: number, action: () => void): Timer {
    if (this.current !== null) {
      // What the executing task was granted may reach beyond the new time.
      this.settle();
      const left = Math.max(1, Math.ceil(time - this.time));
      if (left < this.counter.left) this.granted = this.counter.left = left;
    }
    return this.timers.set(time, action);
  }

  cancel(timer: Timer | null): void {
    this.timers.cancel(timer);
  }

  /** True if a task on another core is behind: what is shared must be touched in the order of time, so yield first. */
  get isAhead(): boolean {
    if (this.cores.running.length < 2) return false;
    const task = this.executing();
    return this.cores.running.some((other) => other !== task && other.clock < this.now);
  }

  /**
   * Called at a switch point when the counter is below zero. False: it is refilled, go on. True: the body must return
   * 'suspended' now.
   */
  sliceSpent(): boolean {
    const task = this.executing();
    this.atSwitchPoint?.();
    this.settle();
    this.fireDue();
    if (!this.goesOn(task) || this.hasSignal(task) || this.pause()) return true;
    this.grant(task);
    return false;
  }

  /** Where no switch is possible: refills the counter for another while. */
  extend(): void {
    this.settle();
    this.counter.left = this.granted = 10_000;
  }

  // -- the machine

  /**
   * Goes on until `pause` says so (asked about once a virtual millisecond), everything has ended, nothing can go on any
   * more, or the limit is reached.
   */
  run(pause: () => boolean): Standing {
    this.pause = pause;
    for (let rounds = 0; ; rounds++) {
      const task = this.cores.first();
      const due = this.timers.next();
      if (task === null || due <= task.clock) {
        if (task === null && this.processes.every((process) => process.exitCode !== null)) return 'over';
        if (due === Infinity) return this.awaitsOutside ? 'idle' : 'deadlock';
        if (this.polls >= idlePolls && this.awaitsOutside) return 'idle';
        if (due > this.limit) return this.stopAtLimit();
        this.setTime(Math.max(due, this.time));
        this.timers.take()();
      } else {
        if (task.clock >= this.limit) return this.stopAtLimit();
        if (this.cpuTotal >= this.cpuLimit) return 'cpu-limit';
        this.setTime(task.clock);
        if (this.goesOn(task)) this.execute(task);
      }
      if ((rounds & 15) === 0 && pause()) return 'paused';
    }
  }

  /** Records something that `task` does now. */
  record(kind: Parameters<TraceBuilder['event']>[1], task: Task, a = -1, b = -1): void {
    this.happened++;
    if (task.lane >= 0) this.trace.event(this.recordingTime(), kind, task.lane, this.siteOf(task), a, b);
  }

  /** A number for bytes that are sent: what is received says which they were. */
  nextMessage(): number {
    return ++this.messages;
  }

  /** `Pipe #1`, `Pipe #2`, … */
  nextName(kind: string): string {
    const count = (this.names.get(kind) ?? 0) + 1;
    this.names.set(kind, count);
    return `${kind} #${count}`;
  }

  /** Records what the executing task does, if the trace is to tell all that orders tasks. */
  detail(kind: 'acquire' | 'release' | 'joined', what: number): void {
    if (this.trace.isDetailed && this.current !== null) this.record(kind, this.current, what);
  }

  /** Records a state of something that runs inside the executing task, a greenlet for example, by its trace id. */
  recordState(lane: number, state: TaskState, subject = -1, site = this.siteOfCurrent): void {
    this.trace.state(this.recordingTime(), lane, state, site, subject);
  }

  /** Tasks that wait, with the resource or task they wait for and who holds it. */
  waiting(): { task: Task; wait: Wait; holder: Task | null }[] {
    return this.processes
      .filter((process) => process.exitCode === null)
      .flatMap((process) => process.tasks)
      .flatMap((task) => (task.wait === null ? [] : [{ task, wait: task.wait, holder: task.wait.holder?.() ?? null }]));
  }

  protected executing(): Task {
    if (this.current === null) throw new Error('no task executes');
    return this.current;
  }

  private execute(task: Task): void {
    if (task.pendingWork > 0) {
      const part = Math.min(task.pendingWork, this.budget(task));
      task.pendingWork -= part;
      task.cpuTime += part;
      this.cpuTotal += part;
      this.time += part;
      task.clock = this.time;
      return;
    }
    this.current = task;
    this.grant(task);
    const outcome = (task.body as Body).run(task);
    this.settle();
    task.site = this.site();
    if (outcome === 'ended' && task.state !== 'ended') this.endTask(task);
    this.current = null;
    this.granted = this.counter.left = 0;
  }

  private endTask(task: Task): void {
    if (task.record.fate === 'running') task.end('returned');
    this.retire(task);
    this.gils.release(task);
  }

  /** Takes a task out of everything that it stands in. */
  private retire(task: Task): void {
    this.timers.cancel(task.timer);
    task.timer = null;
    task.wait?.leave?.(task);
    task.interrupted?.leave?.(task);
    task.wait = null;
    task.interrupted = null;
    this.cores.leave(task, this.now);
    this.gils.forget(task);
    task.record.end = this.now;
    this.setState(task, 'ended');
    for (const action of task.onEnd) action();
  }

  private enterWait(task: Task, wait: Wait): void {
    task.wait = wait;
    task.result = undefined;
    this.setState(task, wait.state, wait.subject);
    if (wait.deadline === undefined || wait.deadline === Infinity) return;
    task.timer = this.at(wait.deadline, () => {
      task.timer = null;
      task.wait = null;
      task.result = wait.expired;
      wait.leave?.(task);
      this.countPoll(wait);
      this.gils.want(task);
    });
  }

  private countPoll(wait: Wait): void {
    this.polls = wait.outside === true && this.happened === this.happenedAtPoll ? this.polls + 1 : 0;
    this.happenedAtPoll = this.happened;
  }

  /** True if every task waits, and one at least for somebody outside: no time would change anything. */
  private get awaitsOutside(): boolean {
    const waiting = this.waiting();
    return (
      waiting.some(({ wait }) => wait.outside) &&
      waiting.every(({ wait }) => wait.outside || wait.deadline === undefined || wait.deadline === Infinity)
    );
  }

  /** True if `task`, which has a core, may execute now; else it was taken off. */
  private goesOn(task: Task): boolean {
    if (task.process.gil?.holder === task && task.process.gil.dropRequested && task.pendingWork === 0) {
      if (this.gils.hasWaiters(task)) {
        this.cores.leave(task, this.now);
        this.gils.oust(task);
        return false;
      }
      task.process.gil.dropRequested = false;
    }
    if (this.now >= task.coreUntil && this.cores.contended) {
      this.cores.preempt(task, this.now);
      return false;
    }
    return this.now < this.limit && this.cpuTotal < this.cpuLimit && this.cores.first() === task;
  }

  private hasSignal(task: Task): boolean {
    return task === task.process.main && task.process.signals.pending.size > 0;
  }

  private fireDue(): void {
    while (this.timers.next() <= this.now) this.timers.take()();
  }

  private budget(task: Task): number {
    const until = Math.min(this.timers.next(), this.limit, this.cores.horizon(task), this.time + longestSlice);
    return Math.max(1, Math.ceil(until - this.time));
  }

  private grant(task: Task): void {
    // Whoever wants to be called at each switch point grants nothing, so that the next one asks.
    this.granted = this.counter.left = this.atSwitchPoint === undefined ? this.budget(task) : 0;
  }

  /** Puts what has been spent onto the clocks; `now` does not change. */
  private settle(): void {
    const spent = this.granted - this.counter.left;
    this.granted = this.counter.left;
    this.time += spent;
    if (this.current === null) return;
    this.current.cpuTime += spent;
    this.cpuTotal += spent;
    this.current.clock = this.time;
  }

  private setTime(time: number): void {
    this.granted = this.counter.left = 0;
    this.time = time;
  }

  private stopAtLimit(): Standing {
    this.setTime(Math.max(this.time, Math.min(this.limit, Number.MAX_SAFE_INTEGER)));
    return 'limit';
  }

  protected setState(task: Task, state: TaskState, subject = -1): void {
    task.state = state;
    if (task.lane >= 0) this.trace.state(this.recordingTime(), task.lane, state, this.siteOf(task), subject);
  }

  protected siteOf(task: Task): number {
    return task === this.current ? this.site() : task.site;
  }

  /** Rows of the trace are in order of time: what a task that ran ahead by less than a slice did is moved to now. */
  protected recordingTime(): number {
    this.lastRecorded = Math.max(this.lastRecorded, this.now);
    return this.lastRecorded;
  }
}

import type { Census } from './census';
import { type Access, access, isWriting, locationOf, type Mode, modeOf, WRITE } from './footprint';
import { Kernel, type KernelOptions, type Standing } from './kernel';
import type { Body, Process, Task, Wait } from './task';
import type { Timer } from './timers';
import type { Gate, TurnOptions, Turns } from './turns';

/** A transition as the kernel tells it; see `explore/machine.ts`. */
export interface ObservedTransition {
  readonly task: number;
  readonly accesses: readonly Access[];
  readonly causes: readonly number[];
  readonly epoch: number;
  readonly gate: {
    readonly location: number;
    readonly before: number;
    readonly passes: ((s: number) => boolean) | null;
  } | null;
  readonly isCertain: boolean;
  readonly site: number;
}

/** Decides who goes on, and is told what was done. */
export interface Director {
  choose(view: ExploringKernel): number;
  executed(transition: ObservedTransition): void;
}

export interface ExploringOptions extends KernelOptions {
  readonly census: Census;
  readonly director: Director;
  /** True if every visible operation is a place where another task may come in; else the program's switch points are. */
  readonly everywhere: boolean;
  readonly earlyTimeouts: boolean;
  /** Transitions after which an execution is stopped. */
  readonly maxTransitions: number;
  /** Virtual nanoseconds of computing between two visible operations. */
  readonly maxComputing: number;
}

/** One task in an exploration. */
interface Slot {
  readonly task: Task;
  readonly number: number;
  /** How many tasks and objects it has made. */
  children: number;
  objects: number;
  stage: 'new' | 'herald' | 'ready' | 'blocked' | 'ended';
  gate: Gate | null;
  passes: ((state: number) => boolean) | null;
  accesses: readonly Access[];
  holder: (() => number) | null;
  deadline: number;
  isTimeUp: boolean;
  site: number;
  causes: number[];
  isJoined: boolean;
  /** It is about to end the process: chosen last where nothing else speaks for it. */
  isLast: boolean;
  steps: number;
  /** How many of its last transitions only read, and nothing was written between. */
  readingFor: number;
  /** The locations that they read. */
  readonly watched: Set<number>;
  /** What it was at a place in that stretch; equal again at the same place with nothing changed: it goes round. */
  round: { readonly site: number; readonly body: readonly unknown[]; readonly version: number } | null;
  /** It goes round until something that it reads changes. */
  spins: boolean;
}

const nothing: readonly Access[] = [];
const noCause: readonly number[] = [];
/** Transitions that only read after which a task is looked at more closely. */
const longReading = 4;
/** Nanoseconds for a stretch of code without a visible operation; after the first, what it touches becomes visible. */
const plenty = 20_000_000;
const last = 1_000_000_000;
/** How many accesses of a stretch that has no end become visible. */
const revealed = 32;

/**
 * The machine without GIL, cores and costs: one task executes at a time, a search decides which one goes on before each
 * visible operation, and the clock advances only when nothing can run.
 */
export class ExploringKernel extends Kernel implements Turns {
  readonly outputLocation: number;
  isActive = false;
  isTimeUp = false;
  /** The number of the task that executed last; −1 at the beginning. */
  last = -1;
  /** Transitions so far, and how many of them came after another task that could have gone on; and changes of task. */
  count = 0;
  preemptions = 0;
  switches = 0;
  /** Why it was stopped, if it was. */
  stopped: 'transitions' | 'computing' | null = null;
  private readonly census: Census;
  private readonly director: Director;
  private readonly everywhere: boolean;
  private readonly options: ExploringOptions;
  private readonly slots: (Slot | undefined)[] = [];
  private heralds: Slot[] = [];
  private epoch = 0;
  private readonly alarms: { at: number; order: number; action: (() => void) | null }[] = [];
  private alarmCount = 0;
  /** The transition in progress. */
  private open: Slot | null = null;
  private accesses: Access[] = [];
  private openGate: ObservedTransition['gate'] = null;
  private openCauses: readonly number[] = noCause;
  private openSite = -1;
  /** Chosen inside an operation whose stack had to be captured first. */
  private readonly resourceSerials: number[] = [];
  /** How often each location was written. */
  private readonly versions: number[] = [];
  private snapshots: Slot[] = [];
  private chosen = -1;
  private isForced = false;
  private wantsPoint = false;
  private revealing = 0;
  private hasRevealed = false;
  private abandoned = false;

  constructor(options: ExploringOptions) {
    super(options);
    this.options = options;
    this.census = options.census;
    this.director = options.director;
    this.everywhere = options.everywhere;
    this.outputLocation = this.census.location(-2, 'output', 'the output');
    // A resource is known by who made it, like any object.
    options.trace.whenResource = (record) => {
      this.resourceSerials[record.id] = this.current === null ? -100 - record.id : this.newSerial();
    };
  }

  // A field would be a second one of that name, which engines are slow to make.
  override get exploring(): Turns {
    return this;
  }

  override get now(): number {
    return this.time;
  }

  override get unaccounted(): number {
    return 0;
  }

  override get isAhead(): boolean {
    return false;
  }

  // -- what a search sees

  get taskCount(): number {
    return this.slots.length;
  }

  canRun(number: number): boolean {
    const slot = this.slots[number];
    if (slot === undefined || slot.stage !== 'ready') return false;
    if (slot.passes === null || slot.isTimeUp) return true;
    if (slot.passes((slot.gate as Gate).state())) return true;
    return this.options.earlyTimeouts && slot.deadline !== Infinity;
  }

  /** True for a task that would end the process: others come before it unless the search wants otherwise. */
  comesLast(number: number): boolean {
    return this.slots[number]?.isLast === true;
  }

  // -- tasks

  override createProcess(options: Parameters<Kernel['createProcess']>[0]): Process {
    const process = super.createProcess(options);
    this.adopt(process.main, '0');
    return process;
  }

  override createThread(process: Process, name: string, daemon: boolean): Task {
    const parent = this.slotOf(this.executing());
    const task = super.createThread(process, name, daemon);
    this.adopt(task, `${this.census.taskPaths[parent.number]}.${parent.children++}`);
    return task;
  }

  private adopt(task: Task, path: string): void {
    task.number = this.census.taskNumber(path);
    this.slots[task.number] = {
      task,
      number: task.number,
      children: 0,
      objects: 0,
      stage: 'new',
      gate: null,
      passes: null,
      accesses: nothing,
      holder: null,
      deadline: Infinity,
      isTimeUp: false,
      site: -1,
      causes: [],
      isJoined: false,
      isLast: false,
      steps: 0,
      readingFor: 0,
      watched: new Set(),
      round: null,
      spins: false,
    };
  }

  override start(task: Task, body: Body): void {
    task.body = body;
    if (task.process.main !== task) task.process.tasks.push(task);
    if (this.current !== null) this.record('start', this.current, task.id);
    task.record.start = this.recordingTime();
    const slot = this.slotOf(task);
    this.setState(task, 'ready');
    if (this.current === null) {
      slot.stage = 'ready';
      return;
    }
    this.isActive = true;
    slot.stage = 'herald';
    if (this.open !== null) slot.causes = [this.count];
    this.heralds.push(slot);
    this.wantPoint();
  }

  override exitProcess(process: Process, code: number): void {
    const by = this.executing();
    process.exitCode = code;
    process.endedAt = this.now;
    for (const task of process.tasks) {
      if (task === by || !task.alive) continue;
      this.record('kill', by, task.id);
      task.end('killed');
      this.finish(task);
    }
    this.record('exit', by, code);
    this.finish(by);
  }

  // -- turns

  get taskNumber(): number {
    return this.executing().number;
  }

  get mustLetBegin(): boolean {
    return this.heralds.length > 0;
  }

  newSerial(): number {
    const slot = this.slotOf(this.executing());
    return slot.number * 0x1000000 + slot.objects++;
  }

  locationOfResource(resource: number): number {
    return this.census.location(this.resourceSerials[resource], 'resource', 'resource');
  }

  locationOfEnd(task: number): number {
    return this.census.location(-1, task, 'the end of a thread');
  }

  locationOfLife(task: number): number {
    return this.census.location(-4, task, 'whether a thread is alive');
  }

  isContended(location: number, mode: Mode): boolean {
    if (isWriting(mode)) this.slotOf(this.executing()).readingFor = 0;
    if (this.revealing > 0 && this.isActive) {
      this.revealing--;
      this.census.contend(location);
    }
    return this.isActive && this.census.touch(location, mode, this.executing().number);
  }

  joined(task: number): void {
    const slot = this.slots[task];
    if (slot === undefined || this.executing() !== this.executing().process.main) return;
    slot.isJoined = true;
    this.isActive = this.slots.some((s) => s !== undefined && s.stage !== 'new' && s.number !== 0 && !s.isJoined);
  }

  touch(location: number, mode: Mode): void {
    if (!this.isActive) return;
    if (!this.census.touch(location, mode, this.executing().number)) return;
    this.note(access(location, mode));
  }

  atGate(gate: Gate, options: TurnOptions): boolean {
    const slot = this.slotOf(this.executing());
    const passes = options.passes ?? null;
    const canPass = passes === null || passes(gate.state());
    this.isTimeUp = false;
    const mode = options.mode ?? WRITE;
    if (!this.isActive) {
      if (canPass) return false;
    } else if (options.always !== true && !this.census.touch(gate.location, mode, slot.number) && canPass) return false;
    if (!canPass && options.always !== true) this.census.contend(gate.location);
    const accesses = [access(gate.location, mode)];
    for (const other of options.also ?? nothing) accesses.push(other);
    slot.gate = gate;
    slot.passes = passes;
    slot.accesses = accesses;
    slot.holder = options.holder ?? null;
    slot.deadline = options.timeout === undefined ? Infinity : this.time + options.timeout;
    return this.ask(slot);
  }

  location(serial: number, key: unknown): number {
    return this.census.location(serial, key, key);
  }

  noteAll(accesses: readonly Access[]): void {
    if (this.isActive) for (const added of accesses) this.note(added);
  }

  atAccesses(accesses: readonly Access[]): boolean {
    if (!this.isActive) return false;
    if (!this.everywhere) {
      this.noteAll(accesses);
      return false;
    }
    return this.askFor(accesses);
  }

  private askFor(accesses: readonly Access[]): boolean {
    const slot = this.slotOf(this.executing());
    slot.gate = null;
    slot.passes = null;
    slot.accesses = accesses;
    slot.deadline = Infinity;
    return this.ask(slot);
  }

  /** Adds to the footprint of the transition in progress; where switch points separate transitions, one must follow. */
  private note(added: Access): void {
    if (this.open === null || this.open.task !== this.current) return;
    if (!this.accesses.includes(added)) this.accesses.push(added);
    this.wantPoint();
  }

  /** Where only switch points separate transitions, the next one is a place where others may come in. */
  private wantPoint(): void {
    if (this.everywhere) return;
    this.wantsPoint = true;
    this.counter.left = -1;
  }

  thenGate(gate: Gate, options: TurnOptions): void {
    const slot = this.slotOf(this.executing());
    slot.gate = gate;
    slot.passes = options.passes ?? null;
    slot.accesses = [access(gate.location, WRITE), ...(options.also ?? nothing)];
    slot.holder = options.holder ?? null;
    this.census.contend(gate.location);
  }

  /** The process is about to end: others may be faster. True: the stack must be captured. */
  beforeExit(): boolean {
    if (!this.isActive) return false;
    const slot = this.slotOf(this.executing());
    slot.isLast = true;
    return this.askFor([access(this.outputLocation, WRITE)]);
  }

  /** The task of `slot` has come to a visible operation. */
  private ask(slot: Slot): boolean {
    slot.site = this.site();
    slot.isTimeUp = false;
    slot.stage = 'ready';
    if (this.isForced) {
      this.showWait(slot);
      return true;
    }
    this.close();
    if (this.mayGoRound(slot)) {
      this.snapshots.push(slot);
      this.chosen = -1;
      return true;
    }
    if (this.heralds.length > 0 || !this.someoneCanRun()) {
      this.chosen = -1;
      this.showWait(slot);
      return true;
    }
    const next = this.choose();
    if (next === slot.number) {
      this.begin(slot);
      return false;
    }
    this.chosen = next;
    this.showWait(slot);
    return true;
  }

  /** Records what a task does that has given its turn away. */
  private showWait({ task, number, gate, passes }: Slot): void {
    const { wait } = gate ?? {};
    if (passes !== null && wait !== undefined && !this.canRun(number)) this.setState(task, wait.state, wait.subject);
    else this.setState(task, 'ready');
  }

  private someoneCanRun(): boolean {
    for (let i = 0; i < this.slots.length; i++) if (this.canRun(i)) return true;
    return false;
  }

  private choose(): number {
    if (this.count >= this.options.maxTransitions) {
      this.stopped = 'transitions';
      return -1;
    }
    const next = this.director.choose(this);
    if (next < 0) {
      this.abandoned = true;
      return -1;
    }
    if (next !== this.last) {
      if (this.last >= 0) {
        this.switches++;
        if (this.canRun(this.last)) this.preemptions++;
      }
    }
    return next;
  }

  /** Begins the transition of a task's pending operation. */
  private begin(slot: Slot): void {
    this.open = slot;
    this.last = slot.number;
    this.accesses = slot.accesses === nothing ? [] : slot.accesses.slice();
    const { gate, passes } = slot;
    this.isTimeUp = false;
    if (gate === null) this.openGate = null;
    else {
      const before = gate.state();
      this.isTimeUp = passes !== null && !passes(before);
      const isFree = passes === null || this.isTimeUp || (this.options.earlyTimeouts && slot.deadline !== Infinity);
      this.openGate = { location: gate.location, before, passes: isFree ? null : passes };
    }
    slot.task.result = gate === null ? slot.task.result : !this.isTimeUp;
    this.openCauses = slot.causes.length === 0 ? noCause : slot.causes;
    slot.causes = [];
    this.openSite = slot.site;
    slot.gate = null;
    slot.passes = null;
    slot.accesses = nothing;
    slot.deadline = Infinity;
    slot.steps++;
    slot.spins = false;
    this.counter.left = plenty;
    this.hasRevealed = false;
  }

  /** Ends the transition in progress. */
  private close(): void {
    const { open } = this;
    if (open === null) return;
    this.open = null;
    if (this.accesses.length === 0 && this.canRun(open.number)) {
      // Nothing was seen of it: it goes on with the task's next one, and what made it possible makes that possible.
      if (this.openCauses.length > 0) open.causes = [...this.openCauses, ...open.causes];
      return;
    }
    this.noteReading(open);
    this.count++;
    this.director.executed({
      task: open.number,
      accesses: this.accesses,
      causes: this.openCauses,
      epoch: this.epoch,
      gate: this.openGate,
      isCertain: this.everywhere,
      site: this.openSite,
    });
  }

  // -- loops that wait for something to change

  /** Counts transitions that only read. */
  private noteReading(slot: Slot): void {
    let writes = false;
    for (const entry of this.accesses) {
      if (!isWriting(modeOf(entry))) continue;
      writes = true;
      const location = locationOf(entry);
      this.versions[location] = (this.versions[location] ?? 0) + 1;
    }
    if (writes) slot.readingFor = 0;
    else if (++slot.readingFor > longReading) for (const entry of this.accesses) slot.watched.add(locationOf(entry));
    if (slot.readingFor === 0) {
      slot.watched.clear();
      slot.round = null;
    }
  }

  /** True if the task has only read for long, and may be going round: its stack must be captured to see that. */
  private mayGoRound(slot: Slot): boolean {
    if (slot.readingFor <= longReading || slot.readingFor > 40 * longReading || slot.passes !== null) return false;
    return slot.round === null ? slot.readingFor % longReading === 1 : slot.round.site === slot.site;
  }

  /** A task that is at the same place with the same variables and has only read since: it waits, busily. */
  private lookForRound(slot: Slot): void {
    const body = slot.task.body?.snapshot?.() ?? null;
    if (body === null) return;
    const version = () => [...slot.watched].reduce((sum, location) => sum + (this.versions[location] ?? 0), 0);
    const now = version();
    const { round } = slot;
    const isSame = round !== null && round.site === slot.site && round.version === now && sameItems(round.body, body);
    if (!isSame) {
      slot.round = { site: slot.site, body, version: now };
      return;
    }
    const location = locationOf(slot.accesses[0]);
    slot.spins = true;
    slot.gate = { location, state: version };
    slot.passes = (state) => state !== now;
  }

  /** Where a task goes round for ever, at the end of an execution: the site; −1 if none does. */
  get spinningAt(): number {
    return this.slots.find((slot) => slot?.spins === true)?.site ?? -1;
  }

  // -- waits

  override charge(_nanoseconds: number): void {}

  override work(_nanoseconds: number): void {}

  override sleep(nanoseconds: number): void {
    this.block({ state: 'sleeps', deadline: this.time + Math.max(0, nanoseconds) });
  }

  override block(wait: Wait): void {
    const task = this.executing();
    const slot = this.slotOf(task);
    if (wait.subject !== undefined && wait.subject >= 0 && wait.state !== 'joins' && wait.state !== 'sleeps') {
      this.touch(this.locationOfResource(wait.subject), WRITE);
    }
    task.wait = wait;
    task.result = undefined;
    slot.stage = 'blocked';
    slot.deadline = wait.deadline ?? Infinity;
    slot.gate = null;
    slot.passes = null;
    slot.accesses = nothing;
    this.setState(task, wait.state, wait.subject);
    // A sleep of no length is no yield.
    if (slot.deadline <= this.time) this.expire(slot);
  }

  override wake(task: Task, result: unknown): void {
    if (task.wait === null) return;
    const slot = this.slotOf(task);
    if (this.current !== null) this.record('wake', this.current, task.id, -1);
    task.wait = null;
    task.result = result;
    slot.deadline = Infinity;
    if (this.open !== null) slot.causes.push(this.count);
    this.goOn(slot);
  }

  private expire(slot: Slot): void {
    const { task } = slot;
    if (task.wait !== null) {
      task.result = task.wait.expired;
      task.wait.leave?.(task);
      task.wait = null;
    }
    slot.deadline = Infinity;
    this.goOn(slot);
  }

  /** After a wait: a task that must pass a gate has its turn there; any other comes to its next visible operation first. */
  private goOn(slot: Slot): void {
    this.setState(slot.task, 'ready');
    if (slot.gate !== null) {
      slot.stage = 'ready';
      return;
    }
    slot.stage = 'herald';
    this.heralds.push(slot);
  }

  override at(time: number, action: () => void): Timer {
    const alarm = { at: Math.max(time, this.time), order: this.alarmCount++, action };
    this.alarms.push(alarm);
    return alarm as Timer;
  }

  override cancel(timer: Timer | null): void {
    if (timer !== null) timer.action = null;
  }

  /** True if a stretch without a visible operation may go on: perhaps it only waits for what nobody was seen to change. */
  private isLongStretch(): boolean {
    if (this.hasRevealed) return false;
    this.hasRevealed = true;
    if (this.isActive) this.revealing = revealed;
    this.counter.left = last;
    return true;
  }

  /** At a switch point: true if the body must return now. */
  override sliceSpent(): boolean {
    if (this.everywhere || this.current === null) {
      if (this.isLongStretch()) return false;
      this.stopped = 'computing';
      return true;
    }
    const slot = this.slotOf(this.current);
    if (!this.wantsPoint && !this.isForced) {
      if (this.isLongStretch()) return false;
      this.stopped = 'computing';
      return true;
    }
    this.wantsPoint = false;
    this.counter.left = plenty;
    if (!this.isActive && !this.isForced) return false;
    slot.gate = null;
    slot.passes = null;
    slot.accesses = nothing;
    return this.ask(slot);
  }

  override extend(): void {
    this.counter.left = plenty;
  }

  // -- the machine

  override run(_pause: () => boolean): Standing {
    for (;;) {
      if (this.stopped !== null) return 'limit';
      if (this.abandoned) return 'paused';
      if (this.heralds.length > 0) {
        this.runHeralds();
        continue;
      }
      for (let slot = this.snapshots.pop(); slot !== undefined; slot = this.snapshots.pop()) this.lookForRound(slot);
      this.fireAlarms();
      if (this.heralds.length > 0) continue;
      if (this.processes.every((process) => process.exitCode !== null)) {
        this.close();
        return 'over';
      }
      let next = this.chosen;
      this.chosen = -1;
      if (next < 0) {
        this.close();
        if (!this.someoneCanRun()) {
          if (!this.tick()) return 'deadlock';
          continue;
        }
        next = this.isActive ? this.choose() : this.onlyOne();
        if (next < 0) continue;
      }
      const slot = this.slots[next] as Slot;
      if (this.isActive) this.begin(slot);
      else {
        this.isTimeUp = slot.passes !== null && !slot.passes((slot.gate as Gate).state());
        this.counter.left = plenty;
      }
      this.carryOut(slot);
    }
  }

  /** In a trace that is shown each transition takes a microsecond; the program's clock knows nothing of it. */
  protected override recordingTime(): number {
    this.lastRecorded = Math.max(this.lastRecorded, this.time + this.count * 1000);
    return this.lastRecorded;
  }

  /** When the last thing that a trace shows has happened. */
  get shownTime(): number {
    return this.recordingTime();
  }

  /** True if an execution was given up by the director. */
  get isAbandoned(): boolean {
    return this.abandoned;
  }

  private onlyOne(): number {
    for (let i = 0; i < this.slots.length; i++) if (this.canRun(i)) return i;
    return -1;
  }

  /** Lets tasks that have begun or were woken come to their next visible operation, of which nobody sees anything. */
  private runHeralds(): void {
    const { open, accesses, openGate, openCauses, openSite, last } = this;
    const starter = open;
    for (let slot = this.heralds.shift(); slot !== undefined; slot = this.heralds.shift()) {
      if (slot.stage !== 'herald') continue;
      this.open = null;
      this.isForced = true;
      slot.stage = 'ready';
      this.counter.left = this.everywhere ? plenty : -1;
      this.carryOut(slot);
      this.isForced = false;
    }
    this.open = open;
    this.accesses = accesses;
    this.openGate = openGate;
    this.openCauses = openCauses;
    this.openSite = openSite;
    this.last = last;
    if (this.beginner !== null) {
      const slot = this.beginner;
      this.beginner = null;
      if (starter === slot || starter === null) this.carryOut(slot);
    }
  }

  /** Who has started a task and goes on, in the same transition, when that has come to its first operation. */
  private beginner: Slot | null = null;

  /** Called by the starter whose stack is captured so that the new task can begin. */
  awaitBeginning(): void {
    this.beginner = this.slotOf(this.executing());
  }

  private carryOut(slot: Slot): void {
    const { task } = slot;
    this.current = task;
    if (task.state !== 'running') this.setState(task, 'running');
    const outcome = (task.body as Body).run(task);
    task.site = this.site();
    if (outcome === 'ended' && task.state !== 'ended') {
      if (task.record.fate === 'running') task.end('returned');
      this.touchEnd(slot);
      this.finish(task);
    }
    this.current = null;
  }

  private touchEnd(slot: Slot): void {
    if (this.isActive) this.note(access(this.locationOfEnd(slot.number), WRITE));
  }

  private finish(task: Task): void {
    const slot = this.slotOf(task);
    task.wait?.leave?.(task);
    task.wait = null;
    slot.stage = 'ended';
    task.record.end = this.recordingTime();
    this.setState(task, 'ended');
    for (const action of task.onEnd) action();
  }

  private fireAlarms(): void {
    for (;;) {
      let first = -1;
      for (let i = 0; i < this.alarms.length; i++) {
        const alarm = this.alarms[i];
        if (alarm.action === null || alarm.at > this.time) continue;
        if (first < 0 || alarm.at < this.alarms[first].at) first = i;
      }
      if (first < 0) break;
      const { action } = this.alarms[first];
      this.alarms.splice(first, 1);
      action?.();
    }
  }

  /** Nothing can run: the clock goes on to the next deadline. False if there is none. */
  private tick(): boolean {
    let next = Infinity;
    for (const slot of this.slots) {
      if (slot === undefined || slot.stage === 'ended' || slot.stage === 'new') continue;
      next = Math.min(next, slot.deadline);
    }
    for (const alarm of this.alarms) if (alarm.action !== null) next = Math.min(next, alarm.at);
    if (next === Infinity) return false;
    if (next > (this.options.limit ?? Infinity)) {
      this.stopped = 'computing';
      return true;
    }
    this.time = next;
    this.epoch++;
    for (const slot of this.slots) {
      if (slot === undefined || slot.stage === 'ended' || slot.deadline > next) continue;
      if (slot.stage === 'blocked') this.expire(slot);
      else slot.isTimeUp = true;
    }
    return true;
  }

  override record(kind: Parameters<Kernel['record']>[0], task: Task, a = -1, b = -1): void {
    super.record(kind, task, a, b);
    if (kind === 'joined') {
      const slot = this.slots.find((s) => s?.task.id === a);
      if (slot !== undefined) this.joined(slot.number);
      return;
    }
    const isOfResource = kind === 'acquire' || kind === 'release' || kind === 'send' || kind === 'receive';
    if (isOfResource && task === this.current) this.touch(this.locationOfResource(a), WRITE);
  }

  /** What tasks that have not ended wait for, at the end of an execution. */
  pending(): {
    task: Task;
    site: number;
    accesses: readonly Access[];
    location: number;
    passes: ((state: number) => boolean) | null;
    holder: number;
    causes: readonly number[];
    epoch: number;
  }[] {
    return this.slots.flatMap((slot) => {
      if (slot === undefined || slot.stage === 'ended' || slot.stage === 'new') return [];
      const { task, site, accesses, passes, causes, gate } = slot;
      const holder = slot.holder?.() ?? task.wait?.holder?.()?.number ?? -1;
      const subject = task.wait?.subject ?? -1;
      const location = gate?.location ?? (subject >= 0 ? this.locationOfResource(subject) : -1);
      return [{ task, site, accesses, location, passes, holder, causes, epoch: this.epoch }];
    });
  }

  /** The trace's resource at a location, or −1. */
  resourceAt(location: number): number {
    return this.resourceSerials.findIndex((_, resource) => this.locationOfResource(resource) === location);
  }

  /** The task with this number, if it has begun in this execution. */
  taskWith(number: number): Task | null {
    return this.slots[number]?.task ?? null;
  }

  override waiting(): ReturnType<Kernel['waiting']> {
    return this.pending().flatMap(({ task, location, holder }) => {
      if (task.process.exitCode !== null) return [];
      const holding = holder < 0 ? null : this.taskWith(holder);
      if (holding !== null && location === this.locationOfEnd(holder)) {
        return [{ task, wait: { state: 'joins', subject: holding.id }, holder: holding }];
      }
      const subject = location < 0 ? -1 : this.resourceAt(location);
      const isLock = /lock/.test(this.trace.resources[subject]?.kind ?? '');
      return [{ task, wait: task.wait ?? { state: isLock ? 'waits-lock' : 'waits', subject }, holder: holding }];
    });
  }

  /**
   * Cuts what an execution was apart, once nobody asks any more. Engines place some of such objects among the old ones, and
   * each of those would keep a whole execution until the next full collection.
   */
  dispose(): void {
    for (const slot of this.slots) {
      if (slot === undefined) continue;
      const { task } = slot;
      task.body = null;
      task.wait = null;
      task.result = undefined;
      task.process = undefined as never;
      task.onEnd.length = 0;
      slot.gate = slot.passes = slot.holder = null;
    }
    for (const process of this.processes) process.tasks.length = 0;
    this.slots.length = 0;
    this.processes.length = 0;
    this.alarms.length = 0;
    this.open = null;
    this.openGate = null;
    this.trace.whenResource = null;
    this.trace.tasks.length = 0;
    this.trace.resources.length = 0;
  }

  private slotOf(task: Task): Slot {
    return this.slots[task.number] as Slot;
  }
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}

import type { Blocked, Machine, Passage, Strategy, Transition, View } from '../../src/explore';
import { access, READ, WRITE } from '../../src/kernel';

/**
 * A machine of its own for tests: tasks that read, write and branch on shared variables, take locks and wait for
 * conditions. It shares nothing with the engine, so that the search can be compared on many programs quickly.
 */
export type Operation =
  | { readonly kind: 'read'; readonly variable: number; readonly into: number }
  | { readonly kind: 'write'; readonly variable: number; readonly value: number }
  | { readonly kind: 'add'; readonly variable: number; readonly from: number }
  | { readonly kind: 'fetch-add'; readonly variable: number }
  /** Skips `length` operations unless the register is above `than`. */
  | { readonly kind: 'unless'; readonly register: number; readonly than: number; readonly length: number }
  | { readonly kind: 'acquire'; readonly lock: number }
  | { readonly kind: 'release'; readonly lock: number }
  | { readonly kind: 'wait'; readonly lock: number; readonly condition: number }
  | { readonly kind: 'notify'; readonly condition: number; readonly all: boolean };

export type Program = readonly (readonly Operation[])[];

interface TaskState {
  pc: number;
  readonly registers: number[];
  log: string;
  /** Set while it waits to be notified, and then until it has the lock again. */
  waits: 'no' | 'for-notice' | 'for-lock';
  cause: number;
}

const variableAt = (variable: number) => variable;
const lockAt = (lock: number) => 100 + lock;
const conditionAt = (condition: number) => 200 + condition;

export class SmallMachine implements Machine {
  outcome = '';
  private tasks: TaskState[] = [];
  private memory: number[] = [];
  private holders: number[] = [];
  private waiters: number[][] = [];

  constructor(private readonly program: Program) {}

  execute(strategy: Strategy): boolean {
    this.tasks = this.program.map(() => ({ pc: 0, registers: [0, 0], log: '', waits: 'no', cause: -1 }));
    this.memory = [0, 0, 0];
    this.holders = [-1, -1, -1];
    this.waiters = [[], []];
    for (let task = 0; task < this.tasks.length; task++) this.skip(task);
    const view = {
      last: -1,
      taskCount: this.program.length,
      canRun: (task: number) => this.canRun(task),
      comesLast: () => false,
    };
    for (let count = 0; ; count++) {
      if (!this.program.some((_, task) => this.canRun(task))) break;
      const task = strategy.choose(view as View);
      if (task < 0) return false;
      if (!this.canRun(task)) throw new Error(`task ${task} cannot run`);
      strategy.executed(this.step(task, count));
      view.last = task;
    }
    const blocked = this.program.flatMap((_, task): Blocked[] => {
      const operation = this.operation(task);
      if (operation === undefined) return [];
      const { waits, cause } = this.tasks[task];
      if (waits === 'for-notice') return [];
      const lock = (operation as { lock: number }).lock;
      const passage = { location: lockAt(lock), before: 1, passes: (state: number) => state === 0 };
      return [{ task, accesses: [access(lockAt(lock), WRITE)], passage, causes: [cause], epoch: 0, site: -1 }];
    });
    strategy.finished(blocked);
    const ends = this.tasks.map(({ log, pc }, task) => (this.operation(task) ? `${log}@${pc}` : log));
    this.outcome = `${ends.join('|')} ${this.memory.join(',')}`;
    return true;
  }

  private operation(task: number): Operation | undefined {
    return this.program[task][this.tasks[task].pc];
  }

  private canRun(task: number): boolean {
    const operation = this.operation(task);
    if (operation === undefined) return false;
    const { waits } = this.tasks[task];
    if (waits === 'for-notice') return false;
    if (operation.kind === 'acquire' || waits === 'for-lock')
      return this.holders[(operation as { lock: number }).lock] < 0;
    return true;
  }

  /** Passes what nobody sees: branches, and releases of locks that the task does not have. */
  private skip(task: number): void {
    const state = this.tasks[task];
    for (;;) {
      const operation = this.operation(task);
      if (operation?.kind === 'unless') {
        state.pc += state.registers[operation.register] > operation.than ? 1 : 1 + operation.length;
        continue;
      }
      const needsLock = operation?.kind === 'release' || operation?.kind === 'wait';
      const hasLock = operation?.kind === 'acquire' && this.holders[operation.lock] === task;
      if (hasLock || (needsLock && this.holders[operation.lock] !== task)) state.pc++;
      else return;
    }
  }

  private step(task: number, index: number): Transition {
    const state = this.tasks[task];
    const operation = this.operation(task) as Operation;
    const accesses: number[] = [];
    let gate: Passage | null = null;
    const causes = [state.cause];
    state.cause = -1;
    const lockState = (lock: number, passes: Passage['passes']): Passage => ({
      location: lockAt(lock),
      before: this.holders[lock] < 0 ? 0 : 1,
      passes,
    });
    let goesOn = true;
    switch (operation.kind) {
      case 'read':
        accesses.push(access(variableAt(operation.variable), READ));
        state.registers[operation.into] = this.memory[operation.variable];
        state.log += `r${this.memory[operation.variable]}`;
        break;
      case 'write':
        accesses.push(access(variableAt(operation.variable), WRITE));
        this.memory[operation.variable] = operation.value;
        break;
      case 'add':
        accesses.push(access(variableAt(operation.variable), WRITE));
        this.memory[operation.variable] = state.registers[operation.from] + 1;
        break;
      case 'fetch-add':
        accesses.push(access(variableAt(operation.variable), WRITE));
        state.log += `f${this.memory[operation.variable]++}`;
        break;
      case 'acquire':
        gate = lockState(operation.lock, (before) => before === 0);
        accesses.push(access(lockAt(operation.lock), WRITE));
        this.holders[operation.lock] = task;
        break;
      case 'release':
        gate = lockState(operation.lock, null);
        accesses.push(access(lockAt(operation.lock), WRITE));
        this.holders[operation.lock] = -1;
        break;
      case 'wait':
        if (state.waits === 'no') {
          gate = lockState(operation.lock, null);
          accesses.push(access(lockAt(operation.lock), WRITE), access(conditionAt(operation.condition), WRITE));
          this.holders[operation.lock] = -1;
          this.waiters[operation.condition].push(task);
          state.waits = 'for-notice';
          goesOn = false;
        } else {
          gate = lockState(operation.lock, (before) => before === 0);
          accesses.push(access(lockAt(operation.lock), WRITE));
          this.holders[operation.lock] = task;
          state.waits = 'no';
        }
        break;
      case 'notify': {
        accesses.push(access(conditionAt(operation.condition), WRITE));
        const waiters = this.waiters[operation.condition];
        for (const waiter of waiters.splice(0, operation.all ? waiters.length : 1)) {
          this.tasks[waiter].waits = 'for-lock';
          this.tasks[waiter].cause = index;
        }
        break;
      }
      default:
        throw new Error('invisible');
    }
    if (goesOn) {
      state.pc++;
      this.skip(task);
    }
    return { task, accesses, causes, epoch: 0, gate, isCertain: true, site: -1 };
  }
}

/** A program of 2 to 4 tasks, small enough to be enumerated, from a source of whole numbers below a limit. */
export function randomProgram(below: (limit: number) => number, most = 9): Program {
  const tasks = 2 + below(3);
  const usesConditions = below(3) === 0;
  const lengths = Array.from({ length: tasks }, () => 1 + below(Math.max(1, Math.floor(most / tasks))));
  return lengths.map((length) => {
    const operations: Operation[] = [];
    while (operations.length < length) {
      const variable = below(2);
      switch (below(usesConditions ? 11 : 9)) {
        case 0:
        case 1:
          operations.push({ kind: 'read', variable, into: below(2) });
          break;
        case 2:
          operations.push({ kind: 'write', variable, value: 1 + below(2) });
          break;
        case 3:
          operations.push({ kind: 'add', variable, from: below(2) });
          break;
        case 4:
          operations.push({ kind: 'fetch-add', variable });
          break;
        case 5:
          operations.push({ kind: 'unless', register: below(2), than: below(2), length: 1 });
          break;
        case 6:
        case 7:
          operations.push({ kind: 'acquire', lock: below(2) });
          break;
        case 8:
          operations.push({ kind: 'release', lock: below(2) });
          break;
        case 9:
          operations.push({ kind: 'wait', lock: below(2), condition: 0 });
          break;
        default:
          operations.push({ kind: 'notify', condition: 0, all: below(2) === 0 });
      }
    }
    return operations;
  });
}

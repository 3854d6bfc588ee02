import {
  type EventColumns,
  type EventKind,
  eventKinds,
  type ResourceKind,
  type ResourceRecord,
  type Site,
  type TaskKind,
  type TaskRecord,
  type TaskState,
  type TraceData,
  taskStates,
} from './vocabulary';

const kindIndex = Object.fromEntries(eventKinds.map((kind, index) => [kind, index])) as Record<EventKind, number>;
const stateIndex = Object.fromEntries(taskStates.map((state, index) => [state, index])) as Record<TaskState, number>;

/** The columns of a trace that keeps no events. */
const none = { time: new Float64Array(0), kind: new Uint8Array(0), numbers: new Int32Array(0) };

/** Records a run. Rows are appended to growing columns; nothing is allocated per event. */
export class TraceBuilder {
  readonly tasks: TaskRecord[] = [];
  readonly resources: ResourceRecord[] = [];
  readonly sites: Site[] = [];
  readonly files: string[] = [];
  /** True for a trace that is to be analysed and not shown: it also tells what ordered tasks although nobody waited. */
  isDetailed = false;
  /** Told of each new resource. */
  whenResource: ((record: ResourceRecord) => void) | null = null;
  private readonly strings: string[] = [];
  private readonly stringIds = new Map<string, number>();
  private count = 0;
  private capacity: number;
  private time: Float64Array;
  private kind: Uint8Array;
  private task: Int32Array;
  private site: Int32Array;
  private a: Int32Array;
  private b: Int32Array;
  private truncated = false;

  /** `maxEvents`: how many rows are kept at the most. */
  constructor(private readonly maxEvents = 4_000_000) {
    this.capacity = Math.min(1024, maxEvents);
    const isUsed = maxEvents > 0;
    this.time = isUsed ? new Float64Array(this.capacity) : none.time;
    this.kind = isUsed ? new Uint8Array(this.capacity) : none.kind;
    this.task = isUsed ? new Int32Array(this.capacity) : none.numbers;
    this.site = isUsed ? new Int32Array(this.capacity) : none.numbers;
    this.a = isUsed ? new Int32Array(this.capacity) : none.numbers;
    this.b = isUsed ? new Int32Array(this.capacity) : none.numbers;
  }

  get eventCount(): number {
    return this.count;
  }

  /** Adds a row; `time` in virtual nanoseconds, not before the last row's. */
  event(time: number, kind: EventKind, task: number, site: number, a = -1, b = -1): void {
    if (this.count === this.capacity && !this.grow()) return;
    const row = this.count++;
    this.time[row] = time;
    this.kind[row] = kindIndex[kind];
    this.task[row] = task;
    this.site[row] = site;
    this.a[row] = a;
    this.b[row] = b;
  }

  /** Adds a change of state; `subject` is what is waited for. */
  state(time: number, task: number, state: TaskState, site: number, subject = -1): void {
    this.event(time, 'state', task, site, stateIndex[state], subject);
  }

  addTask(task: {
    kind: TaskKind;
    name: string;
    parent: number;
    process?: number;
    thread?: number;
    daemon?: boolean;
  }): TaskRecord {
    const id = this.tasks.length;
    const record: TaskRecord = {
      id,
      kind: task.kind,
      name: task.name,
      parent: task.parent,
      process: task.process ?? id,
      thread: task.thread ?? id,
      daemon: task.daemon ?? false,
      start: -1,
      end: -1,
      fate: 'running',
    };
    this.tasks.push(record);
    return record;
  }

  addResource(kind: ResourceKind, name: string, process: number, site: number, permits?: number): ResourceRecord {
    const id = this.resources.length;
    const record: ResourceRecord = { id, kind, name, process, site, ...(permits === undefined ? {} : { permits }) };
    this.resources.push(record);
    this.whenResource?.(record);
    return record;
  }

  /** The number under which a text is kept; equal texts are kept once. */
  string(text: string): number {
    let id = this.stringIds.get(text);
    if (id === undefined) {
      id = this.strings.push(text) - 1;
      this.stringIds.set(text, id);
    }
    return id;
  }

  /** The trace so far. The builder may go on; what was returned does not change. */
  build(end: number, cpus: number): TraceData {
    const n = this.count;
    const events: EventColumns = {
      count: n,
      time: this.time.slice(0, n),
      kind: this.kind.slice(0, n),
      task: this.task.slice(0, n),
      site: this.site.slice(0, n),
      a: this.a.slice(0, n),
      b: this.b.slice(0, n),
    };
    return {
      version: 1,
      events,
      tasks: this.tasks.map((task) => ({ ...task })),
      resources: [...this.resources],
      sites: [...this.sites],
      files: [...this.files],
      strings: [...this.strings],
      end,
      cpus,
      truncated: this.truncated,
    };
  }

  private grow(): boolean {
    if (this.capacity >= this.maxEvents) {
      this.truncated = true;
      return false;
    }
    this.capacity = Math.min(this.capacity * 2, this.maxEvents);
    const wider = <T extends Float64Array | Uint8Array | Int32Array>(column: T): T => {
      const next = new (column.constructor as new (n: number) => T)(this.capacity);
      next.set(column);
      return next;
    };
    this.time = wider(this.time);
    this.kind = wider(this.kind);
    this.task = wider(this.task);
    this.site = wider(this.site);
    this.a = wider(this.a);
    this.b = wider(this.b);
    return true;
  }
}

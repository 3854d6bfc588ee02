import { elementBit, pointsShift, switchBit, type Variable, writesBit } from '../analysis';
import { isWriting, type Kernel, type Mode, type Sights, WRITE } from '../kernel';
import { R, type Value, Watch } from '../runtime';
import { type EventKind, type Site, TraceBuilder } from '../trace';

/** Questions after which nothing more is recorded: a run that mostly computes need not be watched to its end. */
const mostQuestions = 120_000;
/** Accesses that are recorded. */
const mostAccesses = 60_000;

/**
 * Records the accesses of code of the `explore` variant in an ordinary run, where nobody waits for a turn. Of accesses to
 * one variable at one place only the first is kept until another task goes on or something orders tasks.
 */
export class AccessWatch extends Watch implements Sights {
  readonly variables: Variable[] = [];
  readonly outputLocation = -1;
  /** True once there is a second task. */
  isActive = false;
  private kernel: Kernel = undefined as never;
  private trace: TraceBuilder = undefined as never;
  private textOf: (site: number) => string = () => '';
  private questions = 0;
  private recorded = 0;
  private points = 0;
  private serials = 0;
  private isMaking = false;
  private readonly makers: { readonly task: number; readonly row: number }[] = [];
  private readonly byObject = new Map<number, Map<unknown, number>>();
  /** For each variable and task how many switch points there had been at its last read. */
  private readonly lastRead: Map<number, number>[] = [];
  private readonly seen: Map<number, number>[] = [];
  private epoch = 0;
  private lastTask = -1;

  /** `text`: of the snippet, for the names of variables. */
  constructor(private readonly text: string) {
    super();
    this.turns = this;
  }

  /** Called once, before the program is made. */
  attach(kernel: Kernel, trace: TraceBuilder, sites: readonly Site[]): void {
    this.kernel = kernel;
    this.trace = trace;
    this.textOf = siteTexts(this.text, sites);
  }

  /** True if it has seen enough. */
  get isFull(): boolean {
    return this.questions > mostQuestions || this.recorded > mostAccesses;
  }

  /** Called at each switch point of the program. */
  readonly atSwitchPoint = (): void => {
    this.points++;
    if (this.isActive) this.questions++;
  };

  /** Something happened that orders tasks. */
  nextEpoch(): void {
    this.epoch++;
  }

  override attr(object: Value, name: string, mode: Mode): boolean {
    // Each thread has attributes of its own there.
    if (typeof object === 'object' && object.cls.mro.some((base) => base.name === '_local')) return false;
    // An object of a class is first seen when its `__init__` fills it.
    this.isMaking = mode === WRITE;
    const asked = super.attr(object, name, mode);
    this.isMaking = false;
    return asked;
  }

  // -- what Watch asks

  override made<T>(value: T): T {
    this.isMaking = true;
    const same = super.made(value);
    this.isMaking = false;
    return same;
  }

  newSerial(): number {
    const task = this.isMaking ? (this.kernel.current?.id ?? -1) : -1;
    this.makers[this.serials] = { task, row: this.trace.eventCount };
    return this.serials++;
  }

  location(serial: number, key: unknown): number {
    let keys = this.byObject.get(serial);
    if (keys === undefined) {
      keys = new Map();
      this.byObject.set(serial, keys);
    }
    let location = keys.get(key);
    if (location === undefined) {
      location = this.variables.length;
      keys.set(key, location);
      const maker = this.makers[serial];
      this.variables.push({
        name: this.nameOf(serial, key),
        madeBy: maker?.task ?? -1,
        madeAt: maker?.row ?? -1,
        isContainer: typeof key === 'symbol',
      });
      this.lastRead.push(new Map());
      this.seen.push(new Map());
    }
    return location;
  }

  /** Records the access; nobody ever has to wait for a turn. */
  isContended(location: number, mode: Mode): boolean {
    const task = this.kernel.current;
    if (location < 0 || task === null || this.isFull || task.process !== this.kernel.processes[0]) return false;
    this.questions++;
    if (task.id !== this.lastTask) {
      this.lastTask = task.id;
      this.epoch++;
    }
    const isWrite = isWriting(mode);
    const { site } = R;
    const reads = this.lastRead[location];
    const isSplit = isWrite && (reads.get(task.id) ?? this.points) !== this.points;
    if (!isWrite) reads.set(task.id, this.points);
    const seen = this.seen[location];
    const key = site * 2 + (isWrite ? 1 : 0);
    if (seen.get(key) === this.epoch) return false;
    seen.set(key, this.epoch);
    this.recorded++;
    const isElement = mode === 2 || mode === 3;
    const bits = (isWrite ? writesBit : 0) | (isElement ? elementBit : 0) | (isSplit ? switchBit : 0);
    this.kernel.record('access', task, location, bits | (this.points << pointsShift));
    return false;
  }

  atAccesses(): boolean {
    return false;
  }

  noteAll(): void {}

  private nameOf(serial: number, key: unknown): string {
    if (serial < 0) return String(key);
    const text = this.textOf(R.site);
    const isMethod = typeof key !== 'string' || !text.endsWith(key);
    const path = /^[\w.]+(\[[^\][]*\])?$/.test(text)
      ? isMethod && !text.endsWith(']')
        ? text.replace(/\.(get|setdefault|pop|append|add|update|remove|discard|clear|popleft|extend)$/, '')
        : text
      : (/^([\w.]+(?:\[[^\][]*\])?)\.\w+\(/.exec(text)?.[1] ?? / in ([\w.]+)$/.exec(text)?.[1]);
    if (path !== undefined && typeof key !== 'string') return path;
    if (path !== undefined && (path === key || path.endsWith(`.${String(key)}`) || path.endsWith(']'))) return path;
    if (typeof key === 'symbol') return 'the container';
    return path ?? String(key);
  }
}

/** The trace of a watched run: it tells the watch when something happened that orders tasks. */
export class WatchedTrace extends TraceBuilder {
  override isDetailed = true;

  constructor(private readonly watch: AccessWatch) {
    super();
  }

  override event(time: number, kind: EventKind, task: number, site: number, a = -1, b = -1): void {
    super.event(time, kind, task, site, a, b);
    if (kind === 'access') return;
    if (kind === 'start') this.watch.isActive = true;
    this.watch.nextEpoch();
  }
}

/** The text of a site in the snippet. */
function siteTexts(text: string, sites: readonly Site[]): (site: number) => string {
  const lines = text.split(/\r\n|[\n\r]/);
  return (site) => {
    const place = sites[site];
    if (place === undefined || place.file !== 0) return '';
    const end = place.line === place.endLine ? place.endColumn : undefined;
    return (lines[place.line - 1] ?? '').slice(place.column, end);
  };
}

import type { EventKind, TaskKind, TaskState } from '../trace';
import type { Names } from './subjectName';
import type { ArrowKind } from './timelineModel';

/** How many of each kind took part in a run. */
export interface TaskCounts {
  readonly processes: number;
  /** The main thread of each process included. */
  readonly threads: number;
  readonly greenlets: number;
  readonly coroutines: number;
}

/** Every word that the timeline shows, in one language. */
export interface Words {
  readonly language: string;
  readonly gil: string;
  readonly free: string;
  readonly states: Record<TaskState, string>;
  readonly moments: Partial<Record<EventKind, string>>;
  readonly arrows: Record<ArrowKind, string>;
  readonly taskKinds: Record<TaskKind, string>;
  readonly daemon: string;
  list(names: readonly string[]): string;
  processLane(name: string): string;
  /** What a state waits for, by name; empty if that is not known. */
  subjectOf(names: Names, code: number, subject: number): string;
  /** A state with what it is about: `joins Thread-1`. */
  stateWith(state: TaskState, subject: string): string;
  readonly summary: {
    sentence(clauses: readonly string[]): string;
    ran(counts: TaskCounts, duration: string): string;
    deadlock(duration: string, waits: readonly string[]): string;
    waitsFor(task: string, subject: string): string;
    limit(duration: string, alive: number): string;
    stopped(duration: string, alive: number): string;
    cutOffAtExit(names: string, count: number): string;
    killed(names: string, count: number): string;
    raised(name: string, exception: string): string;
    severalRaised(names: string): string;
    exitCode(code: number): string;
    readonly truncated: string;
  };
  readonly text: {
    readonly legend: string;
    readonly killedMark: string;
    readonly raisedMark: string;
    readonly units: Record<'s' | 'ms' | 'µs', string>;
    readonly gilShare: string;
    readonly nothing: string;
    gilUse(held: string, share: string, handovers: number): string;
  };
  readonly view: Record<ViewWord, string> & {
    /** A span that never ends. */
    forEver(from: string): string;
    describe(lanes: number, summary: string): string;
    line(line: number): string;
    at(time: string): string;
    found(lanes: number): string;
    waitEndedBy(task: string): string;
    heldBy(task: string): string;
    progress(seconds: string): string;
  };
}

/** Labels of the panel and of the exported page. */
export type ViewWord =
  | 'timeline'
  | 'output'
  | 'table'
  | 'source'
  | 'keys'
  | 'play'
  | 'pause'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'locks'
  | 'export'
  | 'search'
  | 'noOutput'
  | 'noRun'
  | 'stale'
  | 'close'
  | 'stderr'
  | 'place'
  | 'lane'
  | 'event'
  | 'time'
  | 'share'
  | 'keyZoom'
  | 'keyPan'
  | 'keyEvents'
  | 'keyFit'
  | 'keyLanes'
  | 'keyEnds'
  | 'keyPlay'
  | 'keySearch'
  | 'keyLocks'
  | 'keyGoto'
  | 'keyEscape'
  | 'keyHelp'
  | 'cancel'
  | 'crowded';

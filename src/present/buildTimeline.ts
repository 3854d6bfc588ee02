import { eventKinds, type ResourceRecord, type TraceData, taskStates } from '../trace';
import { buildArrows } from './arrows';
import { HolderLanes } from './holderLanes';
import { heldCode, slotCount, stateCode } from './laneCodes';
import { orderTasks } from './laneOrder';
import { type Locale, localeOf } from './locale';
import { buildMoments, momentLanes } from './moments';
import { SegmentWriter } from './segments';
import { type RunOutcome, summarise } from './summary';
import type { GilUse, Lane, OutputPiece, TaskTimes, TimelineModel } from './timelineModel';
import { wordsOf } from './words';

export interface TimelineOptions extends RunOutcome {
  readonly locale?: Locale | string;
  readonly title?: string;
  /** The snippet's text: it is quoted in tooltips, and shown where there is no editor beside the timeline. */
  readonly source?: string;
  /** The number that the reader sees for the snippet's first line; 1 if absent. */
  readonly firstLine?: number;
}

const stateKind = eventKinds.indexOf('state');
const acquireKind = eventKinds.indexOf('acquire');
const releaseKind = eventKinds.indexOf('release');
const printKind = eventKinds.indexOf('print');
const endedCode = stateCode.ended;
const deadlockRoom = 1.2;

/** A lane before its rows are counted. */
type LanePlan = Pick<Lane, 'kind' | 'name' | 'task' | 'resource' | 'process' | 'depth' | 'slot'>;

/** Makes the timeline of a run: plain data from plain data, in time proportional to the number of events. */
export function buildTimeline(trace: TraceData, options: TimelineOptions = {}): TimelineModel {
  const locale = localeOf(options.locale);
  const uses = countUses(trace);
  const plans = planLanes(trace, uses, locale);
  const laneOfTask = new Int32Array(trace.tasks.length).fill(-1);
  const laneOfResource = new Int32Array(trace.resources.length).fill(-1);
  plans.forEach((plan, lane) => {
    if (plan.kind === 'task') laneOfTask[plan.task] = lane;
    else if (plan.resource >= 0) laneOfResource[plan.resource] = lane;
  });

  const { count, time } = trace.events;
  const recordedEnd = trace.truncated && count > 0 ? time[count - 1] : trace.end;
  // A deadlock is over the moment it is complete: without some room after it, it could not be seen.
  const horizon = options.status === 'deadlocked' ? Math.ceil(trace.end * deadlockRoom) + 1000 : trace.end;
  const until = trace.truncated ? recordedEnd : horizon;
  const { writer, handovers } = writeSegments(trace, plans, laneOfTask, laneOfResource, uses, until);
  const laneOfMoment = momentLanes(trace, laneOfTask);
  const { moments, first, counts } = buildMoments(trace, laneOfMoment, plans.length);
  const lanes = plans.map<Lane>((plan, lane) => ({
    ...plan,
    firstSegment: writer.first[lane],
    segmentCount: writer.count[lane],
    firstEvent: first[lane],
    eventCount: counts[lane],
  }));
  const gils = gilUses(lanes, writer, handovers, trace.end);
  const times = taskTimes(trace, lanes, writer, gils);
  return {
    version: 1,
    locale,
    title: options.title ?? '',
    summary: summarise(trace, options, locale),
    end: trace.end,
    horizon,
    truncatedAt: trace.truncated ? recordedEnd : -1,
    lanes,
    tasks: trace.tasks,
    resources: trace.resources,
    sites: trace.sites,
    files: trace.files,
    strings: trace.strings,
    segments: writer.columns,
    moments,
    arrows: buildArrows(trace, laneOfTask),
    output: outputOf(trace),
    times,
    gils,
    source: options.source ?? null,
    firstLine: options.firstLine ?? 1,
  };
}

interface Uses {
  /** How many changes of state each task has. */
  readonly states: Int32Array;
  /** How often each resource is taken. */
  readonly holds: Int32Array;
}

function countUses(trace: TraceData): Uses {
  const { count, kind, task, a } = trace.events;
  const states = new Int32Array(trace.tasks.length);
  const holds = new Int32Array(trace.resources.length);
  for (let row = 0; row < count; row++) {
    if (kind[row] === stateKind) states[task[row]]++;
    else if (kind[row] === acquireKind) holds[a[row]]++;
  }
  return { states, holds };
}

/** True for locks that library modules made for themselves. */
function isOfLibrary(trace: TraceData, resource: ResourceRecord): boolean {
  return (trace.sites[resource.site]?.file ?? 0) !== 0;
}

function planLanes(trace: TraceData, uses: Uses, locale: Locale): LanePlan[] {
  const words = wordsOf(locale);
  const processes = orderTasks(trace);
  const plans: LanePlan[] = [];
  const none = { task: -1, resource: -1, depth: 0, slot: -1 };
  const resourceLane = (kind: 'gil' | 'lock', resource: ResourceRecord): LanePlan => {
    const name = kind === 'gil' ? words.gil : resource.name;
    return { ...none, kind, name, resource: resource.id, process: resource.process };
  };
  for (const tasks of processes) {
    const process = tasks[0].task;
    const held = trace.resources.filter(
      (resource) => resource.process === process && uses.holds[resource.id] > 0 && !isOfLibrary(trace, resource),
    );
    if (processes.length > 1) {
      plans.push({
        ...none,
        kind: 'group',
        name: words.processLane(trace.tasks[process].name),
        task: process,
        process,
      });
    }
    for (const gil of held) if (gil.kind === 'gil') plans.push(resourceLane('gil', gil));
    let threads = 0;
    for (const { task, depth } of tasks) {
      const { name, thread } = trace.tasks[task];
      const slot = thread === task ? threads++ % slotCount : -1;
      plans.push({ ...none, kind: 'task', name, task, process, depth, slot });
    }
    for (const lock of held) {
      if (lock.kind === 'lock' || lock.kind === 'rlock') plans.push(resourceLane('lock', lock));
    }
  }
  return plans;
}

/** Writes the segments of all lanes in one pass over the events. */
function writeSegments(
  trace: TraceData,
  plans: readonly LanePlan[],
  laneOfTask: Int32Array,
  laneOfResource: Int32Array,
  uses: Uses,
  until: number,
): { writer: SegmentWriter; handovers: Int32Array } {
  const writer = new SegmentWriter(
    plans.map((plan) => {
      if (plan.kind === 'task') return uses.states[plan.task];
      // "Free" at the beginning, and after each time that it is taken, reported or not.
      return plan.resource < 0 ? 0 : 2 * uses.holds[plan.resource] + 1;
    }),
  );
  const slots = new Map(plans.filter(({ kind }) => kind === 'task').map(({ task, slot }) => [task, Math.max(0, slot)]));
  const holders = new HolderLanes(trace, writer, laneOfResource, slots);
  const { count, time, kind, task, site, a, b } = trace.events;
  for (let row = 0; row < count; row++) {
    switch (kind[row]) {
      case stateKind:
        if (a[row] === endedCode) {
          writer.close(laneOfTask[task[row]], time[row]);
          holders.ended(task[row], time[row]);
        } else writer.change(laneOfTask[task[row]], time[row], a[row], site[row], b[row]);
        break;
      case acquireKind:
        holders.acquire(a[row], task[row], time[row], site[row]);
        break;
      case releaseKind:
        holders.release(a[row], time[row]);
        break;
    }
  }
  writer.closeAll(until);
  return { writer, handovers: holders.handovers };
}

function gilUses(lanes: readonly Lane[], writer: SegmentWriter, handovers: Int32Array, last: number): GilUse[] {
  const { start, end, code } = writer.columns;
  return lanes
    .filter((lane) => lane.kind === 'gil')
    .map(({ resource, process, firstSegment, segmentCount }) => {
      let held = 0;
      for (let i = firstSegment; i < firstSegment + segmentCount; i++) {
        if (code[i] >= heldCode) held += Math.min(end[i], last) - start[i];
      }
      return { resource, process, held, handovers: handovers[resource] };
    });
}

function taskTimes(
  trace: TraceData,
  lanes: readonly Lane[],
  writer: SegmentWriter,
  gils: readonly GilUse[],
): TaskTimes[] {
  const { start, end, code, subject } = writer.columns;
  const heldBy = new Float64Array(trace.tasks.length);
  const states = trace.tasks.map(() => new Array<number>(taskStates.length).fill(0));
  for (const lane of lanes) {
    for (let i = lane.firstSegment; i < lane.firstSegment + lane.segmentCount; i++) {
      const time = Math.min(end[i], trace.end) - start[i];
      if (lane.kind === 'task') states[lane.task][code[i]] += time;
      else if (lane.kind === 'gil' && code[i] >= heldCode) heldBy[subject[i]] += time;
    }
  }
  return lanes
    .filter((lane) => lane.kind === 'task')
    .map(({ task, process, slot }) => {
      const use = slot >= 0 ? gils.find((gil) => gil.process === process) : undefined;
      const gil = use ? heldBy[task] : -1;
      return { task, states: states[task], gil, gilShare: use ? gil / Math.max(1, trace.end) : -1 };
    });
}

function outputOf(trace: TraceData): OutputPiece[] {
  const { count, time, kind, task, site, a, b } = trace.events;
  const pieces: OutputPiece[] = [];
  for (let row = 0; row < count; row++) {
    if (kind[row] !== printKind) continue;
    pieces.push({
      time: time[row],
      task: task[row],
      site: site[row],
      stream: b[row],
      text: trace.strings[a[row]] ?? '',
    });
  }
  return pieces;
}

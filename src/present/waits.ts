import { eventKinds, taskStates } from '../trace';
import { heldCode } from './laneCodes';
import { segmentAt } from './segments';
import type { TimelineModel } from './timelineModel';
import { arrowKinds } from './timelineModel';
import { lowerBound } from './viewport';

const wakeKind = arrowKinds.indexOf('wake');
const joinedKind = arrowKinds.indexOf('joined');
const printKind = eventKinds.indexOf('print');

/** The lane of the task that ended a wait, by waking the waiting one or by ending itself; −1 if none is known. */
export function waitEndedBy(model: TimelineModel, segment: number, lane: number): number {
  const { arrows, segments } = model;
  const time = segments.end[segment];
  if (taskStates[segments.code[segment]] === 'joins') {
    for (let i = 0; i < arrows.structural; i++) {
      const ends = arrows.kind[i] === joinedKind && arrows.toLane[i] === lane;
      if (ends && arrows.toTime[i] >= time && arrows.fromTime[i] <= time) return arrows.fromLane[i];
    }
  }
  for (
    let i = lowerBound(arrows.fromTime, arrows.structural, arrows.count, segments.start[segment]);
    i < arrows.count;
    i++
  ) {
    if (arrows.fromTime[i] > time) break;
    if (arrows.toLane[i] === lane && arrows.kind[i] === wakeKind) return arrows.fromLane[i];
  }
  return -1;
}

/** The task that holds a lock at a time, or −1. */
export function holderAt(model: TimelineModel, resource: number, time: number): number {
  const lane = model.lanes.find((candidate) => candidate.resource === resource);
  if (!lane || lane.segmentCount === 0) return -1;
  const i = segmentAt(model.segments, lane.firstSegment, lane.segmentCount, time);
  return model.segments.code[i] >= heldCode && model.segments.end[i] >= time ? model.segments.subject[i] : -1;
}

/** The site at which a lane stands at a time: of its stretch, or of a later moment in it; −1 if it is not known. */
export function siteAt(model: TimelineModel, lane: number, time: number): number {
  const { firstSegment, segmentCount, firstEvent, eventCount } = model.lanes[lane];
  const { start, end, site } = model.segments;
  if (segmentCount === 0) return -1;
  const i = segmentAt(model.segments, firstSegment, segmentCount, time);
  if (time < start[i] || time >= end[i]) return -1;
  const stop = firstEvent + eventCount;
  let next = lowerBound(model.moments.time, firstEvent, stop, time);
  while (next < stop && model.moments.time[next] === time) next++;
  const moment = next - 1;
  const own = model.moments.task[moment] === model.lanes[lane].task;
  if (moment >= firstEvent && own && model.moments.time[moment] >= start[i] && model.moments.site[moment] >= 0) {
    return model.moments.site[moment];
  }
  return site[i];
}

/** The number of pieces of output that have been written by a time. */
export function outputUntil(model: TimelineModel, time: number): number {
  let low = 0;
  let high = model.output.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (model.output[middle].time <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The moment in a lane at which a piece of output was written, or −1. */
export function momentOfOutput(model: TimelineModel, piece: number): number {
  const { time, task } = model.output[piece];
  const lane = model.lanes.find((candidate) => candidate.kind === 'task' && candidate.task === task);
  if (!lane) return -1;
  const stop = lane.firstEvent + lane.eventCount;
  for (let i = lowerBound(model.moments.time, lane.firstEvent, stop, time); i < stop; i++) {
    if (model.moments.time[i] > time) return -1;
    if (model.moments.kind[i] === printKind) return i;
  }
  return -1;
}

import type { TraceData } from '../trace';
import { forEachEvent, lineOf, resourceName, taskName } from './events';
import type { Finding } from './finding';
import { type Holding, Holdings } from './holdings';
import { isBefore, Relation, type Stamp } from './relation';

/** A task has one lock and wants another, for which it would wait for ever. */
interface Edge {
  readonly held: Holding;
  readonly wanted: number;
  readonly task: number;
  readonly site: number;
  readonly row: number;
  readonly gates: readonly number[];
  readonly stamp: Stamp;
}

/** The longest circle of locks that is looked for, and how many steps the search may take. */
const longest = 8;
const mostSteps = 100_000;
const mostEdges = 2_000;

/**
 * Locks that are taken in different orders, so that tasks can come to wait for each other, whether or not they did
 * (Havelund's lock graphs; a circle does not count if a lock that all of its tasks hold keeps them apart, if it is one
 * task's, or if starts, joins and messages keep its parts from happening at once).
 */
export function lockOrder(trace: TraceData, isMutex: readonly boolean[]): Finding[] {
  const edges = edgesOf(trace, isMutex);
  const byHeld = new Map<number, Edge[]>();
  for (const edge of edges) {
    const list = byHeld.get(edge.held.resource) ?? [];
    byHeld.set(edge.held.resource, list);
    list.push(edge);
  }
  const circles = new Map<string, readonly Edge[]>();
  let steps = 0;
  const extend = (path: readonly Edge[]): void => {
    const first = path[0];
    const last = path[path.length - 1];
    for (const next of byHeld.get(last.wanted) ?? []) {
      if (++steps > mostSteps) return;
      if (!path.every((edge) => canMeet(edge, next))) continue;
      const longer = [...path, next];
      if (next.wanted === first.held.resource) {
        const locks = longer.map(({ held }) => held.resource).sort((a, b) => a - b);
        const key = locks.join();
        if (!circles.has(key)) circles.set(key, longer);
      } else if (longer.length < longest && next.wanted > first.held.resource) extend(longer);
    }
  };
  // A circle is found from its lock with the smallest number.
  for (const edge of edges) if (edge.wanted > edge.held.resource) extend([edge]);
  return perPlaces([...circles.values()]).map((circle) => finding(trace, circle));
}

/** Locks of many objects that are taken at the same places make one finding. */
function perPlaces(circles: readonly (readonly Edge[])[]): (readonly Edge[])[] {
  const known = new Map<string, readonly Edge[]>();
  for (const circle of circles) {
    const places = new Set(circle.map(({ held, site }) => `${held.site}>${site}`));
    const key = [...places].sort().join();
    const other = known.get(key);
    if (other === undefined || circle.length < other.length) known.set(key, circle);
  }
  return [...known.values()];
}

function canMeet(a: Edge, b: Edge): boolean {
  if (a.stamp.thread === b.stamp.thread || a.held.resource === b.held.resource || a.wanted === b.wanted) return false;
  if (a.gates.some((gate) => b.gates.includes(gate))) return false;
  return !isBefore(a.stamp, b.stamp) && !isBefore(b.stamp, a.stamp);
}

function edgesOf(trace: TraceData, isMutex: readonly boolean[]): Edge[] {
  const holdings = new Holdings(trace, isMutex);
  const relation = new Relation(trace, isMutex, false);
  const edges: Edge[] = [];
  const known = new Set<string>();
  forEachEvent(trace, (row) => {
    const { kind, task } = row;
    // What never got its lock is told of as a deadlock.
    const wanted = kind === 'acquire' && row.b !== 1 ? row.a : -1;
    if (wanted >= 0 && isMutex[wanted] && edges.length < mostEdges) {
      const held = holdings.of(task);
      const stamp = held.length > 0 ? relation.stamp(task) : null;
      for (const holding of held) {
        if (stamp === null || holding.resource === wanted) continue;
        const gates = held.map(({ resource }) => resource).filter((resource) => resource !== holding.resource);
        const key = [stamp.thread, stamp.position, holding.resource, wanted, gates.join('+'), row.site].join();
        if (known.has(key)) continue;
        known.add(key);
        edges.push({ held: holding, wanted, task, site: row.site, row: row.row, gates, stamp });
      }
    }
    holdings.see(row);
    relation.see(row);
  });
  return edges;
}

function finding(trace: TraceData, circle: readonly Edge[]): Finding {
  const nestings = circle.map(({ held, wanted, task, site }) => ({
    task: taskName(trace, task),
    held: resourceName(trace, held.resource),
    wanted: resourceName(trace, wanted),
    heldLine: lineOf(trace, held.site),
    line: lineOf(trace, site),
  }));
  return {
    severity: 'warning',
    sites: circle.map(({ site }) => site),
    tasks: circle.map(({ task }) => task),
    row: Math.max(...circle.map(({ row }) => row)),
    saying: { code: 'lock.order', nestings },
  };
}

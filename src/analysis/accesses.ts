import { forEachEvent } from './events';
import { type Holding, Holdings } from './holdings';
import { mutexesOf } from './mutexes';
import { elementBit, type Observation, pointsShift, switchBit, writesBit } from './observation';
import { Relation, type Stamp } from './relation';
import type { Dependence, Structure } from './structure';

/** An access in its place in the run. */
export interface Access {
  readonly task: number;
  readonly variable: number;
  readonly site: number;
  readonly row: number;
  readonly isWrite: boolean;
  /** One element of a container only. */
  readonly isElement: boolean;
  readonly held: readonly Holding[];
  /** How many switch points there had been. */
  readonly points: number;
  /** Its moment by all that orders tasks, and without the order in which locks happened to be taken. */
  readonly full: Stamp;
  readonly order: Stamp;
}

/** A task reads a variable and later writes what depends on that. */
export interface Update {
  readonly kind: Dependence;
  readonly read: Access;
  readonly write: Access;
  /** True if this Python may switch threads between the two. */
  readonly isSplit: boolean;
}

/** All that was done with one variable. */
export interface Uses {
  readonly accesses: Access[];
  readonly updates: Update[];
}

/** Accesses of one task at one place to one variable that are kept. */
const keptEach = 24;

/** Sorts a run's accesses by variable, and finds the updates among them. */
export function collectUses({ trace, variables }: Observation, structure: Structure): Map<number, Uses> {
  const isMutex = mutexesOf(trace);
  const holdings = new Holdings(trace, isMutex);
  const full = new Relation(trace, isMutex, true);
  const order = new Relation(trace, isMutex, false);
  const uses = new Map<number, Uses>();
  const kept = new Map<string, number>();
  const lastReads = new Map<string, Map<number, Access>>();
  const lastStart = new Map<number, number>();
  const lastState = new Map<number, number>();
  const shared = new Set<number>();
  const spunOn = new Set<number>();
  forEachEvent(trace, ({ kind, a, b, site }) => {
    if (kind === 'access' && (b & writesBit) === 0 && structure.isSpin(site)) spunOn.add(a);
  });

  const isFresh = (task: number, variable: number) => {
    const { madeBy, madeAt } = variables[variable];
    if (madeBy !== task) shared.add(variable);
    return madeBy === task && !shared.has(variable) && (lastStart.get(task) ?? -1) < madeAt;
  };
  const keep = (key: string) => {
    const count = (kept.get(key) ?? 0) + 1;
    kept.set(key, count);
    return count <= keptEach;
  };

  forEachEvent(trace, (row) => {
    const { kind, task, a, b, site } = row;
    if (kind === 'start') lastStart.set(task, row.row);
    if (kind === 'state') lastState.set(task, row.row);
    if (kind !== 'access') {
      holdings.see(row);
      full.see(row);
      order.see(row);
      return;
    }
    const isSpin = (b & writesBit) === 0 && structure.isSpin(site);
    if (isSpin) for (const relation of [full, order]) relation.observe(task, a);
    // While an object is known to its maker only, nobody else can be in between.
    if (isFresh(task, a)) return;
    const access: Access = {
      task,
      variable: a,
      site,
      row: row.row,
      isWrite: (b & writesBit) !== 0,
      isElement: (b & elementBit) !== 0,
      held: holdings.of(task),
      points: b >> pointsShift,
      full: full.stamp(task),
      order: order.stamp(task),
    };
    const use = uses.get(a) ?? { accesses: [], updates: [] };
    uses.set(a, use);
    const key = `${task}:${a}`;
    if (keep(`${key}:${site}:${b & writesBit}`)) use.accesses.push(access);
    let reads = lastReads.get(key);
    if (reads === undefined) {
      reads = new Map();
      lastReads.set(key, reads);
    }
    if (!access.isWrite) {
      reads.set(site, access);
      return;
    }
    if (spunOn.has(a)) for (const relation of [full, order]) relation.publish(task, a);
    for (const update of updatesOf(access, reads, structure)) {
      if (!keep(`${key}:${update.kind}:${update.read.site}:${site}`)) continue;
      const { read } = update;
      const isPassed = update.kind === 'check' ? read.points !== access.points : (b & switchBit) !== 0;
      const isSplit = isPassed || (lastState.get(task) ?? -1) > read.row;
      use.updates.push({ ...update, isSplit });
    }
  });
  return uses;
}

/** What is written depends on the latest read that is used in it, and on the latest check that led there. */
function updatesOf(write: Access, reads: ReadonlyMap<number, Access>, structure: Structure): Omit<Update, 'isSplit'>[] {
  const latest: { value?: Access; check?: Access } = {};
  for (const read of reads.values()) {
    const kind = structure.dependence(write.site, read.site);
    if (kind !== null && (latest[kind]?.row ?? -1) < read.row) latest[kind] = read;
  }
  const { value, check } = latest;
  return [
    ...(value === undefined ? [] : [{ kind: 'value' as const, read: value, write }]),
    ...(check === undefined ? [] : [{ kind: 'check' as const, read: check, write }]),
  ];
}

import { type Access, collectUses, type Update, type Uses } from './accesses';
import { forEachEvent, lineOf, taskName } from './events';
import type { AccessPlace, Finding } from './finding';
import type { Observation } from './observation';
import { isBefore } from './relation';
import type { Structure } from './structure';

/**
 * Accesses that can go wrong between threads: updates into which another thread's write can fall, reads of what nothing
 * orders with its write. A flag that is polled or checked is no finding, nor is an operation on a built-in container,
 * which is atomic.
 */
export function races(observation: Observation, structure: Structure): Finding[] {
  const found = new Map<string, Finding>();
  const joins = new Joins(observation);
  for (const [variable, uses] of collectUses(observation, structure)) {
    const { name, isContainer } = observation.variables[variable];
    const add = (finding: Finding | null) => {
      if (finding === null) return;
      const { code } = finding.saying;
      const key =
        code === 'race.data' || code === 'thread.not-joined' ? `${name}` : `${code}:${name}:${finding.sites[1]}`;
      const other = found.get(key);
      if (other === undefined || weight[finding.severity] > weight[other.severity]) found.set(key, finding);
    };
    const threads = new Set(uses.accesses.map(({ full }) => full.thread));
    if (threads.size < 2 || uses.accesses.every(({ isWrite }) => !isWrite)) continue;
    const intrusions = uses.updates.map((update) => intrusion(observation, update, uses, structure, isContainer));
    intrusions.forEach(add);
    if (intrusions.every((one) => one === null)) add(unordered(observation, uses, structure, joins, isContainer));
  }
  return withoutEchoes([...found.values()]);
}

const weight = { error: 2, warning: 1, info: 0 };

/** A check of an element is one of its container too, and one that is also an update is told of once. */
function withoutEchoes(found: readonly Finding[]): Finding[] {
  const places = new Set<string>();
  const heaviest = [...found].sort((a, b) => weight[b.severity] - weight[a.severity]);
  return heaviest.filter(({ saying, sites }) => {
    if (saying.code === 'race.data' || saying.code === 'thread.not-joined') return true;
    const key = `${sites[1]}`;
    if (places.has(key)) return false;
    places.add(key);
    return true;
  });
}

/** The first write of another thread that can fall into an update. */
function intrusion(
  observation: Observation,
  update: Update,
  { accesses }: Uses,
  structure: Structure,
  isContainer: boolean,
): Finding | null {
  const { read, write, kind, isSplit } = update;
  // An element that is written changes nothing that a check of the whole looks at.
  if (isContainer && (kind === 'value' || write.isElement)) return null;
  const intrudes = (access: Access) => access.full.thread !== write.full.thread && canFallBetween(update, access);
  const other =
    // What others do to a container undoes a check only if it is the same act: appending leaves it not empty.
    accesses.find((access) => access.isWrite && (!isContainer || access.site === write.site) && intrudes(access)) ??
    // Whoever makes the same check before this one has acted finds what it found, and acts too.
    (kind === 'check' && !structure.isConstant(write.site)
      ? accesses.find((access) => !access.isWrite && access.site === read.site && intrudes(access))
      : undefined);
  if (other === undefined) return null;
  const { trace, variables, python } = observation;
  const safeOn = isSplit ? null : python;
  return {
    severity: safeOn === null ? 'error' : 'warning',
    sites: [read.site, write.site, other.site],
    tasks: [write.task, other.task],
    row: write.row,
    saying: {
      code: kind === 'check' ? 'race.check-then-act' : 'race.lost-update',
      variable: variables[write.variable].name,
      read: place(trace, read),
      write: place(trace, write),
      other: place(trace, other),
      safeOn,
    },
  };
}

function canFallBetween({ read, write }: Update, other: Access): boolean {
  const otherLocks = new Set(other.held.map(({ resource }) => resource));
  const throughout = read.held.filter((holding) => write.held.includes(holding));
  if (throughout.some(({ resource }) => otherLocks.has(resource))) return false;
  if (!isBefore(other.full, read.full) && !isBefore(write.full, other.full)) return true;
  // Locks orders them in this run, but the lock was given up between the two: it might have been taken there.
  const guards = [...read.held, ...write.held].some(({ resource }) => otherLocks.has(resource));
  return guards && !isBefore(other.order, read.order) && !isBefore(write.order, other.order);
}

/** Two accesses, one of them a write, that nothing orders and whose order matters. */
function unordered(
  observation: Observation,
  { accesses }: Uses,
  structure: Structure,
  joins: Joins,
  isContainer: boolean,
): Finding | null {
  const { trace, variables } = observation;
  const checkedAt = new Map<number, number>();
  for (const { task, isWrite, site, row } of accesses) {
    if (!isWrite && structure.isCheck(site) && !checkedAt.has(task)) checkedAt.set(task, row);
  }
  const isRead = accesses.some(({ isWrite }) => !isWrite);
  for (const first of accesses) {
    if (!first.isWrite) {
      // Who has checked a variable, and goes on accordingly, may use what it found.
      if ((checkedAt.get(first.task) ?? Number.POSITIVE_INFINITY) <= first.row) continue;
      if (trace.tasks[first.task].daemon) continue;
    }
    for (const second of accesses) {
      if (!second.isWrite || second.full.thread === first.full.thread) continue;
      if (first.isWrite && (second.row < first.row || isContainer || !isRead)) continue;
      if (first.isWrite && structure.isConstant(first.site) && structure.isConstant(second.site)) continue;
      if (isBefore(first.full, second.full) || isBefore(second.full, first.full)) continue;
      const isForgotten = !first.isWrite && joins.isForgotten(first, second.task);
      if (isContainer && !(isForgotten && !structure.isRepeated(first.site))) continue;
      const variable = variables[first.variable].name;
      const [a, b] = [place(trace, first), place(trace, second)];
      return {
        severity: 'warning',
        sites: [first.site, second.site],
        tasks: [first.task, second.task],
        row: Math.max(first.row, second.row),
        saying: isForgotten
          ? { code: 'thread.not-joined', variable, reader: a, writer: b }
          : { code: 'race.data', variable, first: a, second: b },
      };
    }
  }
  return null;
}

function place(trace: Observation['trace'], { task, site }: Access): AccessPlace {
  return { task: taskName(trace, task), line: lineOf(trace, site) };
}

/** Who has seen whose end, and when. */
class Joins {
  private readonly rows = new Map<string, number>();

  constructor(private readonly observation: Observation) {
    forEachEvent(observation.trace, ({ kind, task, a, row }) => {
      if (kind === 'joined') this.rows.set(`${task}:${a}`, row);
    });
  }

  /** True if `reader` is by the task that started `writer` and had not waited for its end. */
  isForgotten(reader: Access, writer: number): boolean {
    const { parent } = this.observation.trace.tasks[writer];
    if (parent !== reader.task) return false;
    return (this.rows.get(`${parent}:${writer}`) ?? Number.POSITIVE_INFINITY) > reader.row;
  }
}

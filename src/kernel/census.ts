import { type Mode, modesConflict } from './footprint';

/** What has been seen of one location: who touched it first and in which ways, and in which ways all others. */
interface Sight {
  readonly task: number;
  own: number;
  others: number;
  /** Two tasks touch it in ways that do not commute: operations on it are visible. */
  isContended: boolean;
}

/**
 * The numbers of tasks and locations, the same in every execution of a program whatever its schedule: a task is the n-th
 * that its parent has made, an object the n-th that a task has made, a location a key of an object. It learns which
 * locations matter: as long as no two tasks touch one in ways that conflict, operations on it are like local ones. When
 * it learns of another, what was explored without it is explored again.
 */
export class Census {
  /** Grows when a location turns out to be contended. */
  contendedCount = 0;
  private readonly taskNumbers = new Map<string, number>();
  readonly taskPaths: string[] = [];
  private readonly byObject = new Map<number, Map<unknown, number>>();
  private readonly sights: (Sight | undefined)[] = [];
  private readonly keys: { readonly serial: number; readonly key: unknown; readonly name: unknown }[] = [];

  /** The number of a task by its descent: `0` the main one, `0.1` the second that it made. */
  taskNumber(path: string): number {
    let number = this.taskNumbers.get(path);
    if (number === undefined) {
      number = this.taskPaths.push(path) - 1;
      this.taskNumbers.set(path, number);
    }
    return number;
  }

  /** The number of the location `key` of the object `serial`. */
  location(serial: number, key: unknown, name: unknown): number {
    let keys = this.byObject.get(serial);
    if (keys === undefined) {
      keys = new Map();
      this.byObject.set(serial, keys);
    }
    let location = keys.get(key);
    if (location === undefined) {
      location = this.keys.push({ serial, key, name }) - 1;
      keys.set(key, location);
    }
    return location;
  }

  /** How a location may be told to a reader: the key of the object, or what kind of thing it is. */
  nameOf(location: number): string {
    const name = this.keys[location]?.name;
    return typeof name === 'symbol' ? 'a container' : String(name);
  }

  isContended(location: number): boolean {
    return this.sights[location]?.isContended === true;
  }

  /** Notes that a task touches a location; true if the location is contended. */
  touch(location: number, mode: Mode, task: number): boolean {
    const sight = this.sights[location];
    if (sight === undefined) {
      this.sights[location] = { task, own: 1 << mode, others: 0, isContended: false };
      return false;
    }
    if (sight.isContended) return true;
    const bit = 1 << mode;
    if (sight.task === task) {
      if ((sight.own & bit) !== 0) return false;
      sight.own |= bit;
    } else {
      if ((sight.others & bit) !== 0) return false;
      sight.others |= bit;
    }
    if (!anyConflict(sight.own, sight.others) && !anyConflict(sight.others, sight.others)) return false;
    this.contend(location);
    return true;
  }

  /** All contended locations, as an object and a key each; null is the key of a container as a whole. */
  contended(): [number, string | number | null][] {
    return this.keys.flatMap(({ serial, key }, location): [number, string | number | null][] => {
      if (!this.isContended(location)) return [];
      return [[serial, typeof key === 'string' || typeof key === 'number' ? key : null]];
    });
  }

  /** Makes a location contended. */
  contend(location: number): void {
    const sight = this.sights[location];
    if (sight?.isContended) return;
    this.contendedCount++;
    if (sight === undefined) this.sights[location] = { task: -1, own: 0, others: 0, isContended: true };
    else sight.isContended = true;
  }
}

function anyConflict(modes: number, others: number): boolean {
  for (let a = 0; a < 6; a++) {
    if ((modes & (1 << a)) === 0) continue;
    for (let b = 0; b < 6; b++) if ((others & (1 << b)) !== 0 && modesConflict(a as Mode, b as Mode)) return true;
  }
  return false;
}

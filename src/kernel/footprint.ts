/**
 * What a visible operation touches. An access is one number: its location times 8, plus its mode. A plain cell is read or
 * written; a container as a whole is touched by every operation on it, in one of four ways, so that elements stay
 * independent of each other and yet depend on what changes or looks at all of them.
 */
export type Access = number;

export const READ = 0;
export const WRITE = 1;
/** The container is touched because one element is read, or written in place. */
export const ELEMENT_READ = 2;
export const ELEMENT_WRITE = 3;
/** All of it is looked at (`sum`, `len`, iteration), or changed (`append`, `sort`). */
export const WHOLE_READ = 4;
export const WHOLE_WRITE = 5;
export type Mode = 0 | 1 | 2 | 3 | 4 | 5;

/** For each mode the set of modes, as bits, with which it does not commute. */
const conflicting = [
  1 << WRITE,
  (1 << READ) | (1 << WRITE),
  1 << WHOLE_WRITE,
  (1 << WHOLE_READ) | (1 << WHOLE_WRITE),
  (1 << ELEMENT_WRITE) | (1 << WHOLE_WRITE),
  (1 << ELEMENT_READ) | (1 << ELEMENT_WRITE) | (1 << WHOLE_READ) | (1 << WHOLE_WRITE),
];

export function access(location: number, mode: Mode): Access {
  return location * 8 + mode;
}

export function locationOf(access: Access): number {
  return Math.floor(access / 8);
}

export function modeOf(access: Access): Mode {
  return (access % 8) as Mode;
}

/** True if two accesses to one location do not commute. */
export function modesConflict(a: Mode, b: Mode): boolean {
  return (conflicting[a] & (1 << b)) !== 0;
}

/** True for a mode that conflicts with every other of its location that anything conflicts with: nothing older matters. */
export function isBarrierMode(mode: Mode): boolean {
  return mode === WRITE || mode === WHOLE_WRITE;
}

/** True for an access that changes something. */
export function isWriting(mode: Mode): boolean {
  return (mode & 1) === 1;
}

/** True if two footprints do not commute. */
export function footprintsConflict(a: readonly Access[], b: readonly Access[]): boolean {
  for (const x of a) {
    for (const y of b) {
      if (x === y ? isWriting(modeOf(x)) && modeOf(x) !== ELEMENT_WRITE : sameLocationConflict(x, y)) return true;
    }
  }
  return false;
}

function sameLocationConflict(x: Access, y: Access): boolean {
  const mode = x % 8;
  const other = y % 8;
  return x - mode === y - other && (conflicting[mode] & (1 << other)) !== 0;
}

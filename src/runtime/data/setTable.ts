import type { Value } from '../values';
import type { Int } from './ints';
import { hashOf, sameKey } from './keys';
import { checkItems } from './memory';

/** What stands in a slot whose key was removed: probing goes on behind it. */
const dummy = Symbol('dummy');
type Slot = Value | typeof dummy | undefined;

const linearProbes = 9;

/**
 * The hash table of CPython's `set`, slot for slot: open addressing with nine linear probes and a perturbed jump, since
 * the order in which a set is printed is the order of its slots.
 */
export class SetTable {
  private slots: Slot[] = new Array(8).fill(undefined);
  private hashes: Int[] = new Array(8).fill(0);
  private mask = 7;
  /** Slots in use, dummies included; slots with a key. */
  private fill = 0;
  used = 0;
  private finger = 0;

  has(key: Value, hash: Int = hashOf(key)): boolean {
    return this.find(key, hash) >= 0;
  }

  /** Adds a key; false if an equal one was there. */
  add(key: Value, hash: Int = hashOf(key)): boolean {
    let index = lowBits(hash) & this.mask;
    let perturb: Int = hash;
    let free = -1;
    for (;;) {
      const last = index + linearProbes <= this.mask ? index + linearProbes : index;
      for (let probe = index; probe <= last; probe++) {
        const slot = this.slots[probe];
        if (slot === dummy) free = probe;
        else if (slot === undefined) {
          if (free >= 0) {
            this.slots[free] = key;
            this.hashes[free] = hash;
            this.used++;
            return true;
          }
          this.slots[probe] = key;
          this.hashes[probe] = hash;
          this.fill++;
          this.used++;
          if (this.fill * 5 >= this.mask * 3) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
          return true;
        } else if (this.hashes[probe] === hash && (slot === key || sameKey(slot, key))) return false;
      }
      perturb = shiftFive(perturb);
      index = (index * 5 + 1 + (lowBits(perturb) & this.mask)) & this.mask;
    }
  }

  /** Removes a key; false if it was not there. */
  delete(key: Value, hash: Int = hashOf(key)): boolean {
    const index = this.find(key, hash);
    if (index < 0) return false;
    this.slots[index] = dummy;
    this.used--;
    return true;
  }

  /** Removes and gives the key that CPython's `pop` would; undefined if there is none. */
  pop(): Value | undefined {
    if (this.used === 0) return undefined;
    let index = this.finger & this.mask;
    while (this.slots[index] === undefined || this.slots[index] === dummy) index = index === this.mask ? 0 : index + 1;
    const key = this.slots[index] as Value;
    this.slots[index] = dummy;
    this.used--;
    this.finger = index + 1;
    return key;
  }

  clear(): void {
    // `pop` goes on from where it was, as CPython's does.
    this.allocate(8);
  }

  /** Adds all keys of another table as `set_merge` does. */
  merge(other: SetTable): void {
    if (other === this || other.used === 0) return;
    this.reserve(other.used);
    if (this.fill === 0 && this.mask === other.mask && other.fill === other.used) {
      this.slots = other.slots.slice();
      this.hashes = other.hashes.slice();
      this.fill = other.fill;
      this.used = other.used;
      return;
    }
    const clean = this.fill === 0;
    for (let index = 0; index <= other.mask; index++) {
      const slot = other.slots[index];
      if (slot === undefined || slot === dummy) continue;
      if (clean) this.insertClean(slot as Value, other.hashes[index]);
      else this.add(slot as Value, other.hashes[index]);
    }
  }

  /** Makes room at once for as many keys, as before a merge. */
  reserve(count: number): void {
    if ((this.fill + count) * 5 >= this.mask * 3) this.resize((this.used + count) * 2);
  }

  /** After many removals: makes the table anew if more than a quarter of it are dummies. */
  sweep(): void {
    if (this.fill - this.used > Math.floor(this.mask / 4))
      this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
  }

  /** Becomes what the other table is, which becomes what this one was. */
  swap(other: SetTable): void {
    [this.slots, other.slots] = [other.slots, this.slots];
    [this.hashes, other.hashes] = [other.hashes, this.hashes];
    [this.mask, other.mask] = [other.mask, this.mask];
    [this.fill, other.fill] = [other.fill, this.fill];
    [this.used, other.used] = [other.used, this.used];
  }

  /** The slot of the next key at or after `from`, or −1. */
  next(from: number): number {
    for (let index = from; index <= this.mask; index++) {
      const slot = this.slots[index];
      if (slot !== undefined && slot !== dummy) return index;
    }
    return -1;
  }

  keyAt(index: number): Value {
    return this.slots[index] as Value;
  }

  hashAt(index: number): Int {
    return this.hashes[index];
  }

  /** The keys in the order of the slots. */
  keys(): Value[] {
    return this.slots.filter((slot) => slot !== undefined && slot !== dummy) as Value[];
  }

  /** The hashes of the keys, in the same order. */
  keyHashes(): Int[] {
    return this.hashes.filter((_, index) => this.slots[index] !== undefined && this.slots[index] !== dummy);
  }

  private find(key: Value, hash: Int): number {
    let index = lowBits(hash) & this.mask;
    let perturb: Int = hash;
    for (;;) {
      const last = index + linearProbes <= this.mask ? index + linearProbes : index;
      for (let probe = index; probe <= last; probe++) {
        const slot = this.slots[probe];
        if (slot === undefined) return -1;
        if (this.hashes[probe] === hash && slot !== dummy && (slot === key || sameKey(slot as Value, key)))
          return probe;
      }
      perturb = shiftFive(perturb);
      index = (index * 5 + 1 + (lowBits(perturb) & this.mask)) & this.mask;
    }
  }

  private resize(atLeast: number): void {
    let size = 8;
    while (size <= atLeast) size *= 2;
    checkItems(size);
    const { slots, hashes } = this;
    this.allocate(size);
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index];
      if (slot !== undefined && slot !== dummy) this.insertClean(slot as Value, hashes[index]);
    }
  }

  private allocate(size: number): void {
    this.slots = new Array(size).fill(undefined);
    this.hashes = new Array(size).fill(0);
    this.mask = size - 1;
    this.fill = 0;
    this.used = 0;
  }

  private insertClean(key: Value, hash: Int): void {
    let index = lowBits(hash) & this.mask;
    let perturb: Int = hash;
    for (;;) {
      const last = index + linearProbes <= this.mask ? index + linearProbes : index;
      for (let probe = index; probe <= last; probe++) {
        if (this.slots[probe] !== undefined) continue;
        this.slots[probe] = key;
        this.hashes[probe] = hash;
        this.fill++;
        this.used++;
        return;
      }
      perturb = shiftFive(perturb);
      index = (index * 5 + 1 + (lowBits(perturb) & this.mask)) & this.mask;
    }
  }
}

function lowBits(hash: Int): number {
  return typeof hash === 'number' ? hash | 0 : Number(BigInt.asIntN(32, hash));
}

/** The perturbation is the hash as an unsigned 64-bit number, shifted right. */
function shiftFive(perturb: Int): Int {
  if (typeof perturb === 'number' && perturb >= 0) return Math.floor(perturb / 32);
  return Number(BigInt.asUintN(64, BigInt(perturb)) >> 5n) <= Number.MAX_SAFE_INTEGER
    ? Number(BigInt.asUintN(64, BigInt(perturb)) >> 5n)
    : BigInt.asUintN(64, BigInt(perturb)) >> 5n;
}

/** What stands in the heap: smaller `when` first. */
export interface Timed {
  readonly when: number;
}

/** A binary heap that moves its entries exactly as Python's `heapq` does, so that equal times come out in its order. */
export class TimerHeap<T extends Timed> {
  private items: T[] = [];

  get size(): number {
    return this.items.length;
  }

  peek(): T | undefined {
    return this.items[0];
  }

  push(item: T): void {
    this.items.push(item);
    this.siftDown(0, this.items.length - 1);
  }

  pop(): T | undefined {
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return last;
    const first = this.items[0];
    this.items[0] = last;
    this.siftUp(0);
    return first;
  }

  /** Drops what `keep` refuses. */
  filter(keep: (item: T) => boolean): void {
    this.items = this.items.filter(keep);
    for (let i = (this.items.length >> 1) - 1; i >= 0; i--) this.siftUp(i);
  }

  all(): readonly T[] {
    return this.items;
  }

  /** Moves the entry at `from` towards the root until its parent is not later. */
  private siftDown(start: number, from: number): void {
    const { items } = this;
    const item = items[from];
    let at = from;
    while (at > start) {
      const parent = (at - 1) >> 1;
      if (!(item.when < items[parent].when)) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
  }

  /** Moves the smaller child up until a leaf is reached, then the entry back to its place. */
  private siftUp(from: number): void {
    const { items } = this;
    const end = items.length;
    const item = items[from];
    let at = from;
    let child = 2 * at + 1;
    while (child < end) {
      const right = child + 1;
      if (right < end && !(items[child].when < items[right].when)) child = right;
      items[at] = items[child];
      at = child;
      child = 2 * at + 1;
    }
    items[at] = item;
    this.siftDown(from, at);
  }
}

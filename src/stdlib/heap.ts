import { lessNow, type Value } from '../runtime';

/** Binary heaps in arrays, with the comparisons that `heapq` makes, in its order. */
export function heapPush(heap: Value[], item: Value): void {
  heap.push(item);
  rise(heap, 0, heap.length - 1);
}

/** Takes the smallest item out; the heap must not be empty. */
export function heapPop(heap: Value[]): Value {
  const last = heap.pop() as Value;
  if (heap.length === 0) return last;
  const smallest = heap[0];
  heap[0] = last;
  sink(heap, 0);
  return smallest;
}

function rise(heap: Value[], start: number, from: number): void {
  const item = heap[from];
  let place = from;
  while (place > start) {
    const parent = (place - 1) >> 1;
    if (!lessNow(item, heap[parent])) break;
    heap[place] = heap[parent];
    place = parent;
  }
  heap[place] = item;
}

/** To a leaf along the smaller children, then up to where the item belongs. */
function sink(heap: Value[], from: number): void {
  const item = heap[from];
  let place = from;
  for (let child = 2 * place + 1; child < heap.length; child = 2 * place + 1) {
    const right = child + 1;
    if (right < heap.length && !lessNow(heap[child], heap[right])) child = right;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = item;
  rise(heap, from, place);
}

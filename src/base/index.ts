export { assertNever } from './assertNever';
export { Heap } from './heap';
export { SeededRandom } from './random';
export { LineIndex, type Position, type Span } from './spans';

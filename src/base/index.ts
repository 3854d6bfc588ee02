export { assertNever } from './assertNever';
export { Heap } from './heap';
export { measured } from './measured';
export { SeededRandom } from './random';
export { LineIndex, type Position, type Span } from './spans';

import { measured } from '../base';

/**
 * Virtual nanoseconds of Python's operations. A program takes the sum of them; they are fitted so that the loops and calls
 * of `base/measured.ts` take what they took there. What a native does inside, the runtime charges on its own.
 */
export const cost = {
  binary: measured.addInLoop - measured.forRange - 1,
  unary: 6,
  compare: 2,
  truth: 2,
  storeLocal: 1,
  global: 1,
  storeGlobal: 4,
  attribute: 3,
  storeAttribute: 4,
  item: 10,
  storeItem: 12,
  call: measured.call,
  methodCall: measured.method,
  argument: 0,
  forStep: 3,
  forStart: 12,
  backJump: measured.forRange - 4,
  container: 14,
  containerItem: 3,
  format: measured.fString - 8,
  join: 8,
  makeFunction: 30,
  makeClass: 4000,
  import: 300,
  raise: measured.raiseExcept - 34,
  except: 34,
  with: 30,
  yield: 14,
  unpackItem: 4,
  match: 20,
} as const;

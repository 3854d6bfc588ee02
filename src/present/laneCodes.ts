import { type TaskState, taskStates } from '../trace';

/**
 * What a stretch of a lane can be: the states of tasks by their index in `taskStates`, then, for lanes of the GIL and
 * of locks, "free" and "held by a thread of this colour".
 */
export const freeCode = taskStates.length;
export const heldCode = freeCode + 1;
/** How many colours tell threads apart; more threads share them in turn. */
export const slotCount = 8;
export const codeCount = heldCode + slotCount;

export const stateCode = Object.fromEntries(taskStates.map((state, index) => [state, index])) as Record<
  TaskState,
  number
>;

/** The order in which the parts of a crowded column are stacked, from the bottom: what uses a core comes first. */
export const stackOrder: readonly number[] = [
  ...Array.from({ length: slotCount }, (_, slot) => heldCode + slot),
  ...(
    [
      'running',
      'ready',
      'wants-gil',
      'waits-lock',
      'waits',
      'waits-io',
      'joins',
      'sleeps',
      'suspended',
      'zombie',
      'new',
      'ended',
    ] as const
  ).map((state) => stateCode[state]),
  freeCode,
];

/** One sign for each state, in the terminal and in boxes too small for words. */
export const stateLetters: Record<TaskState, string> = {
  new: "'",
  ready: 'r',
  running: '#',
  'wants-gil': 'g',
  'waits-lock': 'L',
  waits: 'w',
  sleeps: '.',
  'waits-io': 'i',
  joins: 'j',
  suspended: '-',
  zombie: 'z',
  ended: ' ',
};

/**
 * A pattern for each state, so that no colour is needed to read the picture: eight rows of eight bits; a set bit is
 * drawn in the state's strong shade, the others in its faint one. Held locks are plain.
 */
export const stateTiles: Record<TaskState, readonly number[]> = {
  new: [0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x00],
  ready: [0x88, 0x00, 0x22, 0x00, 0x88, 0x00, 0x22, 0x00],
  running: [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  'wants-gil': [0xc1, 0xe0, 0x70, 0x38, 0x1c, 0x0e, 0x07, 0x83],
  'waits-lock': [0x81, 0x42, 0x24, 0x18, 0x18, 0x24, 0x42, 0x81],
  waits: [0xcc, 0xcc, 0x33, 0x33, 0xcc, 0xcc, 0x33, 0x33],
  sleeps: [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00],
  'waits-io': [0xff, 0x00, 0x00, 0x00, 0xff, 0x00, 0x00, 0x00],
  joins: [0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11],
  suspended: [0x00, 0x22, 0x00, 0x00, 0x00, 0x22, 0x00, 0x00],
  zombie: [0xf0, 0xf0, 0xf0, 0xf0, 0x0f, 0x0f, 0x0f, 0x0f],
  ended: [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00],
};

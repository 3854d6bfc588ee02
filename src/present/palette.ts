import type { TaskState } from '../trace';
import { slotCount } from './laneCodes';

/** Colours where there is no editor to ask for its own: light and dark, by state, and for the threads that hold locks. */
export interface Palette {
  readonly background: string;
  readonly foreground: string;
  readonly faint: string;
  readonly line: string;
  readonly states: Record<TaskState, string>;
  readonly slots: readonly string[];
}

export const lightPalette: Palette = {
  background: '#ffffff',
  foreground: '#1f2328',
  faint: '#656d76',
  line: '#d8dee4',
  states: {
    new: '#8c959f',
    ready: '#7d8f2e',
    running: '#4cb96b',
    'wants-gil': '#d9730d',
    'waits-lock': '#cf222e',
    waits: '#8250df',
    sleeps: '#4c8fd6',
    'waits-io': '#0f8b8d',
    joins: '#6e7781',
    suspended: '#8c959f',
    zombie: '#a0407a',
    ended: '#8c959f',
  },
  slots: ['#7aa9e0', '#e8956b', '#6fc49a', '#c094dd', '#d8b54e', '#66c0cc', '#ea8fb0', '#a5b3c1'],
};

export const darkPalette: Palette = {
  background: '#1e1e1e',
  foreground: '#d6d6d6',
  faint: '#9a9a9a',
  line: '#3a3d41',
  states: {
    new: '#8b949e',
    ready: '#b5c25a',
    running: '#4cc26a',
    'wants-gil': '#e8963e',
    'waits-lock': '#f0625d',
    waits: '#b083f0',
    sleeps: '#5b9bdc',
    'waits-io': '#3fb8b9',
    joins: '#959da5',
    suspended: '#8b949e',
    zombie: '#d06aa8',
    ended: '#8b949e',
  },
  slots: ['#6ca4e8', '#e58a5c', '#56bd8c', '#bd8be0', '#cfae45', '#55bccb', '#e57ba0', '#9aa8b7'],
};

/** The colours as CSS custom properties: `--il-running`, `--il-slot-0`, … */
export function paletteCss(palette: Palette): string {
  const states = Object.entries(palette.states).map(([state, colour]) => `--il-${state}:${colour}`);
  const slots = Array.from({ length: slotCount }, (_, slot) => `--il-slot-${slot}:${palette.slots[slot]}`);
  const { background, foreground, faint, line } = palette;
  return [
    `--il-background:${background}`,
    `--il-foreground:${foreground}`,
    `--il-faint:${faint}`,
    `--il-line:${line}`,
    ...states,
    ...slots,
  ].join(';');
}

import type { Words } from '../present';

/** What a key asks the timeline to do. */
export type Command =
  | 'zoomIn'
  | 'zoomOut'
  | 'panLeft'
  | 'panRight'
  | 'previousEvent'
  | 'nextEvent'
  | 'previousSegment'
  | 'nextSegment'
  | 'laneUp'
  | 'laneDown'
  | 'fit'
  | 'first'
  | 'last'
  | 'play'
  | 'locks'
  | 'search'
  | 'goto'
  | 'escape'
  | 'help';

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const commands: Readonly<Record<string, Command>> = {
  w: 'zoomIn',
  '+': 'zoomIn',
  '=': 'zoomIn',
  s: 'zoomOut',
  '-': 'zoomOut',
  a: 'panLeft',
  d: 'panRight',
  ',': 'previousEvent',
  '.': 'nextEvent',
  arrowleft: 'previousSegment',
  arrowright: 'nextSegment',
  arrowup: 'laneUp',
  arrowdown: 'laneDown',
  f: 'fit',
  home: 'first',
  end: 'last',
  ' ': 'play',
  l: 'locks',
  '/': 'search',
  enter: 'goto',
  escape: 'escape',
  '?': 'help',
};

/** The command of a key; none with Ctrl, Alt or Meta, which belong to the editor. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Key): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return commands[key.toLowerCase()];
}

/** The list of keys, for the help. */
export function keyList(words: Words): [keys: string, meaning: string][] {
  const { view } = words;
  return [
    ['W  S', view.keyZoom],
    ['A  D', view.keyPan],
    ['←  →  ↑  ↓', view.keyLanes],
    [',  .', view.keyEvents],
    ['F', view.keyFit],
    ['Home  End', view.keyEnds],
    ['Space', view.keyPlay],
    ['Enter', view.keyGoto],
    ['/', view.keySearch],
    ['L', view.keyLocks],
    ['Esc', view.keyEscape],
    ['?', view.keyHelp],
  ];
}

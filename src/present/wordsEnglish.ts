import { subjectName } from './subjectName';
import type { Words } from './vocabulary';

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function englishList(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** English. */
export const englishWords: Words = {
  language: 'en',
  gil: 'GIL',
  free: 'free',
  states: {
    new: 'not started',
    ready: 'ready',
    running: 'runs',
    'wants-gil': 'wants the GIL',
    'waits-lock': 'waits for a lock',
    waits: 'waits',
    sleeps: 'sleeps',
    'waits-io': 'waits for I/O',
    joins: 'joins',
    suspended: 'suspended',
    zombie: 'zombie',
    ended: 'ended',
  },
  moments: {
    start: 'starts',
    joined: 'has joined',
    print: 'prints',
    raise: 'raises',
    acquire: 'acquires',
    release: 'releases',
    kill: 'is cut off',
    exit: 'exits',
    send: 'sends',
    receive: 'receives',
    signal: 'gets a signal',
    access: 'accesses',
    note: 'note',
  },
  arrows: {
    start: 'start',
    joined: 'join',
    kill: 'cut off',
    signal: 'signal',
    message: 'message',
    wake: 'wake',
    switch: 'switch',
  },
  taskKinds: {
    process: 'process',
    thread: 'thread',
    greenlet: 'greenlet',
    coroutine: 'asyncio task',
    generator: 'generator',
  },
  daemon: 'daemon',
  list: englishList,
  processLane: (name) => `Process ${name}`,
  subjectOf: subjectName,
  stateWith(state, subject) {
    if (!subject || state === 'wants-gil') return this.states[state];
    return state === 'joins' ? `joins ${subject}` : `waits for ${subject}`;
  },
  summary: {
    sentence: (clauses) => `${clauses.join('; ')}.`,
    ran({ processes, threads, greenlets, coroutines }, duration) {
      const parts = [
        ...(processes > 1 ? [plural(processes, 'process', 'processes')] : []),
        ...(threads > processes || processes === 1 ? [plural(threads, 'thread')] : []),
        ...(greenlets > 0 ? [plural(greenlets, 'greenlet')] : []),
        ...(coroutines > 0 ? [plural(coroutines, 'asyncio task')] : []),
      ];
      return `${englishList(parts)} ran ${duration}`;
    },
    deadlock: (duration, waits) =>
      waits.length > 0
        ? `Deadlock after ${duration}: ${englishList(waits)}`
        : `Deadlock after ${duration}: nobody can go on`,
    waitsFor: (task, subject) => `${task} waits for ${subject}`,
    limit: (duration, alive) => `Stopped at the limit after ${duration}, when ${notEnded(alive)}`,
    stopped: (duration, alive) => `Stopped after ${duration}, when ${notEnded(alive)}`,
    cutOffAtExit: (names, count) => `${names} ${count === 1 ? 'was' : 'were'} cut off at exit`,
    killed: (names, count) => `${names} ${count === 1 ? 'was' : 'were'} killed`,
    raised: (name, exception) => (exception ? `${name} ended with ${exception}` : `${name} ended with an exception`),
    severalRaised: (names) => `${names} ended with exceptions`,
    exitCode: (code) => `exit code ${code}`,
    truncated: 'only the first part was recorded',
  },
  text: {
    legend: 'Legend',
    killedMark: 'cut off',
    raisedMark: 'ended with an exception',
    units: { s: 'seconds', ms: 'milliseconds', µs: 'microseconds' },
    gilShare: 'GIL',
    nothing: 'Nothing happened in this run.',
    gilUse: (held, share, handovers) => `held ${held} (${share}), ${plural(handovers, 'hand-over')}`,
  },
  view: {
    timeline: 'Timeline',
    output: 'Output',
    table: 'Table',
    source: 'Source',
    keys: 'Keys',
    play: 'Play',
    pause: 'Pause',
    fit: 'Fit',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    locks: 'Locks',
    export: 'Export',
    search: 'Search lanes',
    noOutput: 'The program wrote nothing.',
    noRun: 'Run a snippet to see what happens in it.',
    stale: 'The text has changed since this run.',
    close: 'Close',
    stderr: 'stderr',
    place: 'Line',
    lane: 'Lane',
    event: 'Event',
    time: 'Time',
    share: 'Share of the GIL',
    keyZoom: 'zoom in and out',
    keyPan: 'move earlier and later',
    keyEvents: 'previous and next event of the lane',
    keyFit: 'fit the selection, then everything',
    keyLanes: 'move between lanes and stretches',
    keyEnds: 'to the beginning and the end',
    keyPlay: 'play or pause',
    keySearch: 'search lanes',
    keyLocks: 'show or hide locks',
    keyGoto: 'go to the source line',
    keyEscape: 'clear the selection',
    keyHelp: 'show these keys',
    cancel: 'Stop',
    crowded: 'several, zoom in to tell them apart',
    forEver: (from) => `from ${from} on, for ever`,
    describe: (lanes, summary) => `Timeline with ${plural(lanes, 'lane')}. ${summary}`,
    line: (line) => `line ${line}`,
    at: (time) => `at ${time}`,
    found: (lanes) => (lanes === 0 ? 'not found' : plural(lanes, 'lane')),
    waitEndedBy: (task) => `ended by ${task}`,
    heldBy: (task) => `held by ${task}`,
    progress: (seconds) => `Running: ${seconds} s of virtual time so far`,
  },
};

function notEnded(alive: number): string {
  if (alive === 0) return 'everything had ended';
  return `${plural(alive, 'thread')} had not ended`;
}

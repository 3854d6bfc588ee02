import { type EventKind, eventKinds, type Fate, type TaskState, type TraceData, taskStates } from '../trace';

/** The states in which a task does not go on. */
export const waitStates = ['wants-gil', 'waits-lock', 'waits', 'sleeps', 'waits-io', 'suspended'] as const;
export type WaitState = (typeof waitStates)[number];

/**
 * What a run did at one place, as data; the words come from `words/`. Times are virtual nanoseconds. Nothing is said
 * that the trace does not show.
 */
export type Fact =
  | {
      readonly kind: 'wait';
      readonly task: string;
      readonly state: WaitState;
      /** What was waited for, or `null` if it has no name. */
      readonly subject: string | null;
      /** Who held it when a wait for a lock began, each once. */
      readonly holders: readonly string[];
      readonly count: number;
      readonly total: number;
      readonly longest: number;
      /** True if the last wait had not ended when the run was over. */
      readonly unfinished: boolean;
    }
  | {
      readonly kind: 'join';
      readonly task: string;
      readonly subject: string;
      readonly count: number;
      readonly total: number;
      readonly longest: number;
      readonly unfinished: boolean;
      /** How many of the waits ended before the subject did. */
      readonly timedOut: number;
      /** When the subject ended; `null` if it had not. */
      readonly subjectEnd: number | null;
      readonly subjectFate: Fate;
      /** What the subject did for most of that time, if there is such a thing; `busy`: ran or waited to run. */
      readonly did: Doing | null;
    }
  | { readonly kind: 'joinedAtOnce'; readonly task: string; readonly subject: string; readonly count: number }
  | {
      readonly kind: 'start';
      readonly task: string;
      readonly started: string;
      readonly at: number;
      /** When it first ran; `null` if it never did. */
      readonly began: number | null;
      readonly end: number | null;
      readonly fate: Fate;
    }
  | {
      readonly kind: 'killed';
      readonly task: string;
      readonly at: number;
      /** What it was doing when it was cut off. */
      readonly state: TaskState | null;
      readonly subject: string | null;
    }
  | { readonly kind: 'daemonEnded'; readonly task: string; readonly at: number }
  | { readonly kind: 'noDaemon' }
  | {
      /** What became of a lock, an event or a queue that was made here. */
      readonly kind: 'resource';
      readonly resource: string;
      /** Who took it how often, the most often first; empty for what is not taken. */
      readonly takers: readonly { readonly task: string; readonly count: number }[];
      /** Who waited for it how long in all, the longest first. */
      readonly waiters: readonly { readonly task: string; readonly total: number }[];
    }
  | { readonly kind: 'acquired'; readonly task: string; readonly resource: string; readonly count: number }
  | {
      readonly kind: 'turns';
      /** How often another thread went on than the one that ran before. */
      readonly switches: number;
      readonly shares: readonly {
        readonly task: string;
        readonly ran: number;
        readonly share: number;
        readonly wanted: number;
      }[];
    };

export type Doing = TaskState | 'busy';

/** A stretch of the program's text: lines from 1, columns from 0. */
export interface CodeRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const kindCode = Object.fromEntries(eventKinds.map((kind, index) => [kind, index])) as Record<EventKind, number>;

/** A time during which a task did not go on. */
interface Stretch {
  readonly task: number;
  readonly state: TaskState;
  readonly subject: number;
  readonly start: number;
  /** The task that held the subject when the stretch began, or −1. */
  readonly holder: number;
  end: number;
  unfinished: boolean;
}

/** What happened at a place of the program, in the order in which it first happened. Empty if the trace shows nothing. */
export function factsAt(trace: TraceData, place: CodeRange): Fact[] {
  const sites = sitesAt(trace, place);
  if (sites.size === 0) return [];
  const { events } = trace;
  const stretches: Stretch[] = [];
  const open = new Map<number, Stretch>();
  const closed = new Map<number, Stretch>();
  const starts: { by: number; task: number; at: number }[] = [];
  const joined: { by: number; task: number; at: number }[] = [];
  const acquired = new Map<string, { task: number; resource: number; count: number }>();
  const holders = new Map<number, number>();
  for (let i = 0; i < events.count; i++) {
    const kind = events.kind[i];
    const task = events.task[i];
    const here = sites.has(events.site[i]);
    if (kind === kindCode.acquire) holders.set(events.a[i], task);
    else if (kind === kindCode.release) holders.delete(events.a[i]);
    if (kind === kindCode.state) {
      const before = open.get(task);
      if (before) {
        before.end = events.time[i];
        before.unfinished = false;
        open.delete(task);
        closed.set(task, before);
      }
      const state = taskStates[events.a[i]];
      if (!isWait(state)) continue;
      // What begins in the very moment in which another wait of the task ended goes on with the same call, as joinall
      // does with the next greenlet; only a second wait for the same one does not: it is the process's own, at exit.
      const last = closed.get(task);
      const goesOn = last?.end === events.time[i] && last.state === state;
      if (!here && !goesOn) continue;
      if (goesOn && state === 'joins' && last.subject === events.b[i]) continue;
      const subject = events.b[i];
      const holder = state === 'waits-lock' ? (holders.get(subject) ?? -1) : -1;
      const stretch = { task, state, subject, holder, start: events.time[i], end: trace.end, unfinished: true };
      stretches.push(stretch);
      open.set(task, stretch);
    } else if (!here) {
    } else if (kind === kindCode.start) starts.push({ by: task, task: events.a[i], at: events.time[i] });
    else if (kind === kindCode.joined) joined.push({ by: task, task: events.a[i], at: events.time[i] });
    else if (kind === kindCode.acquire && trace.resources[events.a[i]]?.kind !== 'gil') {
      const key = `${task} ${events.a[i]}`;
      const known = acquired.get(key) ?? { task, resource: events.a[i], count: 0 };
      known.count++;
      acquired.set(key, known);
    }
  }
  const joins = stretches.filter((stretch) => stretch.state === 'joins' && trace.tasks[stretch.subject]);
  const others = stretches.filter((stretch) => !joins.includes(stretch));
  return [
    ...startFacts(trace, starts),
    ...joinFacts(trace, joins),
    ...joinedAtOnce(trace, joins, joined),
    ...waitFacts(trace, others),
    ...[...acquired.values()].map(({ task, resource, count }): Fact => {
      return { kind: 'acquired', task: trace.tasks[task].name, resource: trace.resources[resource].name, count };
    }),
  ];
}

/** What became of each lock, event, queue … that was made at a place: who took it, and who had to wait for it. */
export function resourceFacts(trace: TraceData, place: CodeRange): Fact[] {
  const sites = sitesAt(trace, place);
  const made = trace.resources.filter(({ site, kind }) => kind !== 'gil' && site >= 0 && sites.has(site));
  return made.map(({ id, name }): Fact => {
    const { events } = trace;
    const taken = new Map<number, number>();
    const waited = new Map<number, number>();
    const since = new Map<number, number>();
    for (let i = 0; i < events.count; i++) {
      const task = events.task[i];
      if (events.kind[i] === kindCode.acquire && events.a[i] === id) taken.set(task, (taken.get(task) ?? 0) + 1);
      if (events.kind[i] !== kindCode.state) continue;
      const began = since.get(task);
      if (began !== undefined) waited.set(task, (waited.get(task) ?? 0) + events.time[i] - began);
      since.delete(task);
      const state = taskStates[events.a[i]];
      if (isWait(state) && state !== 'joins' && events.b[i] === id) since.set(task, events.time[i]);
    }
    for (const [task, began] of since) waited.set(task, (waited.get(task) ?? 0) + trace.end - began);
    const most = (counts: Map<number, number>) => [...counts].sort((a, b) => b[1] - a[1]);
    return {
      kind: 'resource',
      resource: name,
      takers: most(taken).map(([task, count]) => ({ task: trace.tasks[task].name, count })),
      waiters: most(waited).map(([task, total]) => ({ task: trace.tasks[task].name, total })),
    };
  });
}

/** What became of the daemon threads (or daemonic processes) of a run. */
export function daemonFacts(trace: TraceData, taskKind: 'thread' | 'process'): Fact[] {
  const daemons = trace.tasks.filter((task) => task.daemon && task.kind === taskKind && task.start >= 0);
  if (daemons.length === 0)
    return trace.tasks.some((t) => t.kind === taskKind && t.parent >= 0) ? [{ kind: 'noDaemon' }] : [];
  return daemons.flatMap((task): Fact[] => {
    if (task.fate === 'killed') {
      const last = lastState(trace, task.id, task.end);
      return [
        { kind: 'killed', task: task.name, at: task.end, state: last?.state ?? null, subject: last?.subject ?? null },
      ];
    }
    return task.end >= 0 ? [{ kind: 'daemonEnded', task: task.name, at: task.end }] : [];
  });
}

/** How the threads of each process took turns; processes with a single thread are left out. */
export function turnFacts(trace: TraceData): Fact[] {
  const { events } = trace;
  const ran = new Float64Array(trace.tasks.length);
  const wanted = new Float64Array(trace.tasks.length);
  const since = new Float64Array(trace.tasks.length).fill(-1);
  const state = new Int32Array(trace.tasks.length).fill(-1);
  const lastThread = new Map<number, number>();
  const switches = new Map<number, number>();
  const running = taskStates.indexOf('running');
  const wants = taskStates.indexOf('wants-gil');
  const close = (task: number, time: number) => {
    const thread = trace.tasks[task].thread;
    if (since[task] < 0) return;
    if (state[task] === running) ran[thread] += time - since[task];
    else if (state[task] === wants) wanted[thread] += time - since[task];
  };
  for (let i = 0; i < events.count; i++) {
    if (events.kind[i] !== kindCode.state) continue;
    const task = events.task[i];
    close(task, events.time[i]);
    since[task] = events.time[i];
    state[task] = events.a[i];
    if (events.a[i] !== running) continue;
    const { thread, process } = trace.tasks[task];
    const last = lastThread.get(process);
    if (last !== undefined && last !== thread) switches.set(process, (switches.get(process) ?? 0) + 1);
    lastThread.set(process, thread);
  }
  for (let task = 0; task < state.length; task++) if (state[task] >= 0) close(task, trace.end);
  const facts: Fact[] = [];
  for (const process of trace.tasks.filter((task) => task.kind === 'process')) {
    const threads = trace.tasks.filter(
      (task) => task.process === process.id && task.thread === task.id && task.start >= 0,
    );
    const total = threads.reduce((sum, thread) => sum + ran[thread.id], 0);
    if (threads.length < 2 || total === 0) continue;
    const shares = threads.map((thread) => ({
      task: thread.name,
      ran: ran[thread.id],
      share: ran[thread.id] / total,
      wanted: wanted[thread.id],
    }));
    facts.push({ kind: 'turns', switches: switches.get(process.id) ?? 0, shares });
  }
  return facts;
}

function isWait(state: TaskState): boolean {
  return state === 'joins' || (waitStates as readonly string[]).includes(state);
}

/** The trace's sites that lie in or around a place on its line, as close to it as there are any. */
function sitesAt(trace: TraceData, place: CodeRange): Set<number> {
  const onLines: number[] = [];
  const touching: number[] = [];
  trace.sites.forEach((site, id) => {
    if (site.file !== 0 || site.line > place.end.line || site.line < place.start.line) return;
    onLines.push(id);
    const endsBefore = site.endLine === place.start.line && site.endColumn <= place.start.column;
    const beginsAfter = site.line === place.end.line && site.column >= place.end.column;
    if (!endsBefore && !beginsAfter) touching.push(id);
  });
  return new Set(touching.length > 0 ? touching : onLines);
}

function startFacts(trace: TraceData, starts: readonly { by: number; task: number; at: number }[]): Fact[] {
  return starts.flatMap(({ by, task, at }): Fact[] => {
    const started = trace.tasks[task];
    if (!started) return [];
    const { name, fate, end } = started;
    const began = firstTimeOf(trace, task, 'running');
    return [{ kind: 'start', task: trace.tasks[by].name, started: name, at, began, end: end < 0 ? null : end, fate }];
  });
}

function joinFacts(trace: TraceData, joins: readonly Stretch[]): Fact[] {
  return groups(joins).map((group): Fact => {
    const [{ task, subject }] = group;
    const target = trace.tasks[subject];
    const timedOut = group.filter(({ end, unfinished }) => !unfinished && (target.end < 0 || target.end > end)).length;
    return {
      kind: 'join',
      task: trace.tasks[task].name,
      subject: target.name,
      ...measures(group),
      timedOut,
      subjectEnd: target.end < 0 ? null : target.end,
      subjectFate: target.fate,
      did: mostly(trace, subject, group),
    };
  });
}

/** The joins that did not have to wait, counted for each task and subject. */
function joinedAtOnce(
  trace: TraceData,
  joins: readonly Stretch[],
  joined: readonly { by: number; task: number; at: number }[],
): Fact[] {
  const counts = new Map<string, { by: number; task: number; count: number }>();
  for (const { by, task, at } of joined) {
    const waited = joins.some((stretch) => stretch.task === by && stretch.subject === task && stretch.start <= at);
    if (waited || !trace.tasks[task]) continue;
    const known = counts.get(`${by} ${task}`) ?? { by, task, count: 0 };
    known.count++;
    counts.set(`${by} ${task}`, known);
  }
  return [...counts.values()].map(({ by, task, count }): Fact => {
    return { kind: 'joinedAtOnce', task: trace.tasks[by].name, subject: trace.tasks[task].name, count };
  });
}

function waitFacts(trace: TraceData, stretches: readonly Stretch[]): Fact[] {
  return groups(stretches).map((group): Fact => {
    const [{ task, state, subject }] = group;
    return {
      kind: 'wait',
      task: trace.tasks[task].name,
      state: state as WaitState,
      subject: state === 'joins' ? null : (trace.resources[subject]?.name ?? null),
      holders: [...new Set(group.flatMap(({ holder }) => (holder < 0 ? [] : [trace.tasks[holder].name])))],
      ...measures(group),
    };
  });
}

function groups(stretches: readonly Stretch[]): Stretch[][] {
  const byKey = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const key = `${stretch.task} ${stretch.state} ${stretch.subject}`;
    const group = byKey.get(key);
    if (group) group.push(stretch);
    else byKey.set(key, [stretch]);
  }
  return [...byKey.values()];
}

function measures(group: readonly Stretch[]) {
  const lengths = group.map((stretch) => stretch.end - stretch.start);
  return {
    count: group.length,
    total: lengths.reduce((sum, length) => sum + length, 0),
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
    unfinished: group.some((stretch) => stretch.unfinished),
  };
}

/** What a task did for more than half of some stretches, or `null`. */
function mostly(trace: TraceData, task: number, stretches: readonly Stretch[]): Doing | null {
  const total = new Map<Doing, number>();
  const add = (doing: Doing, time: number) => total.set(doing, (total.get(doing) ?? 0) + time);
  forEachState(trace, task, (state, start, end) => {
    for (const stretch of stretches) {
      const shared = Math.min(end, stretch.end) - Math.max(start, stretch.start);
      if (shared <= 0) continue;
      add(state, shared);
      if (state === 'running' || state === 'ready' || state === 'wants-gil') add('busy', shared);
    }
  });
  const all = stretches.reduce((sum, stretch) => sum + stretch.end - stretch.start, 0);
  // Who mostly wants the GIL also runs: that is said together.
  const single = [...total].find(([doing, time]) => doing !== 'busy' && doing !== 'wants-gil' && time * 2 > all);
  if (single) return single[0];
  return (total.get('busy') ?? 0) * 2 > all ? 'busy' : null;
}

function lastState(
  trace: TraceData,
  task: number,
  before: number,
): { state: TaskState; subject: string | null } | null {
  let last: { state: TaskState; subject: string | null } | null = null;
  forEachState(trace, task, (state, start, _end, subject) => {
    if (state === 'ended' || state === 'zombie' || start > before) return;
    const name = state === 'joins' ? trace.tasks[subject]?.name : trace.resources[subject]?.name;
    last = { state, subject: name ?? null };
  });
  return last;
}

function firstTimeOf(trace: TraceData, task: number, wanted: TaskState): number | null {
  let first: number | null = null;
  forEachState(trace, task, (state, start) => {
    if (state === wanted && first === null) first = start;
  });
  return first;
}

function forEachState(
  trace: TraceData,
  task: number,
  visit: (state: TaskState, start: number, end: number, subject: number) => void,
): void {
  const { events } = trace;
  let row = -1;
  for (let i = 0; i < events.count; i++) {
    if (events.kind[i] !== kindCode.state || events.task[i] !== task) continue;
    if (row >= 0) visit(taskStates[events.a[row]], events.time[row], events.time[i], events.b[row]);
    row = i;
  }
  if (row >= 0) visit(taskStates[events.a[row]], events.time[row], trace.end, events.b[row]);
}

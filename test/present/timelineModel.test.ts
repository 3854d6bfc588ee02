import assert from 'node:assert/strict';
import fc from 'fast-check';
import { arrowKinds, buildTimeline, heldCode, type TimelineModel } from '../../src/present';
import { TraceBuilder, type TraceData, taskStates } from '../../src/trace';
import { randomTrace } from './randomTraces';
import { deadlock, threeThreads } from './sampleTraces';

const ms = 1e6;

/** A lane's stretches in words: `running 0-10`. Times in milliseconds. */
function stretches(model: TimelineModel, name: string): string[] {
  const lane = model.lanes.find((candidate) => candidate.name === name);
  assert.ok(lane, `there is no lane ${name}`);
  const { start, end, code, subject } = model.segments;
  return Array.from({ length: lane.segmentCount }, (_, i) => {
    const row = lane.firstSegment + i;
    const state = code[row] >= heldCode ? model.tasks[subject[row]].name : (taskStates[code[row]] ?? 'free');
    return `${state} ${start[row] / ms}-${end[row] / ms}`;
  });
}

function arrows(model: TimelineModel): string[] {
  const { count, kind, fromLane, toLane, fromTime, toTime } = model.arrows;
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [model.lanes[fromLane[i]].name, model.lanes[toLane[i]].name];
    return `${arrowKinds[kind[i]]} ${from} ${fromTime[i] / ms} -> ${to} ${toTime[i] / ms}`;
  });
}

describe('the timeline model of three threads', () => {
  const model = buildTimeline(threeThreads());

  it('has the GIL first, then the threads under what started them', () => {
    assert.deepEqual(
      model.lanes.map(({ kind, name, depth }) => [kind, name, depth]),
      [
        ['gil', 'GIL', 0],
        ['task', 'MainThread', 0],
        ['task', 'worker', 1],
        ['task', 'ticker', 1],
      ],
    );
  });

  it('knows the state of each thread at every time', () => {
    assert.deepEqual(stretches(model, 'MainThread'), ['running 0-20', 'joins 20-60', 'running 60-70']);
    assert.deepEqual(stretches(model, 'worker'), [
      'wants-gil 10-20',
      'running 20-30',
      'wants-gil 30-35',
      'running 35-60',
    ]);
    assert.deepEqual(stretches(model, 'ticker'), ['wants-gil 20-30', 'running 30-35', 'sleeps 35-70']);
  });

  it('knows who held the GIL', () => {
    const held = ['MainThread 0-20', 'worker 20-30', 'ticker 30-35', 'worker 35-60', 'MainThread 60-70'];
    assert.deepEqual(stretches(model, 'GIL'), held);
    assert.deepEqual(model.gils, [{ resource: 0, process: 0, held: 70 * ms, handovers: 4 }]);
  });

  it('adds up the time in each state and the share of the GIL', () => {
    const running = taskStates.indexOf('running');
    const joins = taskStates.indexOf('joins');
    const [main, worker, ticker] = model.times;
    assert.deepEqual([main.states[running], main.states[joins]], [30 * ms, 40 * ms]);
    assert.deepEqual([main.gil, worker.gil, ticker.gil], [30 * ms, 35 * ms, 5 * ms]);
    assert.deepEqual([main.gilShare, worker.gilShare, ticker.gilShare], [3 / 7, 1 / 2, 1 / 14]);
  });

  it('has arrows for starts, joins, wakes and the cut at the end', () => {
    assert.deepEqual(arrows(model), [
      'start MainThread 10 -> worker 10',
      'start MainThread 20 -> ticker 20',
      'joined worker 60 -> MainThread 60',
      'kill MainThread 70 -> ticker 70',
      'wake worker 60 -> MainThread 60',
    ]);
  });

  it('has the output with its times and writers', () => {
    assert.deepEqual(
      model.output.map(({ time, task, stream, text }) => [time / ms, task, stream, text]),
      [
        [32, 2, 1, 'tick\n'],
        [65, 0, 1, 'done\n'],
      ],
    );
  });
});

describe('the summary', () => {
  const check = (trace: TraceData, options: Parameters<typeof buildTimeline>[1], expected: string) =>
    assert.equal(buildTimeline(trace, options).summary, expected);

  it('says how many ran for how long and who was cut off', () => {
    check(threeThreads(), {}, '3 threads ran 70.0 ms; ticker was cut off at exit.');
    check(threeThreads(), { locale: 'zh-cn' }, '3 个线程运行了 70.0 ms；ticker 在退出时被中断。');
  });

  it('says who waits for whom in a deadlock', () => {
    const status = { status: 'deadlocked' } as const;
    check(deadlock(), status, 'Deadlock after 8.00 ms: MainThread waits for lock_b and 银行转账线程 waits for lock_a.');
    check(
      deadlock(),
      { ...status, locale: 'zh-CN' },
      '8.00 ms 后发生死锁：MainThread 在等待 lock_b，银行转账线程在等待 lock_a。',
    );
  });

  it('says that a run was stopped, and what had not ended', () => {
    check(deadlock(), { status: 'limit' }, 'Stopped at the limit after 8.00 ms, when 2 threads had not ended.');
    check(deadlock(), { status: 'stopped' }, 'Stopped after 8.00 ms, when 2 threads had not ended.');
  });

  it('names the exception that ended a thread, and else the exit code', () => {
    const t = new TraceBuilder();
    const main = t.addTask({ kind: 'process', name: 'MainThread', parent: -1 });
    main.start = 0;
    t.state(0, 0, 'running', -1);
    t.event(ms, 'raise', 0, -1, t.string('KeyError: 1'), 0);
    t.event(2 * ms, 'raise', 0, -1, t.string('ValueError: no'), 1);
    t.state(2 * ms, 0, 'ended', -1);
    check(t.build(2 * ms, 1), { exitCode: 3 }, '1 thread ran 2.00 ms; exit code 3.');
    Object.assign(main, { end: 2 * ms, fate: 'raised' });
    check(t.build(2 * ms, 1), { exitCode: 1 }, '1 thread ran 2.00 ms; MainThread ended with ValueError: no.');
  });

  it('counts processes and greenlets', () => {
    const t = new TraceBuilder();
    t.addTask({ kind: 'process', name: 'MainProcess', parent: -1 }).start = 0;
    t.addTask({ kind: 'process', name: 'Process-1', parent: 0 }).start = 0;
    for (let i = 0; i < 3; i++) {
      t.addTask({ kind: 'greenlet', name: `Greenlet-${i}`, parent: 0, process: 0, thread: 0 }).start = 0;
    }
    check(t.build(1e9, 1), {}, '2 processes and 3 greenlets ran 1.00 s.');
  });
});

describe('lanes', () => {
  it('show a lock by who holds it, through nested takes', () => {
    const t = new TraceBuilder();
    t.addTask({ kind: 'process', name: 'main', parent: -1 }).start = 0;
    const lock = t.addResource('rlock', 'R', 0, -1).id;
    t.state(0, 0, 'running', -1);
    t.event(1 * ms, 'acquire', 0, -1, lock);
    t.event(2 * ms, 'acquire', 0, -1, lock);
    t.event(3 * ms, 'release', 0, -1, lock);
    t.event(4 * ms, 'release', 0, -1, lock);
    assert.deepEqual(stretches(buildTimeline(t.build(5 * ms, 1)), 'R'), ['free 0-1', 'main 1-4', 'free 4-5']);
  });

  it('put greenlets under the thread that runs them and processes into groups', () => {
    const t = new TraceBuilder();
    t.addTask({ kind: 'process', name: 'main', parent: -1 });
    t.addTask({ kind: 'thread', name: 't1', parent: 0, process: 0 });
    t.addTask({ kind: 'process', name: 'p1', parent: 1 });
    t.addTask({ kind: 'greenlet', name: 'g1', parent: 1, process: 0, thread: 1 });
    t.addTask({ kind: 'greenlet', name: 'g2', parent: 3, process: 0, thread: 1 });
    t.addTask({ kind: 'thread', name: 't2', parent: 3, process: 0 });
    assert.deepEqual(
      buildTimeline(t.build(1, 1)).lanes.map(({ name, depth }) => `${depth} ${name}`),
      ['0 Process main', '0 main', '1 t1', '2 g1', '3 g2', '2 t2', '0 Process p1', '0 p1'],
    );
  });

  it('end where the record ends if there were too many events', () => {
    const t = new TraceBuilder(2);
    t.addTask({ kind: 'process', name: 'main', parent: -1 }).start = 0;
    t.state(0, 0, 'running', -1);
    for (let i = 1; i < 2000; i++) t.event(i, 'note', 0, -1, t.string('x'));
    const trace = t.build(1e9, 1);
    assert.ok(trace.truncated);
    const model = buildTimeline(trace);
    assert.equal(model.truncatedAt, trace.events.time[trace.events.count - 1]);
    assert.equal(model.segments.end[0], model.truncatedAt);
    assert.match(model.summary, /only the first part was recorded/);
  });

  it('show the waits of a deadlock beyond its end, without counting that time', () => {
    const model = buildTimeline(deadlock(), { status: 'deadlocked' });
    assert.equal(model.end, 8 * ms);
    assert.ok(model.horizon > model.end);
    const waits = taskStates.indexOf('waits-lock');
    assert.deepEqual(
      model.times.map(({ states }) => states[waits]),
      [5 * ms, 4 * ms],
    );
    assert.equal(stretches(model, 'MainThread').at(-1), `waits-lock 3-${model.horizon / ms}`);
  });

  it('hold without any event', () => {
    const model = buildTimeline(new TraceBuilder().build(0, 1));
    assert.equal(model.lanes.length, 0);
    assert.equal(model.summary, '1 thread ran 0 s.');
  });
});

describe('laws of the timeline model', () => {
  it('a lane has no overlaps and no gaps from its first change of state to its end', () => {
    fc.assert(
      fc.property(randomTrace, (trace) => {
        const model = buildTimeline(trace);
        for (const lane of model.lanes) {
          const stop = lane.firstSegment + lane.segmentCount;
          for (let i = lane.firstSegment; i < stop; i++) {
            assert.ok(model.segments.start[i] < model.segments.end[i]);
            if (i > lane.firstSegment) assert.equal(model.segments.start[i], model.segments.end[i - 1]);
          }
          if (lane.kind !== 'task' || lane.segmentCount === 0) continue;
          const { end } = trace.tasks[lane.task];
          assert.equal(model.segments.end[stop - 1], end >= 0 ? end : trace.end);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the state at any time is the one that the last event told', () => {
    const stateKind = 0;
    fc.assert(
      fc.property(randomTrace, fc.double({ min: 0, max: 1, noNaN: true }), (trace, share) => {
        const model = buildTimeline(trace);
        const time = share * trace.end;
        const { count, kind, task, a } = trace.events;
        for (const lane of model.lanes.filter((candidate) => candidate.kind === 'task')) {
          let expected = -1;
          for (let row = 0; row < count && trace.events.time[row] <= time; row++) {
            if (kind[row] === stateKind && task[row] === lane.task) expected = a[row];
          }
          let actual = -1;
          for (let i = lane.firstSegment; i < lane.firstSegment + lane.segmentCount; i++) {
            if (model.segments.start[i] <= time && time < model.segments.end[i]) actual = model.segments.code[i];
          }
          if (expected === taskStates.indexOf('ended')) expected = -1;
          if (time < trace.end) assert.equal(actual, expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the GIL is held for as long as its holders held it together, and moments are all there', () => {
    fc.assert(
      fc.property(randomTrace, (trace) => {
        const model = buildTimeline(trace);
        for (const { process, held } of model.gils) {
          const holders = model.times.filter((times) => trace.tasks[times.task].process === process && times.gil > 0);
          const sum = holders.reduce((total, times) => total + times.gil, 0);
          assert.ok(Math.abs(sum - held) <= held * 1e-12);
        }
        const prints = trace.events.kind.filter((kind) => kind === 4).length;
        assert.equal(model.output.length, prints);
        const { time } = model.moments;
        for (const { firstEvent, eventCount } of model.lanes) {
          for (let i = firstEvent + 1; i < firstEvent + eventCount; i++) assert.ok(time[i] >= time[i - 1]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

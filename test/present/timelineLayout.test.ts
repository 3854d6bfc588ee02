import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  arrowKinds,
  buildTimeline,
  dominantCode,
  empty,
  heldCode,
  hitTest,
  layoutTimeline,
  mixed,
  TimelineIndex,
  type TimelineModel,
  type Viewport,
  visibleLanes,
} from '../../src/present';
import { eventKinds } from '../../src/trace';
import { randomTrace } from './randomTraces';
import { deadlock, manyEvents, threeThreads } from './sampleTraces';

const ms = 1e6;

function viewportOf(model: TimelineModel, part: Partial<Viewport> = {}): Viewport {
  const lanes = visibleLanes(model, { locks: true });
  return { from: 0, to: model.end, width: 700, height: 400, scrollTop: 0, rowHeight: 20, lanes, ...part };
}

/** Some part of the time, some size, some scrolling. */
const randomViewport = fc.record({
  a: fc.double({ min: 0, max: 1, noNaN: true }),
  b: fc.double({ min: 0, max: 1, noNaN: true }),
  width: fc.integer({ min: 50, max: 900 }),
  height: fc.integer({ min: 10, max: 300 }),
  scrollTop: fc.integer({ min: 0, max: 200 }),
});

describe('the layout', () => {
  const model = buildTimeline(threeThreads());
  const layout = layoutTimeline(model, new TimelineIndex(model), viewportOf(model));

  it('puts a pixel to each tenth of a millisecond', () => {
    const boxes = layout.boxes.map(({ lane, x, width, text }) => [model.lanes[lane].name, x, Math.round(width), text]);
    assert.deepEqual(boxes, [
      ['GIL', 0, 200, 'MainThread'],
      ['GIL', 200, 100, 'worker'],
      ['GIL', 300, 50, 'ticker'],
      ['GIL', 350, 250, 'worker'],
      ['GIL', 600, 100, 'MainThread'],
      ['MainThread', 0, 200, 'runs'],
      ['MainThread', 200, 400, 'joins worker'],
      ['MainThread', 600, 100, 'runs'],
      ['worker', 100, 100, 'wants the GIL'],
      ['worker', 200, 100, 'runs work'],
      ['worker', 300, 50, 'g'],
      ['worker', 350, 250, 'runs work'],
      ['ticker', 200, 100, 'wants the GIL'],
      ['ticker', 300, 50, ''],
      ['ticker', 350, 350, 'sleeps'],
    ]);
  });

  it('marks prints, the cut and the exit', () => {
    const marks = layout.marks.map(({ lane, x, kind }) => [model.lanes[lane].name, x, eventKinds[kind]]);
    for (const mark of [
      ['MainThread', 650, 'print'],
      ['MainThread', 700, 'exit'],
      ['ticker', 320, 'print'],
      ['ticker', 700, 'kill'],
    ]) {
      assert.ok(
        marks.some((other) => String(other) === String(mark)),
        `${mark} in ${marks.join(' | ')}`,
      );
    }
  });

  it('draws an arrow from the middle of the starter to the middle of the started', () => {
    const [arrow] = layout.arrows;
    const { kind, ...place } = arrow;
    assert.equal(arrowKinds[kind], 'start');
    assert.deepEqual(place, { arrow: 0, x0: 100, y0: 30, x1: 100, y1: 50, headVisible: true });
  });

  it('finds what is under the pointer', () => {
    const at = (x: number, y: number) => hitTest(model, layout, x, y);
    const sleeping = model.lanes[3].firstSegment + 2;
    assert.deepEqual(at(500, 70), { kind: 'segment', lane: 3, segment: sleeping, time: 50 * ms });
    assert.deepEqual(at(50, 50), { kind: 'lane', lane: 2, time: 5 * ms });
    assert.equal(at(650, 36)?.kind, 'moment');
    assert.equal(at(100, 40)?.kind, 'arrow');
    assert.equal(at(500, 300), undefined);
    assert.equal(at(-1, 10), undefined);
  });

  it('shows the part that is asked for', () => {
    const part = layoutTimeline(model, new TimelineIndex(model), viewportOf(model, { from: 25 * ms, to: 32 * ms }));
    assert.deepEqual(
      part.boxes.filter(({ lane }) => lane === 2).map(({ x, width }) => [Math.round(x), Math.round(width)]),
      [
        [0, 500],
        [500, 200],
      ],
    );
  });

  it('hides locks until they are wanted, and filters by name', () => {
    const locked = buildTimeline(deadlock());
    assert.deepEqual(visibleLanes(locked, { locks: false }), [0, 1]);
    assert.deepEqual(visibleLanes(locked, { locks: true }), [0, 1, 2, 3]);
    assert.deepEqual(visibleLanes(locked, { locks: true, filter: 'LOCK_B' }), [3]);
  });

  it('keeps everything inside the viewport, whatever happened', () => {
    fc.assert(
      fc.property(randomTrace, randomViewport, (trace, { a, b, width, height, scrollTop }) => {
        const random = buildTimeline(trace);
        const [from, to] = [Math.min(a, b) * random.end, Math.max(a, b) * random.end + 1];
        const viewport = viewportOf(random, { from, to, width, height, scrollTop });
        const { boxes, marks, arrows, ticks, rows } = layoutTimeline(random, new TimelineIndex(random), viewport);
        const inside = (x: number) => assert.ok(x >= -1e-6 && x <= width + 1e-6, `${x} of ${width}`);
        for (const box of boxes) {
          inside(box.x);
          inside(box.x + box.width);
          const row = rows.find(({ lane }) => lane === box.lane);
          assert.ok(row && box.y >= row.y && box.y + box.height <= row.y + row.height);
        }
        for (const mark of marks) inside(mark.x);
        for (const tick of ticks) inside(tick.x);
        for (const { x0, y0, x1, y1 } of arrows) {
          inside(x0);
          inside(x1);
          for (const y of [y0, y1]) assert.ok(y >= 0 && y <= height);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('misses no stretch that is wide enough, and overlaps none', () => {
    fc.assert(
      fc.property(randomTrace, randomViewport, (trace, { a, b, width }) => {
        const random = buildTimeline(trace);
        const [from, to] = [Math.min(a, b) * random.end, Math.max(a, b) * random.end + 1];
        const viewport = viewportOf(random, { from, to, width, height: 1e4 });
        const { boxes } = layoutTimeline(random, new TimelineIndex(random), viewport);
        const expected = viewport.lanes.flatMap((index) => {
          const { firstSegment, segmentCount } = random.lanes[index];
          const { start, end } = random.segments;
          return Array.from({ length: segmentCount }, (_, i) => firstSegment + i).filter(
            (i) => ((Math.min(end[i], to) - Math.max(start[i], from)) / (to - from)) * width >= 5,
          );
        });
        assert.deepEqual(
          boxes.map(({ segment }) => segment),
          expected,
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('crowded columns', () => {
  it('show exactly the shares that a count of every stretch gives', () => {
    fc.assert(
      fc.property(randomTrace, randomViewport, (trace, { a, b, width }) => {
        const model = buildTimeline(trace);
        const [from, to] = [Math.min(a, b) * model.end, Math.max(a, b) * model.end + 1];
        const index = new TimelineIndex(model);
        model.lanes.forEach(({ firstSegment, segmentCount }, lane) => {
          const columns = index.shares(lane).columns(from, to, width);
          for (let x = 0; x < width; x++) {
            const [left, right] = [from + ((to - from) * x) / width, from + ((to - from) * (x + 1)) / width];
            const times = new Map<number, number>();
            for (let i = firstSegment; i < firstSegment + segmentCount; i++) {
              const time = Math.min(right, model.segments.end[i]) - Math.max(left, model.segments.start[i]);
              const code = model.segments.code[i];
              // Where a stretch only just touches a column, rounding may see it or not.
              if (time > (right - left) * 1e-6) times.set(code, (times.get(code) ?? 0) + time);
            }
            const total = [...times.values()].reduce((sum, time) => sum + time, 0);
            if (times.size === 0) continue;
            assert.notEqual(columns.solid[x], empty);
            for (const [code, time] of times) {
              const place = columns.codes.indexOf(code);
              const share = columns.solid[x] === mixed ? columns.shares[x * columns.codes.length + place] : 1;
              if (columns.solid[x] !== mixed) assert.equal(columns.solid[x], code);
              assert.ok(Math.abs(share - time / total) < 1e-3, `${share} is not ${time / total}`);
            }
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('agree with a full count over thousands of stretches in one column', () => {
    const model = buildTimeline(manyEvents(2, 3001));
    const { codes, shares, solid } = new TimelineIndex(model).shares(1).columns(0.5 * ms, 2999.5 * ms, 1);
    assert.equal(solid[0], mixed);
    const { firstSegment, segmentCount } = model.lanes[1];
    codes.forEach((code, k) => {
      let time = 0;
      for (let i = firstSegment; i < firstSegment + segmentCount; i++) {
        const part = Math.min(2999.5 * ms, model.segments.end[i]) - Math.max(0.5 * ms, model.segments.start[i]);
        if (model.segments.code[i] === code) time += Math.max(0, part);
      }
      assert.ok(Math.abs(shares[k] - time / (2999 * ms)) < 1e-6);
    });
  });

  it('have a dominant code', () => {
    const model = buildTimeline(threeThreads());
    const columns = new TimelineIndex(model).shares(0).columns(0, 70 * ms, 1);
    // The worker, whose colour is the second, held the GIL for 35 of 70 ms.
    assert.equal(dominantCode(columns, 0), heldCode + 1);
  });
});

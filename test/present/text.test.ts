import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildTimeline, displayWidth, timelineText } from '../../src/present';
import { TraceBuilder } from '../../src/trace';
import { randomTrace } from './randomTraces';
import { deadlock, manyEvents, threeThreads } from './sampleTraces';

/** The lines between the axis and the legend. */
function drawn(text: string): string[] {
  const lines = text.split('\n');
  return lines.slice(2, lines.indexOf('', 3));
}

describe('the timeline in a terminal', () => {
  it('draws a sign for each millisecond', () => {
    // 70 cells for 70 ms: 10 columns of names, 5 of frame and sign.
    const text = timelineText(buildTimeline(threeThreads()), { width: 85 });
    const bar = (...parts: [string, number][]) => parts.map(([sign, count]) => sign.repeat(count)).join('');
    const main = bar(['#', 20], ['j', 40], ['#', 10]);
    const worker = bar([' ', 10], ['g', 10], ['#', 10], ['g', 5], ['#', 25], [' ', 10]);
    const ticker = bar([' ', 20], ['g', 10], ['#', 5], ['.', 34], ['x', 1]);
    assert.deepEqual(drawn(text).slice(1), [
      `GIL          |${bar(['1', 20], ['2', 10], ['3', 5], ['2', 25], ['1', 10])}|`,
      `MainThread 1 |${main}|`,
      `  worker   2 |${worker}|`,
      `  ticker   3 |${ticker}|`,
    ]);
  });

  it('puts the round times where they are', () => {
    const [axis] = drawn(timelineText(buildTimeline(threeThreads()), { width: 85 }));
    for (const [label, column] of [
      ['|0 ', 0],
      ['|20 ms', 20],
      ['|40 ms', 40],
      ['|60 ms', 60],
    ] as const) {
      assert.equal(axis.indexOf(label), 14 + column, label);
    }
  });

  it('tells the seconds, the shares of the GIL and the hand-overs', () => {
    const text = timelineText(buildTimeline(threeThreads()));
    assert.match(text, /^MainThread +0\.030 +- +- +0\.040 +42\.9 %$/m);
    assert.match(text, /^ {2}worker +0\.035 +0\.015 +- +- +50\.0 %$/m);
    assert.match(text, /^GIL: held 70\.0 ms \(100 %\), 4 hand-overs$/m);
  });

  it('lines up full-width characters', () => {
    const text = timelineText(buildTimeline(deadlock(), { status: 'deadlocked', locale: 'zh-cn' }), {
      width: 80,
      locks: true,
    });
    const rows = drawn(text).slice(1);
    assert.equal(rows.length, 4);
    assert.deepEqual(
      rows.map((row) => displayWidth(row)),
      [80, 80, 80, 80],
    );
    assert.equal(new Set(rows.map((row) => displayWidth(row.slice(0, row.indexOf('|'))))).size, 1);
    assert.match(text, /图例: # 运行 {3}L 等待锁/);
  });

  it('colours with escape sequences that leave the text as it is', () => {
    const model = buildTimeline(threeThreads());
    const coloured = timelineText(model, { colour: true });
    assert.ok(coloured.includes('\x1b[32m####'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
    assert.equal(coloured.replace(/\x1b\[\d+m/g, ''), timelineText(model));
  });

  it('shows one task, none, and two hundred', () => {
    const t = new TraceBuilder();
    assert.equal(timelineText(buildTimeline(t.build(0, 1))), '1 thread ran 0 s.\nNothing happened in this run.\n');
    t.addTask({ kind: 'process', name: 'MainThread', parent: -1 }).start = 0;
    t.state(0, 0, 'running', -1);
    assert.match(timelineText(buildTimeline(t.build(1e9, 1)), { width: 60 }), /^MainThread {3}\|#{45}\|$/m);
    const many = drawn(timelineText(buildTimeline(manyEvents(200, 3)), { width: 90 }));
    assert.equal(many.length, 1 + 1 + 200);
    for (const row of many.slice(1)) assert.equal(displayWidth(row), 90);
  });

  it('has rows of the asked width, whatever happened', () => {
    fc.assert(
      fc.property(randomTrace, fc.integer({ min: 40, max: 160 }), (trace, width) => {
        const model = buildTimeline(trace);
        if (model.end === 0) return;
        const rows = drawn(timelineText(model, { width })).filter((row) => row.endsWith('|'));
        for (const row of rows) assert.equal(displayWidth(row), width);
      }),
      { numRuns: 60 },
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayWidth, formatDuration, formatShare, niceTicks, padToWidth, truncateToWidth } from '../../src/present';

describe('durations', () => {
  it('have three digits and the unit that fits', () => {
    const cases: [number, string][] = [
      [0, '0 s'],
      [1, '1 ns'],
      [850, '850 ns'],
      [999.9, '1.00 µs'],
      [12_345, '12.3 µs'],
      [999_960, '1.00 ms'],
      [5_000_000, '5.00 ms'],
      [99_960_000, '100 ms'],
      [2_010_000_000, '2.01 s'],
      [75_000_000_000, '75.0 s'],
      [3_600_000_000_000, '3600 s'],
    ];
    for (const [nanoseconds, expected] of cases) assert.equal(formatDuration(nanoseconds), expected);
  });

  it('have percentages beside them', () => {
    assert.deepEqual([0, 0.4984, 0.9996, 1].map(formatShare), ['0 %', '49.8 %', '100 %', '100 %']);
  });

  it('are marked on the axis at round times', () => {
    assert.deepEqual(
      niceTicks(0, 2e9, 4).map(({ label }) => label),
      ['0', '0.5 s', '1.0 s', '1.5 s', '2.0 s'],
    );
    assert.deepEqual(
      niceTicks(1_234_500, 1_235_600, 4).map(({ label }) => label),
      ['1.2345 ms', '1.2350 ms', '1.2355 ms'],
    );
    assert.deepEqual(niceTicks(5, 5, 3), []);
  });

  it('are marked no closer than asked, inside the range, all with different labels', () => {
    const range = fc.tuple(
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.double({ min: 100, max: 1e12, noNaN: true }),
    );
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 20 }), ([from, length], count) => {
        const ticks = niceTicks(from, from + length, count);
        assert.ok(ticks.length <= count + 1);
        assert.equal(new Set(ticks.map(({ label }) => label)).size, ticks.length);
        for (const { time } of ticks) assert.ok(time >= from - length * 1e-6 && time <= from + length * (1 + 1e-6));
      }),
    );
  });
});

describe('widths in a terminal', () => {
  // East Asian Width by Unicode Standard Annex #11: W and F take two columns, combining marks none.
  it('follow the Unicode standard', () => {
    const cases: [string, number][] = [
      ['abc', 3],
      ['线程', 4],
      ['Ａ', 2],
      ['ｱ', 1],
      ['é', 1],
      ['e\u0301', 1],
      ['한글', 4],
      ['😀', 2],
      ['…', 1],
      ['\u200b', 0],
      ['、。', 4],
    ];
    for (const [text, width] of cases) assert.equal(displayWidth(text), width, text);
  });

  it('are kept by cutting and filling', () => {
    assert.equal(truncateToWidth('线程池', 4), '线~');
    assert.equal(truncateToWidth('线程', 4), '线程');
    assert.equal(padToWidth('线程', 6), '线程  ');
    assert.equal(padToWidth('7', 3, 'left'), '  7');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) =>
        assert.equal(displayWidth(padToWidth(text, width)), width),
      ),
    );
  });
});

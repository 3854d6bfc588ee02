import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { buildTimeline } from '../../src/present';
import { simulate } from '../../src/simulator';
import { TraceBuilder } from '../../src/trace';
import { deadlock, manyEvents, threeThreads } from '../present/sampleTraces';
import { bundle, PanelPage, startBrowser, textOf } from './panelPage';
import { type ThemeName, themes } from './themes';

/** The rows of three threads, by the middle of their bars. */
const rows = { gil: 36, main: 60, worker: 84, ticker: 108 };

const piece = (i: number) => ({ time: i * 1e6, task: 0, site: 0, stream: 1, text: `line ${i}\n` });

describe('the panel', function () {
  this.timeout(30_000);
  let browser: Browser;
  let parts: { script: string; style: string };
  let panel: PanelPage;
  const opened: PanelPage[] = [];

  /** Opens the panel and shows three threads, unless told otherwise. */
  async function open(
    options: Parameters<typeof PanelPage.open>[2] = {},
    model: ReturnType<typeof buildTimeline> | null = buildTimeline(threeThreads()),
  ): Promise<void> {
    panel = await PanelPage.open(browser, parts, options);
    opened.push(panel);
    if (model) await panel.show(model);
  }

  /** Where a time in milliseconds stands on the timeline, in CSS pixels from its left, while all is seen. */
  async function xAt(time: number): Promise<number> {
    // The bars of the GIL reach from 0 to 70 ms: find both ends by their colour.
    const background = rgb(themes.dark.colours['editor-background']);
    const xs = Array.from({ length: 1000 }, (_, x) => [x, rows.gil - 6] as const);
    const colours = await panel.pixels(xs);
    const bars = xs.map(([x]) => x).filter((x) => x > 90 && x < 850 && colours[x] !== background);
    const [from, to] = [bars[0], bars[bars.length - 1] + 1];
    return from + ((to - from) * time) / 70;
  }

  async function at(time: number, y: number): Promise<{ x: number; y: number }> {
    const box = await panel.page.locator('canvas.emphasis').boundingBox();
    assert.ok(box);
    return { x: box.x + (await xAt(time)), y: box.y + y };
  }

  async function click(time: number, y: number): Promise<void> {
    const place = await at(time, y);
    await panel.page.mouse.click(place.x, place.y);
    await panel.settle();
  }

  function rgb(colour: string): string {
    return [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16)).join(',');
  }

  before(async () => {
    [browser, parts] = await Promise.all([startBrowser(), bundle('harness.ts')]);
  });
  afterEach(async () => {
    for (const { errors, page } of opened.splice(0)) {
      await page.close();
      assert.deepEqual(errors, []);
    }
  });
  after(() => browser?.close());

  describe('draws', () => {
    it('each stretch in the colour of its state, and nothing where nothing is', async () => {
      await open();
      const { colours } = themes.dark;
      const y = (row: number) => row - 6;
      const places: [number, number, string][] = [
        [10, rows.gil, 'charts-blue'],
        [22, rows.gil, 'charts-orange'],
        [32, rows.gil, 'charts-green'],
        [50, rows.gil, 'charts-orange'],
        [15, rows.main, 'charts-green'],
        [62, rows.main, 'charts-green'],
        [50, rows.worker, 'charts-green'],
        [5, rows.worker, 'editor-background'],
        [65, rows.worker, 'editor-background'],
        [10, rows.ticker, 'editor-background'],
      ];
      const xs = await Promise.all(places.map(([time]) => xAt(time)));
      const found = await panel.pixels(places.map(([, row], i) => [Math.round(xs[i]), y(row)]));
      places.forEach(([time, row, name], i) => {
        assert.equal(found[i], rgb(colours[name as keyof typeof colours]), `${name} at ${time} ms, row ${row}`);
      });
    });

    it('waits in patterns of two shades, so that colour is not needed', async () => {
      await open();
      for (const [time, row, states] of [
        [50, rows.main, 2],
        [18.6, rows.worker, 2],
        [60, rows.ticker, 1],
        [50, rows.worker, 1],
      ]) {
        const x = Math.round(await xAt(time));
        const square = Array.from({ length: 64 }, (_, i) => [x + (i & 7), row - 4 + (i >> 3)] as const);
        assert.equal(new Set(await panel.pixels(square)).size, states, `at ${time} ms in row ${row}`);
      }
    });

    for (const theme of Object.keys(themes) as ThemeName[]) {
      it(`in the theme ${theme}, with states that can be told from the background`, async () => {
        await open({ theme });
        const { colours } = themes[theme];
        const background = rgb(colours['editor-background']);
        const [corner] = await panel.pixels([[2, 124]]);
        assert.equal(corner, background);
        const line = Array.from({ length: 700 }, (_, i) => [150 + i, rows.main - 6] as const);
        const seen = new Set(await panel.pixels(line));
        assert.ok(seen.has(rgb(colours['charts-green'])));
        assert.ok(seen.size >= 3);
      });
    }

    it('a run in which nothing happened, and every key in it', async () => {
      const t = new TraceBuilder();
      for (const trace of [t.build(0, 1), simulate('', {}).trace ?? t.build(0, 1)]) {
        await open({}, buildTimeline(trace));
        assert.match(await textOf(panel.page.locator('.summary')), /^1 thread ran /);
        assert.equal(await textOf(panel.page.locator('.output')), 'The program wrote nothing.');
        await panel.press(
          'w',
          's',
          'a',
          'd',
          ',',
          '.',
          'f',
          'Home',
          'End',
          'ArrowDown',
          'ArrowRight',
          'l',
          'Enter',
          ' ',
        );
        await panel.press('Escape');
      }
    });

    it('again when the theme changes', async () => {
      await open();
      await panel.page.evaluate((colours) => {
        for (const [name, value] of Object.entries(colours)) {
          document.documentElement.style.setProperty(`--vscode-${name}`, value);
        }
      }, themes.light.colours);
      await panel.settle();
      assert.deepEqual(await panel.pixels([[2, 124]]), ['255,255,255']);
    });

    it('sentence, legend and figures in the reader’s language', async () => {
      await open({ locale: 'zh-cn' }, buildTimeline(threeThreads(), { locale: 'zh-cn' }));
      assert.equal(await textOf(panel.page.locator('.summary')), '3 个线程运行了 70.0 ms；ticker 在退出时被中断。');
      assert.deepEqual(await panel.page.locator('.legend .entry').allInnerTexts(), [
        '运行 (#)',
        '等待 GIL (g)',
        '睡眠 (.)',
        '等待结束 (j)',
      ]);
    });
  });

  describe('answers the pointer', () => {
    it('with a tooltip that says who, what, when and who ended the wait', async () => {
      await open();
      const place = await at(50, rows.main);
      await panel.page.mouse.move(place.x, place.y - 5);
      const lines = await panel.page.locator('.tooltip div').allInnerTexts();
      assert.deepEqual(lines, ['MainThread: joins worker', '20.0 ms – 60.0 ms (40.0 ms)', 'line 9', 'ended by worker']);
    });

    it('quoting the line, which the editor shows and the panel need not', async () => {
      const source = Array.from({ length: 10 }, (_, i) => `  line_${i + 1}()`).join('\n');
      await open({}, buildTimeline(threeThreads(), { source, firstLine: 41 }));
      const place = await at(50, rows.main);
      await panel.page.mouse.move(place.x, place.y - 5);
      assert.equal((await panel.page.locator('.tooltip div').allInnerTexts())[2], 'line 49: line_9()');
      assert.equal(await panel.page.getByRole('tab', { name: 'Source' }).count(), 0);
    });

    it('with what a task did with its time when its name is pointed at', async () => {
      await open();
      const box = await panel.page.locator('canvas.emphasis').boundingBox();
      assert.ok(box);
      await panel.page.mouse.move(box.x + 30, box.y + rows.ticker);
      assert.deepEqual(await panel.page.locator('.tooltip div').allInnerTexts(), [
        'ticker',
        'thread, daemon',
        'runs: 5.00 ms',
        'wants the GIL: 10.0 ms',
        'sleeps: 35.0 ms',
        'Share of the GIL: 7.1 %',
      ]);
    });

    it('with the lock’s holder where a thread waits for it', async () => {
      await open({}, buildTimeline(deadlock(), { status: 'deadlocked' }));
      const box = await panel.page.locator('canvas.emphasis').boundingBox();
      assert.ok(box);
      await panel.page.mouse.move(box.x + 700, box.y + rows.gil - 4);
      assert.deepEqual(await panel.page.locator('.tooltip div').allInnerTexts(), [
        'MainThread: waits for lock_b',
        'from 3.00 ms on, for ever',
        'held by 银行转账线程',
      ]);
    });

    it('with the place in the source when a stretch is clicked', async () => {
      await open();
      await click(50, rows.ticker);
      assert.deepEqual(await panel.posted('goto'), [{ kind: 'goto', line: 6, column: 4, endLine: 6, endColumn: 20 }]);
      assert.ok(Math.abs((await panel.cursor()) - 50) < 0.5);
      const [last] = (await panel.posted('cursor')).slice(-1);
      // At 50 ms main joins in line 9, the worker runs line 3 and the ticker sleeps in line 6.
      assert.deepEqual([...last.lines].sort(), [3, 6, 9]);
    });

    it('by moving with a drag and zooming around the pointer with Ctrl and the wheel', async () => {
      await open();
      const place = await at(35, rows.gil);
      const box = await panel.page.locator('canvas.emphasis').boundingBox();
      assert.ok(box);
      await panel.page.mouse.move(place.x, place.y);
      await panel.page.keyboard.down('Control');
      for (let i = 0; i < 5; i++) await panel.page.mouse.wheel(0, -300);
      await panel.page.keyboard.up('Control');
      const { view } = await panel.saved();
      const [from, to] = [Number(view.from) / 1e6, Number(view.to) / 1e6];
      assert.ok(to - from < 15 && from < 35 && to > 35, `${from} – ${to}`);
      await panel.page.mouse.down();
      await panel.page.mouse.move(place.x - 100, place.y, { steps: 4 });
      await panel.page.mouse.up();
      const moved = (await panel.saved()).view;
      assert.ok(Number(moved.from) / 1e6 > from);
      assert.equal(Math.round(Number(moved.to) - Number(moved.from)), Math.round(Number(view.to) - Number(view.from)));
      assert.deepEqual(await panel.posted('goto'), [], 'a drag is not a click');
    });

    it('by going from a printed line to its moment', async () => {
      await open();
      await panel.page.locator('.output .piece', { hasText: 'done' }).click();
      await panel.settle();
      assert.equal(await panel.cursor(), 65);
      assert.deepEqual(
        (await panel.posted('goto')).map(({ line }) => line),
        [9],
      );
      assert.equal(await panel.page.locator('.output .later').count(), 0);
      await panel.page.locator('.output .piece', { hasText: 'tick' }).click();
      assert.equal(await panel.page.locator('.output .later').count(), 1);
    });
  });

  describe('obeys keys', () => {
    it('to zoom, pan and fit', async () => {
      await open();
      await panel.press('w', 'w');
      const near = (await panel.saved()).view;
      assert.ok(Number(near.to) - Number(near.from) < 40e6);
      await panel.press('d');
      const later = (await panel.saved()).view;
      assert.ok(Number(later.from) > Number(near.from));
      await panel.press('f');
      const all = (await panel.saved()).view;
      assert.ok(Number(all.from) <= 0 && Number(all.to) >= 70e6);
    });

    it('to walk through lanes, stretches and events, saying where they are', async () => {
      await open();
      const said = () => textOf(panel.page.locator('[aria-live=polite]'));
      await panel.page.locator('canvas.emphasis').focus();
      await panel.press('ArrowDown', 'ArrowDown', 'ArrowDown');
      assert.match(await said(), /^worker: /);
      await panel.press('ArrowRight');
      assert.match(await said(), /^worker: runs work, 20\.0 ms – 30\.0 ms/);
      await panel.press('ArrowLeft');
      assert.match(await said(), /^worker: wants the GIL, 10\.0 ms – 20\.0 ms/);
      await panel.press('ArrowDown', '.');
      assert.match(await said(), /^ticker: prints tick, at 32\.0 ms, line 6/);
      await panel.press('.');
      assert.match(await said(), /^ticker: is cut off, at 70\.0 ms/);
      await panel.press(',');
      assert.equal(await panel.cursor(), 32);
      await panel.press('Enter');
      assert.deepEqual(
        (await panel.posted('goto')).map(({ line }) => line),
        [6],
      );
    });

    it('to go to both ends and to let go', async () => {
      await open();
      await panel.press('End');
      assert.equal(await panel.cursor(), 70);
      await panel.press('Home');
      assert.equal(await panel.cursor(), 0);
      await panel.press('Escape');
      assert.ok((await panel.cursor()) < 0);
    });

    it('to play and pause', async () => {
      await open();
      await panel.press(' ');
      await panel.page.waitForTimeout(500);
      await panel.press(' ');
      const stopped = await panel.cursor();
      assert.ok(stopped > 1 && stopped < 69, `${stopped} ms`);
      await panel.page.waitForTimeout(200);
      assert.equal(await panel.cursor(), stopped);
    });

    it('to play in steps where motion is unwelcome', async () => {
      await open({ reducedMotion: 'reduce' });
      await panel.press(' ');
      await panel.page.waitForTimeout(900);
      await panel.press(' ');
      const times = (await panel.posted('cursor')).map(({ time }) => time).filter((time) => time > 0);
      assert.ok(times.length >= 1 && times.length <= 4, `${times.length} steps in 0.9 s`);
    });

    it('to search lanes, to show locks, and to list the keys', async () => {
      await open({}, buildTimeline(deadlock()));
      const height = async () => (await panel.page.locator('.timeline').boundingBox())?.height ?? 0;
      const before = await height();
      await panel.press('l');
      assert.equal((await height()) - before, 48, 'two locks, two rows');
      await panel.press('/');
      await panel.page.keyboard.type('lock_a');
      await panel.settle();
      assert.equal(before - (await height()), 24, 'one lane of two');
      await panel.press('Escape');
      assert.equal((await height()) - before, 48);
      await panel.press('?');
      assert.ok(await panel.page.locator('dialog').isVisible());
      assert.match(await textOf(panel.page.locator('dialog')), /zoom in and out/);
      await panel.press('Escape');
      assert.ok(!(await panel.page.locator('dialog').isVisible()));
    });

    it('but leaves the editor’s own shortcuts alone', async () => {
      await open();
      const before = (await panel.saved()).view;
      await panel.press('Control+s', 'Alt+w');
      assert.deepEqual((await panel.saved()).view, before);
    });
  });

  describe('listens to its host', () => {
    it('says that it is ready, and what it showed before a reload', async () => {
      await open({}, null);
      assert.deepEqual(await panel.posted('ready'), [{ kind: 'ready', key: null }]);
      const view = { from: 20e6, to: 40e6, cursor: 30e6, scrollTop: 0, locks: false, tab: 'table' };
      await open({ saved: { key: 'note', view } }, null);
      assert.deepEqual(await panel.posted('ready'), [{ kind: 'ready', key: 'note' }]);
      await panel.show(buildTimeline(threeThreads()));
      assert.deepEqual(await panel.saved(), { key: 'note', view });
      assert.ok(await panel.page.locator('table.times').isVisible());
    });

    it('keeps zoom and cursor when the same snippet has run again, and forgets them for another', async () => {
      await open();
      await panel.press('w', 'w', 'End');
      const before = (await panel.saved()).view;
      await panel.show(buildTimeline(threeThreads()));
      assert.deepEqual((await panel.saved()).view, before);
      await panel.show(buildTimeline(threeThreads()), { key: 'other' });
      assert.ok(Number((await panel.saved()).view.from) <= 0);
    });

    it('shows much output bit by bit, and all of it in the end', async () => {
      const trace = manyEvents(3, 4000);
      const t = { ...buildTimeline(trace), output: Array.from({ length: 3000 }, (_, i) => piece(i)) };
      await open({}, t);
      await panel.page.waitForFunction(() => document.querySelectorAll('.output .piece').length === 3000);
      await panel.press('Home');
      assert.equal(await panel.page.locator('.output .later').count(), 2999);
      await panel.press('End');
      assert.equal(await panel.page.locator('.output .later').count(), 0);
    });

    it('shows an error without losing the picture', async () => {
      await open();
      const picture = await panel.pixels([[200, rows.main]]);
      await panel.receive({ kind: 'error', sentence: 'Line 3: a closing bracket is missing.' });
      assert.equal(await textOf(panel.page.locator('.notice[role=alert]')), 'Line 3: a closing bracket is missing.');
      assert.deepEqual(await panel.pixels([[200, rows.main]]), picture);
      assert.match(await textOf(panel.page.locator('.summary')), /^3 threads ran/);
    });

    it('greys the picture of a text that has changed, and back', async () => {
      await open();
      await panel.receive({ kind: 'stale', stale: true });
      assert.match(await textOf(panel.page.locator('.interleave.stale .summary')), /changed since/);
      await panel.receive({ kind: 'stale', stale: false });
      assert.equal(await panel.page.locator('.interleave.stale').count(), 0);
    });

    it('shows how far a run is and asks for it to be stopped', async () => {
      await open();
      await panel.receive({ kind: 'progress', virtualSeconds: 12.345 });
      const notice = panel.page.locator('.notice.progress');
      assert.match(await textOf(notice), /12\.3\d s/);
      await notice.getByRole('button').click();
      assert.equal((await panel.posted('cancel')).length, 1);
      await panel.receive({ kind: 'progress', virtualSeconds: null });
      assert.ok(!(await notice.isVisible()));
    });

    it('sends exports to it, the PNG with the picture', async () => {
      await open();
      await panel.page.locator('select.export').selectOption('svg');
      await panel.page.locator('select.export').selectOption('png');
      const [svg, png] = await panel.posted('export');
      assert.deepEqual(svg, { kind: 'export', format: 'svg' });
      assert.equal(
        Buffer.from(png.data ?? '', 'base64')
          .subarray(1, 4)
          .toString(),
        'PNG',
      );
    });

    it('has the same as tables', async () => {
      await open();
      await panel.page.getByRole('tab', { name: 'Table' }).click();
      const row = panel.page.locator('table.times tbody tr', { hasText: 'worker' });
      assert.deepEqual(await row.locator('th,td').allInnerTexts(), ['worker', '0.035', '0.015', '–', '–', '50.0 %']);
      await panel.page.locator('table.moments button', { hasText: '32.0 ms' }).click();
      assert.equal(await panel.cursor(), 32);
    });
  });
});

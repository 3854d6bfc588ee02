/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildTimeline, standaloneHtml, type TimelineModel } from '../../src/present';
import { manyEvents, threeThreads } from '../present/sampleTraces';
import { bundle, startBrowser, textOf } from './panelPage';

describe('the page of its own', function () {
  this.timeout(60_000);
  let browser: Browser;
  let parts: { script: string; style: string };
  let folder: string;
  let page: Page;
  let errors: string[];

  before(async () => {
    [browser, parts] = await Promise.all([startBrowser(), bundle('../../src/webview/standalone.ts')]);
    folder = mkdtempSync(join(tmpdir(), 'interleave-'));
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(errors, []);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(model: TimelineModel): Promise<void> {
    const file = join(folder, 'page.html');
    writeFileSync(file, standaloneHtml(model, parts));
    page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'dark' });
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => errors.push(message.text()));
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) errors.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(() => performance.getEntriesByName('interleave:shown').length > 0);
  }

  it('opens from a file under its own policy, asks the network for nothing, and plays', async () => {
    const source = Array.from({ length: 10 }, (_, i) => `line_${i + 1}()`).join('\n');
    await open(buildTimeline(threeThreads(), { title: 'threads.py', source }));
    assert.equal(await page.title(), 'threads.py');
    assert.match(await textOf(page.locator('.summary')), /^3 threads ran 70\.0 ms/);
    await page.keyboard.press('End');
    assert.match(await textOf(page.locator('.clock')), /^70\.0 ms \//);
    await page.keyboard.press(' ');
    await page.waitForTimeout(1200);
    await page.keyboard.press(' ');
    const at = Number.parseFloat(await textOf(page.locator('.clock')));
    assert.ok(at > 2 && at < 60, `${at} ms`);
  });

  it('marks in its source the lines where the threads are', async () => {
    const source = Array.from({ length: 10 }, (_, i) => `line_${i + 1}()`).join('\n');
    await open(buildTimeline(threeThreads(), { source }));
    await page.locator('canvas.emphasis').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    const current = await page.locator('.source .current').allInnerTexts();
    assert.deepEqual(
      current.map((line) => line.replace(/\s+/g, ' ').trim()),
      ['3 line_3() ◂ worker', '6 line_6() ◂ ticker', '9 line_9() ◂ MainThread'],
    );
  });

  it('shows a million events in two hundred lanes, and pans without stumbling', async () => {
    const model = buildTimeline(manyEvents(200, 5000));
    assert.ok(model.segments.start.length > 1_000_000);
    await open(model);
    const took = await page.evaluate(() => {
      const [shown] = performance.getEntriesByName('interleave:shown');
      return shown.startTime - performance.getEntriesByName('interleave:read')[0].startTime;
    });
    // 100 to 200 ms by itself; other work on the machine must not make it fail.
    assert.ok(took < 1500, `from the model to the picture: ${took} ms`);
    const draws = await page.evaluate(async () => {
      const canvas = document.querySelector('canvas.emphasis');
      const times: number[] = [];
      for (let i = 0; i < 30; i++) {
        canvas?.dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -20, bubbles: true, cancelable: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.getEntriesByName('interleave:draw')[0].duration);
      }
      return times.sort((a, b) => a - b);
    });
    assert.ok(draws[15] < 80, `a picture takes ${draws[15]} ms in the middle`);
  });
});

import assert from 'node:assert/strict';
import { TimelinePage } from './timelinePage';
import { retry, Workbench } from './workbench';

describe('a user', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let timeline: TimelinePage;

  before(async () => {
    workbench = await Workbench.start();
    timeline = new TimelinePage(workbench);
  });
  after(() => workbench?.stop());

  it('runs a snippet by its lens and sees timeline, summary and output beside it', async () => {
    await workbench.open('note.md');
    await workbench.run();
    await timeline.summaryThat(/2 threads ran 2\.0\d? s/);
    assert.deepEqual(await timeline.output(), ['child done', 'main done']);
    const { different, drawn } = await retry(async () => {
      const colours = await timeline.colours();
      assert.ok(colours.drawn > 2000, `${colours.drawn} pixels are drawn`);
      return colours;
    });
    assert.ok(different >= 4, `${different} colours in ${drawn} drawn pixels`);
    await workbench.screenshot('run');
  });

  it('reads in a hover what the last run did at this very place', async () => {
    const text = await workbench.hoverText('join');
    assert.match(text, /waits/);
    assert.match(text, /main waited 2\.00 s for Thread-1/);
    await workbench.screenshot('hover');
  });

  it('reads in the prose of the note what a word means', async () => {
    assert.match(await workbench.hoverText('GIL'), /one thread/i);
  });

  it('clicks a segment and lands on its line', async () => {
    await timeline.find('sleeps');
    await workbench.screenshot('tooltip');
    await timeline.click();
    await retry(async () => assert.match(await workbench.selectedLine(), /time\.sleep\(2\)/));
  });

  it('edits the snippet and still sees the last run, marked as old', async () => {
    const { page } = workbench;
    await page.locator('.view-line', { hasText: 'time.sleep' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('  # longer');
    await timeline.frame.locator('.interleave.stale').waitFor();
    await workbench.lens('before the edit').waitFor();
    assert.deepEqual(await timeline.output(), ['child done', 'main done']);
    await workbench.screenshot('stale');
  });

  it('runs a snippet that cannot be parsed and keeps what was shown', async () => {
    const { page } = workbench;
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('def broken:');
    await workbench.command('Interleave: Run Snippet');
    const notice = timeline.frame.locator('.notice[role=alert]');
    await retry(async () => assert.match((await notice.textContent()) ?? '', /Line \d+: /));
    assert.deepEqual(await timeline.output(), ['child done', 'main done']);
    await workbench.screenshot('syntax-error');
  });

  it('stops an endless run from the notification and sees the timeline up to there', async () => {
    await workbench.open('endless.md');
    await workbench.run();
    const cancel = workbench.page.locator('.notifications-toasts .notification-list-item', { hasText: 'Running' });
    await cancel.getByRole('button', { name: 'Cancel' }).click();
    await timeline.summaryThat(/stopped/i);
    await workbench.screenshot('stopped');
  });
});

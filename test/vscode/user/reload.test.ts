import assert from 'node:assert/strict';
import { TimelinePage } from './timelinePage';
import { Workbench } from './workbench';

describe('after a reload of the window', function () {
  this.timeout(90_000);

  it('the panel comes back with the run that it showed', async () => {
    const workbench = await Workbench.start({});
    try {
      const timeline = new TimelinePage(workbench);
      await workbench.open('note.md');
      await workbench.lens('Run').click();
      const before = await timeline.summaryThat(/2 threads/);
      // The page remembers what it shows a moment after it was drawn, the workbench its layout a little later.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await workbench.page.reload();
      assert.equal(await timeline.summaryThat(/2 threads/), before);
      await workbench.screenshot('reloaded');
    } finally {
      await workbench.stop();
    }
  });
});

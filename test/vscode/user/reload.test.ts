import assert from 'node:assert/strict';
import { TimelinePage } from './timelinePage';
import { Workbench } from './workbench';

describe('after a reload of the window', function () {
  this.timeout(120_000);

  it('the panel comes back with the run that it showed', async () => {
    const workbench = await Workbench.start();
    try {
      const timeline = new TimelinePage(workbench);
      await workbench.open('note.md');
      await workbench.run();
      const before = await timeline.summaryThat(/2 threads/);
      // The workbench in a browser keeps the state of its editors every five seconds.
      await new Promise((resolve) => setTimeout(resolve, 8000));
      await workbench.page.reload();
      assert.equal(await timeline.summaryThat(/2 threads/), before);
      await workbench.screenshot('reloaded');
    } finally {
      await workbench.stop();
    }
  });
});

import assert from 'node:assert/strict';
import { packageForBrowser } from './browserPackage';
import { TimelinePage } from './timelinePage';
import { Workbench } from './workbench';

describe('in the browser’s extension host', function () {
  this.timeout(120_000);

  it('a snippet runs in a Web Worker and its timeline is shown', async () => {
    const workbench = await Workbench.start({ vsix: [await packageForBrowser()] });
    try {
      await workbench.open('note.md');
      await workbench.run();
      const timeline = new TimelinePage(workbench);
      await timeline.summaryThat(/2 threads ran 2\.0\d? s/);
      assert.deepEqual(await timeline.output(), ['child done', 'main done']);
      assert.match(await workbench.hoverText('join'), /main waited 2\.00 s/);
      await workbench.screenshot('browser-host');
    } finally {
      await workbench.stop();
    }
  });
});

import assert from 'node:assert/strict';
import { TimelinePage } from './timelinePage';
import { Workbench } from './workbench';

describe('in Chinese', function () {
  this.timeout(120_000);

  it('lenses, hovers and timeline follow the setting', async () => {
    const workbench = await Workbench.start({ settings: { 'interleave.language': 'zh-cn' } });
    try {
      await workbench.open('note.md');
      await workbench.run('运行');
      const timeline = new TimelinePage(workbench);
      await timeline.summaryThat(/\p{Script=Han}/u);
      assert.match(await workbench.hoverText('join'), /\p{Script=Han}/u);
      await workbench.screenshot('chinese');
    } finally {
      await workbench.stop();
    }
  });
});

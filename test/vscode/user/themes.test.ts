import assert from 'node:assert/strict';
import { TimelinePage } from './timelinePage';
import { retry, Workbench } from './workbench';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

describe('the timeline', function () {
  this.timeout(60_000);
  const pictures = new Map<string, Buffer>();

  for (const [name, theme] of Object.entries(themes)) {
    it(`is drawn in the colours of a ${name} theme`, async () => {
      const workbench = await Workbench.start({ settings: { 'workbench.colorTheme': theme } });
      try {
        await workbench.open('note.md');
        await workbench.lens('Run').click();
        const timeline = new TimelinePage(workbench);
        await timeline.summaryThat(/2 threads/);
        await retry(async () => assert.ok((await timeline.colours()).drawn > 2000));
        const kind = await timeline.frame.locator('body').getAttribute('data-vscode-theme-kind');
        assert.equal(kind, { light: 'vscode-light', dark: 'vscode-dark' }[name] ?? `vscode-${name}`);
        const picture = await workbench.screenshot(`theme-${name}`);
        for (const other of pictures.values()) assert.notDeepEqual(picture, other);
        pictures.set(name, picture);
      } finally {
        await workbench.stop();
      }
    });
  }
});

import assert from 'node:assert/strict';
import { TimelinePage } from './timelinePage';
import { retry, Workbench } from './workbench';

const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
};

/** How VS Code names the kind of a theme to the page in a panel. */
const kinds: Readonly<Record<string, string>> = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast-light',
};

describe('the timeline', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let timeline: TimelinePage;
  const inks = new Set<string>();

  before(async () => {
    workbench = await Workbench.start();
    await workbench.open('note.md');
    await workbench.run();
    timeline = new TimelinePage(workbench);
    await timeline.summaryThat(/2 threads/);
  });
  after(() => workbench?.stop());

  for (const [name, theme] of Object.entries(themes)) {
    it(`is drawn in the colours of a ${name} theme`, async () => {
      await workbench.theme(theme);
      const kind = timeline.frame.locator(`body[data-vscode-theme-kind="${kinds[name]}"]`);
      await kind.waitFor();
      const { ink } = await retry(async () => {
        const colours = await timeline.colours();
        assert.ok(colours.drawn > 2000 && colours.different >= 4, JSON.stringify(colours));
        assert.ok(!inks.has(colours.ink), `${colours.ink} is another theme's colour`);
        return colours;
      });
      inks.add(ink);
      await workbench.screenshot(`theme-${name}`);
    });
  }
});

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { root, type Server, type ServerOptions, startServer } from '../server';

/** The extension as `npm run package` makes it. */
export const packaged = join(root, 'dist', 'interleave.vsix');

const screenshots = join(root, 'test', 'vscode', 'screenshots');

export interface WorkbenchOptions extends ServerOptions {
  readonly folder?: string;
  /** A script that runs in each frame before its page. */
  readonly everyFrame?: string;
}

/** VS Code as a user has it in front of them, with the packaged extension installed. */
export class Workbench {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly page: Page,
    private readonly folder: string,
  ) {}

  /** Starts VS Code with the packaged extension on a copy of a folder and waits until it is drawn. */
  static async start({
    folder = join(root, 'test', 'vscode', 'workspace'),
    everyFrame = '',
    vsix = [packaged],
    ...options
  }: WorkbenchOptions = {}): Promise<Workbench> {
    const copy = mkdtempSync(join(tmpdir(), 'interleave-workspace-'));
    cpSync(folder, copy, { recursive: true });
    const server = await startServer({ vsix, ...options });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
    const workbench = new Workbench(server, browser, page, copy);
    try {
      page.setDefaultTimeout(10_000);
      await page.addInitScript({ content: everyFrame });
      await page.goto(`${server.url}/?folder=${copy}`, { timeout: 60_000 });
      await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 });
      return workbench;
    } catch (error) {
      await workbench.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs a command from the palette, as it is called there. */
  async command(title: string): Promise<void> {
    await retry(async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      await this.choose(`>${title}`, title);
    });
  }

  /** Chooses a colour theme by its name. */
  async theme(name: string): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.choose(name, name);
  }

  /** Opens a file of the folder by its name, for good. */
  async open(name: string): Promise<void> {
    await retry(async () => {
      await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick({ timeout: 5000 });
      await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: 5000 });
    });
  }

  /** The link of a lens, by its text; `nth` counts from 0 through the editor. */
  readonly lens = (text: string, nth = 0): Locator => {
    return this.page.locator('.codelens-decoration a', { hasText: text }).nth(nth);
  };

  /** Clicks a lens, once it is there. */
  async run(text = 'Run', nth = 0): Promise<void> {
    await this.lens(text, nth).click({ timeout: 60_000 });
  }

  /** The timeline's page. */
  timeline(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Rests the pointer on a word in the editor until a hover shows, and gives the hover's text. */
  async hoverText(word: string, nth = 0): Promise<string> {
    const place = this.page.locator('.view-line span > span', { hasText: word }).nth(nth);
    const hover = this.page.locator('.monaco-resizable-hover .hover-contents').first();
    await retry(async () => {
      await this.page.mouse.move(5, 5);
      const offset = await place.evaluate((element, text) => {
        const range = element.ownerDocument.createRange();
        const node = element.firstChild as { textContent: string | null } | null;
        const start = node?.textContent?.indexOf(text) ?? -1;
        range.setStart(element.firstChild as never, start);
        range.setEnd(element.firstChild as never, start + text.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, word);
      await this.page.mouse.move(offset.x, offset.y, { steps: 4 });
      await hover.waitFor({ timeout: 3000 });
    });
    return (await hover.textContent()) ?? '';
  }

  /** The text of the line in which the editor's selection stands, whether or not the editor has the focus. */
  async selectedLine(): Promise<string> {
    const selected = await this.page.locator('.selected-text').first().boundingBox();
    if (!selected) throw new Error('nothing is selected');
    for (const line of await this.page.locator('.view-line').all()) {
      const box = await line.boundingBox();
      if (box && Math.abs(box.y - selected.y) < box.height / 2) return (await line.textContent()) ?? '';
    }
    throw new Error('no line has the selection');
  }

  /** Keeps a picture of the whole window for someone to look at. */
  async screenshot(name: string): Promise<Buffer> {
    mkdirSync(screenshots, { recursive: true });
    return this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  /** Types into the list that is open and clicks the entry that is called so. */
  private async choose(text: string, name: string): Promise<void> {
    await this.page.locator('.quick-input-widget input.input').first().fill(text, { timeout: 2000 });
    const entry = this.page.locator('.quick-input-list .monaco-list-row').getByText(name, { exact: true }).first();
    await entry.click({ timeout: 3000 });
  }
}

/** Keys pressed before the workbench is ready are lost: tries again until it works, for a minute. */
export async function retry<T>(action: () => Promise<T>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

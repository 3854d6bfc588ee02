/// <reference lib="dom" />
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { encodeModel, type HostMessage, type TimelineModel, type ViewMessage } from '../../src/present';
import { type ThemeName, themes } from './themes';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The bundle of an entry: its script and its style. */
export async function bundle(entry: string): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [path(entry)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    outdir: '/',
  });
  const text = (suffix: string) => outputFiles.find((file) => file.path.endsWith(suffix))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** A browser without a window; sandbox and graphics card are not there on build machines. */
export function startBrowser(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

/** What can be read in a place. */
export async function textOf(place: Locator): Promise<string> {
  return (await place.allInnerTexts()).join('\n');
}

/** The panel in a browser with the part of VS Code that it needs: colours, messages and a saved state. */
export class PanelPage {
  /** What went wrong inside the page; to be empty at the end of each test. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    parts: { script: string; style: string },
    options: { theme?: ThemeName; saved?: unknown; locale?: string; width?: number; reducedMotion?: 'reduce' } = {},
  ): Promise<PanelPage> {
    const { theme = 'dark', saved = null, locale = 'en', width = 1000, reducedMotion = 'no-preference' } = options;
    const page = await browser.newPage({ viewport: { width, height: 600 }, reducedMotion });
    const panel = new PanelPage(page);
    const { kind, colours } = themes[theme];
    const style = Object.entries(colours).map(([name, value]) => `--vscode-${name}:${value};`);
    await page.setContent(
      `<!DOCTYPE html><html lang="${locale}"><head><style>:root{${style.join('')}}</style><style>${parts.style}</style></head>` +
        `<body class="${kind}" data-vscode-theme-kind="${kind}"></body></html>`,
    );
    await page.evaluate((state) => {
      window.saved = state;
    }, saved);
    await page.addScriptTag({ content: parts.script });
    return panel;
  }

  async receive(message: Exclude<HostMessage, { kind: 'show' }>): Promise<void> {
    await this.page.evaluate((text) => window.harness.receive(text), JSON.stringify(message));
    await this.settle();
  }

  async show(model: TimelineModel, options: { key?: string; stale?: boolean } = {}): Promise<void> {
    const message = JSON.stringify({ kind: 'show', key: options.key ?? 'note', stale: options.stale ?? false });
    await this.page.evaluate(([text, data]) => window.harness.receive(text, data), [message, encodeModel(model)]);
    await this.settle();
  }

  /** Waits until what was asked for is drawn: two frames. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  posted<K extends ViewMessage['kind']>(kind: K): Promise<Extract<ViewMessage, { kind: K }>[]> {
    return this.page.evaluate((wanted) => window.posted.filter((message) => message.kind === wanted), kind) as Promise<
      Extract<ViewMessage, { kind: K }>[]
    >;
  }

  /** The time cursor as the host was last told, in milliseconds. */
  async cursor(): Promise<number> {
    const messages = await this.posted('cursor');
    return (messages.at(-1)?.time ?? Number.NaN) / 1e6;
  }

  /** What the panel would remember over a reload, once it has settled. */
  async saved(): Promise<{ key: string; view: Record<string, unknown> }> {
    await this.page.waitForTimeout(260);
    return this.page.evaluate(() => window.saved) as Promise<{ key: string; view: Record<string, unknown> }>;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.settle();
  }

  /** The red, green and blue of pixels of the picture, in CSS pixels. */
  pixels(places: readonly (readonly [number, number])[]): Promise<string[]> {
    return this.page.evaluate((wanted) => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.picture');
      const context = canvas?.getContext('2d');
      return wanted.map(([x, y]) => Array.from(context?.getImageData(x, y, 1, 1).data.slice(0, 3) ?? []).join(','));
    }, places);
  }
}

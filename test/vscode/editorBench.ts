import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import type { Locator } from 'playwright-core';
import { root } from './server';
import { packaged, retry, Workbench } from './user/workbench';

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

const note = 'threads.md';
/** How often each first time is measured, in turn. */
const rounds = 3;
/** Milliseconds in which a window comes to rest. */
const rest = 6000;

/**
 * Measures in a real VS Code what a user waits for: from the click on “Run” to the drawn timeline, the first time and
 * afterwards, for a snippet of the shipped note; how long the extension takes to be activated; and, as the measure of what
 * VS Code itself needs there, the same of an extension that only opens a blank page, and of its own Markdown preview.
 */
export async function editorBench(json: boolean): Promise<void> {
  const row = (name: string, milliseconds: number, demanded?: number) => {
    const ms = Math.round(milliseconds);
    if (json) console.log(JSON.stringify({ section: 'editor', name, ms, demanded }));
    else console.log(`editor  ${name.padEnd(36)} ${ms} ms${demanded ? `   demanded: under ${demanded} ms` : ''}`);
  };
  const workbench = await Workbench.start({
    folder: join(root, 'media', 'notes'),
    everyFrame: watch,
    vsix: [packaged, await blankPackage()],
  });
  const run = () => untilDrawn(workbench, workbench.lens('Run'));
  const action = (name: string) => workbench.page.locator(`.editor-actions a[aria-label^="${name}"]`);
  const first = { preview: [] as number[], blank: [] as number[], ours: [] as number[] };
  const activation = { blank: [] as number[], ours: [] as number[] };
  const later: number[] = [];
  try {
    // As on a machine in use: VS Code has shown a panel before, the window is fresh, and it has come to rest.
    await workbench.open(note);
    await run();
    for (let round = 0; round < rounds; round++) {
      await freshWindow(workbench);
      first.preview.push(await untilDrawn(workbench, action('Open Preview to the Side')));
      await freshWindow(workbench);
      first.blank.push(await untilDrawn(workbench, action('Open a Blank Panel')));
      await freshWindow(workbench);
      first.ours.push(await run());
      for (let count = 0; count < 5; count++) later.push(await run());
      await workbench.command('Developer: Show Running Extensions');
      activation.blank.push(await activationTime(workbench, 'Blank Panel'));
      activation.ours.push(await activationTime(workbench, 'Interleave'));
    }
    row('Markdown preview of VS Code, first', median(first.preview));
    row('blank panel, first', median(first.blank));
    row('click to timeline, first', median(first.ours));
    row('click to timeline over a blank panel', median(first.ours) - median(first.blank), 300);
    row('click to timeline, after', median(later), 100);
    row('activation of a blank extension', median(activation.blank));
    row('activation', median(activation.ours));
    row('activation over a blank extension', median(activation.ours) - median(activation.blank), 50);
  } finally {
    await workbench.stop();
  }
}

/** Reloads the window without any editor, lets it come to rest, and opens the note. */
async function freshWindow(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.command('View: Close All Editors');
  await page.waitForTimeout(rest);
  await page.reload();
  await page.waitForTimeout(rest);
  await workbench.open(note);
  await workbench.lens('Run').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(rest);
}

/** Runs in every frame before its page: notes clicks, and when a panel's page has something new and has painted it. */
const watch = `
addEventListener('mousedown', () => { globalThis.clickedAt = Date.now(); }, true);
let shown;
setInterval(() => {
  for (const frame of document.querySelectorAll('iframe#active-frame')) {
    const page = frame.contentDocument;
    const pane = page?.querySelector('.interleave:not(.empty) .pane')?.firstElementChild ?? page?.querySelector('.markdown-body, .blank');
    if (!pane?.firstElementChild || pane.firstElementChild === shown) continue;
    shown = pane.firstElementChild;
    frame.contentWindow.requestAnimationFrame(() => setTimeout(() => { globalThis.drawnAt = Date.now(); }));
  }
}, 4);`;

/** Milliseconds from a click on `target` until a panel's page has drawn what it is for. */
async function untilDrawn({ page }: Workbench, target: Locator): Promise<number> {
  const everywhere = async (expression: string): Promise<number> => {
    const values = await Promise.all(page.frames().map((frame) => frame.evaluate(expression).catch(() => 0)));
    return Math.max(...values.map((value) => Number(value) || 0));
  };
  await everywhere('globalThis.drawnAt = 0');
  // With the bare pointer: what else a browser's driver waits for would be measured too.
  const box = await retry(async () => {
    const found = await target.boundingBox();
    if (!found) throw new Error('there is nothing to click on');
    return found;
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const drawn = await retry(async () => {
    const time = await everywhere('globalThis.drawnAt');
    if (time === 0) throw new Error('nothing was drawn');
    return time;
  });
  return drawn - (await everywhere('globalThis.clickedAt'));
}

/** What “Developer: Show Running Extensions” says about an extension. */
async function activationTime({ page }: Workbench, name: string): Promise<number> {
  const extension = page.locator('.runtime-extensions-editor .extension', { hasText: name }).first();
  const text = (await extension.locator('.activation-time').textContent()) ?? '';
  return Number(/(\d+)\s*ms/.exec(text)?.[1]);
}

/** The extension of test/vscode/blank, packaged. */
async function blankPackage(): Promise<string> {
  const packagePath = join(mkdtempSync(join(tmpdir(), 'interleave-blank-')), 'blank.vsix');
  await createVSIX({
    cwd: join(root, 'test', 'vscode', 'blank'),
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  return packagePath;
}

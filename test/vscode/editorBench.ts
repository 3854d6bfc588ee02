import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from './server';
import { retry, Workbench } from './user/workbench';

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

const note = 'threads.md';
/** Milliseconds in which a window comes to rest. */
const rest = 6000;

/**
 * Measures in a real VS Code what a user waits for: from the click on “Run” to the drawn timeline, the first time and
 * afterwards, for a snippet of the shipped note; how long VS Code's own Markdown preview takes in the same place, as a
 * measure of the machine; and how long the extension takes to be activated.
 */
export async function editorBench(json: boolean): Promise<void> {
  const row = (name: string, milliseconds: number, demanded?: number) => {
    const ms = Math.round(milliseconds);
    if (json) console.log(JSON.stringify({ section: 'editor', name, ms, demanded }));
    else console.log(`editor  ${name.padEnd(36)} ${ms} ms${demanded ? `   demanded: under ${demanded} ms` : ''}`);
  };
  const workbench = await Workbench.start({ folder: join(root, 'media', 'notes'), everyFrame: watch });
  const run = () => untilDrawn(workbench, workbench.lens('Run'));
  const preview = workbench.page.locator('.editor-actions a[aria-label^="Open Preview to the Side"]');
  try {
    // As on a machine in use: VS Code has shown a panel before, the window is fresh, and it has come to rest.
    await workbench.open(note);
    await run();
    await freshWindow(workbench);
    row('Markdown preview of VS Code, first', await untilDrawn(workbench, preview));
    await freshWindow(workbench);
    row('click to timeline, first', await run(), 300);
    const later: number[] = [];
    for (let count = 0; count < 10; count++) later.push(await run());
    row('click to timeline, after', median(later), 100);
    row('activation', await activationTime(workbench), 50);
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
    const pane = page?.querySelector('.interleave:not(.empty) .pane')?.firstElementChild ?? page?.querySelector('.markdown-body');
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

/** What “Developer: Show Running Extensions” says about ours. */
async function activationTime(workbench: Workbench): Promise<number> {
  await workbench.command('Developer: Show Running Extensions');
  const extension = workbench.page.locator('.runtime-extensions-editor .extension', { hasText: 'Interleave' }).first();
  const text = (await extension.locator('.activation-time').textContent()) ?? '';
  return Number(/(\d+)\s*ms/.exec(text)?.[1]);
}

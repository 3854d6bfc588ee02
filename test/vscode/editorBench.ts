import { join } from 'node:path';
import { root } from './server';
import { retry, Workbench } from './user/workbench';

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

const note = 'threads.md';
/** Milliseconds in which a window comes to rest. */
const rest = 6000;

/**
 * Measures in a real VS Code what a user waits for: from the click on “Run” to the drawn timeline, the first time and
 * afterwards, for a snippet of the shipped note; and how long the extension takes to be activated.
 */
export async function editorBench(json: boolean): Promise<void> {
  const row = (name: string, milliseconds: number, limit: number) => {
    const ms = Math.round(milliseconds);
    if (json) console.log(JSON.stringify({ section: 'editor', name, ms, limit }));
    else console.log(`editor  ${name.padEnd(28)} ${ms} ms   demanded: under ${limit} ms`);
  };
  const workbench = await Workbench.start({ folder: join(root, 'media', 'notes'), everyFrame: watchForDrawing });
  try {
    // As on a machine in use, VS Code itself has shown a panel before; the window is fresh, and it has come to rest.
    await workbench.open(note);
    await clickToTimeline(workbench);
    await workbench.command('View: Close All Editors');
    await workbench.page.waitForTimeout(rest);
    await workbench.page.reload();
    await workbench.page.waitForTimeout(rest);
    await workbench.open(note);
    await workbench.lens('Run').waitFor({ timeout: 60_000 });
    await workbench.page.waitForTimeout(rest);
    row('click to timeline, first', await clickToTimeline(workbench), 300);
    const later: number[] = [];
    for (let run = 0; run < 10; run++) later.push(await clickToTimeline(workbench));
    row('click to timeline, after', median(later), 100);
    row('activation', await activationTime(workbench), 50);
  } finally {
    await workbench.stop();
  }
}

/** Runs in every frame before its page: the one around the timeline's page notes when that has new output and painted. */
const watchForDrawing = `
addEventListener('mousedown', ({ target }) => {
  if (target.closest?.('.codelens-decoration')) globalThis.clickedAt = Date.now();
}, true);
let shown;
setInterval(() => {
  for (const frame of document.querySelectorAll('iframe#active-frame')) {
    const output = frame.contentDocument?.querySelector('.interleave:not(.empty) .pane')?.firstElementChild;
    if (!output?.firstElementChild || output.firstElementChild === shown) continue;
    shown = output.firstElementChild;
    frame.contentWindow.requestAnimationFrame(() => setTimeout(() => { globalThis.drawnAt = Date.now(); }));
  }
}, 4);`;

/** Milliseconds from the click on the first “Run” until the page has drawn the run. */
async function clickToTimeline({ page, lens }: Workbench): Promise<number> {
  const everywhere = async (expression: string): Promise<number> => {
    const values = await Promise.all(page.frames().map((frame) => frame.evaluate(expression).catch(() => 0)));
    return Math.max(...values.map((value) => Number(value) || 0));
  };
  await everywhere('globalThis.drawnAt = 0');
  // With the bare pointer: what else a browser's driver waits for would be measured too.
  const button = await retry(async () => {
    const box = await lens('Run').boundingBox();
    if (!box) throw new Error('there is no lens to click on');
    return box;
  });
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
  const drawn = await retry(async () => {
    const time = await everywhere('globalThis.drawnAt');
    if (time === 0) throw new Error('no timeline was drawn');
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

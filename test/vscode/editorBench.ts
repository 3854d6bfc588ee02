/// <reference lib="dom" />
import { join } from 'node:path';
import { root } from './server';
import { retry, Workbench } from './user/workbench';

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

/**
 * Measures in a real VS Code what a user waits for: from the click on “Run” to the drawn timeline, the first time and
 * afterwards, for snippets of the shipped note; and how long the extension takes to be activated.
 */
export async function editorBench(json: boolean): Promise<void> {
  const row = (name: string, milliseconds: number, limit: number) => {
    const ms = Math.round(milliseconds);
    if (json) console.log(JSON.stringify({ section: 'editor', name, ms, limit }));
    else console.log(`editor  ${name.padEnd(28)} ${ms} ms   demanded: under ${limit} ms`);
  };
  const workbench = await Workbench.start({}, join(root, 'media', 'notes'), watchForDrawing);
  try {
    await workbench.open('threads.md');
    await workbench.lens('Run').waitFor({ timeout: 60_000 });
    row('click to timeline, first', await clickToTimeline(workbench, 0), 300);
    const later: number[] = [];
    for (let run = 0; run < 10; run++) later.push(await clickToTimeline(workbench, 1 - (run % 2)));
    row('click to timeline, after', median(later), 100);
    row('activation', await activationTime(workbench), 50);
  } finally {
    await workbench.stop();
  }
}

/** Runs in every frame before its page: notes when the timeline's page has filled its lower pane and painted. */
function watchForDrawing(): void {
  const page = globalThis as unknown as { drawnAt: number };
  const observer = new MutationObserver((changes) => {
    const filled = changes.some(
      ({ target }) => target instanceof Element && target.closest('.interleave:not(.empty) .pane'),
    );
    if (filled) requestAnimationFrame(() => setTimeout(() => (page.drawnAt = Date.now())));
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Milliseconds from the click on the `nth` snippet's “Run” until the page has drawn it. */
async function clickToTimeline({ page, lens }: Workbench, nth: number): Promise<number> {
  const button = lens('Run', nth);
  await button.evaluate((element) => {
    const view = globalThis as unknown as { clickedAt: number };
    element.addEventListener('mousedown', () => (view.clickedAt = Date.now()), { capture: true, once: true });
  });
  const everywhere = async (expression: string): Promise<number> => {
    const values = await Promise.all(page.frames().map((frame) => frame.evaluate(expression).catch(() => 0)));
    return Math.max(...values.map((value) => Number(value) || 0));
  };
  await everywhere('globalThis.drawnAt = 0');
  await button.click();
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

import type { FrameLocator, Page } from 'playwright-core';
import { retry, type Workbench } from './workbench';

/** The timeline as a user sees it: its picture, its words, and what answers the pointer. */
export class TimelinePage {
  readonly frame: FrameLocator;
  private readonly page: Page;

  constructor(workbench: Workbench) {
    this.frame = workbench.timeline();
    this.page = workbench.page;
  }

  async summary(): Promise<string> {
    return (await this.frame.locator('.summary').textContent()) ?? '';
  }

  /** Waits until the summary matches, and gives it. */
  summaryThat(matches: RegExp): Promise<string> {
    return retry(async () => {
      const text = await this.summary();
      if (!matches.test(text)) throw new Error(`the summary is “${text}”`);
      return text;
    });
  }

  output(): Promise<string[]> {
    return this.frame.locator('.output .what').allTextContents();
  }

  /** The different colours in the picture, how many pixels are not of the most common one, and the colour of its words. */
  async colours(): Promise<{ readonly different: number; readonly drawn: number; readonly ink: string }> {
    return this.frame.locator('canvas.picture').evaluate((element) => {
      const canvas = element as unknown as {
        readonly width: number;
        readonly height: number;
        getContext(kind: '2d'): {
          getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray };
        };
      };
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const counts = new Map<number, number>();
      for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      const ink = getComputedStyle(element.ownerDocument.body).color;
      return { different: counts.size, drawn: data.length / 4 - Math.max(...counts.values()), ink };
    });
  }

  /** Looks for a segment by what its tooltip says, from the top to the bottom, and leaves the pointer on it. */
  async find(text: string): Promise<void> {
    const canvas = this.frame.locator('canvas.emphasis');
    const tooltip = this.frame.locator('.tooltip:visible');
    await retry(async () => {
      const box = await canvas.boundingBox();
      if (!box) throw new Error('the timeline is not shown');
      for (let y = 8; y < Math.min(box.height, 400); y += 12) {
        await this.page.mouse.move(box.x + box.width * 0.6, box.y + y);
        if ((await tooltip.count()) > 0 && (await tooltip.textContent())?.includes(text)) return;
      }
      throw new Error(`nothing in the timeline says “${text}”`);
    });
  }

  /** Clicks where the pointer is. */
  async click(): Promise<void> {
    await this.page.mouse.down();
    await this.page.mouse.up();
  }
}

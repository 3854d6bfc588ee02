import { empty, freeCode, type LaneColumns, mixed, stackOrder, stateTiles } from '../present';
import { taskStates } from '../trace';
import type { Rgb } from './theme';

/** The colours of a row of pixels, as 32-bit numbers in the order of bytes that image data has. */
export interface PixelColours {
  readonly strong: Uint32Array;
  readonly weak: Uint32Array;
  readonly background: number;
}

const tiles: (readonly number[] | undefined)[] = taskStates.map((state) => stateTiles[state]);
tiles[freeCode] = [0, 0, 0, 0, 0, 0, 0, 0];

function packed([r, g, b]: Rgb): number {
  return new Uint32Array(new Uint8Array([r, g, b, 255]).buffer)[0];
}

export function pixelColours(strong: readonly Rgb[], weak: readonly Rgb[], background: Rgb): PixelColours {
  return {
    strong: Uint32Array.from(strong, packed),
    weak: Uint32Array.from(weak, packed),
    background: packed(background),
  };
}

/**
 * Draws a lane into pixels, `width` × `height`: a column with one state in that state's pattern, a crowded one as the
 * states' shares on top of each other, each with a pixel at least, so that nothing that happened is invisible.
 * `scale` is the number of pixels for each of CSS, so that patterns have the same size on every screen.
 */
export function paintRow(
  pixels: Uint32Array,
  width: number,
  height: number,
  columns: LaneColumns,
  colours: PixelColours,
  scale: number,
): void {
  const rank = columns.codes.map((code, i) => [stackOrder.indexOf(code), i]).sort((a, b) => a[0] - b[0]);
  const order = rank.map(([, i]) => i);
  for (let x = 0; x < width; x++) {
    const code = columns.solid[x];
    if (code === empty) {
      for (let y = 0, at = x; y < height; y++, at += width) pixels[at] = colours.background;
    } else if (code === mixed) {
      paintShares(pixels, x, width, height, columns, order, colours);
    } else {
      paintPattern(pixels, x, width, height, code, colours, scale);
    }
  }
}

function paintPattern(
  pixels: Uint32Array,
  x: number,
  width: number,
  height: number,
  code: number,
  { strong, weak }: PixelColours,
  scale: number,
): void {
  const tile = tiles[code];
  const bit = 0x80 >> (Math.floor(x / scale) & 7);
  for (let y = 0, at = x; y < height; y++, at += width) {
    const on = !tile || tile[Math.floor(y / scale) & 7] & bit;
    pixels[at] = on ? strong[code] : weak[code];
  }
}

function paintShares(
  pixels: Uint32Array,
  x: number,
  width: number,
  height: number,
  { codes, shares }: LaneColumns,
  order: readonly number[],
  { strong, weak }: PixelColours,
): void {
  const offset = x * codes.length;
  let y = height;
  let sum = 0;
  for (const i of order) {
    const share = shares[offset + i];
    if (share <= 0) continue;
    sum += share;
    const top = Math.min(y - 1, Math.round(height * (1 - sum)));
    const code = codes[i];
    // States without ink of their own are faint here too, or a sleeping thread would look busy from afar.
    const quiet = code === freeCode || (code < taskStates.length && taskStates[code] === 'sleeps');
    const colour = quiet ? weak[code] : strong[code];
    for (; y > top && y > 0; y--) pixels[(y - 1) * width + x] = colour;
  }
  for (; y > 0; y--) pixels[(y - 1) * width + x] = pixels[y * width + x] ?? 0;
}

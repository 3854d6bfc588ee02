/// <reference lib="dom" />
import { codeCount, freeCode, heldCode, slotCount } from '../present';
import { taskStates } from '../trace';

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colours of the moment, resolved from the style sheet, as strings for shapes and as numbers for pixels. */
export interface Theme {
  readonly background: string;
  readonly foreground: string;
  readonly faint: string;
  readonly line: string;
  readonly focus: string;
  readonly error: string;
  readonly font: string;
  /** The background, for pixels. */
  readonly behind: Rgb;
  /** By code: the strong and the faint shade, and the one in which a text on the strong shade can be read. */
  readonly strong: readonly Rgb[];
  readonly weak: readonly Rgb[];
  readonly onStrong: readonly string[];
}

export function cssColour([r, g, b]: Rgb, alpha = 1): string {
  return `rgba(${r}, ${g}, ${b}, ${alpha})`;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const part = (i: number) => Math.round(a[i] * share + b[i] * (1 - share));
  return [part(0), part(1), part(2)];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Reads the colours that the style sheet gives to an element, whatever notation they are in. */
export function readTheme(element: HTMLElement): Theme {
  const probe = document.createElement('span');
  element.append(probe);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const rgbOf = (name: string, below: Rgb): Rgb => {
    probe.style.color = `var(--il-${name})`;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = cssColour(below);
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  };
  const background = rgbOf('background', [255, 255, 255]);
  const colour = (name: string) => rgbOf(name, background);
  const strong: Rgb[] = [];
  taskStates.forEach((state, code) => {
    strong[code] = colour(state);
  });
  strong[freeCode] = colour('line');
  for (let slot = 0; slot < slotCount; slot++) strong[heldCode + slot] = colour(`slot-${slot}`);
  const weak = Array.from({ length: codeCount }, (_, code) => mix(strong[code], background, 0.3));
  const onStrong = strong.map((c) => (luminance(c) > 0.18 ? '#000000' : '#ffffff'));
  const theme: Theme = {
    background: cssColour(background),
    foreground: cssColour(colour('foreground')),
    faint: cssColour(colour('faint')),
    line: cssColour(colour('line')),
    focus: cssColour(colour('focus')),
    error: cssColour(colour('waits-lock')),
    font: getComputedStyle(element).fontFamily || 'sans-serif',
    behind: background,
    strong,
    weak,
    onStrong,
  };
  probe.remove();
  return theme;
}

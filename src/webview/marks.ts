/// <reference lib="dom" />
import type { ArrowKind, ArrowLine } from '../present';
import { arrowKinds } from '../present';
import type { EventKind } from '../trace';
import type { Theme } from './theme';

/** Draws the sign of a moment, centred at a place in a row of the given height. */
export function drawMark(
  context: CanvasRenderingContext2D,
  kind: EventKind,
  x: number,
  y: number,
  height: number,
  theme: Theme,
): void {
  const bottom = y + height / 2;
  context.beginPath();
  switch (kind) {
    case 'start':
    case 'joined':
      // Their arrows say it.
      return;
    case 'kill':
      outlined(context, theme.error, theme, () => {
        context.moveTo(x - 4.5, y - 4.5);
        context.lineTo(x + 4.5, y + 4.5);
        context.moveTo(x - 4.5, y + 4.5);
        context.lineTo(x + 4.5, y - 4.5);
      });
      return;
    case 'raise':
      outlined(context, theme.error, theme, () => {
        context.moveTo(x, y - 6.5);
        context.lineTo(x, y + 1.5);
        context.moveTo(x, y + 4.6);
        context.lineTo(x, y + 5.6);
      });
      return;
    case 'print':
    case 'note':
      context.moveTo(x - 4, bottom);
      context.lineTo(x + 4, bottom);
      context.lineTo(x, bottom - 6);
      context.closePath();
      break;
    case 'signal':
    case 'exit':
      context.moveTo(x, y - 5);
      context.lineTo(x + 4, y);
      context.lineTo(x, y + 5);
      context.lineTo(x - 4, y);
      context.closePath();
      break;
    case 'acquire':
    case 'release':
      context.arc(x, bottom - 3, 2.3, 0, 2 * Math.PI);
      break;
    default:
      context.rect(x - 1, bottom - 5, 2, 5);
  }
  context.lineWidth = 2;
  context.strokeStyle = theme.background;
  context.stroke();
  // A lock that is given up is an empty circle.
  context.fillStyle = kind === 'release' ? theme.background : theme.foreground;
  context.fill();
  if (kind !== 'release') return;
  context.lineWidth = 1;
  context.strokeStyle = theme.foreground;
  context.stroke();
}

function outlined(context: CanvasRenderingContext2D, colour: string, theme: Theme, path: () => void): void {
  path();
  context.lineCap = 'round';
  context.lineWidth = 5;
  context.strokeStyle = theme.background;
  context.stroke();
  context.lineWidth = 2.4;
  context.strokeStyle = colour;
  context.stroke();
  context.lineCap = 'butt';
}

const dashed = new Set<ArrowKind>(['joined', 'wake', 'switch']);

/** Draws an arrow; one that says who woke or waited for whom is dashed. */
export function drawArrow(context: CanvasRenderingContext2D, line: ArrowLine, theme: Theme): void {
  const kind = arrowKinds[line.kind];
  context.lineWidth = 1.2;
  context.strokeStyle = context.fillStyle = kind === 'kill' || kind === 'signal' ? theme.error : theme.foreground;
  context.globalAlpha = 0.75;
  context.setLineDash(dashed.has(kind) ? [3, 3] : []);
  context.beginPath();
  context.moveTo(line.x0, line.y0);
  context.lineTo(line.x1, line.y1);
  context.stroke();
  context.setLineDash([]);
  if (line.headVisible) drawHead(context, line);
  context.globalAlpha = 1;
}

function drawHead(context: CanvasRenderingContext2D, { x0, y0, x1, y1 }: ArrowLine): void {
  const angle = Math.atan2(y1 - y0, x1 - x0);
  context.beginPath();
  context.moveTo(x1, y1);
  for (const side of [-0.4, 0.4]) context.lineTo(x1 - 8 * Math.cos(angle + side), y1 - 8 * Math.sin(angle + side));
  context.closePath();
  context.fill();
}

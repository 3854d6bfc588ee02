import { python } from '../runtime';

/**
 * A text of the library in which some lines stand where CPython's own do, since tracebacks show their numbers. Such a line
 * ends in `#@8:108 13:110`: its number from 3.8 on, and from 3.13 on. Empty lines before it fill the room.
 */
export function placedText(text: string): string {
  if (!text.includes('#@')) return text;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const mark = / *#@([\d: ]+)$/.exec(line);
    if (mark === null) {
      lines.push(line);
      continue;
    }
    let wanted = 0;
    for (const entry of mark[1].trim().split(' ')) {
      const [minor, number] = entry.split(':').map(Number);
      if (python.minor >= minor) wanted = number;
    }
    while (lines.length < wanted - 1) lines.push('');
    lines.push(line.slice(0, mark.index));
  }
  return lines.join('\n');
}

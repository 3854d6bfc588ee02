import { writeSync } from 'node:fs';

/** True once the reader was slower than we are: from then on Node's stream waits for it. */
let isStreaming = false;

/**
 * Writes to standard output. Node takes longer to make `process.stdout` than to run a small program, so it is made only
 * when it is needed.
 */
export function print(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (!isStreaming && rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The reader of a pipe has seen enough.
    if (code === 'EPIPE' || code === 'EOF') process.exit(0);
    if (code !== 'EAGAIN') throw error;
    isStreaming = true;
    process.stdout.on('error', (late: NodeJS.ErrnoException) => {
      if (late.code === 'EPIPE') process.exit(0);
      throw late;
    });
  }
  if (rest.length > 0) process.stdout.write(rest);
}

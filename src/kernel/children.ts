import { attempt, Failure, wouldBlock } from './io/description';
import type { Kernel } from './kernel';
import type { Blocked } from './resources/blocked';
import type { Process } from './task';

/**
 * Waits for the end of a child that `wanted` accepts, and takes it out of the table unless `keep`; `undefined` if none
 * has ended and `poll` is set. `ECHILD` if there is no such child.
 */
export function waitForChild(
  kernel: Kernel,
  wanted: (child: Process) => boolean,
  options: { readonly poll?: boolean; readonly keep?: boolean; readonly timeout?: number } = {},
): Process | undefined | Failure | Blocked {
  const parent = kernel.current?.process as Process;
  const look = (): Process | Failure => {
    const candidates = parent.children.filter(wanted);
    if (candidates.length === 0) return new Failure('ECHILD');
    const ended = candidates.filter((child) => child.exitCode !== null).sort((a, b) => a.endedAt - b.endedAt)[0];
    if (ended === undefined) return wouldBlock;
    if (options.keep !== true) kernel.reap(ended);
    return ended;
  };
  const timeout = options.poll === true ? 0 : options.timeout;
  return attempt<Process | undefined>(kernel, [parent.childEnds], look, { timeout, expired: undefined });
}

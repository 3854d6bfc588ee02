/** What a process does about a signal; to handle it is up to the body of its main thread. */
export type Disposition = 'default' | 'ignore' | 'handle';

/** Linux x86-64: signals whose default action is not the end of the process (CHLD, CONT, URG, WINCH, and the stops). */
const harmless: ReadonlySet<number> = new Set([17, 18, 23, 28, 19, 20, 21, 22]);
const kill = 9;
const stop = 19;

/** A process's signals: what it does about each, which it holds back, and which wait for its main thread. */
export class Signals {
  private readonly dispositions = new Map<number, Disposition>();
  /** Held back until they are let through again or fetched (`sigprocmask`). */
  readonly blocked = new Set<number>();
  /** Delivered while held back. */
  readonly held = new Set<number>();
  /** Threads that wait for one of several signals (`sigwait`), which then have no other effect. */
  readonly awaited: { readonly signals: ReadonlySet<number>; readonly arrived: (signal: number) => void }[] = [];
  /** Delivered, and to be handled by the main thread at its next switch point. */
  readonly pending = new Set<number>();

  disposition(signal: number): Disposition {
    return this.dispositions.get(signal) ?? 'default';
  }

  /** KILL and STOP are refused before it comes here. */
  set(signal: number, disposition: Disposition): void {
    this.dispositions.set(signal, disposition);
  }

  /** What becomes of a signal now. */
  answer(signal: number): 'hold' | 'ignore' | 'end' | 'handle' {
    if (signal === kill) return 'end';
    if (signal === stop) return 'ignore';
    const disposition = this.disposition(signal);
    if (disposition === 'ignore') return 'ignore';
    if (this.blocked.has(signal)) return 'hold';
    if (disposition === 'handle') return 'handle';
    return harmless.has(signal) ? 'ignore' : 'end';
  }

  /** Hands a signal to who waits for it; false if nobody does. */
  handToWaiter(signal: number): boolean {
    const index = this.awaited.findIndex((entry) => entry.signals.has(signal));
    if (index < 0) return false;
    const [entry] = this.awaited.splice(index, 1);
    entry.arrived(signal);
    return true;
  }

  /** Those of a forked child: the same dispositions and mask, nothing pending. */
  copy(): Signals {
    const copy = new Signals();
    for (const [signal, disposition] of this.dispositions) copy.dispositions.set(signal, disposition);
    for (const signal of this.blocked) copy.blocked.add(signal);
    return copy;
  }
}

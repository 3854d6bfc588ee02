import type { Kernel } from '../kernel';
import type { Blocked } from '../resources/blocked';
import { attempt, Description, Failure, Ready, wouldBlock } from './description';

/** What is asked of one open file, under the number that its owner knows it by. */
export interface Interest {
  readonly fd: number;
  readonly description: Description;
  /** Bits of `Ready`; errors and hang-ups are told always. */
  readonly events: number;
}

export type Found = readonly (readonly [fd: number, events: number])[];

/** Those of `interests` that are ready now. */
export function readyOf(interests: Iterable<Interest>): Found {
  const found: [number, number][] = [];
  for (const { fd, description, events } of interests) {
    const ready = description.readiness() & (events | Ready.err | Ready.hup);
    if (ready !== 0) found.push([fd, ready]);
  }
  return found;
}

/** Waits until something is ready, at most `timeout` nanoseconds; the answer is then empty. */
export function poll(kernel: Kernel, interests: readonly Interest[], timeout?: number): Found | Failure | Blocked {
  const on = interests.map(({ description }) => description);
  const look = () => {
    const found = readyOf(interests);
    return found.length > 0 ? found : wouldBlock;
  };
  return attempt<Found>(kernel, on, look, { timeout, expired: [] });
}

const edge = 0x8000_0000;
const oneShot = 0x4000_0000;

interface Registered extends Interest {
  readonly flags: number;
  armed: boolean;
  stop: () => void;
}

/** An epoll instance: keeps its interests, level- or edge-triggered. */
export class Epoll extends Description {
  private readonly interests = new Map<number, Registered>();

  readiness(): number {
    return this.collect(1, false).length > 0 ? Ready.in : 0;
  }

  protected released(): void {
    for (const { stop } of this.interests.values()) stop();
    this.interests.clear();
  }

  register(fd: number, description: Description, flags: number): Failure | undefined {
    if (this.interests.has(fd)) return new Failure('EEXIST');
    this.set(fd, description, flags);
    return undefined;
  }

  modify(fd: number, flags: number): Failure | undefined {
    const known = this.interests.get(fd);
    if (known === undefined) return new Failure('ENOENT');
    known.stop();
    this.set(fd, known.description, flags);
    return undefined;
  }

  unregister(fd: number): Failure | undefined {
    const known = this.interests.get(fd);
    if (known === undefined) return new Failure('ENOENT');
    known.stop();
    this.interests.delete(fd);
    return undefined;
  }

  /** Waits as `poll` does; gives at most `most` files. */
  wait(kernel: Kernel, most: number, timeout?: number): Found | Failure | Blocked {
    const members = [...this.interests.values()].map(({ description }) => description);
    const outside = members.length > 0 && members.every((description) => description.awaitsOutside);
    const look = () => {
      const found = this.collect(most, true);
      return found.length > 0 ? found : wouldBlock;
    };
    return attempt<Found>(kernel, [this], look, { timeout, expired: [], outside, resource: members[0]?.resource });
  }

  private set(fd: number, description: Description, flags: number): void {
    const entry: Registered = { fd, description, events: flags & 0xffff, flags, armed: true, stop: () => {} };
    entry.stop = description.watch(() => {
      if ((flags & oneShot) === 0) entry.armed = true;
      this.changed();
    });
    this.interests.set(fd, entry);
    this.changed();
  }

  private collect(most: number, take: boolean): Found {
    const found: (readonly [number, number])[] = [];
    for (const entry of this.interests.values()) {
      // A closed file leaves the set by itself.
      if (entry.description.references === 0) {
        entry.stop();
        this.interests.delete(entry.fd);
        continue;
      }
      const ready = entry.armed ? readyOf([entry]) : [];
      if (ready.length === 0) continue;
      found.push(ready[0]);
      if (take && (entry.flags & (edge | oneShot)) !== 0) entry.armed = false;
      if (found.length === most) break;
    }
    return found;
  }
}

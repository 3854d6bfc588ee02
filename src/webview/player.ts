/// <reference lib="dom" />

/** How long a run takes to play, in milliseconds: its own time, but neither a blink nor a lecture. */
export function playingTime(nanoseconds: number): number {
  return Math.min(12_000, Math.max(4_000, nanoseconds / 1e6));
}

/** Moves the time cursor while it plays; where motion is unwelcome, in steps of a quarter of a second. */
export class Player {
  private frame = 0;
  private last = 0;
  private owed = 0;

  constructor(
    private readonly position: () => number,
    private readonly move: (time: number) => void,
    private readonly changed: (playing: boolean) => void,
  ) {}

  get playing(): boolean {
    return this.frame !== 0;
  }

  toggle(end: number, reduceMotion: boolean): void {
    if (this.playing) {
      this.stop();
      return;
    }
    if (this.position() < 0 || this.position() >= end) this.move(0);
    const speed = end / playingTime(end);
    this.last = performance.now();
    this.owed = 0;
    const step = (now: number) => {
      this.owed += Math.max(0, now - this.last);
      this.last = now;
      this.frame = requestAnimationFrame(step);
      if (reduceMotion && this.owed < 250) return;
      const time = Math.min(end, this.position() + this.owed * speed);
      this.owed = 0;
      this.move(time);
      if (time >= end) this.stop();
    };
    this.frame = requestAnimationFrame(step);
    this.changed(true);
  }

  stop(): void {
    if (!this.playing) return;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.changed(false);
  }
}

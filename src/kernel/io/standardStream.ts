import { Description, Ready } from './description';

/** Where a process writes to, or reads nothing from: its standard streams as the run began. */
export class StandardStream extends Description {
  constructor(private readonly output: ((data: Uint8Array) => void) | null) {
    super();
  }

  readiness(): number {
    return this.output === null ? Ready.in : Ready.out;
  }

  override read(): Uint8Array {
    return new Uint8Array(0);
  }

  override write(data: Uint8Array): number {
    this.output?.(data);
    return data.length;
  }

  protected released(): void {}
}

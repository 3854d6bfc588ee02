import { Description } from './description';

/** What a process that waits for its children watches. */
export class ChildEnds extends Description {
  readiness(): number {
    return 0;
  }

  protected released(): void {}
}

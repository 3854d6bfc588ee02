import type { Fact } from '../facts';
import type { TermId } from '../terms';

/** All that the room says in one language. The compiler sees to it that no language lacks a sentence. */
export interface Words {
  readonly terms: Readonly<Record<TermId, string>>;
  /** One sentence for each kind of fact. */
  readonly facts: { readonly [K in Fact['kind']]: (fact: Extract<Fact, { kind: K }>) => string };
  /** Above what the last run did here. */
  readonly lastRun: string;
  /** The same if the text has been edited since. */
  readonly staleRun: string;
  readonly documentation: string;
  /** How further facts are summed up: `and 3 more`. */
  readonly more: (count: number) => string;
}

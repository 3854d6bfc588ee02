import type { FindingCode, Saying } from '../finding';

/** A sentence for each kind of finding, in one language. */
export type Words = { readonly [C in FindingCode]: (saying: Extract<Saying, { code: C }>) => string };

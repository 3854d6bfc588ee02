export { type CodeRange, daemonFacts, type Fact, factsAt, turnFacts } from './facts';
export { hoverAt } from './hoverAt';
export { type TermId, terms } from './terms';
export type { CodePlace, Hover, HoverInput, Locale } from './types';

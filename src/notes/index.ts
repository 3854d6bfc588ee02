export { annotationWords, type Claim, type Cost, type Quantifier } from './annotations';
export type { ClaimSubject } from './claims';
export { type Comment, scanComments } from './comments';
export { type AnnotationCompletion, completeAnnotation } from './complete';
export { parseDuration } from './durations';
export { findSnippet, snippetsToRun } from './findSnippet';
export { findSnippets, type NoteInput } from './findSnippets';
export { optionNames } from './options';
export { type NoteProblem, type NoteProblemCode, problemMessage, type Range } from './problems';
export type { Callout, NoteDocument, NoteKind, Snippet } from './types';
export {
  calloutVerdict,
  type Judgement,
  type Judging,
  type Reason,
  reasonText,
  startJudging,
  type Verdict,
  type VerdictKind,
} from './verdicts';

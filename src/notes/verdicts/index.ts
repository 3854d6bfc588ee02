export { calloutVerdict } from './calloutVerdict';
export type { Judgement, Verdict, VerdictKind } from './judge';
export { type Judging, startJudging } from './judgeSnippet';
export { type Reason, reasonText } from './reasons';

export type { Verdict, VerdictKind } from './judge';
export { calloutVerdict, type Judgement, type Judging, startJudging } from './judgeSnippet';
export { type Reason, reasonText } from './reasons';

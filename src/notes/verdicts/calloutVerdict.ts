import type { Callout } from '../types';
import type { Judgement, Verdict } from './judge';

/**
 * The verdict of a claim in prose: its snippet's claims taken together. Invalid if one is invalid, else refuted if one
 * is refuted, else undecided if one is, else it holds.
 * @param judgement of the snippet that the callout belongs to; null if there is none
 */
export function calloutVerdict(callout: Callout, judgement: Judgement | null): Verdict {
  const none = { executions: 0, complete: false, schedule: null };
  if (callout.snippet === null || judgement === null)
    return { verdict: 'invalid', reason: { kind: 'nowhere' }, ...none };
  const { verdicts, executions, complete } = judgement;
  if (verdicts.length === 0) return { verdict: 'invalid', reason: { kind: 'unclaimed' }, ...none };
  const order = ['invalid', 'refuted', 'undecided', 'holds'] as const;
  const verdict = order.find((kind) => verdicts.some((one) => one.verdict === kind)) ?? 'undecided';
  const decisive = verdicts.find((one) => one.verdict === verdict);
  const reason: Verdict['reason'] =
    verdict === 'holds' ? { kind: 'together', count: verdicts.length } : (decisive?.reason ?? { kind: 'nowhere' });
  return { verdict, reason, executions, complete, schedule: decisive?.schedule ?? null };
}

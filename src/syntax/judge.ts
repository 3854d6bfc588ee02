import { LineIndex } from '../base';
import { StatementJudge } from './judgeStatements';
import type { SyntaxProblem } from './problem';
import { Refusal, type TokenList } from './token';

/**
 * The first mistake in a text, as CPython's parser would report it, or null. The library builds trees but is lenient
 * and has words of its own; this reads the grammar strictly and builds nothing.
 */
export function judge(text: string, list: TokenList, minor: number): SyntaxProblem | null {
  const reader = new StatementJudge(text, list, minor);
  try {
    reader.file();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.problem === list.problem) return list.problem;
    const isIndent = error.problem.message === 'unexpected indent';
    return (isIndent ? null : laterMistake(text, list, reader, minor)) ?? error.problem;
  }
}

/** Before CPython reports a mistake of the grammar, it reads the rest of the text for broken tokens and open brackets. */
function laterMistake(text: string, list: TokenList, reader: StatementJudge, minor: number): SyntaxProblem | null {
  if (list.problem === null) return null;
  if (list.urgency === 'never' || reader.isInFString) return null;
  if (list.urgency === 'always') return list.problem;
  if (minor < 10) return null;
  const lines = new LineIndex(text);
  const isOnLaterLine = lines.positionOf(reader.lastSeen.start).line > lines.positionOf(list.problem.start).line;
  return isOnLaterLine ? list.problem : null;
}

import type { SyntaxProblem } from './problem';

/** Before 3.10 CPython had no better words for these. */
const LATER_WORDS =
  /^(expected '|expected one or more|expected argument|expected default|expected comma|invalid syntax\. |multiple exception types|expression expected after|':' expected after|did you forget|cannot use |cannot have both|positional patterns|invalid pattern)/;

/** A problem in the words of an older Python: 3.12 explains much that was `invalid syntax` before. */
export function inWordsOf(problem: SyntaxProblem, minor: number): SyntaxProblem {
  const message = olderMessage(problem.message, minor);
  return message === problem.message ? problem : { ...problem, message };
}

function olderMessage(message: string, minor: number): string {
  if (minor >= 12) return message;
  const required = /^f-string: valid expression required before (.*)$/.exec(message);
  if (required !== null) {
    const isEmpty = minor < 11 || required[1] === "'}'";
    return isEmpty ? 'f-string: empty expression not allowed' : `f-string: expression required before ${required[1]}`;
  }
  if (minor >= 11) return message;
  if (message === "expected '('" || /^(\/ m|at least one argument|\* argument may)/.test(message))
    return 'invalid syntax';
  if (minor >= 10) return message;
  if (message.startsWith('expected an indented block')) return 'expected an indented block';
  if (message.startsWith('unterminated triple-quoted')) return 'EOF while scanning triple-quoted string literal';
  if (message.startsWith('unterminated string')) return 'EOL while scanning string literal';
  if (message.endsWith('was never closed')) return 'unexpected EOF while parsing';
  if (LATER_WORDS.test(message)) return 'invalid syntax';
  return message.replace(/ here\. Maybe you meant .*$/, '');
}

/** What is wrong with a text, in the words of the chosen CPython. Offsets are UTF-16, in the text that was parsed. */
export interface SyntaxProblem {
  /** `SyntaxError`, `IndentationError` or `TabError`. */
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError';
  /** CPython's message where we know it, for example `expected ':'`. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Found after parsing, by what CPython calls its compiler: the text is then not at hand. */
  readonly isLate?: true;
}

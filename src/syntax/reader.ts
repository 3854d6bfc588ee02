import { Refusal, refusal, type Token, type TokenList } from './token';

export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Walks over tokens. Like CPython's parser it fetches tokens only when it needs them, and stops at a broken one. */
export class TokenReader {
  protected index = 0;
  /** The furthest token looked at: where CPython points when all it can say is `invalid syntax`. */
  private furthest = 0;
  private furthestEver = 0;
  private speculating = 0;

  constructor(
    protected readonly text: string,
    protected readonly list: TokenList,
    /** The Python meant: 12 for 3.12. */
    protected readonly minor: number,
  ) {}

  /** True if the furthest token is in an f-string. */
  get isInFString(): boolean {
    let depth = 0;
    for (let i = 0; i <= this.furthest; i++) {
      const { type } = this.list.tokens[i];
      depth += type === 'fstart' ? 1 : type === 'fend' ? -1 : 0;
    }
    return depth > 0;
  }

  /** The furthest token that was needed. */
  get lastFetched(): Token {
    return this.list.tokens[this.furthest];
  }

  /** The furthest token that even the search for better words looked at. */
  get lastSeen(): Token {
    return this.list.tokens[this.furthestEver];
  }

  protected peek(ahead = 0): Token {
    const { tokens, problem } = this.list;
    const index = Math.min(this.index + ahead, tokens.length - 1);
    this.furthestEver = Math.max(this.furthestEver, index);
    if (index > this.furthest && this.speculating === 0) this.furthest = index;
    const token = tokens[index];
    if (token.type === 'error' && problem !== null) throw new Refusal(problem);
    return token;
  }

  protected get previous(): Token {
    return this.list.tokens[this.index - 1];
  }

  protected advance(): Token {
    const token = this.peek();
    if (this.index < this.list.tokens.length - 1) this.index++;
    return token;
  }

  /** True if the next token is this operator or keyword. */
  protected at(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.text === text && (token.type === 'op' || (token.type === 'name' && KEYWORDS.has(text)));
  }

  protected atAny(...texts: string[]): boolean {
    return texts.some((text) => this.at(text));
  }

  /** True if the next token is this soft keyword (or any other name). */
  protected atName(text?: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.type === 'name' && !KEYWORDS.has(token.text) && (text === undefined || token.text === text);
  }

  protected accept(text: string): boolean {
    if (!this.at(text)) return false;
    this.advance();
    return true;
  }

  protected expect(text: string): Token {
    if (!this.at(text)) this.fail();
    return this.advance();
  }

  /** CPython's forced tokens: it says what it expected whatever is there instead. */
  protected force(text: string): void {
    if (this.at(text)) this.advance();
    else this.refuseAt(`expected '${text}'`, this.peek());
  }

  protected expectName(): Token {
    if (!this.atName()) this.fail();
    return this.advance();
  }

  protected atType(type: Token['type'], ahead = 0): boolean {
    return this.peek(ahead).type === type;
  }

  /** All that CPython has no better words for. */
  protected fail(): never {
    const token = this.lastFetched;
    if (token.type === 'indent') throw refusal('unexpected indent', token.end - 1, token.end, 'IndentationError');
    if (token.type === 'dedent') throw refusal('unexpected unindent', token.start, token.end, 'IndentationError');
    throw refusal('invalid syntax', token.start, token.end);
  }

  protected refuseAt(message: string, place: { readonly start: number; readonly end: number }): never {
    throw refusal(message, place.start, place.end);
  }

  protected refuseRange(message: string, first: { readonly start: number }, last: { readonly end: number }): never {
    throw refusal(message, first.start, last.end);
  }

  /**
   * Tries a rule: where it does not fit, gives null and stands where it stood. Tokens that only CPython's second pass,
   * the search for better words, would look at do not count as fetched, unless `isFirstPass`.
   */
  protected attempt<T>(rule: () => T, isFirstPass = false): T | null {
    const { index } = this;
    if (!isFirstPass) this.speculating++;
    try {
      return rule();
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem === this.list.problem) throw error;
      this.index = index;
      return null;
    } finally {
      if (!isFirstPass) this.speculating--;
    }
  }

  /** The rest of a rule after an operator that was read; where it does not fit while trying, the operator is unread. */
  protected operand<T>(operator: number, rule: () => T): T | null {
    if (this.speculating === 0) return rule();
    const result = this.attempt(rule);
    if (result === null) this.index = operator;
    return result;
  }

  /** Tries a rule and goes back in any case; true if it fitted. */
  protected fits(rule: () => void): boolean {
    const { index } = this;
    const isFitting = this.attempt(() => {
      rule();
      return true;
    });
    this.index = index;
    return isFitting === true;
  }
}

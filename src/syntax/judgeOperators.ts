import { KEYWORDS, TokenReader } from './reader';
import { type Shape, shape } from './shape';
import type { Token } from './token';

const SOFT_KEYWORDS = new Set(['match', 'case', 'type', '_']);
const BINARY: Record<string, number> = {
  '|': 1,
  '^': 2,
  '&': 3,
  '<<': 4,
  '>>': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '//': 6,
  '%': 6,
  '@': 6,
};
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'is']);
const STARTS = new Set(['(', '[', '{', '-', '+', '~', '...', 'not', 'lambda', 'await', 'None', 'True', 'False']);

/** Reads lists of expressions and operators, with CPython's `invalid_*` rules for them. */
export abstract class OperatorJudge extends TokenReader {
  /** CPython's `expression_without_invalid`: no better words are looked for while this is above 0. */
  private strict = 0;

  /** True if the next token can begin an expression. */
  protected startsExpression(): boolean {
    const { type, text } = this.peek();
    if (type === 'op') return STARTS.has(text);
    if (type === 'name') return !KEYWORDS.has(text) || STARTS.has(text);
    return type === 'number' || type === 'string' || type === 'fstart';
  }

  // -- lists of expressions -------------------------------------------------------------------------------------------

  /** `star_expressions`: a tuple where there is a comma. */
  starExpressions(): Shape {
    return this.tupleOf(() => this.starred(() => this.expression()));
  }

  protected tupleOf(element: () => Shape): Shape {
    const first = element();
    if (!this.at(',')) return first;
    const elements = [first];
    while (this.accept(',')) {
      if (!this.startsExpression() && !this.at('*')) break;
      elements.push(element());
    }
    return shape('tuple', first.start, this.previous.end, { elements });
  }

  protected starred(plain: () => Shape): Shape {
    if (!this.at('*')) return plain();
    const star = this.advance();
    const value = this.bitwiseOr();
    return shape('starred', star.start, value.end, { elements: [value] });
  }

  /** `star_named_expression` */
  protected starNamedExpression(): Shape {
    return this.starred(() => this.namedExpression());
  }

  /** `assignment_expression`, or null. */
  protected assignmentExpression(): Shape | null {
    if (!this.atName() || !this.at(':=', 1)) return null;
    const name = this.advance();
    this.advance();
    const value = this.expression();
    return shape('named expression', name.start, value.end, { loose: true });
  }

  /** `named_expression`: an expression, or a walrus without parentheses. */
  namedExpression(): Shape {
    const walrus = this.assignmentExpression();
    if (walrus !== null) return walrus;
    const value = this.expression();
    if (this.at(':=')) this.refuseAt(`cannot use assignment expressions with ${value.name}`, value);
    if (this.at('=')) this.refuseAssignment(value);
    return value;
  }

  /** `invalid_named_expression`: a single `=` where `==` or `:=` was meant. Leaves what may be an assignment alone. */
  protected refuseAssignment(target: Shape): void {
    if (
      target.loose ||
      (!target.parenthesised && /^(list|tuple|generator expression|True|None|False)$/.test(target.name))
    )
      return;
    const { index } = this;
    const value = this.attempt(() => {
      this.expect('=');
      return this.bitwiseOr();
    });
    const isChain = value !== null && this.atAny('=', ':=');
    this.index = index;
    if (value === null || isChain) return;
    if (target.id !== null && !target.parenthesised) {
      this.refuseRange("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", target, value);
    }
    this.refuseAt(`cannot assign to ${target.name} here. Maybe you meant '==' instead of '='?`, target);
  }

  // -- operators ------------------------------------------------------------------------------------------------------

  expression(): Shape {
    const first = this.peek();
    if (this.at('lambda')) return this.lambda();
    const value = this.disjunction();
    if (this.at('if')) return this.conditional(value);
    if (this.strict === 0 && this.startsExpression()) this.refuseJuxtaposition(first, value);
    return value;
  }

  private conditional(value: Shape): Shape {
    this.advance();
    const test = this.disjunction();
    if (!this.at('else')) {
      if (this.at(':')) this.fail();
      if (this.startsExpression()) this.refuseJuxtaposition(this.previous, test);
      this.refuseRange("expected 'else' after 'if' expression", value, test);
    }
    this.advance();
    const otherwise = this.expression();
    return shape('conditional expression', value.start, otherwise.end, { loose: true });
  }

  /** `invalid_expression` and `invalid_legacy_expression`: two expressions in a row. */
  private refuseJuxtaposition(first: Token, value: Shape): void {
    if (value.id === 'print' || value.id === 'exec') {
      const { index } = this;
      const rest = this.attempt(() => this.starExpressions());
      this.index = index;
      const hint = `Missing parentheses in call to '${value.id}'. Did you mean ${value.id}(...)?`;
      if (rest !== null && this.minor < 10) {
        const meant = `${value.id}(${this.text.slice(rest.start, rest.end)})`;
        this.refuseAt(`Missing parentheses in call to '${value.id}'. Did you mean ${meant}?`, rest);
      }
      if (rest !== null) this.refuseRange(hint, value, rest);
      return;
    }
    if (
      first.type === 'name' &&
      (SOFT_KEYWORDS.has(first.text) || (this.peek().type === 'string' && value.id !== null))
    )
      return;
    const { index } = this;
    this.strict++;
    const next = this.attempt(() => this.expression());
    this.strict--;
    const isInside = this.previous.level > 0;
    this.index = index;
    if (next !== null && isInside) this.refuseRange('invalid syntax. Perhaps you forgot a comma?', value, next);
  }

  disjunction(): Shape {
    return this.chain('or', () => this.chain('and', () => this.inversion()));
  }

  private chain(word: string, operand: () => Shape): Shape {
    const first = operand();
    if (!this.at(word)) return first;
    let last: Shape | null = first;
    while (this.at(word)) {
      const operator = this.index;
      this.advance();
      const next = this.operand(operator, operand);
      if (next === null) break;
      last = next;
    }
    return shape('expression', first.start, last.end, { loose: true });
  }

  private inversion(): Shape {
    if (!this.at('not')) return this.comparison();
    const start = this.advance().start;
    return shape('expression', start, this.inversion().end, { loose: true });
  }

  private comparison(): Shape {
    const first = this.bitwiseOr();
    let last = first;
    for (let operator = this.index; this.acceptComparison(); operator = this.index) {
      const next = this.operand(operator, () => this.bitwiseOr());
      if (next === null) break;
      last = next;
    }
    return last === first ? first : shape('comparison', first.start, last.end, { loose: true });
  }

  private acceptComparison(): boolean {
    if (this.at('not')) {
      if (!this.at('in', 1)) return false;
      this.advance();
    }
    const { text, type } = this.peek();
    if (!COMPARISONS.has(text) || (type !== 'op' && type !== 'name')) return false;
    this.advance();
    if (text === 'is') this.accept('not');
    return true;
  }

  /** `bitwise_or` and all that binds more tightly, by precedence. */
  bitwiseOr(minimum = 1): Shape {
    const first = this.factor();
    let last = first;
    for (;;) {
      const { type, text } = this.peek();
      const precedence = type === 'op' ? BINARY[text] : undefined;
      if (precedence === undefined || precedence < minimum) break;
      const operator = this.index;
      this.advance();
      const next = this.operand(operator, () => this.bitwiseOr(precedence + 1));
      if (next === null) break;
      last = next;
    }
    return last === first ? first : shape('expression', first.start, last.end);
  }

  private factor(): Shape {
    if (!this.atAny('+', '-', '~')) return this.power();
    const start = this.advance().start;
    return shape('expression', start, this.factor().end);
  }

  private power(): Shape {
    const awaitToken = this.at('await') ? this.advance() : null;
    let base = this.primary();
    if (awaitToken !== null) base = shape('await expression', awaitToken.start, base.end);
    if (!this.accept('**')) return base;
    return shape('expression', base.start, this.factor().end);
  }

  /** An atom with the calls, attributes and subscripts that follow it. */
  protected abstract primary(): Shape;
  protected abstract lambda(): Shape;
}

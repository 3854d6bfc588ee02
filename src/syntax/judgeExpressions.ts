import { KEYWORDS, TokenReader } from './reader';
import { invalidTarget, type Shape, shape } from './shape';
import { Refusal, type Token } from './token';

type Place = { readonly start: number; readonly end: number };

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

/** Reads expressions as CPython's grammar does, with its `invalid_*` rules. https://docs.python.org/3/reference/grammar.html */
export class ExpressionJudge extends TokenReader {
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

  private tupleOf(element: () => Shape): Shape {
    const first = element();
    if (!this.at(',')) return first;
    const elements = [first];
    while (this.accept(',')) {
      if (!this.startsExpression() && !this.at('*')) break;
      elements.push(element());
    }
    return shape('tuple', first.start, this.previous.end, { elements });
  }

  private starred(plain: () => Shape): Shape {
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
  private assignmentExpression(): Shape | null {
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

  // -- atoms and what follows them --------------------------------------------------------------------------------------

  private primary(): Shape {
    const start = this.peek().start;
    let value = this.atom();
    for (;;) {
      if (this.accept('.')) {
        this.expectName();
        value = shape('attribute', start, this.previous.end);
      } else if (this.at('(')) {
        this.advance();
        this.args();
        value = shape('function call', start, this.expect(')').end);
      } else if (this.at('[')) {
        this.advance();
        this.slices();
        value = shape('subscript', start, this.expect(']').end);
      } else return value;
    }
  }

  private atom(): Shape {
    const token = this.peek();
    const { start, end, text } = token;
    if (token.type === 'number') {
      this.advance();
      return shape('literal', start, end);
    }
    if (token.type === 'string' || token.type === 'fstart') return this.strings();
    if (token.type === 'name') {
      if (text === 'None' || text === 'True' || text === 'False') {
        this.advance();
        return shape(text, start, end);
      }
      if (KEYWORDS.has(text)) this.fail();
      this.advance();
      return shape('name', start, end, { id: text });
    }
    if (token.type === 'op') {
      if (text === '(') return this.parenthesised();
      if (text === '[') return this.list_();
      if (text === '{') return this.braces();
      if (text === '...') {
        this.advance();
        return shape('ellipsis', start, end);
      }
    }
    return this.fail();
  }

  private strings(): Shape {
    const { start } = this.peek();
    let name = 'literal';
    while (this.atType('string') || this.atType('fstart')) {
      if (this.atType('fstart')) {
        name = 'f-string expression';
        this.fstring();
      } else this.advance();
    }
    return shape(name, start, this.previous.end);
  }

  private parenthesised(): Shape {
    const { start } = this.advance();
    if (this.at(')')) return shape('tuple', start, this.advance().end);
    if (this.at('yield')) return this.grouped(this.yieldExpression());
    if (this.at('**')) {
      const star = this.peek();
      const isGroup = this.fits(() => {
        this.advance();
        this.expression();
        this.expect(')');
      });
      if (isGroup) this.refuseAt('cannot use double starred expression here', star);
    }
    const first = this.starNamedExpression();
    if (this.atFor()) return this.comprehension(first, 'generator expression', start, ')');
    if (!this.at(',')) {
      if (first.name === 'starred' && this.at(')')) this.refuseAt('cannot use starred expression here', first);
      return this.grouped(first);
    }
    const elements = this.moreElements(first, ')');
    return shape('tuple', start, this.expect(')').end, { elements });
  }

  private grouped(inner: Shape): Shape {
    this.expect(')');
    return { ...inner, parenthesised: true, loose: false };
  }

  private moreElements(first: Shape, closing: string): Shape[] {
    const elements = [first];
    while (this.accept(',')) {
      if (this.at(closing) || this.atFor()) break;
      elements.push(this.starNamedExpression());
    }
    return elements;
  }

  private list_(): Shape {
    const { start } = this.advance();
    if (this.at(']')) return shape('list', start, this.advance().end);
    const first = this.starNamedExpression();
    if (this.atFor()) return this.comprehension(first, 'list comprehension', start, ']');
    const elements = this.moreElements(first, ']');
    this.refuseForAfterList(elements);
    return shape('list', start, this.expect(']').end, { elements });
  }

  /** `[a, b for …]` */
  private refuseForAfterList(elements: readonly Shape[]): void {
    if (!this.atFor()) return;
    const isComprehension = this.fits(() => this.forClauses());
    const last = this.previous.text === ',' ? this.previous : elements[elements.length - 1];
    if (!isComprehension) this.fail();
    this.refuseRange('did you forget parentheses around the comprehension target?', elements[0], last);
  }

  private braces(): Shape {
    const { start } = this.advance();
    if (this.at('}')) return shape('dict literal', start, this.advance().end);
    if (this.at('**')) return this.dict(start);
    const first = this.starNamedExpression();
    if (this.at(':') && first.name !== 'starred' && (first.name !== 'named expression' || first.parenthesised)) {
      return this.dict(start, first);
    }
    if (this.atFor()) return this.comprehension(first, 'set comprehension', start, '}');
    const elements = this.moreElements(first, '}');
    this.refuseForAfterList(elements);
    return shape('set display', start, this.expect('}').end);
  }

  /** A dictionary from its first entry on, whose key may have been read. */
  private dict(start: number, firstKey?: Shape): Shape {
    let key = firstKey;
    for (let count = 0; !this.at('}'); count++) {
      if (this.at('**')) {
        const stars = this.advance();
        this.bitwiseOr();
        if (count === 0 && this.atFor() && this.fits(() => this.forClauses())) {
          this.refuseAt('dict unpacking cannot be used in dict comprehension', stars);
        }
      } else {
        this.dictEntry(key);
        if (count === 0 && this.atFor()) return this.comprehension(null, 'dict comprehension', start, '}');
      }
      key = undefined;
      if (!this.accept(',')) break;
    }
    return shape('dict literal', start, this.expect('}').end);
  }

  private dictEntry(readKey?: Shape): void {
    const key = readKey ?? this.expression();
    if (!this.at(':')) this.refuseAt("':' expected after dictionary key", { start: key.end - 1, end: key.end });
    const colon = this.advance();
    if (this.atAny('}', ',')) this.refuseAt("expression expected after dictionary key and ':'", colon);
    if (this.at('*')) {
      const star = this.peek();
      this.starred(() => this.fail());
      this.refuseAt('cannot use a starred expression in a dictionary value', star);
    }
    this.expression();
  }

  // -- comprehensions ---------------------------------------------------------------------------------------------------

  protected atFor(): boolean {
    return this.at('for') || (this.at('async') && this.at('for', 1));
  }

  private comprehension(element: Shape | null, name: string, start: number, closing: string): Shape {
    this.forClauses();
    if (element?.name === 'starred') this.refuseAt('iterable unpacking cannot be used in comprehension', element);
    return shape(name, start, this.expect(closing).end);
  }

  /** `for_if_clauses`; gives where the last one ends. */
  protected forClauses(): Place {
    const { start } = this.peek();
    while (this.atFor()) {
      this.accept('async');
      this.advance();
      this.targets();
      this.expect('in');
      this.disjunction();
      while (this.accept('if')) this.disjunction();
    }
    return { start, end: this.previous.end };
  }

  /** `star_targets` of a `for`: what is before `in`. */
  protected targets(): void {
    const target = this.tupleOf(() => this.starred(() => this.bitwiseOr()));
    const invalid = invalidTarget(target);
    if (invalid !== null) this.refuseAt(`cannot assign to ${invalid.name}`, invalid);
  }

  yieldExpression(): Shape {
    const { start } = this.expect('yield');
    if (this.accept('from')) this.expression();
    else if (this.startsExpression() || this.at('*')) this.starExpressions();
    return shape('yield expression', start, this.previous.end, { loose: true });
  }

  // -- subscripts -------------------------------------------------------------------------------------------------------

  private slices(): void {
    do {
      if (this.at(']')) break;
      this.slice();
    } while (this.accept(','));
    if (this.previous.text === '[') this.fail();
  }

  private slice(): void {
    if (this.at('*')) {
      if (this.minor < 11) this.fail();
      this.starred(() => this.fail());
      return;
    }
    if (!this.at(':')) {
      this.namedExpression();
      if (!this.at(':')) return;
    }
    for (let colons = 0; colons < 2 && this.accept(':'); colons++) {
      if (!this.atAny(']', ',', ':')) this.expression();
    }
  }

  // -- calls ------------------------------------------------------------------------------------------------------------

  /** The arguments of a call or of a class, up to the closing parenthesis. */
  protected args(): void {
    let seen = '';
    let misplaced = '';
    for (let count = 0; !this.at(')'); count++) {
      if (this.at('*') && seen === '**') {
        this.refuseAt('iterable argument unpacking follows keyword argument unpacking', this.peek());
      }
      const kind = this.argument(count);
      if (kind === '' && seen !== '') {
        misplaced ||= `positional argument follows keyword argument${seen === '**' ? ' unpacking' : ''}`;
      } else if (misplaced !== '' && kind === '*') break;
      if (kind === '=' && seen === '') seen = kind;
      if (kind === '**') seen = kind;
      if (!this.accept(',')) break;
    }
    if (misplaced !== '') this.refuseAt(misplaced, this.peek());
  }

  /** One argument; gives `*`, `**`, `=` or nothing for what it is. */
  private argument(count: number): '*' | '**' | '=' | '' {
    if (this.atAny('*', '**')) return this.unpacking();
    if (this.atType('name') && this.at('=', 1)) return this.keywordArgument();
    const value = this.assignmentExpression() ?? this.expression();
    if (this.at('=')) {
      this.refuseRange('expression cannot contain assignment, perhaps you meant "=="?', value, this.peek());
    }
    if (this.atFor()) {
      const clauses = this.forClauses();
      const isAlone = count === 0 && !this.at(',');
      if (!isAlone) this.refuseRange('Generator expression must be parenthesized', value, clauses);
    }
    return '';
  }

  private unpacking(): '*' | '**' {
    const stars = this.advance();
    this.expression();
    const isIterable = stars.text === '*';
    if (this.at('=')) {
      const equals = this.advance();
      const value = this.attempt(() => this.expression());
      if (value === null) this.refuseAt('invalid syntax', equals);
      const what = isIterable ? 'iterable argument unpacking' : 'keyword argument unpacking';
      this.refuseRange(`cannot assign to ${what}`, stars, value);
    }
    return isIterable ? '*' : '**';
  }

  private keywordArgument(): '=' {
    const name = this.advance();
    const equals = this.advance();
    if (/^(True|False|None)$/.test(name.text)) this.refuseRange(`cannot assign to ${name.text}`, name, equals);
    if (KEYWORDS.has(name.text)) this.fail();
    if (this.atAny(',', ')')) this.refuseRange('expected argument value expression', name, equals);
    this.expression();
    if (this.atFor()) {
      this.refuseRange("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name, equals);
    }
    return '=';
  }

  // -- parameters -------------------------------------------------------------------------------------------------------

  private lambda(): Shape {
    const { start } = this.expect('lambda');
    this.parameters(':', true);
    const colon = this.peek();
    this.force(':');
    // The colon of a field ends it: what would be the body is a format specification.
    if (this.atType('fmiddle') || this.peek().level < colon.level) {
      this.refuseRange('f-string: lambda expressions are not allowed without parentheses', { start }, colon);
    }
    const body = this.expression();
    return shape('lambda', start, body.end, { loose: true });
  }

  /** The parameters of a function up to the token that closes them. */
  protected parameters(closing: string, isLambda: boolean): void {
    let star = false;
    let slash = false;
    let hasDefault = false;
    for (let count = 0; !this.at(closing); count++) {
      const token = this.peek();
      if (this.accept('/')) {
        if (slash) this.refuseAt('/ may appear only once', token);
        if (star) this.refuseAt('/ must be ahead of *', token);
        if (count === 0 && !this.at(',')) this.refuseAt('invalid syntax', token);
        if (count === 0) this.refuseAt('at least one argument must precede /', token);
        slash = true;
        if (this.at('*')) this.refuseAt('expected comma between / and *', this.peek());
      } else if (this.at('**')) {
        this.variadicKeywords(closing, isLambda);
        return;
      } else if (this.accept('*')) {
        if (star) this.refuseAt('* argument may appear only once', token);
        star = true;
        this.variadic(closing, isLambda, token);
      } else {
        hasDefault = this.parameter(closing, isLambda, !star && hasDefault) || hasDefault;
      }
      if (!this.accept(',')) break;
    }
    if (!this.at(closing) && !(closing === ':' && isLambda)) this.fail();
  }

  private variadic(closing: string, isLambda: boolean, star: Token): void {
    const isBare = this.at(closing) || (this.at(',') && (this.at(closing, 1) || this.at('**', 1)));
    if (isBare) this.refuseAt('named arguments must follow bare *', isLambda ? this.lastFetched : star);
    if (this.at(',')) return;
    this.expectName();
    if (!isLambda && this.accept(':')) this.starred(() => this.expression());
    if (this.at('=')) this.refuseAt('var-positional argument cannot have default value', this.peek());
  }

  private variadicKeywords(closing: string, isLambda: boolean): void {
    this.advance();
    this.expectName();
    if (!isLambda && this.accept(':')) this.expression();
    if (this.at('=')) this.refuseAt('var-keyword argument cannot have default value', this.peek());
    if (!this.accept(',')) return;
    if (this.at(closing)) return;
    if (this.atName() || this.atAny('*', '**', '/'))
      this.refuseAt('arguments cannot follow var-keyword argument', this.peek());
    this.fail();
  }

  /** One named parameter; gives whether it has a default. */
  private parameter(closing: string, isLambda: boolean, needsDefault: boolean): boolean {
    if (this.at('(')) this.refuseParenthesised(isLambda);
    const name = this.expectName();
    if (!isLambda && this.accept(':')) this.expression();
    if (this.at('=')) {
      const equals = this.advance();
      if (this.atAny(closing, ',')) this.refuseAt('expected default value expression', equals);
      this.expression();
      return true;
    }
    if (needsDefault) {
      const old = 'non-default argument follows default argument';
      const message = this.minor < 12 ? old : 'parameter without a default follows parameter with a default';
      this.refuseAt(message, this.minor < 12 ? this.peek() : name);
    }
    return false;
  }

  private refuseParenthesised(isLambda: boolean): void {
    const opening = this.peek();
    const names = this.attempt(() => {
      this.advance();
      do this.expectName();
      while (this.accept(',') && !this.at(')'));
      return this.expect(')');
    });
    if (names === null) this.fail();
    const what = isLambda ? 'Lambda expression' : 'Function';
    this.refuseRange(`${what} parameters cannot be parenthesized`, opening, names);
  }

  // -- f-strings --------------------------------------------------------------------------------------------------------

  private fstring(): void {
    const letter = /t/i.test(this.advance().text) ? 't' : 'f';
    while (!this.atType('fend')) {
      if (this.atType('fmiddle')) this.advance();
      else this.field(letter);
    }
    this.advance();
  }

  /** `fstring_replacement_field` */
  private field(letter: string): void {
    const say = (message: string) => `${letter}-string: ${message}`;
    this.expect('{');
    for (const text of ['=', '!', ':', '}']) {
      if (this.at(text)) this.refuseAt(say(`valid expression required before '${text}'`), this.peek());
    }
    this.fieldExpression(say);
    const isDebug = this.accept('=');
    const hasConversion = this.at('!');
    if (hasConversion) this.conversion(say);
    const closings = [...(isDebug || hasConversion ? [] : ["'='"]), ...(hasConversion ? [] : ["'!'"]), "':'", "'}'"];
    if (this.accept(':')) {
      this.formatSpec(letter);
      if (!this.at('}')) this.refuseAt(say("expecting '}', or format specs"), this.peek());
    } else if (!this.at('}')) {
      const expected = hasConversion ? "':' or '}'" : closings.join(', or ');
      this.refuseAt(say(`expecting ${expected}`), this.peek());
    }
    this.expect('}');
  }

  /** The expression of a field: as much as is one, like CPython, so that what follows it can be told. */
  private fieldExpression(say: (message: string) => string): void {
    const first = this.peek();
    const { index } = this;
    try {
      if (this.at('yield')) this.yieldExpression();
      else this.starExpressions();
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.message !== 'invalid syntax') throw error;
      this.index = index;
      const isPrefix = this.attempt(() => this.starExpressions()) !== null;
      if (!isPrefix) this.refuseAt(say("expecting a valid expression after '{'"), first);
    }
  }

  private conversion(say: (message: string) => string): void {
    const mark = this.advance();
    if (this.atAny(':', '}')) this.refuseAt(say('missing conversion character'), this.peek());
    if (!this.atType('name')) this.refuseAt(say('invalid conversion character'), this.peek());
    const name = this.advance();
    if (name.start !== mark.end) {
      this.refuseRange(say('conversion type must come right after the exclamanation mark'), mark, name);
    }
    if (!/^[sra]$/.test(name.text)) {
      this.refuseAt(say(`invalid conversion character '${name.text}': expected 's', 'r', or 'a'`), name);
    }
  }

  private formatSpec(letter: string): void {
    while (this.atType('fmiddle') || this.at('{')) {
      if (this.atType('fmiddle')) this.advance();
      else this.field(letter);
    }
  }
}

import { OperatorJudge } from './judgeOperators';
import { invalidTarget, type Shape, shape } from './shape';
import type { Token } from './token';

type Place = { readonly start: number; readonly end: number };

/** Reads what goes between brackets after a name: arguments, subscripts, parameters; and the `for` of comprehensions. */
export abstract class CallJudge extends OperatorJudge {
  // -- comprehensions ---------------------------------------------------------------------------------------------------

  protected atFor(): boolean {
    return this.at('for') || (this.at('async') && this.at('for', 1));
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

  protected slices(): void {
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
    const isName = this.atName() || this.atAny('True', 'False', 'None');
    if (isName && this.at('=', 1)) return this.keywordArgument();
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
    if (this.atAny(',', ')')) this.refuseRange('expected argument value expression', name, equals);
    this.expression();
    if (this.atFor()) {
      this.refuseRange("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name, equals);
    }
    return '=';
  }

  // -- parameters -------------------------------------------------------------------------------------------------------

  protected lambda(): Shape {
    const { start } = this.expect('lambda');
    this.parameters(':', true);
    const colon = this.peek();
    this.expect(':');
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
    if (!isLambda && this.accept(':')) {
      if (this.at('*') && this.minor < 11) this.fail();
      this.starred(() => this.expression());
    }
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
      this.refuseAt(message, this.minor < 10 ? this.peek() : name);
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
}

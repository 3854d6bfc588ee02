import { PatternJudge } from './judgePatterns';
import { KEYWORDS } from './reader';
import { invalidTarget, isSingleTarget, type Shape } from './shape';

const AUGMENTED = /^(?:\+|-|\*|\/|%|&|\||\^|@|\*\*|\/\/|<<|>>)=$/;

/** Reads simple statements. https://docs.python.org/3/reference/simple_stmts.html */
export class SimpleJudge extends PatternJudge {
  protected simpleStatements(): void {
    do {
      this.simpleStatement();
      if (!this.accept(';')) break;
    } while (!this.atType('newline'));
    if (!this.atType('newline')) this.fail();
    this.advance();
  }

  private simpleStatement(): void {
    const { type, text } = this.peek();
    if (type === 'name' && KEYWORDS.has(text)) {
      switch (text) {
        case 'pass':
        case 'break':
        case 'continue':
          this.advance();
          return;
        case 'return':
          this.advance();
          if (this.startsExpression() || this.at('*')) this.starExpressions();
          return;
        case 'raise':
          this.raise_();
          return;
        case 'import':
          this.import_();
          return;
        case 'from':
          this.from_();
          return;
        case 'global':
        case 'nonlocal':
          this.advance();
          this.commaSeparated(() => this.expectName());
          return;
        case 'del':
          this.delete_();
          return;
        case 'assert':
          this.advance();
          this.expression();
          if (this.accept(',')) this.expression();
          return;
      }
    }
    if (this.minor >= 12 && this.atName('type') && this.atName(undefined, 1) && (this.at('=', 2) || this.at('[', 2))) {
      this.typeAlias();
      return;
    }
    this.expressionStatement();
  }

  private import_(): void {
    const keyword = this.advance();
    this.commaSeparated(() => this.importedModule());
    if (!this.at('from')) return;
    const isReversed = this.fits(() => {
      this.advance();
      this.dottedName();
    });
    const hint = "Did you mean to use 'from ... import ...' instead?";
    if (isReversed && this.minor >= 12) this.refuseRange(hint, keyword, this.lastFetched);
  }

  protected commaSeparated(item: () => unknown): void {
    do item();
    while (this.accept(','));
  }

  private typeAlias(): void {
    this.advance();
    this.expectName();
    this.typeParameters();
    this.expect('=');
    this.expression();
  }

  private raise_(): void {
    this.advance();
    if (!this.startsExpression()) return;
    this.expression();
    if (this.accept('from')) this.expression();
  }

  protected dottedName(): void {
    do this.expectName();
    while (this.accept('.'));
  }

  private importedModule(): void {
    this.dottedName();
    if (this.accept('as')) this.expectName();
  }

  private from_(): void {
    this.advance();
    let dots = 0;
    while (this.atAny('.', '...')) {
      this.advance();
      dots++;
    }
    if (dots === 0 || !this.at('import')) this.dottedName();
    this.expect('import');
    if (this.atType('newline') && this.minor >= 13) {
      this.refuseAt("Expected one or more names after 'import'", this.peek());
    }
    if (this.accept('*')) return;
    const isParenthesised = this.accept('(');
    do {
      if (isParenthesised && this.at(')') && this.previous.text === ',') break;
      if (!isParenthesised && this.atType('newline') && this.previous.text === ',') {
        this.refuseAt('trailing comma not allowed without surrounding parentheses', this.peek());
      }
      this.expectName();
      if (this.accept('as')) this.expectName();
    } while (this.accept(','));
    if (isParenthesised) this.expect(')');
  }

  private delete_(): void {
    this.advance();
    const target = this.starExpressions();
    const invalid = invalidTarget(target, true);
    if (invalid !== null) this.refuseAt(`cannot delete ${invalid.name}`, invalid);
  }

  // -- expressions and assignments --------------------------------------------------------------------------------------

  private expressionStatement(): void {
    const start = this.index;
    const target = this.value();
    const { type, text } = this.peek();
    if (type !== 'op') return;
    if (text === ':') {
      this.annotation(target);
      return;
    }
    if (text === '=') {
      this.assignment(target, start);
      return;
    }
    if (!AUGMENTED.test(text)) return;
    if (!isSingleTarget(target))
      this.refuseAt(`'${target.name}' is an illegal expression for augmented assignment`, target);
    this.advance();
    this.value();
  }

  private value(): Shape {
    return this.at('yield') ? this.yieldExpression() : this.starExpressions();
  }

  private assignment(first: Shape, start: number): void {
    let target = first;
    while (this.at('=')) {
      this.checkTarget(target, start);
      this.advance();
      target = this.value();
    }
  }

  /** What stands before a `=`, in a statement that began at token `start`. */
  private checkTarget(target: Shape, start: number): void {
    const isYield = target.name === 'yield expression' && !target.parenthesised;
    const invalid = isYield ? target : invalidTarget(target);
    if (invalid === null) return;
    if (isYield) this.refuseAt('assignment to yield expression not possible', target);
    // CPython looks for a `=` that was meant as `==` first, from the beginning of the statement on.
    const { index } = this;
    this.index = start;
    do this.starNamedExpression();
    while (this.accept(',') && (this.startsExpression() || this.at('*')));
    this.index = index;
    this.refuseAt(`cannot assign to ${invalid.name}`, invalid);
  }

  private annotation(target: Shape): void {
    if (!isSingleTarget(target)) this.refuseAnnotation(target);
    this.advance();
    this.expression();
    if (this.accept('=')) this.value();
  }

  private refuseAnnotation(target: Shape): never {
    const isAnnotation = this.fits(() => {
      this.advance();
      this.expression();
    });
    if (!isAnnotation) this.fail();
    if (target.name === 'tuple' || target.name === 'list') {
      this.refuseAt(`only single target (not ${target.name}) can be annotated`, target);
    }
    this.refuseAt('illegal target for annotation', target);
  }

  protected typeParameters(): void {
    if (this.minor < 12 || !this.accept('[')) return;
    do {
      if (this.at(']')) break;
      const stars = this.atAny('*', '**') ? this.advance() : null;
      this.expectName();
      if (this.at(':')) this.typeBound(stars?.text ?? '');
      if (this.minor >= 13 && this.accept('=')) this.starExpressionOrExpression();
    } while (this.accept(','));
    if (this.previous.text === '[') this.fail();
    this.expect(']');
  }

  private typeBound(stars: string): void {
    const colon = this.advance();
    const bound = this.expression();
    if (stars === '') return;
    const what = bound.name === 'tuple' ? 'constraints' : 'bound';
    this.refuseRange(`cannot use ${what} with ${stars === '*' ? 'TypeVarTuple' : 'ParamSpec'}`, colon, bound);
  }

  private starExpressionOrExpression(): void {
    if (this.accept('*')) this.bitwiseOr();
    else this.expression();
  }
}

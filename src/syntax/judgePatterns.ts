import { AtomJudge } from './judgeAtoms';

/** Reads the patterns of `case`. https://docs.python.org/3/reference/compound_stmts.html#patterns */
export class PatternJudge extends AtomJudge {
  /** `patterns`: one, or a sequence without brackets. */
  protected patterns(): void {
    const isStarred = this.at('*');
    this.maybeStarPattern();
    if (!this.at(',') && isStarred) this.fail();
    while (this.accept(',') && !this.atAny(':', 'if')) this.maybeStarPattern();
  }

  private maybeStarPattern(): void {
    if (this.accept('*')) this.expectName();
    else this.asPattern();
  }

  private asPattern(): void {
    do this.closedPattern();
    while (this.accept('|'));
    if (!this.accept('as')) return;
    if (this.atName('_')) this.refuseAt("cannot use '_' as a target", this.peek());
    if (!this.atName()) {
      const target = this.attempt(() => this.expression());
      if (target !== null) this.refuseAt('invalid pattern target', target);
      this.fail();
    }
    this.advance();
  }

  private closedPattern(): void {
    if (this.atType('number') || this.at('-')) {
      this.numberPattern();
      return;
    }
    if (this.atType('string') || this.atType('fstart')) {
      while (this.atType('string')) this.advance();
      if (this.atType('fstart')) this.fail();
    } else if (this.atAny('None', 'True', 'False')) this.advance();
    else if (this.at('(')) this.sequence(')');
    else if (this.at('[')) this.sequence(']');
    else if (this.at('{')) this.mapping();
    else if (this.atName()) this.namePattern();
    else this.fail();
  }

  private numberPattern(): void {
    this.accept('-');
    if (!this.atType('number')) this.fail();
    this.advance();
    if (!this.atAny('+', '-')) return;
    this.advance();
    if (!this.atType('number')) this.fail();
    const imaginary = this.advance();
    if (!/j$/i.test(imaginary.text)) this.refuseAt('imaginary number required in complex literal', imaginary);
  }

  private sequence(closing: string): void {
    this.advance();
    while (!this.at(closing)) {
      this.maybeStarPattern();
      if (!this.accept(',')) break;
    }
    this.expect(closing);
  }

  private mapping(): void {
    this.advance();
    while (!this.at('}')) {
      if (this.accept('**')) {
        if (this.atName('_')) this.fail();
        this.expectName();
        this.accept(',');
        break;
      } else {
        if (this.atName() && !this.at('.', 1)) this.fail();
        this.closedPattern();
        this.expect(':');
        this.asPattern();
      }
      if (!this.accept(',')) break;
    }
    this.expect('}');
  }

  /** A capture, a dotted value or a class. */
  private namePattern(): void {
    this.advance();
    while (this.accept('.')) this.expectName();
    if (!this.accept('(')) return;
    let misplaced: { readonly start: number } | null = null;
    let hasKeywords = false;
    const refuseMisplaced = () => {
      if (misplaced === null) return;
      const last = this.previous.text === ',' ? this.list.tokens[this.index - 2] : this.previous;
      this.refuseRange('positional patterns follow keyword patterns', misplaced, last);
    };
    while (!this.at(')')) {
      const first = this.peek();
      const isKeyword = this.atName() && this.at('=', 1);
      if (isKeyword) {
        refuseMisplaced();
        this.index += 2;
        hasKeywords = true;
      }
      this.asPattern();
      if (!isKeyword && hasKeywords) misplaced ??= first;
      if (!this.accept(',')) break;
    }
    refuseMisplaced();
    this.expect(')');
  }
}

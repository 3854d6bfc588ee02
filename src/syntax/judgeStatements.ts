import { LineIndex } from '../base';
import { SimpleJudge } from './judgeSimple';
import { invalidTarget } from './shape';
import { refusal, type Token } from './token';

/** Reads a whole file as CPython's grammar does. Its methods throw a Refusal at the first mistake. */
export class StatementJudge extends SimpleJudge {
  private lines: LineIndex | null = null;

  /** `file` */
  file(): void {
    while (!this.atType('end')) this.statement();
  }

  private statement(): void {
    const { type, text } = this.peek();
    if (type === 'op' && text === '@') {
      this.decorated();
      return;
    }
    if (type !== 'name') {
      this.simpleStatements();
      return;
    }
    switch (text) {
      case 'if':
        this.if_();
        return;
      case 'while':
        this.while_();
        return;
      case 'for':
        this.for_();
        return;
      case 'try':
        this.try_();
        return;
      case 'with':
        this.with_();
        return;
      case 'def':
        this.function_();
        return;
      case 'class':
        this.class_();
        return;
      case 'async':
        this.async_();
        return;
      case 'match':
        if (this.minor >= 10 && this.match_()) return;
        this.simpleStatements();
        return;
      default:
        this.simpleStatements();
        return;
    }
  }

  // -- blocks -----------------------------------------------------------------------------------------------------------

  /** The block of a statement that began with `opening`; `what` names it in messages. */
  private block(what: string, opening: Token): void {
    if (!this.atType('newline')) {
      this.simpleStatements();
      return;
    }
    this.advance();
    if (!this.atType('indent')) {
      this.lines ??= new LineIndex(this.text);
      const { line } = this.lines.positionOf(opening.start);
      const token = this.peek();
      throw refusal(
        `expected an indented block after ${what} on line ${line}`,
        token.start,
        token.end,
        'IndentationError',
      );
    }
    this.advance();
    while (!this.atType('dedent') && !this.atType('end')) this.statement();
    if (this.atType('dedent')) this.advance();
  }

  /** The colon of a header: only at the end of the line does CPython say that it is what is missing. */
  private colon(): void {
    if (this.atType('newline')) this.refuseAt("expected ':'", this.peek());
    this.expect(':');
  }

  private if_(): void {
    const keyword = this.advance();
    this.namedExpression();
    this.colon();
    this.block(`'${keyword.text}' statement`, keyword);
    if (this.at('elif')) this.if_();
    else this.else_();
  }

  private else_(): void {
    if (!this.at('else')) return;
    const keyword = this.advance();
    this.force(':');
    this.block("'else' statement", keyword);
  }

  private while_(): void {
    const keyword = this.advance();
    this.namedExpression();
    this.colon();
    this.block("'while' statement", keyword);
    this.else_();
  }

  private for_(opening?: Token): void {
    const keyword = this.advance();
    this.targets();
    this.expect('in');
    if (this.at('*') && this.minor < 9) this.fail();
    this.starExpressions();
    this.colon();
    this.block("'for' statement", opening ?? keyword);
    this.else_();
  }

  private with_(opening?: Token): void {
    const keyword = this.advance();
    const isParenthesised = this.minor >= 9 && this.at('(') && this.attempt(() => this.parenthesisedItems()) !== null;
    if (!isParenthesised) {
      do this.withItem();
      while (this.accept(','));
    }
    this.colon();
    this.block("'with' statement", opening ?? keyword);
  }

  private parenthesisedItems(): true {
    this.expect('(');
    do {
      if (this.at(')')) break;
      this.withItem();
    } while (this.accept(','));
    this.expect(')');
    if (!this.at(':') && !this.atType('newline')) this.fail();
    return true;
  }

  private withItem(): void {
    this.expression();
    if (!this.accept('as')) return;
    const target = this.at('*') ? this.fail() : this.bitwiseOr();
    const invalid = invalidTarget(target);
    if (invalid !== null && this.atAny(',', ')', ':')) this.refuseAt(`cannot assign to ${invalid.name}`, invalid);
    if (!this.atAny(',', ')', ':')) {
      if (this.atType('newline')) this.refuseAt("expected ':'", this.peek());
      this.fail();
    }
  }

  private try_(): void {
    const keyword = this.advance();
    this.force(':');
    this.block("'try' statement", keyword);
    if (!this.atAny('except', 'finally')) this.refuseAt("expected 'except' or 'finally' block", this.peek());
    let kind = '';
    while (this.at('except')) {
      const first = this.peek();
      const found = this.except_();
      if (kind !== '' && kind !== found) {
        this.refuseAt("cannot have both 'except' and 'except*' on the same 'try'", first);
      }
      kind = found;
    }
    if (kind !== '') this.else_();
    if (!this.at('finally')) return;
    const last = this.advance();
    this.force(':');
    this.block("'finally' statement", last);
  }

  private except_(): string {
    const keyword = this.advance();
    const isGroup = this.minor >= 11 && this.accept('*');
    const name = isGroup ? 'except*' : 'except';
    if (this.atType('newline')) {
      this.refuseAt(isGroup ? 'expected one or more exception types' : "expected ':'", this.peek());
    }
    if (!this.at(':')) this.exceptionTypes();
    else if (isGroup) this.refuseAt('expected one or more exception types', this.peek());
    this.colon();
    this.block(`'${name}' statement`, keyword);
    return name;
  }

  private exceptionTypes(): void {
    const first = this.expression();
    if (this.at(',')) {
      const last = this.attempt(() => {
        while (this.accept(',')) this.expression();
        const end = this.previous;
        if (this.accept('as')) this.expectName();
        return this.at(':') ? end : this.fail();
      });
      if (last !== null && this.minor < 14)
        this.refuseRange('multiple exception types must be parenthesized', first, this.previous);
      if (last === null) this.fail();
    }
    if (this.accept('as')) this.expectName();
  }

  private async_(): void {
    const keyword = this.advance();
    if (this.at('def')) {
      this.function_(keyword);
      return;
    }
    if (this.at('for')) {
      this.for_(keyword);
      return;
    }
    if (this.at('with')) {
      this.with_(keyword);
      return;
    }
    this.fail();
  }

  private decorated(): void {
    while (this.accept('@')) {
      if (this.minor < 9) this.dottedCall();
      else this.namedExpression();
      if (!this.atType('newline')) this.fail();
      this.advance();
    }
    if (this.at('def')) {
      this.function_();
      return;
    }
    if (this.at('class')) {
      this.class_();
      return;
    }
    if (!this.at('async') || !this.at('def', 1)) this.fail();
    this.async_();
  }

  /** All that a decorator could be before 3.9. */
  private dottedCall(): void {
    this.dottedName();
    if (!this.accept('(')) return;
    this.args();
    this.expect(')');
  }

  private function_(opening?: Token): void {
    const keyword = this.advance();
    this.expectName();
    this.typeParameters();
    this.force('(');
    this.parameters(')', false);
    this.expect(')');
    if (this.accept('->')) this.expression();
    this.force(':');
    this.block('function definition', opening ?? keyword);
  }

  private class_(): void {
    const keyword = this.advance();
    this.expectName();
    this.typeParameters();
    if (this.accept('(')) {
      this.args();
      this.expect(')');
    }
    this.colon();
    this.block('class definition', keyword);
  }

  // -- match ------------------------------------------------------------------------------------------------------------

  /** A `match` statement; false (and nothing read) where `match` is a name here. */
  private match_(): boolean {
    const { index } = this;
    const keyword = this.peek();
    const isMatch = this.attempt(() => this.matchHeader(), true) !== null;
    if (!isMatch) return false;
    this.index = index;
    this.matchHeader();
    if (this.atType('newline') && this.previous.text !== ':') this.refuseAt("expected ':'", this.peek());
    this.advance();
    if (!this.atType('indent')) {
      this.index--;
      this.block("'match' statement", keyword);
    }
    this.advance();
    if (!this.atName('case')) this.fail();
    while (this.atName('case')) this.case_();
    if (this.atType('dedent')) this.advance();
    else if (!this.atType('end')) this.fail();
    return true;
  }

  /** `match subject:` up to the end of the line; a missing colon counts where it cannot be anything else. */
  private matchHeader(): true {
    this.advance();
    if (!this.startsExpression() && !this.at('*')) this.fail();
    const isCertain = this.atType('name') || this.atType('number') || this.atType('string') || this.at('{');
    if (this.at('*')) this.starExpressions();
    else {
      this.namedExpression();
      if (this.at(',')) {
        while (this.accept(',')) if (this.startsExpression() || this.at('*')) this.starNamedExpression();
      }
    }
    if (this.atType('newline') && isCertain) return true;
    this.expect(':');
    if (!this.atType('newline')) this.fail();
    return true;
  }

  private case_(): void {
    const keyword = this.advance();
    this.patterns();
    if (this.accept('if')) this.namedExpression();
    this.colon();
    this.block("'case' statement", keyword);
  }
}

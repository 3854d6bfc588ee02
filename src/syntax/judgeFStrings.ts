import { CallJudge } from './judgeCalls';
import { Refusal } from './token';

/** Reads f-strings. https://docs.python.org/3/reference/lexical_analysis.html#formatted-string-literals */
export abstract class FStringJudge extends CallJudge {
  protected fstring(): void {
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

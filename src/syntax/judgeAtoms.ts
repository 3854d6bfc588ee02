import { FStringJudge } from './judgeFStrings';
import { KEYWORDS } from './reader';
import { type Shape, shape } from './shape';

/** Reads atoms: names, literals and displays. https://docs.python.org/3/reference/expressions.html#atoms */
export class AtomJudge extends FStringJudge {
  protected primary(): Shape {
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
      } else if (/^r?f/i.test(this.advance().text)) name = 'f-string expression';
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

  private comprehension(element: Shape | null, name: string, start: number, closing: string): Shape {
    this.forClauses();
    if (element?.name === 'starred') this.refuseAt('iterable unpacking cannot be used in comprehension', element);
    return shape(name, start, this.expect(closing).end);
  }
}

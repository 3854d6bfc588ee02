import { LineIndex } from '../base';
import { scanNumber } from './numberLiteral';
import { Refusal, refusal, type Token, type TokenList, type TokenType, type Urgency } from './token';

const MAX_BRACKETS = 200;
const MAX_INDENTS = 100;
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const NAME = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;
const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|!=|==|<=|>=|<>|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|\*\*|\/\/|<<|>>|[-+*/%@&|^~<>()[\]{},:.;=!]/y;
const PREFIX = /(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])(?=['"])/y;

/** An f-string (or t-string) that is open: where it began, its quotes, and its replacement fields. */
interface OpenFString {
  readonly start: number;
  readonly quote: string;
  readonly raw: boolean;
  readonly letter: string;
  /** How many brackets were open around it. */
  readonly depth: number;
  /** The bracket depth of each open replacement field, and whether its format specification is being read. */
  readonly fields: { readonly depth: number; inSpec: boolean }[];
}

/** Which strings a Python takes apart: f-strings since 3.12, t-strings since 3.14. */
export interface StringKinds {
  readonly fields: boolean;
  readonly templates: boolean;
}

/** The tokens of a text as CPython sees them, those of 3.12 unless told otherwise. Never throws. */
export function tokenize(text: string, kinds: StringKinds = { fields: true, templates: false }): TokenList {
  return new Tokenizer(text, kinds).run();
}

class Tokenizer {
  private readonly tokens: Token[] = [];
  private readonly brackets: Token[] = [];
  private readonly fstrings: OpenFString[] = [];
  private readonly formFeeds: number[] = [];
  private readonly indents = [{ column: 0, alternative: 0 }];
  private readonly lines: LineIndex;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly kinds: StringKinds,
  ) {
    this.lines = new LineIndex(text);
  }

  run(): TokenList {
    let problem: TokenList['problem'] = null;
    let urgency: Urgency = 'always';
    try {
      this.tokenizeAll();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problem = error.problem;
      urgency = error.urgency;
      this.push('error', problem.start, problem.end);
    }
    return { tokens: this.tokens, problem, urgency, formFeeds: this.formFeeds };
  }

  private tokenizeAll(): void {
    const { text } = this;
    const nul = text.indexOf('\0');
    if (nul >= 0) throw refusal('source code string cannot contain null bytes', nul, nul + 1);
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
    this.startLine();
    while (this.at < text.length) {
      const open = this.fstrings[this.fstrings.length - 1];
      const field = open?.fields[open.fields.length - 1];
      if (open !== undefined && (field === undefined || field.inSpec)) this.scanFStringMiddle(open);
      else this.scanToken(open);
    }
    const open = this.fstrings[this.fstrings.length - 1];
    if (open !== undefined) throw this.unterminatedFString(open);
    const bracket = this.brackets[this.brackets.length - 1];
    if (bracket !== undefined) {
      throw refusal(`'${bracket.text}' was never closed`, bracket.start, bracket.end, 'SyntaxError', 'if-earlier-line');
    }
    const last = this.tokens[this.tokens.length - 1];
    if (last !== undefined && !['newline', 'dedent'].includes(last.type)) this.push('newline', this.at, this.at);
    // CPython places what comes after the last line at the end of that line.
    const end = this.at - (/(?:\r\n|[\r\n])$/.exec(text)?.[0].length ?? 0);
    for (let i = this.indents.length - 1; i > 0; i--) this.push('dedent', end, end);
    this.push('end', end, end);
  }

  private push(type: TokenType, start: number, end: number): Token {
    const token = { type, text: this.text.slice(start, end), start, end, level: this.brackets.length };
    this.tokens.push(token);
    return token;
  }

  private lineOf(offset: number): number {
    return this.lines.positionOf(offset).line;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  // -- lines and indentation ----------------------------------------------------------------------------------------

  /** Reads the white space at the start of a logical line; blank lines and comments do not count. */
  private startLine(): void {
    let column = 0;
    let alternative = 0;
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const c = text[this.at];
      if (c === ' ') {
        column++;
        alternative++;
      } else if (c === '\t') {
        column = (Math.floor(column / 8) + 1) * 8;
        alternative++;
      } else if (c === '\f') {
        this.formFeeds.push(this.at);
        column = 0;
        alternative = 0;
      } else if (c === '\\' && /^\\\r?\n[ \t]*[^\s#]/.test(text.slice(this.at, this.at + 400))) {
        this.skipContinuation();
        this.at--;
      } else break;
    }
    if (this.at >= text.length || '\r\n#'.includes(text[this.at])) return;
    this.indentTo(column, alternative);
  }

  private indentTo(column: number, alternative: number): void {
    const tabs = () => {
      const line = this.lines.positionOf(this.at).line;
      return refusal(
        'inconsistent use of tabs and spaces in indentation',
        this.lines.starts[line - 1],
        this.lineEnd(line),
        'TabError',
      );
    };
    const top = () => this.indents[this.indents.length - 1];
    if (column > top().column) {
      if (alternative <= top().alternative) throw tabs();
      if (this.indents.length >= MAX_INDENTS) {
        throw refusal('too many levels of indentation', this.at, this.at, 'IndentationError');
      }
      this.indents.push({ column, alternative });
      this.push('indent', this.at - this.lines.positionOf(this.at).column, this.at);
      return;
    }
    if (!this.indents.some((indent) => indent.column === column)) {
      const line = this.lineOf(this.at);
      const end = this.lineEnd(line);
      throw refusal('unindent does not match any outer indentation level', end, end, 'IndentationError');
    }
    while (column < top().column) {
      this.indents.pop();
      this.push('dedent', this.at, this.at);
    }
    if (alternative !== top().alternative) throw tabs();
  }

  private lineEnd(line: number): number {
    return this.lines.starts[line - 1] + this.lines.lineText(line).length;
  }

  private endLine(): void {
    const start = this.at;
    this.at += this.text.startsWith('\r\n', start) ? 2 : 1;
    if (this.brackets.length > 0) return;
    const last = this.tokens[this.tokens.length - 1];
    const isBlank = last === undefined || last.type === 'newline' || last.type === 'dedent' || last.type === 'indent';
    if (!isBlank) this.push('newline', start, this.at);
    this.startLine();
  }

  private skipContinuation(): void {
    const rest = this.text.slice(this.at + 1, this.at + 3);
    const eof = refusal('unexpected EOF while parsing', this.at + 1, this.at + 1, 'SyntaxError', 'never');
    if (rest === '') throw eof;
    if (!/^[\r\n]/.test(rest)) {
      throw refusal(
        'unexpected character after line continuation character',
        this.at + 1,
        this.at + 1,
        'SyntaxError',
        'never',
      );
    }
    this.at += rest === '\r\n' ? 3 : 2;
    if (this.at >= this.text.length) throw eof;
  }

  // -- tokens -------------------------------------------------------------------------------------------------------

  private scanToken(open: OpenFString | undefined): void {
    const c = this.text[this.at];
    if (c === '\n' || c === '\r') {
      this.endLine();
      return;
    }
    if (c === ' ' || c === '\t') {
      this.at++;
      return;
    }
    if (c === '\f') {
      this.formFeeds.push(this.at++);
      return;
    }
    if (c === '#') {
      this.skipComment(open);
      return;
    }
    if (c === '\\') {
      this.skipContinuation();
      return;
    }
    if (c === '"' || c === "'") {
      this.scanString('');
      return;
    }
    const prefix = this.match(PREFIX);
    if (prefix !== null && (this.kinds.templates || !/t/i.test(prefix))) {
      this.scanString(prefix);
      return;
    }
    const name = this.match(NAME);
    if (name !== null) {
      this.push('name', this.at, this.at + name.length);
      this.at += name.length;
      this.checkCharacter();
      return;
    }
    if (/[0-9]/.test(c) || (c === '.' && /[0-9]/.test(this.text[this.at + 1] ?? ''))) {
      const end = scanNumber(this.text, this.at);
      this.push('number', this.at, end);
      this.at = end;
      return;
    }
    this.scanOperator(open);
  }

  private skipComment(open: OpenFString | undefined): void {
    while (this.at < this.text.length && !'\r\n'.includes(this.text[this.at])) this.at++;
    const bracket = this.brackets[this.brackets.length - 1];
    const isOpen = open !== undefined && bracket !== undefined && this.at >= this.text.length;
    if (isOpen) throw refusal(`'${bracket.text}' was never closed`, bracket.start, bracket.end);
  }

  /** Refuses a character that belongs to no token, with its code, as CPython does. */
  private checkCharacter(): void {
    const code = this.text.codePointAt(this.at);
    if (code === undefined || (code >= 32 && code < 127) || code === 9 || code === 10 || code === 12 || code === 13)
      return;
    const character = String.fromCodePoint(code);
    if (/^[\p{XID_Continue}]$/u.test(character)) return;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const isPrintable = /^[^\p{C}\p{Z}]$/u.test(character);
    const message = isPrintable
      ? `invalid character '${character}' (${name})`
      : `invalid non-printable character ${name}`;
    throw refusal(message, this.at, this.at + character.length);
  }

  private scanOperator(open: OpenFString | undefined): void {
    this.checkCharacter();
    const field = open?.fields[open.fields.length - 1];
    const atFieldLevel = field !== undefined && field.depth === this.brackets.length;
    // Any other character is a token too, which no rule accepts.
    let text = this.match(OPERATOR) ?? this.text[this.at];
    if (atFieldLevel && text[0] === ':') text = ':';
    const start = this.at;
    if (text in CLOSING) {
      if (this.brackets.length >= MAX_BRACKETS) throw refusal('too many nested parentheses', start, start + 1);
      this.at++;
      this.brackets.push(this.push('op', start, this.at));
      return;
    }
    if (text === ')' || text === ']' || text === '}') {
      if (text === '}' && atFieldLevel && open !== undefined) open.fields.pop();
      this.closeBracket(text, open, atFieldLevel);
    }
    this.at += text.length;
    this.push('op', start, this.at);
    if (atFieldLevel && text === ':' && field !== undefined) field.inSpec = true;
  }

  private closeBracket(text: string, open: OpenFString | undefined, atFieldLevel: boolean): void {
    const inField = open !== undefined;
    const opening = this.brackets[this.brackets.length - 1];
    const isForeign = inField && atFieldLevel && text !== '}';
    if (opening === undefined || isForeign) {
      throw refusal(`${inField ? `${open.letter}-string: ` : ''}unmatched '${text}'`, this.at, this.at + 1);
    }
    if (CLOSING[opening.text] !== text) {
      const line = this.lineOf(opening.start);
      const where = line === this.lineOf(this.at) ? '' : ` on line ${line}`;
      const message = `closing parenthesis '${text}' does not match opening parenthesis '${opening.text}'${where}`;
      throw refusal(message, this.at, this.at + 1);
    }
    this.brackets.pop();
  }

  // -- strings ------------------------------------------------------------------------------------------------------

  private scanString(prefix: string): void {
    const start = this.at;
    const quoteAt = start + prefix.length;
    const single = this.text[quoteAt];
    const quote = this.text.startsWith(single.repeat(3), quoteAt) ? single.repeat(3) : single;
    const letter = /f/i.test(prefix) ? 'f' : /t/i.test(prefix) ? 't' : '';
    this.at = quoteAt + quote.length;
    if (letter !== '' && this.kinds.fields) {
      this.push('fstart', start, this.at);
      this.fstrings.push({ start, quote, raw: /r/i.test(prefix), letter, depth: this.brackets.length, fields: [] });
      return;
    }
    while (this.at < this.text.length) {
      const c = this.text[this.at];
      if (c === '\\') this.at += this.text.startsWith('\r\n', this.at + 1) ? 3 : 2;
      else if (c === single && this.text.startsWith(quote, this.at)) {
        this.at += quote.length;
        this.push('string', start, this.at);
        return;
      } else if (quote.length === 1 && (c === '\n' || c === '\r')) break;
      else this.at++;
    }
    const open = this.fstrings[this.fstrings.length - 1];
    if (open?.quote === quote) throw refusal(`${open.letter}-string: expecting '}'`, start, start + 1);
    const kind = quote.length === 3 ? 'triple-quoted string' : 'string';
    throw refusal(`unterminated ${kind} literal (detected at line ${this.detectedLine(quote)})`, start, start + 1);
  }

  private detectedLine(quote: string): number {
    const line = this.lineOf(Math.min(this.at, this.text.length));
    // At the end of the text CPython has already counted its last line end as part of the line before.
    return quote.length === 3 && /[\r\n]$/.test(this.text) ? line - 1 : line;
  }

  private unterminatedFString(open: OpenFString) {
    const bracket = this.brackets[this.brackets.length - 1];
    if (open.fields.length > 0 && bracket !== undefined && !open.fields[open.fields.length - 1].inSpec) {
      return refusal(`'${bracket.text}' was never closed`, bracket.start, bracket.end);
    }
    const kind = open.quote.length === 3 ? `triple-quoted ${open.letter}-string` : `${open.letter}-string`;
    const end = open.start + 1;
    return refusal(`unterminated ${kind} literal (detected at line ${this.detectedLine(open.quote)})`, open.start, end);
  }

  /** The literal text of an f-string or of a format specification, up to a field, the end of the field or the quotes. */
  private scanFStringMiddle(open: OpenFString): void {
    const { text } = this;
    const start = this.at;
    const field = open.fields[open.fields.length - 1];
    const emit = () => {
      if (this.at > start) this.push('fmiddle', start, this.at);
    };
    while (this.at < text.length) {
      const c = text[this.at];
      if (text.startsWith(open.quote, this.at)) {
        emit();
        this.brackets.length = open.depth;
        this.push('fend', this.at, this.at + open.quote.length);
        this.at += open.quote.length;
        this.fstrings.pop();
        return;
      }
      if ((c === '\n' || c === '\r') && open.quote.length === 1) throw this.unterminatedFString(open);
      if (c === '{') {
        if (field === undefined && text[this.at + 1] === '{') {
          this.at += 2;
          continue;
        }
        emit();
        this.openField(open);
        return;
      }
      if (c === '}') {
        if (field !== undefined) {
          emit();
          open.fields.pop();
          this.brackets.pop();
          this.push('op', this.at, ++this.at);
          return;
        }
        if (text[this.at + 1] !== '}')
          throw refusal(`${open.letter}-string: single '}' is not allowed`, this.at, this.at + 1);
        this.at += 2;
      } else if (c === '\\') this.skipFStringEscape(open);
      else this.at++;
    }
  }

  private skipFStringEscape(open: OpenFString): void {
    const next = this.text[this.at + 1] ?? '';
    if (!open.raw && next === 'N' && this.text[this.at + 2] === '{') {
      const name = /^[^}'"\r\n]*\}?/.exec(this.text.slice(this.at + 3, this.at + 120));
      this.at += 3 + (name?.[0].length ?? 0);
    } else if (next === '{' || next === '}') this.at++;
    else this.at += this.text.startsWith('\r\n', this.at + 1) ? 3 : 2;
  }

  private openField(open: OpenFString): void {
    if (this.brackets.length >= MAX_BRACKETS || this.fstrings.length > 150 || open.fields.length >= 3) {
      throw refusal(`${open.letter}-string: expressions nested too deeply`, this.at, this.at + 1);
    }
    this.brackets.push(this.push('op', this.at, ++this.at));
    open.fields.push({ depth: this.brackets.length, inSpec: false });
  }
}

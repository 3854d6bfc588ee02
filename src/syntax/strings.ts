import { decodeContent, splitLiteral } from './stringLiteral';
import { refusal, type Token } from './token';
import type { Constant, Expr, JoinedStr, TemplateStr } from './tree';

/** What is known about the text around, and a parser for the expression in tokens `from` to `to` (exclusive). */
export interface FieldParser {
  readonly text: string;
  readonly tokens: readonly Token[];
  expression(from: number, to: number): Expr;
}

/** A run of values of an f-string while it grows: neighbouring texts become one. */
type Part = Expr;

/** The expression of the string tokens from `index` up to the offset `end`: adjacent literals are one (3.12). */
export function buildStrings(builder: FieldParser, index: number, end: number): Expr {
  return new StringBuilder(builder).concatenation(index, end);
}

class StringBuilder {
  private readonly tokens: readonly Token[];

  constructor(private readonly builder: FieldParser) {
    this.tokens = builder.tokens;
  }

  concatenation(index: number, end: number): Expr {
    const { start } = this.tokens[index];
    const parts: Part[] = [];
    let interpolated = '';
    let bytes = 0;
    let plain = 0;
    let at = index;
    while (at < this.tokens.length && this.tokens[at].start < end) {
      const token = this.tokens[at];
      if (token.type === 'string') {
        const literal = splitLiteral(token.text);
        if (literal.isBytes) bytes++;
        else plain++;
        const value = decodeContent(literal, token);
        parts.push({
          kind: 'Constant',
          start: token.start,
          end: token.end,
          value: { type: literal.isBytes ? 'bytes' : 'str', value },
        });
        at++;
      } else if (token.type === 'fstart') {
        interpolated = /t/i.test(token.text) ? 't' : interpolated || 'f';
        at = this.interpolated(at, parts);
      } else at++;
    }
    if (bytes > 0 && (plain > 0 || interpolated !== '')) {
      throw refusal('cannot mix bytes and nonbytes literals', this.tokens[at].start, this.tokens[at].end);
    }
    const values = mergeTexts(parts);
    if (interpolated === '') {
      const value = values.length === 0 ? '' : textOf(values[0]);
      return { kind: 'Constant', start, end, value: { type: bytes > 0 ? 'bytes' : 'str', value } };
    }
    const node: JoinedStr | TemplateStr = {
      kind: interpolated === 't' ? 'TemplateStr' : 'JoinedStr',
      start,
      end,
      values: values.filter(hasText),
    };
    return node;
  }

  /** The parts of the f-string whose `fstart` is at `index`; gives the index after its `fend`. */
  private interpolated(index: number, parts: Part[]): number {
    const opening = this.tokens[index].text.toLowerCase();
    const isRaw = opening.includes('r');
    let at = index + 1;
    while (this.tokens[at].type !== 'fend') at = this.part(at, parts, isRaw, opening.includes('t'));
    return at + 1;
  }

  /** One piece of text or one replacement field. */
  private part(at: number, parts: Part[], isRaw: boolean, isTemplate: boolean): number {
    const token = this.tokens[at];
    if (token.type !== 'fmiddle') return this.field(at, parts, isRaw, isTemplate);
    const value = decodeContent(
      { isBytes: false, isRaw, content: unescapeBraces(token.text, isRaw) },
      this.tokens[at + 1],
    );
    parts.push({ kind: 'Constant', start: token.start, end: token.end, value: { type: 'str', value } });
    return at + 1;
  }

  /** The replacement field whose `{` is at `open`; gives the index after its `}`. */
  private field(open: number, parts: Part[], isRaw: boolean, isTemplate: boolean): number {
    const { tokens } = this;
    const inner = tokens[open].level + 1;
    let at = open + 1;
    while (!(tokens[at].level === inner && /^[:!=]$/.test(tokens[at].text)) && !(tokens[at].level < inner)) at++;
    const exprEnd = at;
    if (exprEnd === open + 1)
      throw refusal(
        `f-string: valid expression required before '${tokens[at].text}'`,
        tokens[at].start,
        tokens[at].end,
      );
    const value = this.builder.expression(open + 1, exprEnd);
    const isDebug = tokens[at].text === '=';
    if (isDebug) {
      const start = tokens[open].end;
      const end = tokens[++at].start;
      parts.push({ kind: 'Constant', start, end, value: { type: 'str', value: this.builder.text.slice(start, end) } });
    }
    let conversion = -1;
    if (tokens[at].text === '!') {
      conversion = tokens[at + 1].text.charCodeAt(0);
      at += 2;
    }
    let spec: JoinedStr | null = null;
    if (tokens[at].text === ':') [spec, at] = this.formatSpec(at, isRaw, isTemplate);
    if (isDebug && conversion === -1 && spec === null) conversion = 'r'.charCodeAt(0);
    const place = { start: tokens[open].start, end: tokens[at].end };
    if (isTemplate) {
      const str = this.builder.text.slice(tokens[open + 1].start, tokens[exprEnd - 1].end);
      parts.push({ kind: 'Interpolation', ...place, value, str, conversion, format_spec: spec });
    } else parts.push({ kind: 'FormattedValue', ...place, value, conversion, format_spec: spec });
    return at + 1;
  }

  private formatSpec(colon: number, isRaw: boolean, isTemplate: boolean): [JoinedStr, number] {
    const parts: Part[] = [];
    const level = this.tokens[colon].level;
    let at = colon + 1;
    while (this.tokens[at].level === level) at = this.part(at, parts, isRaw, isTemplate);
    const start = this.tokens[colon].end;
    return [{ kind: 'JoinedStr', start, end: this.tokens[at].start, values: mergeTexts(parts).filter(hasText) }, at];
  }
}

function unescapeBraces(text: string, isRaw: boolean): string {
  if (isRaw) return text.replace(/\{\{|\}\}/g, (braces) => braces[0]);
  return text.replace(/(\\N\{[^{}]*\}|\\[^{}])|\{\{|\}\}/gs, (braces, sequence?: string) => sequence ?? braces[0]);
}

function textOf(part: Expr): string {
  return part.kind === 'Constant' && (part.value.type === 'str' || part.value.type === 'bytes') ? part.value.value : '';
}

function hasText(part: Expr): boolean {
  return part.kind !== 'Constant' || textOf(part) !== '';
}

function mergeTexts(parts: readonly Part[]): Expr[] {
  const merged: Expr[] = [];
  for (const part of parts) {
    const last = merged[merged.length - 1];
    if (last?.kind === 'Constant' && part.kind === 'Constant') {
      const value = { ...last.value, value: textOf(last) + textOf(part) } as Constant['value'];
      merged[merged.length - 1] = { ...last, end: part.end, value };
    } else merged.push(part);
  }
  return merged;
}

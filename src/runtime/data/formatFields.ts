import type { Value } from '../values';
import { attributeNow } from './attributeNow';
import { getItemNow } from './items';
import { indexError, keyError, valueError } from './raise';
import { toAscii, toFormat, toRepr, toStr } from './repr';

/** `str.format`: replacement fields `{name.attr[item]!r:spec}`, nested once in the spec. */
class Fields {
  private automatic: 'unknown' | 'automatic' | 'manual' = 'unknown';
  private next = 0;

  constructor(
    private readonly args: readonly Value[] | null,
    private readonly named: (name: string) => Value | undefined,
  ) {}

  format(text: string, depth: number): string {
    if (depth <= 0) throw valueError('Max string recursion exceeded');
    let result = '';
    for (let at = 0; at < text.length; ) {
      const character = text[at];
      if (character !== '{' && character !== '}') {
        let end = at + 1;
        while (end < text.length && text[end] !== '{' && text[end] !== '}') end++;
        result += text.slice(at, end);
        at = end;
      } else if (text[at + 1] === character) {
        result += character;
        at += 2;
      } else if (character === '}') throw valueError("Single '}' encountered in format string");
      else {
        const field = fieldAt(text, at + 1);
        result += this.field(field, depth);
        at = field.end;
      }
    }
    return result;
  }

  private field({ name, conversion, spec }: Field, depth: number): string {
    const value = this.convert(this.value(name), conversion);
    return toFormat(value, spec.includes('{') ? this.format(spec, depth - 1) : spec);
  }

  private convert(value: Value, conversion: string): Value {
    switch (conversion) {
      case '':
        return value;
      case 'r':
        return toRepr(value);
      case 's':
        return toStr(value);
      case 'a':
        return toAscii(value);
      default:
        throw valueError(`Unknown conversion specifier ${conversion}`);
    }
  }

  private value(name: string): Value {
    if (plainName.test(name)) return this.first(name);
    const first = /^[^.[]*/.exec(name)?.[0] ?? '';
    let value = this.first(first);
    for (let at = first.length; at < name.length; ) {
      if (name[at] === '.') {
        const attribute = /^[^.[]*/.exec(name.slice(at + 1))?.[0] ?? '';
        if (attribute === '') throw valueError('Empty attribute in format string');
        value = attributeNow(value, attribute);
        at += 1 + attribute.length;
      } else if (name[at] === '[') {
        const end = name.indexOf(']', at);
        if (end < 0) throw valueError("Missing ']' in format string");
        const key = name.slice(at + 1, end);
        if (key === '') throw valueError('Empty attribute in format string');
        value = getItemNow(value, /^\d+$/.test(key) ? Number(key) : key);
        at = end + 1;
      } else throw valueError("Only '.' or '[' may follow ']' in format field specifier");
    }
    return value;
  }

  private first(name: string): Value {
    if (name !== '' && !(name[0] >= '0' && name[0] <= '9' && /^\d+$/.test(name))) {
      const value = this.named(name);
      if (value === undefined) throw keyError(name);
      return value;
    }
    const kind = name === '' ? 'automatic' : 'manual';
    if (this.args === null) throw valueError('Format string contains positional fields');
    if (this.automatic !== 'unknown' && this.automatic !== kind) {
      throw valueError(
        kind === 'manual'
          ? 'cannot switch from automatic field numbering to manual field specification'
          : 'cannot switch from manual field specification to automatic field numbering',
      );
    }
    this.automatic = kind;
    const index = name === '' ? this.next++ : Number(name);
    if (index >= this.args.length) {
      throw indexError(`Replacement index ${index} out of range for positional args tuple`);
    }
    return this.args[index];
  }
}

/** The parts of one replacement field, and where the text goes on behind it. */
interface Field {
  readonly name: string;
  readonly conversion: string;
  readonly spec: string;
  readonly end: number;
}

const plainName = /^\w*$/;

/** Fields that were read, by their text and place: most texts are used again and again. */
const known = new Map<string, Map<number, Field>>();

function fieldAt(text: string, from: number): Field {
  let fields = known.get(text);
  if (fields === undefined) {
    if (known.size > 200) known.clear();
    fields = new Map();
    known.set(text, fields);
  }
  let field = fields.get(from);
  if (field === undefined) {
    field = scanField(text, from);
    fields.set(from, field);
  }
  return field;
}

/** Reads the field whose content begins at `from`, in the order in which CPython finds what is wrong with it. */
function scanField(text: string, from: number): Field {
  if (from >= text.length) throw valueError("Single '{' encountered in format string");
  let at = from;
  for (let bracket = false; at < text.length; at++) {
    const character = text[at];
    if (character === '{') throw valueError("unexpected '{' in field name");
    if (character === '[') bracket = true;
    else if (character === ']') bracket = false;
    else if (!bracket && (character === '}' || character === ':' || character === '!')) break;
  }
  if (at >= text.length) throw valueError("expected '}' before end of string");
  const name = text.slice(from, at);
  let conversion = '';
  if (text[at] === '}') return { name, conversion, spec: '', end: at + 1 };
  if (text[at] === '!') {
    if (at + 1 >= text.length) throw valueError('end of string while looking for conversion specifier');
    conversion = text[at + 1];
    at += 2;
    if (text[at] === '}') return { name, conversion, spec: '', end: at + 1 };
    if (at < text.length && text[at] !== ':') throw valueError("expected ':' after conversion specifier");
  }
  const start = at + 1;
  let depth = 1;
  for (at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return { name, conversion, spec: text.slice(start, at), end: at + 1 };
  }
  throw valueError("unmatched '{' in format spec");
}

/** `text.format(*args, **kwargs)`. */
export function formatFields(text: string, args: readonly Value[], named: (name: string) => Value | undefined): string {
  return new Fields(args, named).format(text, 2);
}

/** `text.format_map(mapping)`. */
export function formatMapped(text: string, mapping: Value): string {
  return new Fields(null, (name) => getItemNow(mapping, name)).format(text, 2);
}

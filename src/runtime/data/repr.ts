import { callBound, now } from '../call';
import { newException } from '../errors';
import { PyMethodDescriptor } from '../function';
import { None, type PyObject } from '../object';
import { R } from '../registers';
import { isInstance, objectType, protoOf, strType, typeName } from '../type';
import type { Value } from '../values';
import { asText } from './convert';
import { floatType, PyFloat } from './floatObject';
import { formatDouble, formatInt, formatText } from './formatNumber';
import { intToString } from './intText';
import { typeError } from './raise';
import { asciiOnly, textRepr } from './textRepr';

/** `repr(value)`. May call Python, to its end. */
export function toRepr(value: Value): string {
  switch (typeof value) {
    case 'string':
      return textRepr(value);
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'bigint':
      return intToString(value);
    default:
      return callForText(value, value.m$__repr__, '__repr__');
  }
}

/** `str(value)`. May call Python, to its end. */
export function toStr(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return toRepr(value);
  const method: Value | undefined = value.m$__str__;
  // `object.__str__` is the repr.
  if (method instanceof PyMethodDescriptor && method.owner === objectType) return toRepr(value);
  return callForText(value, method, '__str__');
}

function callForText(value: PyObject, method: Value | undefined, name: string): string {
  if (method instanceof PyMethodDescriptor) return method.fn(value) as string;
  if (method === undefined || method === None) return `<${typeName(value)} object>`;
  const made = now(() => callBound(method, value, [])) as Value;
  const text = asText(made);
  if (text === undefined) throw typeError(`${name} returned non-string (type ${typeName(made)})`);
  return text;
}

/** `ascii(value)`. */
export function toAscii(value: Value): string {
  return asciiOnly(toRepr(value));
}

/** `format(value, spec)`. May call Python, to its end. */
export function toFormat(value: Value, spec: string): string {
  if (typeof value === 'number') return spec === '' ? String(value) : formatInt(value, spec);
  if (typeof value === 'string') return spec === '' ? value : formatText(value, spec);
  if (value instanceof PyFloat && value.cls === floatType && spec !== '') return formatDouble(value.value, spec);
  const method: Value = protoOf(value).m$__format__;
  if (method instanceof PyMethodDescriptor) {
    if (method.owner === objectType) {
      if (spec !== '') throw typeError(`unsupported format string passed to ${typeName(value)}.__format__`);
      return toStr(value);
    }
    return method.fn(value, spec) as string;
  }
  const made = now(() => callBound(method, value, [spec])) as Value;
  if (!isInstance(made, strType)) throw typeError(`__format__ must return a str, not ${typeName(made)}`);
  return asText(made) as string;
}

const active: PyObject[] = [];

/** Runs `write` for a container, or gives `again` if the container is being written already: a list in itself. */
export function guarded(container: PyObject, again: string, write: () => string): string {
  if (active.includes(container)) return again;
  if (active.length > R.depthLimit) {
    throw newException('RecursionError', ['maximum recursion depth exceeded while getting the repr of an object']);
  }
  active.push(container);
  try {
    return write();
  } finally {
    active.pop();
  }
}

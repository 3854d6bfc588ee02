import { getattr } from '../attributes';
import { call } from '../call';
import { truthNow } from '../data/compare';
import { asText } from '../data/convert';
import { runtimeError, typeError } from '../data/raise';
import { toStr } from '../data/repr';
import { defineFunctions } from '../define';
import { newException } from '../errors';
import { type NativeSteps, native } from '../frame';
import { None } from '../object';
import { R } from '../registers';
import { typeName } from '../type';
import type { M, Value } from '../values';
import { PyInputStream, PyOutputStream, standardStreams } from './streams';

/** `sys.name` as the program may have set it; undefined if it was deleted. */
function systemStream(name: 'stdin' | 'stdout' | 'stderr'): Value {
  const sys = R.world.module('sys');
  const found: Value | undefined = sys === undefined ? undefined : sys[`$${name}`];
  return found ?? standardStreams()[name];
}

/** `print(*args, sep, end, file, flush)`: one write for the whole text. */
function print(args: Value[], sep?: Value, end?: Value, file?: Value, flush?: Value): M {
  const separator = option(sep, 'sep', ' ');
  const ending = option(end, 'end', '\n');
  const target = file === undefined || file === None ? systemStream('stdout') : file;
  if (target === None) return None;
  let text = '';
  for (let i = 0; i < args.length; i++) text += i === 0 ? toStr(args[i]) : separator + toStr(args[i]);
  if (target instanceof PyOutputStream) {
    target.write(text + ending);
    return None;
  }
  return native(printTo(target, args, separator, ending, flush));
}

/** Another file object gets what CPython would write, piece by piece. */
function* printTo(target: Value, args: Value[], sep: string, end: string, flush?: Value): NativeSteps {
  const write: Value = yield getattr(target, 'write');
  for (let i = 0; i < args.length; i++) {
    if (i > 0) yield call(write, [sep], null);
    yield call(write, [toStr(args[i])], null);
  }
  yield call(write, [end], null);
  if (flush !== undefined && truthNow(flush)) yield call(yield getattr(target, 'flush'), [], null);
  return None;
}

function option(value: Value | undefined, name: string, fallback: string): string {
  if (value === undefined || value === None) return fallback;
  const text = asText(value);
  if (text === undefined) throw typeError(`${name} must be None or a string, not ${typeName(value)}`);
  return text;
}

/** `input(prompt)`: a line without its end; EOFError at the end of what there is. */
function input(prompt: Value | undefined): M {
  const output = systemStream('stdout');
  const source = systemStream('stdin');
  if (source === None) throw runtimeError('input(): lost sys.stdin');
  if (prompt !== undefined && output instanceof PyOutputStream) output.write(toStr(prompt));
  if (!(source instanceof PyInputStream)) return native(inputFrom(source));
  return lineOrEnd(source.line());
}

function* inputFrom(source: Value): NativeSteps {
  const line: Value = yield call(yield getattr(source, 'readline'), [], null);
  const text = asText(line);
  if (text === undefined) throw typeError('object.readline() returned non-string');
  return lineOrEnd(text);
}

function lineOrEnd(line: string): string {
  if (line === '') throw newException('EOFError', ['EOF when reading a line']);
  return line.endsWith('\n') ? line.slice(0, -1) : line;
}

export const printingFunctions = defineFunctions('builtins', {
  'print(*args, sep=None, end=None, file=None, flush=False)': print,
  "input(prompt='', /)": input,
});

import { call } from '../call';
import { bytesOf } from '../data/bytes';
import { asInt, asText } from '../data/convert';
import { decode, encode } from '../data/encodings';
import { typeError, valueError } from '../data/raise';
import { toRepr } from '../data/repr';
import { defineFunctions } from '../define';
import { None } from '../object';
import { argumentType, typeName } from '../type';
import type { Value } from '../values';
import { descriptors, OpenFile } from './descriptors';
import { fileLayouts, type PyFile } from './fileObjects';
import { FileData, fileError, virtualFiles } from './files';

/** A path as text: str, bytes, or what has `__fspath__`; undefined for anything else. */
export function pathText(value: Value): string | undefined {
  let path: Value = value;
  if (typeof value === 'object' && value.m$__fspath__ !== undefined)
    path = call(value.m$__fspath__, [value], null) as Value;
  const text = asText(path);
  if (text !== undefined) return text;
  const bytes = bytesOf(path);
  return bytes === undefined ? undefined : decode(bytes, 'utf-8', 'surrogateescape');
}

/** Opens a file of the virtual file system in one of the modes r, w, x, a. */
export function openPath(path: string, kind: string, plus: boolean): OpenFile {
  const files = virtualFiles();
  if (path.includes('\0')) throw valueError('embedded null byte');
  let found = files.find(path);
  if (found !== undefined && !(found instanceof FileData)) {
    throw fileError(kind === 'x' ? 'FileExistsError' : 'IsADirectoryError', path);
  }
  if (found !== undefined && kind === 'x') throw fileError('FileExistsError', path);
  if (found === undefined) {
    if (kind === 'r') files.lookUp(path);
    found = files.create(path);
  }
  if (kind === 'w') {
    found.truncate(0);
    found.modified = files.clock();
  }
  const file = new OpenFile(files, found as FileData, kind === 'r' || plus, kind !== 'r' || plus, kind === 'a');
  if (kind === 'a') file.position = file.data.length;
  return file;
}

function checkMode(mode: string): string {
  const kind = mode.replace(/[bt+U]/g, '');
  if (!/^[rwxabt+U]*$/.test(mode) || new Set(mode).size !== mode.length)
    throw valueError(`invalid mode: ${toRepr(mode)}`);
  if (mode.includes('b') && mode.includes('t')) throw valueError("can't have text and binary mode at once");
  if (kind.length > 1) throw valueError('must have exactly one of create/read/write/append mode');
  if (kind.length === 0) {
    throw valueError('Must have exactly one of create/read/write/append mode and at most one plus');
  }
  return kind;
}

function optionalText(value: Value | undefined, name: string): string | null {
  if (value === undefined || value === None) return null;
  const text = asText(value);
  if (text === undefined) throw typeError(`open() argument '${name}' must be str or None, not ${typeName(value)}`);
  return text;
}

function open(...given: (Value | undefined)[]): Value {
  const [file, modeValue, bufferingValue, encodingValue, errorsValue, newlineValue] = given as Value[];
  const mode = modeValue === undefined ? 'r' : asText(modeValue);
  if (mode === undefined) throw typeError(`open() argument 'mode' must be str, not ${argumentType(modeValue)}`);
  const number = asInt(file);
  const path = number === undefined ? pathText(file) : '';
  if (path === undefined) throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(file)}`);
  const kind = checkMode(mode);
  const isBinary = mode.includes('b');
  const encoding = optionalText(encodingValue, 'encoding');
  const errors = optionalText(errorsValue, 'errors');
  const newline = optionalText(newlineValue, 'newline');
  const buffering = bufferingValue === undefined ? -1 : Number(asInt(bufferingValue) ?? -1);
  if (isBinary) {
    if (encoding !== null) throw valueError("binary mode doesn't take an encoding argument");
    if (errors !== null) throw valueError("binary mode doesn't take an errors argument");
    if (newline !== null) throw valueError("binary mode doesn't take a newline argument");
  } else {
    if (buffering === 0) throw valueError("can't have unbuffered text I/O");
    if (newline !== null && !['', '\n', '\r', '\r\n'].includes(newline)) {
      throw valueError(`illegal newline value: ${toRepr(newline)}`);
    }
    if (encoding !== null) encode('', encoding);
  }
  const plus = mode.includes('+');
  const opened = number === undefined ? openPath(path, kind, plus) : numbered(Number(number));
  const name =
    number === undefined && !(typeof file === 'object' && bytesOf(file) === undefined) ? file : (number ?? path);
  const options = {
    name,
    mode,
    encoding: (encoding ?? 'utf-8').toLowerCase().replaceAll('_', '-'),
    shownEncoding: encoding ?? 'UTF-8',
    errors: errors ?? 'strict',
    newline,
  };
  const Layout = isBinary ? binaryLayout(kind, plus, buffering) : fileLayouts.TextIOWrapper;
  return new Layout(opened, options, number === undefined ? undefined : Number(number)) as PyFile;
}

function binaryLayout(kind: string, plus: boolean, buffering: number): typeof fileLayouts.FileIO {
  if (buffering === 0) return fileLayouts.FileIO;
  if (plus) return fileLayouts.BufferedRandom;
  return kind === 'r' ? fileLayouts.BufferedReader : fileLayouts.BufferedWriter;
}

function numbered(number: number): OpenFile {
  const found = descriptors().get(number);
  if (!(found instanceof OpenFile)) throw fileError('invalid', '');
  return found;
}

export const openFunction = defineFunctions('io', {
  "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)": open,
});

import {
  defineFunctions,
  None,
  PyBytes,
  PyFloat,
  type PyObject,
  PyTuple,
  pathText,
  since,
  typeError,
  typeName,
  type Value,
  valueError,
  virtualFiles,
} from '../../runtime';
import type { LibraryModule } from '../module';
import { environment } from './environment';

/** `os.path`: paths as POSIX writes them, and what the virtual file system has there. */

/** A path that a function was given, as text; what comes back must be of the same kind. */
function textOf(value: Value, what: string): string {
  const text = pathText(value);
  if (text === undefined) throw typeError(`${what}, not ${typeName(value)}`);
  return text;
}

const expected = 'expected str, bytes or os.PathLike object';
const encoder = new TextEncoder();

/** The result for a path that was given as bytes or text. */
function like(given: Value, text: string): Value {
  return given instanceof PyBytes ? new PyBytes(encoder.encode(text)) : text;
}

function joinPaths(a: string, b: string): string {
  if (b.startsWith('/')) return b;
  return a === '' || a.endsWith('/') ? a + b : `${a}/${b}`;
}

function join(first: Value, rest: Value[]): Value {
  const parts = [first, ...rest];
  const isBytes = parts.map((part) => part instanceof PyBytes);
  const texts = parts.map((part) => {
    const text = pathText(part);
    if (text !== undefined) return text;
    const what = part === first ? expected : 'join() argument must be str, bytes, or os.PathLike object';
    throw typeError(part === first ? `${what}, not ${typeName(part)}` : `${what}, not '${typeName(part)}'`);
  });
  if (isBytes.some((is) => is !== isBytes[0])) throw typeError("Can't mix strings and bytes in path components");
  return like(first, texts.reduce(joinPaths));
}

function splitPath(path: string): [string, string] {
  const cut = path.lastIndexOf('/') + 1;
  const head = path.slice(0, cut);
  return [/^\/*$/.test(head) ? head : head.replace(/\/+$/, ''), path.slice(cut)];
}

function splitExtension(path: string): [string, string] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || /^\.+$/.test(name.slice(0, dot))) return [path, ''];
  const cut = path.length - name.length + dot;
  return [path.slice(0, cut), path.slice(cut)];
}

function splitRoot(path: string): [string, string, string] {
  const slashes = /^\/*/.exec(path)?.[0].length ?? 0;
  const root = slashes === 2 ? 2 : Math.min(slashes, 1);
  return ['', path.slice(0, root), path.slice(root)];
}

function normalise(path: string): string {
  const root = /^\/\/(?!\/)/.test(path) ? '//' : path.startsWith('/') ? '/' : '';
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept[kept.length - 1] !== '..') kept.pop();
    else if (part !== '..' || root === '') kept.push(part);
  }
  return root + kept.join('/') || '.';
}

const absolute = (path: string) => normalise(joinPaths(virtualFiles().cwd, path));

function relative(path: string, start: string): string {
  if (path === '') throw valueError('no path specified');
  const from = absolute(start).split('/').filter(Boolean);
  const to = absolute(path).split('/').filter(Boolean);
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/') || '.';
}

function commonPath(paths: readonly string[]): string {
  if (paths.length === 0) throw valueError('commonpath() arg is an empty sequence');
  const isAbsolute = paths[0].startsWith('/');
  if (paths.some((path) => path.startsWith('/') !== isAbsolute))
    throw valueError("Can't mix absolute and relative paths");
  const split = paths.map((path) => path.split('/').filter((part) => part !== '' && part !== '.'));
  let same = 0;
  while (split.every((parts) => same < parts.length && parts[same] === split[0][same])) same++;
  return (isAbsolute ? '/' : '') + split[0].slice(0, same).join('/');
}

function expandUser(path: string): string {
  const found = /^~([^/]*)(.*)$/s.exec(path);
  if (found === null || (found[1] !== '' && found[1] !== 'user')) return path;
  const home = found[1] === '' ? (environment().get('HOME') ?? '/home/user') : '/home/user';
  return home.replace(/\/+$/, '') + found[2] || '/';
}

function expandVariables(path: string): string {
  return path.replace(
    /\$(?:(\w+)|\{([^}]*)\})/g,
    (whole, plain, braced) => environment().get(plain ?? braced) ?? whole,
  );
}

/** A function from a path to a path, for text and bytes. */
const mapped = (change: (path: string) => string) => (path: Value) => like(path, change(textOf(path, expected)));

/** A function from a path to several paths. */
const split = (parts: (path: string) => string[]) => (path: Value) =>
  new PyTuple(parts(textOf(path, expected)).map((part) => like(path, part)));

/** A question about a path; numbers of open files are never found by it. */
const asks = (question: (path: string) => boolean) => (path: Value) => {
  if (typeof path === 'number') return false;
  const text = textOf(path, 'stat: path should be string, bytes, os.PathLike or integer');
  return !text.includes('\0') && question(text);
};

const exists = asks((path) => virtualFiles().find(path) !== undefined);
const time = (nanoseconds: number) => new PyFloat(nanoseconds / 1e9);

const node = (path: Value) =>
  virtualFiles().lookUp(textOf(path, 'stat: path should be string, bytes, os.PathLike or integer'));

const functions = () =>
  defineFunctions('posixpath', {
    'join(a, /, *p)': join,
    'basename(p)': mapped((path) => path.slice(path.lastIndexOf('/') + 1)),
    'dirname(p)': mapped((path) => splitPath(path)[0]),
    'split(p)': split(splitPath),
    'splitext(p)': split(splitExtension),
    'splitdrive(p)': split((path) => ['', path]),
    'splitroot(p)': split(splitRoot),
    'isabs(s)': (path: Value) => textOf(path, expected).startsWith('/'),
    'normpath(path)': mapped(normalise),
    'normcase(s)': mapped((path) => path),
    'abspath(path)': mapped(absolute),
    'realpath(filename, *, strict=False)': (path: Value, strict?: Value) => {
      if (strict === true) node(path);
      return like(path, absolute(textOf(path, expected)));
    },
    'relpath(path, start=None)': (path: Value, start?: Value) =>
      like(path, relative(textOf(path, expected), start === undefined ? '.' : textOf(start, expected))),
    'commonpath(paths)': (paths: Value) => {
      const given = itemsOf(paths);
      return like(given[0], commonPath(given.map((path) => textOf(path, expected))));
    },
    'commonprefix(m)': (paths: Value) => {
      const given = itemsOf(paths);
      if (given.length === 0) return '';
      const texts = given.map((path) => textOf(path, expected));
      let same = 0;
      while (texts.every((text) => same < text.length && text[same] === texts[0][same])) same++;
      return like(given[0], texts[0].slice(0, same));
    },
    'expanduser(path)': mapped(expandUser),
    'expandvars(path)': mapped(expandVariables),
    'exists(path)': exists,
    'lexists(path)': exists,
    'isfile(path)': asks((path) => virtualFiles().isFile(path)),
    'isdir(s)': asks((path) => virtualFiles().isDirectory(path)),
    'islink(path)': asks(() => false),
    'ismount(path)': asks((path) => absolute(path) === '/'),
    'getsize(filename)': (path: Value) => {
      const found = node(path);
      return 'length' in found ? (found.length as number) : 4096;
    },
    'getmtime(filename)': (path: Value) => time(node(path).modified),
    'getatime(filename)': (path: Value) => time(node(path).accessed),
    'getctime(filename)': (path: Value) => time(node(path).modified),
    'samefile(f1, f2)': (a: Value, b: Value) => node(a) === node(b),
    'samestat(s1, s2)': (a: Value, b: Value) => (a as PyTuple).items[1] === (b as PyTuple).items[1],
  });

function itemsOf(values: Value): Value[] {
  const items = (values as PyObject & { readonly items?: Value[] }).items;
  if (items === undefined) throw typeError(`expected a list or tuple of paths, not ${typeName(values)}`);
  return items;
}

/** `posixpath`, which is `os.path`. */
export const pathModule: LibraryModule = {
  name: 'posixpath',
  make: () => {
    const made = functions();
    if (!since(12)) delete made.splitroot;
    return [
      ...Object.values(made),
      ['sep', '/'],
      ['altsep', None],
      ['extsep', '.'],
      ['pathsep', ':'],
      ['curdir', '.'],
      ['pardir', '..'],
      ['devnull', '/dev/null'],
      ['defpath', '/bin:/usr/bin'],
      ['supports_unicode_filenames', false],
    ];
  },
};

import { asText, bytesOf, call, defineFunctions, type PyType, size, typeError, type Value } from '../../../runtime';
import type { LibraryModule } from '../../module';
import { CompiledPattern } from './match';
import { parsePattern } from './parse';
import { makePatternTypes, type PyPattern } from './patternObject';
import { RegexError } from './tree';

/** The module behind `re`: `compile(pattern, flags, error)` makes patterns, `error` the exception for malformed ones. */
export const regexEngine: LibraryModule = {
  name: '_sre',
  make: () => {
    let errorType: PyType | null = null;
    const fail = (reason: string, pattern: Value, position: number): Error => {
      const positions = position < 0 ? [] : [position];
      return call(errorType as PyType, [reason, pattern, ...positions], null) as unknown as Error;
    };
    const types = makePatternTypes(fail);
    const compile = (pattern: Value, flags: Value, error: Value) => {
      errorType = error as PyType;
      const text = asText(pattern);
      const data = text === undefined ? bytesOf(pattern) : undefined;
      if (text === undefined && data === undefined)
        throw typeError('first argument must be string or compiled pattern');
      const source = text ?? Array.from(data as Uint8Array, (byte) => String.fromCharCode(byte)).join('');
      try {
        const made = new types.pattern.Ctor() as PyPattern;
        made.pattern = pattern;
        made.compiled = new CompiledPattern(parsePattern(source, size(flags), text === undefined));
        return made;
      } catch (thrown) {
        if (thrown instanceof RegexError) throw fail(thrown.reason, pattern, thrown.position);
        throw thrown;
      }
    };
    return [
      types.pattern,
      types.match,
      ...Object.values(defineFunctions('_sre', { 'compile(pattern, flags, error, /)': compile })),
    ];
  },
};

export const re = String.raw`
import enum as _enum
from _sre import Match, Pattern, compile as _compile


class RegexFlag(_enum.IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    def __repr__(self):
        names = [f"re.{name}" for name in ("ASCII", "IGNORECASE", "LOCALE", "UNICODE", "MULTILINE", "DOTALL", "VERBOSE", "DEBUG")
                 if self._value_ & RegexFlag[name]._value_]
        return "|".join(names) or "re.NOFLAG"

    __str__ = object.__str__


globals().update(RegexFlag.__members__)


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


PatternError = error
error.__module__ = "re"
_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    flags = int(flags)
    key = (type(pattern), pattern, flags)
    found = _cache.get(key)
    if found is None:
        if len(_cache) >= 512:
            _cache.clear()
        found = _cache[key] = _compile(pattern, flags, error)
    return found


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def purge():
    _cache.clear()


def escape(pattern):
    special = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"
    if isinstance(pattern, str):
        return "".join(["\\" + c if c in special else c for c in pattern])
    return b"".join([b"\\" + bytes([c]) if chr(c) in special else bytes([c]) for c in pattern])
`;

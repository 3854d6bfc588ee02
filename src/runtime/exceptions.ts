import { PyDict } from './data/dictObject';
import { iterate } from './data/iterate';
import { toRepr, toStr } from './data/repr';
import { PyBytes, PyList, PyTuple } from './data/sequenceObjects';
import { defineGetters, defineMethods, defineNew, type PyNativeNew } from './define';
import { exceptionTypes, newException, PyBaseException, typeError } from './errors';
import { then } from './frame';
import { None } from './object';
import { defineDictAttribute } from './objectMethods';
import { PyTraceback } from './traceback';
import { isSubtype, type PyType, setEntry, typeName } from './type';
import type { Value } from './values';
import './exceptionGroups';

/** The methods and attributes of Python's exceptions. https://docs.python.org/3/library/exceptions.html */
const base = exceptionTypes.BaseException;

function makeException(cls: PyType, args: Value[]): Value {
  // OSError(2, "…") is a FileNotFoundError.
  const type = cls === exceptionTypes.OSError && args.length >= 2 ? typeOfErrno(args[0]) : cls;
  const made = new type.Ctor(args) as PyBaseException;
  made.context = null;
  return made;
}

defineNew(base, { 'BaseException(*args, **kwargs)': makeException });

defineMethods(base, {
  '__init__(self, /, *args, **kwargs)': (self: PyBaseException, args: Value[], keywords: Map<string, Value>) => {
    if (keywords.size > 0) throw typeError(`${self.cls.name}() takes no keyword arguments`);
    self.args = args;
    return None;
  },
  '__str__(self, /)': (self: PyBaseException) => {
    if (self.args.length === 0) return '';
    return self.args.length === 1 ? toStr(self.args[0]) : toRepr(new PyTuple(self.args));
  },
  '__repr__(self, /)': (self: PyBaseException) =>
    `${self.cls.name}${self.args.length === 1 ? `(${toRepr(self.args[0])})` : toRepr(new PyTuple(self.args))}`,
  'with_traceback(self, tb, /)': (self: PyBaseException, traceback: Value) => {
    setTraceback(self, traceback);
    return self;
  },
  'add_note(self, note, /)': (self: PyBaseException, note: Value) => {
    if (typeof note !== 'string') throw typeError(`note must be a str, not '${typeName(note)}'`);
    if (self.$__notes__ === undefined) self.$__notes__ = new PyList([]);
    if (!(self.$__notes__ instanceof PyList)) throw typeError('Cannot add note: __notes__ is not a list');
    self.$__notes__.items.push(note);
    return None;
  },
  '__setstate__(self, state, /)': (self: PyBaseException, state: Value) => {
    if (state instanceof PyDict) for (const [key, value] of state.entries()) self[`$${String(key)}`] = value;
    return None;
  },
});
const newOfBase = base.dict.get('__new__') as PyNativeNew;
newOfBase.quick = makeException;
newOfBase.includedInit = base.dict.get('__init__');
defineDictAttribute(base);

function setTraceback(self: PyBaseException, value: Value | undefined): void {
  if (value === undefined) throw typeError('__traceback__ may not be deleted');
  if (value !== None && !(value instanceof PyTraceback)) {
    throw typeError('__traceback__ must be a traceback or None');
  }
  self.traceback = value === None ? null : (value as PyTraceback);
}

function exceptionOrNone(value: Value | undefined, what: string): PyBaseException | null {
  if (value === undefined) throw typeError(`${what} may not be deleted`);
  if (value === None) return null;
  if (value instanceof PyBaseException) return value;
  throw typeError(`exception ${what.slice(2, -2)} must be None or derive from BaseException`);
}

defineGetters(base, {
  args: {
    get: (self: PyBaseException) => new PyTuple(self.args),
    set: (self: PyBaseException, value: Value | undefined) => {
      if (value === undefined) throw typeError('args may not be deleted');
      return then(iterate(value), (items) => {
        self.args = items as unknown as Value[];
        return None;
      });
    },
  },
  __traceback__: {
    get: (self: PyBaseException) => self.traceback ?? None,
    set: setTraceback,
  },
  __context__: {
    get: (self: PyBaseException) => self.context ?? None,
    set: (self: PyBaseException, value: Value | undefined) => {
      self.context = exceptionOrNone(value, '__context__');
    },
  },
  __cause__: {
    get: (self: PyBaseException) => self.cause ?? None,
    set: (self: PyBaseException, value: Value | undefined) => {
      self.cause = exceptionOrNone(value, '__cause__');
      self.suppressContext = true;
    },
  },
  __suppress_context__: {
    get: (self: PyBaseException) => self.suppressContext,
    set: (self: PyBaseException, value: Value | undefined) => {
      self.suppressContext = value === true;
    },
    member: true,
  },
});

/** Attributes that are kept in `fields`; None while they are not set. `first` is what the first argument says. */
function defineFields(type: PyType, names: readonly string[], first?: string): void {
  const getters = names.map((name) => [
    name,
    {
      get: (self: PyBaseException) => self.fields?.[name] ?? (name === first ? self.args[0] : undefined) ?? None,
      set: (self: PyBaseException, value: Value | undefined) => {
        if (self.fields === null) self.fields = {};
        self.fields[name] = value ?? None;
      },
      member: true,
    },
  ]);
  defineGetters(type, Object.fromEntries(getters));
}

/** `__init__` of an exception that takes these keywords besides its arguments. */
function defineInit(type: PyType, keywords: readonly string[], fill?: (self: PyBaseException, args: Value[]) => void) {
  const list = keywords.length > 0 ? `, *, ${keywords.map((name) => `${name}=None`).join(', ')}` : '';
  const text = keywords.length > 0 ? list.replace(', *, ', ', *args, ') : ', *args';
  defineMethods(type, {
    [`__init__(self${text})`]: (self: PyBaseException, args: Value[], ...values: (Value | undefined)[]) => {
      self.args = args;
      self.fields = {};
      for (const [i, name] of keywords.entries()) if (values[i] !== undefined) self.fields[name] = values[i];
      fill?.(self, args);
      return None;
    },
  });
}

const { StopIteration, SystemExit, KeyError, ImportError, NameError, AttributeError, OSError } = exceptionTypes;
const syntaxError = exceptionTypes.SyntaxError;
const { UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError } = exceptionTypes;

defineFields(StopIteration, ['value'], 'value');
defineInit(StopIteration, [], (self, args) => {
  if (args.length > 0) self.fields = { value: args[0] };
});

defineFields(SystemExit, ['code'], 'code');
defineInit(SystemExit, [], (self, args) => {
  if (args.length > 0) self.fields = { code: args.length === 1 ? args[0] : new PyTuple(args) };
});

defineMethods(KeyError, {
  '__str__(self, /)': (self: PyBaseException) => {
    if (self.args.length === 1) return toRepr(self.args[0]);
    return self.args.length === 0 ? '' : toRepr(new PyTuple(self.args));
  },
});

defineFields(ImportError, ['name', 'path', 'name_from', 'msg'], 'msg');
defineInit(ImportError, ['name', 'path', 'name_from'], (self, args) => {
  if (args.length === 1) (self.fields as Record<string, Value>).msg = args[0];
});
defineFields(NameError, ['name']);
defineInit(NameError, ['name']);
defineFields(AttributeError, ['name', 'obj']);
defineInit(AttributeError, ['name', 'obj']);

// -- OSError --------------------------------------------------------------------------------------------------------

/** Error numbers of Linux that have a class of their own. */
const errnoClasses: Record<number, string> = {
  1: 'PermissionError',
  2: 'FileNotFoundError',
  3: 'ProcessLookupError',
  4: 'InterruptedError',
  10: 'ChildProcessError',
  11: 'BlockingIOError',
  13: 'PermissionError',
  17: 'FileExistsError',
  20: 'NotADirectoryError',
  21: 'IsADirectoryError',
  32: 'BrokenPipeError',
  103: 'ConnectionAbortedError',
  104: 'ConnectionResetError',
  108: 'BrokenPipeError',
  110: 'TimeoutError',
  111: 'ConnectionRefusedError',
  114: 'BlockingIOError',
  115: 'BlockingIOError',
};

function typeOfErrno(errno: Value): PyType {
  const name = typeof errno === 'number' ? errnoClasses[errno] : undefined;
  return name === undefined ? OSError : exceptionTypes[name];
}

defineFields(OSError, ['errno', 'strerror', 'filename', 'filename2', 'characters_written']);
defineMethods(OSError, {
  '__init__(self, /, *args)': (self: PyBaseException, args: Value[]) => {
    self.args = args;
    setOsFields(self, args);
    return None;
  },
  '__str__(self, /)': (self: PyBaseException) => {
    const { errno, strerror, filename, filename2 } = osFields(self);
    if (filename !== undefined && filename !== None) {
      const second = filename2 !== undefined && filename2 !== None ? ` -> ${toRepr(filename2)}` : '';
      return `[Errno ${toStr(errno ?? None)}] ${toStr(strerror ?? None)}: ${toRepr(filename)}${second}`;
    }
    if (errno !== undefined && strerror !== undefined) return `[Errno ${toStr(errno)}] ${toStr(strerror)}`;
    if (self.args.length === 0) return '';
    return self.args.length === 1 ? toStr(self.args[0]) : toRepr(new PyTuple(self.args));
  },
});

/** The OSError, of the fitting class, of an error number with its text. */
export function osError(errno: number, text: string, filename?: Value): PyBaseException {
  const fields: Record<string, Value> = { errno, strerror: text };
  if (filename !== undefined) fields.filename = filename;
  return newException(typeOfErrno(errno), [errno, text], fields);
}

/** Native code makes OSErrors from `args` alone. */
function osFields(self: PyBaseException): Record<string, Value | undefined> {
  if (self.fields?.errno === undefined) setOsFields(self, self.args);
  return self.fields ?? {};
}

function setOsFields(self: PyBaseException, args: Value[]): void {
  if (args.length < 2 || args.length > 5) return;
  self.fields = { ...self.fields, errno: args[0], strerror: args[1] };
  if (args.length >= 3 && args[2] !== None) {
    self.fields.filename = args[2];
    if (args.length === 5 && args[4] !== None) self.fields.filename2 = args[4];
    self.args = args.slice(0, 2);
  }
}
for (const name of ['errno', 'strerror', 'filename', 'filename2']) {
  defineGetters(OSError, {
    [name]: {
      get: (self: PyBaseException) => osFields(self)[name] ?? None,
      set: (self: PyBaseException, value: Value | undefined) => {
        self.fields = { ...self.fields, [name]: value ?? None };
      },
      member: true,
    },
  });
}

// -- SyntaxError ----------------------------------------------------------------------------------------------------

const syntaxFields = ['msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line'];
defineFields(syntaxError, syntaxFields);
defineInit(syntaxError, [], (self, args) => {
  const fields = self.fields as Record<string, Value>;
  if (args.length > 0) fields.msg = args[0];
  if (args.length !== 2 || !(args[1] instanceof PyTuple)) return;
  for (const [i, item] of args[1].items.entries()) fields[syntaxFields[i + 1]] = item;
});
defineMethods(syntaxError, {
  '__str__(self, /)': (self: PyBaseException) => {
    const { msg, filename, lineno } = self.fields ?? {};
    const message = toStr(msg ?? self.args[0] ?? None);
    const file = typeof filename === 'string' ? filename.split('/').pop() : undefined;
    if (file !== undefined && typeof lineno === 'number') return `${message} (${file}, line ${lineno})`;
    if (file !== undefined) return `${message} (${file})`;
    return typeof lineno === 'number' ? `${message} (line ${lineno})` : message;
  },
});

// -- Unicode errors -------------------------------------------------------------------------------------------------

const unicodeFields = ['encoding', 'object', 'start', 'end', 'reason'];

/** A character as the error texts write it. */
function escaped(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

for (const type of [UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError]) {
  const names = type === UnicodeTranslateError ? unicodeFields.slice(1) : unicodeFields;
  const decodes = type === UnicodeDecodeError;
  const fieldsOf = (self: PyBaseException) => {
    if (self.fields?.reason === undefined) {
      self.fields = {};
      for (const [i, name] of names.entries()) self.fields[name] = self.args[i] ?? None;
    }
    return self.fields as Record<string, Value>;
  };
  defineMethods(type, {
    '__init__(self, /, *args)': (self: PyBaseException, args: Value[]) => {
      if (args.length !== names.length) {
        throw typeError(`function takes exactly ${names.length} arguments (${args.length} given)`);
      }
      self.args = args;
      fieldsOf(self);
      return None;
    },
    '__str__(self, /)': (self: PyBaseException) => {
      const { encoding, object, start, end, reason } = fieldsOf(self);
      const from = Number(start);
      const to = Number(end) - 1;
      const prefix =
        type === UnicodeTranslateError
          ? "can't translate"
          : `'${encoding}' codec can't ${decodes ? 'decode' : 'encode'}`;
      const unit = decodes ? 'byte' : 'character';
      if (to > from) return `${prefix} ${unit}s in position ${from}-${to}: ${toStr(reason)}`;
      if (decodes) {
        const byte = object instanceof PyBytes ? object.data[from] : 0;
        return `${prefix} byte 0x${byte.toString(16).padStart(2, '0')} in position ${from}: ${toStr(reason)}`;
      }
      const code = typeof object === 'string' ? ([...object][from]?.codePointAt(0) ?? 0) : 0;
      return `${prefix} character '${escaped(code)}' in position ${from}: ${toStr(reason)}`;
    },
  });
  const getters = names.map((name) => [name, { get: (self: PyBaseException) => fieldsOf(self)[name], member: true }]);
  defineGetters(type, Object.fromEntries(getters));
}

setEntry(base, '__doc__', 'Common base class for all exceptions');
/** `str(exception)`, to its end. */
export function exceptionText(exception: PyBaseException): string {
  return toStr(exception);
}

/** True for Exception and what is derived from it: what `except Exception` catches. */
export function isOrdinary(exception: PyBaseException): boolean {
  return isSubtype(exception.cls, exceptionTypes.Exception);
}

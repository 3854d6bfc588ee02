import { PyObject } from './object';
import { R } from './registers';
import type { PyTraceback } from './traceback';
import { type Layout, newStaticType, type PyType, typeName } from './type';
import type { Value } from './values';

/**
 * The exceptions as objects, and how native code makes them: `throw typeError('…')`. What JavaScript throws is the
 * Python exception itself; anything else that is thrown is a mistake of ours (`exceptions.ts`).
 */
export class PyBaseException extends PyObject {
  traceback: PyTraceback | null = null;
  /** What was being handled when native code made it; `raise` in Python sets it anew. */
  context: PyBaseException | null = R.handling as PyBaseException | null;
  cause: PyBaseException | null = null;
  suppressContext = false;
  /** Attributes of its kind (`errno`, `value`, `name`, …). */
  fields: Record<string, Value> | null = null;
  /** Which name a hint "Did you mean" can be given for, and where to look. */
  hint: { readonly name: string; readonly candidates: () => Iterable<string> } | null = null;
  /** The JavaScript error behind an internal error; for our tests. */
  internal: unknown = undefined;

  constructor(public args: Value[] = []) {
    super();
  }
}

/** The tree of Python's own exceptions, indented as in its documentation. */
const hierarchy = `
BaseException
  Exception
    ArithmeticError
      FloatingPointError
      OverflowError
      ZeroDivisionError
    AssertionError
    AttributeError
    BufferError
    EOFError
    ImportError
      ModuleNotFoundError
    LookupError
      IndexError
      KeyError
    MemoryError
    NameError
      UnboundLocalError
    OSError
      BlockingIOError
      ChildProcessError
      ConnectionError
        BrokenPipeError
        ConnectionAbortedError
        ConnectionRefusedError
        ConnectionResetError
      FileExistsError
      FileNotFoundError
      InterruptedError
      IsADirectoryError
      NotADirectoryError
      PermissionError
      ProcessLookupError
      TimeoutError
    ReferenceError
    RuntimeError
      NotImplementedError
      RecursionError
      PythonFinalizationError
    StopAsyncIteration
    StopIteration
    SyntaxError
      IndentationError
        TabError
    SystemError
    TypeError
    ValueError
      UnicodeError
        UnicodeDecodeError
        UnicodeEncodeError
        UnicodeTranslateError
    Warning
      BytesWarning
      DeprecationWarning
      EncodingWarning
      FutureWarning
      ImportWarning
      PendingDeprecationWarning
      ResourceWarning
      RuntimeWarning
      SyntaxWarning
      UnicodeWarning
      UserWarning
  GeneratorExit
  KeyboardInterrupt
  SystemExit
`;

function makeHierarchy(): Record<string, PyType> {
  const types: Record<string, PyType> = {};
  const path: PyType[] = [];
  for (const line of hierarchy.trim().split('\n')) {
    const name = line.trim();
    const level = (line.length - name.length) / 2;
    const layout = PyBaseException as Layout;
    types[name] = newStaticType(name, layout, level === 0 ? { hasDict: true } : { base: path[level - 1] });
    path[level] = types[name];
  }
  return types;
}

/** Python's own exception classes by name; the groups, which need more, are in `exceptions.ts`. */
export const exceptionTypes = makeHierarchy();

/** A new exception of a class by its type object or builtin name, with these `args`. */
export function newException(type: PyType | string, args: Value[], fields: Record<string, Value> | null = null) {
  const cls = typeof type === 'string' ? exceptionTypes[type] : type;
  const exception = new cls.Ctor(args) as PyBaseException;
  exception.fields = fields;
  return exception;
}

const maker = (name: string) => {
  const type = exceptionTypes[name];
  return (message: string): PyBaseException => new type.Ctor([message]) as PyBaseException;
};

export const typeError = maker('TypeError');
export const valueError = maker('ValueError');
export const indexError = maker('IndexError');
export const runtimeError = maker('RuntimeError');
export const overflowError = maker('OverflowError');
export const zeroDivisionError = maker('ZeroDivisionError');
export const assertionError = maker('AssertionError');
export const notImplementedError = maker('NotImplementedError');
export const recursionError = maker('RecursionError');
export const systemError = maker('SystemError');

/** KeyError has the key itself as its argument. */
export function keyError(key: Value): PyBaseException {
  return newException('KeyError', [key]);
}

/** AttributeError with `name` and `obj`; the hint is for tracebacks. */
export function attributeError(message: string, name: string, object: Value): PyBaseException {
  return newException('AttributeError', [message], { name, obj: object });
}

/** `stopIteration()` or with the value that a generator returned. */
export function stopIteration(value?: Value): PyBaseException {
  return newException('StopIteration', value === undefined ? [] : [value], value === undefined ? null : { value });
}

/** True if a JavaScript value that was thrown is a Python exception of the builtin class `name`. */
export function isException(error: unknown, name: string): error is PyBaseException {
  return error instanceof PyBaseException && error.cls.mro.includes(exceptionTypes[name]);
}

/** "'int' object is not callable" and the like. */
export function badOperand(value: Value, what: string): PyBaseException {
  return typeError(`'${typeName(value)}' object ${what}`);
}

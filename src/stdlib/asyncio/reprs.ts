import {
  findAttribute,
  now,
  PyActivation,
  PyBoundMethod,
  PyDict,
  PyFunction,
  PyList,
  PyObject,
  PyTuple,
  R,
  shownLine,
  since,
  toRepr,
  type Value,
} from '../../runtime';

/** How asyncio's objects name callbacks, coroutines and results. */

const attribute = (value: Value, name: string): Value | undefined => now(() => findAttribute(value, name));

/** `work(1, 2) at note.py:7`. */
export function callbackSource(callback: Value, args: readonly Value[]): string {
  const [fn, text] = callbackText(callback, args);
  if (!(fn instanceof PyFunction)) return text;
  return `${text} at ${fn.code.filename}:${lineInDocument(fn)}`;
}

function callbackText(callback: Value, args: readonly Value[]): [Value, string] {
  const shown = `(${args.map(shortRepr).join(', ')})`;
  if (callback instanceof PyObject && callback.cls.name === 'partial') {
    const inner = attribute(callback, 'func');
    const first = attribute(callback, 'args');
    if (inner !== undefined) {
      const [fn, text] = callbackText(inner, first instanceof PyTuple ? first.items : []);
      return [fn, text + (args.length > 0 ? shown : '()')];
    }
  }
  const name = attribute(callback, '__qualname__') ?? attribute(callback, '__name__');
  const text = typeof name === 'string' && name !== '' ? name : toRepr(callback);
  const wrapped = callback instanceof PyObject ? attribute(callback, '__wrapped__') : undefined;
  return [wrapped ?? callback, text + shown];
}

/** The line of a function's definition as the document counts. */
function lineInDocument(fn: PyFunction): number {
  const file = R.world.files.find((entry) => entry.name === fn.code.filename);
  return shownLine(file, fn.code.meta.firstLine);
}

/** `main() running at note.py:7`. */
export function coroutineText(coroutine: Value): string {
  if (!(coroutine instanceof PyActivation)) return toRepr(coroutine);
  const { frame, fn, qualname } = coroutine;
  const name = `${qualname}()`;
  if (frame === null) return `${name} done, defined at ${fn.code.filename}:${lineInDocument(fn)}`;
  const { sites, files } = R.world;
  // A frame that runs has its place in the registers, if it is the innermost one.
  const here = coroutine.isRunning && sites[R.site]?.function === fn.code.meta.name;
  const site = coroutine.isStarted ? sites[here ? R.site : frame.site] : undefined;
  const line = site === undefined ? lineInDocument(fn) : shownLine(files[site.file], site.line);
  return `${name} running at ${fn.code.filename}:${line}`;
}

const most = { string: 30, other: 30, items: 6, entries: 4, digits: 40, level: 6 };

/** `reprlib.repr`: what is long is cut in the middle. */
export function shortRepr(value: Value, level = most.level): string {
  if (typeof value === 'string') return cut(toRepr(value.slice(0, most.string * 2)), most.string, value.length);
  if (typeof value === 'number' || typeof value === 'bigint') return cut(toRepr(value), most.digits);
  if (value instanceof PyList && value.cls.isStatic) return `[${items(value.items, level)}]`;
  if (value instanceof PyTuple && value.cls.name === 'tuple') {
    return `(${items(value.items, level)}${value.items.length === 1 ? ',' : ''})`;
  }
  if (value instanceof PyDict && value.cls.isStatic) return cutMiddleOfDict(value, level);
  if (value instanceof PyBoundMethod || !(value instanceof PyObject)) return toRepr(value);
  return cut(toRepr(value), most.other);
}

function items(values: readonly Value[], level: number): string {
  if (values.length > 0 && level <= 0) return '...';
  const shown = values.slice(0, most.items).map((value) => shortRepr(value, level - 1));
  if (values.length > most.items) shown.push('...');
  return shown.join(', ');
}

function cutMiddleOfDict(dict: PyDict, level: number): string {
  if (dict.size > 0 && level <= 0) return '{...}';
  const text = toRepr(dict);
  return dict.size <= most.entries ? text : cut(text, 120);
}

function cut(text: string, length: number, real = 0): string {
  if (text.length <= length && real <= length) return text;
  const head = Math.max(0, (length - 3) >> 1);
  const tail = Math.max(0, length - 3 - head);
  return `${text.slice(0, head)}...${text.slice(text.length - tail)}`;
}

/** `cb=[f() at note.py:3, <2 more>, g()]`. */
export function callbacksText(callbacks: readonly string[]): string {
  const count = callbacks.length;
  if (count <= 2) return `cb=[${callbacks.join(', ')}]`;
  return `cb=[${callbacks[0]}, <${count - 2} more>, ${callbacks[count - 1]}]`;
}

/** What a task's callback for what it awaits is called. */
export function wakeupText(): string {
  return since(10) ? 'Task.task_wakeup()' : '<TaskWakeupMethWrapper object at 0x7f3a5c0d1e40>()';
}

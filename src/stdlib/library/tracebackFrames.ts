import {
  defineFunctions,
  Frame,
  formatEntry,
  formatException,
  formatExceptionOnly,
  late,
  None,
  PyBaseException,
  PyList,
  PyTraceback,
  PyTuple,
  R,
  S,
  sourceLine,
  type Value,
} from '../../runtime';
import type { LibraryModule } from '../module';

/** The native half of `traceback`: the entries of tracebacks and of the executing stack, as tuples. */

/** `(filename, line, function, text as it is shown)` of one place. */
function entryOf(entry: PyTraceback): Value {
  const { code } = entry.fn;
  return new PyTuple([code.filename, entry.line, code.meta.name, formatEntry(entry)]);
}

function entriesOf(traceback: Value): Value {
  const entries: Value[] = [];
  for (let at = traceback instanceof PyTraceback ? traceback : null; at !== null; at = at.next) {
    entries.push(entryOf(at));
  }
  return late.list(entries);
}

/** The stack of the caller, outermost first: a native that is suspended makes the frames behind it capture themselves. */
function stack(): typeof S | Value {
  if (R.atomic > 0) return late.list([]);
  const { captured } = R;
  const at = captured.length;
  captured.push({
    resume: () => {
      R.error = null;
      const frames = captured.slice(at + 1).filter((entry) => entry instanceof Frame) as unknown as Frame[];
      return late.list(frames.reverse().map(({ fn, site }) => entryOf(new PyTraceback(fn, site, null))));
    },
  });
  return S;
}

/** The traceback's first (or, below zero, last) entries only. */
function limited(traceback: Value, limit: number): PyTraceback | null {
  const entries: PyTraceback[] = [];
  for (let at = traceback instanceof PyTraceback ? traceback : null; at !== null; at = at.next) entries.push(at);
  const kept = limit < 0 ? entries.slice(limit) : entries.slice(0, limit);
  return kept.reduceRight<PyTraceback | null>((next, { fn, site }) => new PyTraceback(fn, site, next), null);
}

/** The exceptions that are shown with one. */
function chainOf(error: PyBaseException, found = new Set<PyBaseException>()): Set<PyBaseException> {
  if (found.has(error)) return found;
  found.add(error);
  if (error.cause instanceof PyBaseException) chainOf(error.cause, found);
  if (error.context instanceof PyBaseException) chainOf(error.context, found);
  return found;
}

/** An exception as the interpreter shows it, with another traceback in the place of its own; all of them limited. */
function textOf(error: PyBaseException, traceback: Value, limit: Value, chain: Value): string {
  const own = [...chainOf(error)].map((each) => [each, each.traceback] as const);
  error.traceback = traceback instanceof PyTraceback ? traceback : null;
  if (limit !== None) for (const [each] of own) each.traceback = limited(each.traceback ?? None, Number(limit));
  try {
    return formatException(error, chain !== false);
  } finally {
    for (const [each, kept] of own) each.traceback = kept;
  }
}

/** Where an element of the list that CPython makes begins; the words between chained tracebacks begin with an empty line. */
const lineStart = /(?<=[^\n]\n)(?=\n?(?!Traceback)\S)|(?<=\n)(?=Traceback| {2}File "| {2}\[Previous)/;

const linesOf = (text: string, form: RegExp) => new PyList(text === '' ? [] : text.split(form));

export const tracebackFrames: LibraryModule = {
  name: '_traceback',
  make: () =>
    Object.values(
      defineFunctions('_traceback', {
        'entries(tb, /)': entriesOf,
        'stack()': stack,
        'line(filename, number, /)': (name: Value, number: Value) => {
          const file = R.world.files.find((each) => each.name === name);
          const text = file === undefined ? '' : sourceLine(file, Number(number) - file.lineOffset);
          return text === '' ? '' : `${text}\n`;
        },
        'text(error, tb, limit, chain, /)': (error: Value, traceback: Value, limit: Value, chain: Value) =>
          linesOf(textOf(error as PyBaseException, traceback, limit, chain), lineStart),
        'only(error, /)': (error: Value) =>
          linesOf(formatExceptionOnly(error as PyBaseException), /(?<=\n)(?=\S| {2}File ")/),
      }),
    ),
};

import { type PyBaseException, PyCode, PyFunction, PyTraceback, python, R, since } from '../runtime';

/**
 * Our `threading` is not written in Python, but its frames stand in every traceback of a thread. These are the places
 * of CPython's own: for each minor version the lines of `_bootstrap_inner` and `run` (3.8.18, 3.9.18, 3.10.13, 3.11.7,
 * 3.12.1, 3.13.0; 3.14 as in its first release).
 */
const lines: Record<string, Record<number, number>> = {
  _bootstrap_inner: { 8: 932, 9: 980, 10: 1016, 11: 1045, 12: 1073, 13: 1041, 14: 1082 },
  run: { 8: 870, 9: 917, 10: 953, 11: 982, 12: 1010, 13: 992, 14: 1024 },
};

function sourceOf(name: string): string {
  if (name === 'run') return 'self._target(*self._args, **self._kwargs)';
  return python.minor >= 14 ? 'self._context.run(self.run)' : 'self.run()';
}

/** The folder of the simulated Python's library, as tracebacks show it. */
export function libraryFolder(): string {
  return `/usr/lib/python3.${python.minor}${python.freeThreaded ? 't' : ''}`;
}

interface Frame {
  readonly fn: PyFunction;
  readonly site: number;
}

/** A place in a file that we have no text of, or only the line that is shown. */
export interface ExternalPlace {
  readonly file: string;
  readonly line: number;
  readonly function: string;
  /** The line's text with its place in the line. */
  readonly source?: {
    readonly text: string;
    readonly column: number;
    /** The part of the text that is underlined, if not all of it. */
    readonly from?: number;
    readonly length?: number;
    /** For a call: where its parenthesis opens in that part. */
    readonly open?: number;
  };
}

/** Adds the frame `name` of `threading.py` at the outer end of an exception's traceback; gives the exception. */
export function libraryFrame(error: PyBaseException, name: 'run' | '_bootstrap_inner'): PyBaseException {
  const text = sourceOf(name);
  return externalFrame(error, {
    file: `${libraryFolder()}/threading.py`,
    line: lines[name][python.minor],
    function: name,
    source: { text, column: 12, open: text.indexOf('(', text.startsWith('self._context') ? 17 : 0) },
  });
}

/** The same for any place. */
export function externalFrame(error: PyBaseException, place: ExternalPlace): PyBaseException {
  const { fn, site } = R.world.slot(`${place.file} ${place.function} ${place.line}`, () => makeFrame(place));
  error.traceback = new PyTraceback(fn, site, error.traceback);
  return error;
}

function makeFrame({ file, line, function: name, source }: ExternalPlace): Frame {
  const { world } = R;
  const text = source === undefined ? '' : `${'\n'.repeat(line - 1)}${' '.repeat(source.column)}${source.text}\n`;
  const index = world.files.push({ name: file, text, lineOffset: 0 }) - 1;
  const column = (source?.column ?? 0) + (source?.from ?? 0);
  const endColumn = column + (source?.length ?? source?.text.length ?? 0);
  const span = { line, column, endLine: line, endColumn };
  // Up to 3.12 a call that makes up the whole line is not underlined.
  const anchor = source?.open !== undefined && since(13) ? { ...span, column: column + source.open } : undefined;
  const site = world.sites.push({ ...span, function: name, file: index, ...(anchor ? { anchor } : {}) }) - 1;
  const meta = {
    index: 0,
    name,
    qualname: name,
    kind: 'function' as const,
    firstLine: line,
    docstring: null,
    parameters: [],
    positionalOnly: 0,
    positional: 0,
    keywordOnly: 0,
    hasVarArgs: false,
    hasVarKeywords: false,
    varNames: [],
    cellVars: [],
    freeVars: [],
    saved: [],
    names: [],
  };
  const code = new PyCode(meta, () => undefined, file, []);
  return { fn: new PyFunction(code, world.newGlobals(), null, null, null), site };
}

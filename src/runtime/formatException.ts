import { findAttribute, ownNames } from './attributes';
import { now } from './call';
import { toRepr, toStr } from './data/repr';
import { PyList } from './data/sequenceObjects';
import { isException, type PyBaseException } from './errors';
import { PyExceptionGroup } from './exceptionGroups';
import { PyModule } from './modules';
import { moduleOf } from './naming';
import { None, type PyObject } from './object';
import { attributeNames } from './objectMethods';
import { R } from './registers';
import { sourceWithMarks } from './sourceMarks';
import { standardModules } from './standardModules';
import { nearest } from './suggestions';
import type { PyTraceback } from './traceback';
import type { PyType } from './type';
import type { Value } from './values';
import { since } from './version';

/** Tracebacks as CPython prints them, in the form of the simulated version. */

/** Entries of the same place that are shown before the rest is counted. */
const repetitions = 3;

/** One entry: `File "x.py", line 3, in f` and its source. */
export function formatEntry(entry: PyTraceback): string {
  const site = R.world.sites[entry.site];
  if (site === undefined) return '';
  const file = R.world.files[site.file];
  const name = entry.fn.code.meta.name;
  return `  File "${entry.fn.code.filename}", line ${entry.line}, in ${name}\n${file === undefined ? '' : sourceWithMarks(file, site)}`;
}

/** All entries of a traceback, outermost first, the repetitions of a recursion folded. */
export function formatStack(traceback: PyTraceback | null): string {
  let text = '';
  let last = '';
  let count = 0;
  const fold = () => {
    const more = count - repetitions;
    if (more > 0) text += `  [Previous line repeated ${more} more time${more === 1 ? '' : 's'}]\n`;
  };
  for (let entry = traceback; entry !== null; entry = entry.next) {
    const place = `${entry.fn.code.filename}:${entry.line}:${entry.fn.code.meta.name}`;
    if (place !== last) {
      fold();
      last = place;
      count = 0;
    }
    count++;
    if (count <= repetitions) text += formatEntry(entry);
  }
  fold();
  return text;
}

/** The class as the last line names it. */
export function exceptionName(type: PyType): string {
  const module = moduleOf(type);
  if (typeof module !== 'string') return `<unknown>.${type.qualname}`;
  // Up to 3.10 the interpreter's own report has it for classes of the program, too.
  return module === 'builtins' || (module === '__main__' && since(11)) ? type.qualname : `${module}.${type.qualname}`;
}

function messageOf(exception: PyBaseException): string {
  try {
    return toStr(exception);
  } catch {
    return '<exception str() failed>';
  }
}

/** The last line, with hint and notes; a SyntaxError's also shows its place. */
export function formatExceptionOnly(exception: PyBaseException): string {
  const name = exceptionName(exception.cls);
  let text = '';
  let message: string;
  if (isException(exception, 'SyntaxError') && exception.fields?.lineno !== undefined) {
    text = syntaxPlace(exception);
    message = toStr(exception.fields.msg ?? '<no detail available>');
  } else message = messageOf(exception) + hintFor(exception);
  text += message === '' ? `${name}\n` : `${name}: ${message}\n`;
  return text + notesOf(exception);
}

function notesOf(exception: PyBaseException): string {
  const notes = exception.$__notes__;
  if (!since(11) || notes === undefined || notes === None) return '';
  if (!(notes instanceof PyList)) return `${toRepr(notes)}\n`;
  let text = '';
  for (const note of notes.items) {
    for (const line of (typeof note === 'string' ? note : messageText(note)).split('\n')) text += `${line}\n`;
  }
  return text;
}

function messageText(value: Value): string {
  try {
    return toStr(value);
  } catch {
    return '<note str() failed>';
  }
}

/** `File "x.py", line 3`, the line, and carets under what is wrong. */
function syntaxPlace(exception: PyBaseException): string {
  const fields = exception.fields as Record<string, Value>;
  const { filename, lineno, offset, text: line, end_lineno: endLine, end_offset: endOffset } = fields;
  const file = filename === undefined || filename === None ? '<string>' : toStr(filename);
  let text = `  File "${file}", line ${toStr(lineno)}\n`;
  if (typeof line !== 'string') return text;
  const stripped = line.replace(/\n$/, '').trimStart();
  const indent = line.replace(/\n$/, '').length - stripped.length;
  text += `    ${stripped.trimEnd()}\n`;
  if (typeof offset !== 'number' || offset < 1) return text;
  const start = offset - 1 - indent;
  if (start < 0) return text;
  let end =
    typeof endOffset === 'number' && endLine === lineno && endOffset > offset ? endOffset - 1 - indent : start + 1;
  if (typeof endLine === 'number' && endLine !== lineno) end = [...stripped].length;
  const width = since(10) ? Math.max(1, end - start) : 1;
  const spaces = stripped.slice(0, start).replace(/\S/g, ' ');
  return `${text}    ${spaces.padEnd(start)}${'^'.repeat(width)}\n`;
}

/** `. Did you mean: 'append'?` where the version gives such hints. */
function hintFor(exception: PyBaseException): string {
  if (!since(10)) return '';
  const wrong = exception.fields?.name ?? exception.hint?.name;
  if (typeof wrong !== 'string') return '';
  const is = (name: string): boolean => isException(exception, name);
  try {
    if (is('AttributeError')) return attributeHint(exception, wrong);
    if (is('NameError')) return nameHint(exception, wrong);
    if (since(12) && is('ImportError') && exception.hint !== null) {
      const visible = [...exception.hint.candidates()];
      return meant(nearest(exception.hint.name, hideUnderscored(exception.hint.name, visible)));
    }
  } catch {
    // A hint is a courtesy: what fails while looking for one is not the program's error.
  }
  return '';
}

const meant = (name: string | null) => (name === null ? '' : `. Did you mean: '${name}'?`);

function hideUnderscored(wrong: string, names: string[]): string[] {
  return since(13) && !wrong.startsWith('_') ? names.filter((name) => !name.startsWith('_')) : names;
}

function attributeHint(exception: PyBaseException, wrong: string): string {
  const object = exception.fields?.obj;
  if (object === undefined || object === None) return '';
  const names =
    object instanceof PyModule ? ownNames(object.namespace as unknown as PyObject) : attributeNames(object).sort();
  if (typeof object === 'object' && 'mro' in object) {
    for (const type of (object as PyType).mro) names.push(...type.dict.keys());
  }
  return meant(nearest(wrong, hideUnderscored(wrong, [...new Set(names)].sort())));
}

function nameHint(exception: PyBaseException, wrong: string): string {
  let entry = exception.traceback;
  while (entry !== null && entry.next !== null) entry = entry.next;
  if (entry === null) return '';
  const { fn } = entry;
  const locals = fn.code.meta.varNames;
  if (since(12) && locals[0] === 'self') {
    const owner = fn.qualname.split('.').slice(-2, -1)[0];
    const type = owner === undefined ? undefined : fn.g[`$${owner}`];
    if (type !== undefined && now(() => findAttribute(type, wrong)) !== undefined)
      return `. Did you mean: 'self.${wrong}'?`;
  }
  const names = [...locals, ...fn.code.meta.freeVars, ...ownNames(fn.g as unknown as PyObject)];
  names.push(...ownNames(R.world.builtins as unknown as PyObject));
  const found = nearest(wrong, names);
  if (!since(12) || !standardModules.has(wrong)) return meant(found);
  return found === null
    ? `. Did you forget to import '${wrong}'?`
    : `. Did you mean: '${found}'? Or did you forget to import '${wrong}'?`;
}

const causeText = '\nThe above exception was the direct cause of the following exception:\n\n';
const contextText = '\nDuring handling of the above exception, another exception occurred:\n\n';

/** Where in nested groups the writing is. */
interface GroupState {
  depth: number;
  needsClose: boolean;
}

const maxWidth = 15;
const maxDepth = 10;

const indentOf = (state: GroupState) => '  '.repeat(state.depth);

/** A text with the margin of the group it belongs to. */
function withMargin(text: string, state: GroupState, margin = '|'): string {
  if (state.depth === 0) return text;
  const start = `${indentOf(state)}${margin} `;
  return text.replace(/[^\n]*\n/g, (line) => start + line);
}

/** The whole report of an uncaught exception, with those that led to it; ends with a newline. */
export function formatException(exception: PyBaseException, chain = true): string {
  return report(exception, { depth: 0, needsClose: false }, chain, new Set());
}

function report(exception: PyBaseException, state: GroupState, chain: boolean, seen: Set<PyBaseException>): string {
  const parts: { link: string; exception: PyBaseException }[] = [];
  let next: PyBaseException | null = exception;
  while (next !== null) {
    seen.add(next);
    const current: PyBaseException = next;
    let link = '';
    next = null;
    if (chain && current.cause !== null) {
      link = causeText;
      next = current.cause;
    } else if (chain && current.context !== null && !current.suppressContext) {
      link = contextText;
      next = current.context;
    }
    if (next !== null && seen.has(next)) next = null;
    parts.push({ link: next === null ? '' : link, exception: current });
  }
  let text = '';
  for (const part of parts.reverse()) {
    if (part.link !== '') text += withMargin(part.link, state);
    text +=
      part.exception instanceof PyExceptionGroup
        ? group(part.exception, state, chain, seen)
        : plain(part.exception, state);
  }
  return text;
}

function plain(exception: PyBaseException, state: GroupState): string {
  let text = '';
  if (exception.traceback !== null) {
    text += withMargin(`Traceback (most recent call last):\n${formatStack(exception.traceback)}`, state);
  }
  return text + withMargin(formatExceptionOnly(exception), state);
}

function group(exception: PyExceptionGroup, state: GroupState, chain: boolean, seen: Set<PyBaseException>): string {
  if (state.depth > maxDepth) return withMargin(`... (max_group_depth is ${maxDepth})\n`, state);
  const isTop = state.depth === 0;
  if (isTop) state.depth++;
  let text = '';
  if (exception.traceback !== null) {
    text += withMargin('Exception Group Traceback (most recent call last):\n', state, isTop ? '+' : '|');
    text += withMargin(formatStack(exception.traceback), state);
  }
  text += withMargin(formatExceptionOnly(exception), state);
  const { exceptions } = exception;
  const count = Math.min(exceptions.length, maxWidth + 1);
  state.needsClose = false;
  for (let i = 0; i < count; i++) {
    const isLast = i === count - 1;
    if (isLast) state.needsClose = true;
    const isCut = i >= maxWidth;
    const title = isCut ? '...' : String(i + 1);
    text += `${indentOf(state)}${i === 0 ? '+-' : '  '}+---------------- ${title} ----------------\n`;
    state.depth++;
    if (isCut) {
      const left = exceptions.length - maxWidth;
      text += withMargin(`and ${left} more exception${left > 1 ? 's' : ''}\n`, state);
    } else text += report(exceptions[i], state, chain, seen);
    if (isLast && state.needsClose) {
      text += `${indentOf(state)}+------------------------------------\n`;
      state.needsClose = false;
    }
    state.depth--;
  }
  if (isTop) state.depth = 0;
  return text;
}

import {
  callNow,
  defineFunctions,
  exceptionTypes,
  moduleAttribute,
  PyDict,
  PyModule,
  type PyType,
  R,
  since,
  type Value,
} from '../runtime';
import type { LibraryModule } from './module';

/** What was shown already while the module `warnings` was not imported, by text, class and line. */
const shownKey = Symbol('warnings shown');

/** Python's own defaults: deprecations are shown only where they concern `__main__`. */
const hidden = ['PendingDeprecationWarning', 'ImportWarning', 'ResourceWarning'];

/** The line of a text that a file of the program has; empty if there is none. */
function sourceLine(name: string, line: number): string {
  const file = R.world.files.find((other) => other.name === name);
  return file?.text.split(/\r\n|\r|\n/)[line - file.lineOffset - 1] ?? '';
}

/** Warns of something at the place of the operation in progress, as `warnings.warn(message, category)` does. */
export function warn(category: string | PyType, message: string): void {
  const type = typeof category === 'string' ? exceptionTypes[category] : category;
  const { files, sites } = R.world;
  const site = sites[R.site];
  const file = site === undefined ? undefined : files[site.file];
  const line = site === undefined || file === undefined ? 1 : site.line + file.lineOffset;
  const name = file?.name ?? '<unknown>';
  const module = R.world.module('warnings');
  if (module instanceof PyModule) {
    const explicit = moduleAttribute(module, 'warn_explicit') as Value;
    const registry = R.world.slot(shownKey, () => new PyDict()) as Value;
    callNow(explicit, [message, type, name, line, '__main__', registry]);
    return;
  }
  if (hidden.includes(type.name)) return;
  const shown = R.world.slot(shownKey, () => new PyDict());
  const key = `${message}\0${type.name}\0${line}`;
  if (shown.get(key) !== undefined) return;
  shown.set(key, true);
  const source = sourceLine(name, line).trim();
  const text = `${name}:${line}: ${type.name}: ${message}\n`;
  R.world.options.write(2, source === '' ? text : `${text}  ${source}\n`);
}

/** A name that is deprecated since 3.`minor`. */
export function deprecated(minor: number, message: string): void {
  if (since(minor)) warn('DeprecationWarning', message);
}

/** What the module `warnings`, a Python text, asks of the interpreter. */
export const warningsModule: LibraryModule = {
  name: '_warnings',
  make: () =>
    Object.values(
      defineFunctions('_warnings', {
        '_source_line(filename, line, /)': (name: Value, line: Value) => sourceLine(String(name), Number(line)),
      }),
    ),
};

import {
  defineFunction,
  exceptionTypes,
  isSubtype,
  late,
  type M,
  None,
  PyBaseException,
  PyType,
  R,
  since,
  then,
  type Value,
} from '../runtime';
import type { LibraryModule } from './module';

/** What becomes of warnings in this process: the first filter that fits decides. */
class Warnings {
  readonly filters: { action: string; category: PyType }[] = [];
  /** What was shown already, by text, class and line. */
  readonly shown = new Set<string>();
}

/** Python's own defaults: deprecations are shown only where they concern `__main__`. */
const hidden = ['PendingDeprecationWarning', 'ImportWarning', 'ResourceWarning'];

function state(): Warnings {
  return R.world.slot(Warnings, () => new Warnings());
}

/** Warns of something at the place of the operation in progress, as `warnings.warn(message, category)` does. */
export function warn(category: string | PyType, message: string): void {
  const type = typeof category === 'string' ? exceptionTypes[category] : category;
  const { files, sites } = R.world;
  const site = sites[R.site];
  const file = site === undefined ? undefined : files[site.file];
  const line = site === undefined || file === undefined ? 1 : site.line + file.lineOffset;
  const filter = state().filters.find((entry) => isSubtype(type, entry.category));
  const action = filter?.action ?? (hidden.includes(type.name) ? 'ignore' : 'default');
  if (action === 'ignore') return;
  if (action === 'error') throw new type.Ctor([message]);
  const key = `${message}\0${type.name}\0${line}`;
  if (action !== 'always' && state().shown.has(key)) return;
  state().shown.add(key);
  const source = file?.text.split(/\r\n|\r|\n/)[(site?.line ?? 1) - 1]?.trim() ?? '';
  const text = `${file?.name ?? '<unknown>'}:${line}: ${type.name}: ${message}\n`;
  R.world.options.write(2, source === '' ? text : `${text}  ${source}\n`);
}

/** A name that is deprecated since 3.`minor`. */
export function deprecated(minor: number, message: string): void {
  if (since(minor)) warn('DeprecationWarning', message);
}

function categoryOf(message: Value, category: Value | undefined): PyType {
  if (message instanceof PyBaseException) return message.cls;
  return category instanceof PyType ? category : exceptionTypes.UserWarning;
}

function addFilter(action: Value, category: Value | undefined): Value {
  state().filters.unshift({
    action: String(action),
    category: category instanceof PyType ? category : exceptionTypes.Warning,
  });
  return None;
}

export const warningsModule: LibraryModule = {
  name: 'warnings',
  make: () => [
    defineFunction(
      'warn(message, category=None, stacklevel=1, source=None)',
      (message: Value, category?: Value): M =>
        then(late.str(message), (text) => {
          warn(categoryOf(message, category), text as string);
          return None;
        }) as M,
      'warnings',
    ),
    defineFunction(
      'simplefilter(action, category=Warning, lineno=0, append=False)',
      (action: Value, category?: Value) => addFilter(action, category),
      'warnings',
    ),
    defineFunction(
      "filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False)",
      (action: Value, _message?: Value, category?: Value) => addFilter(action, category),
      'warnings',
    ),
    defineFunction(
      'resetwarnings()',
      () => {
        state().filters.length = 0;
        return None;
      },
      'warnings',
    ),
  ],
};

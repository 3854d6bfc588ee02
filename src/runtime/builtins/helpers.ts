import { toStr } from '../data/repr';
import { defineMethods, defineType } from '../define';
import { newException } from '../errors';
import { None, PyObject } from '../object';
import { R } from '../registers';
import type { Value } from '../values';

/** What `site` adds for people at a prompt: `exit`, `quit`, `help`, `copyright`. */
class PyQuitter extends PyObject {
  constructor(readonly name: string) {
    super();
  }
}

const quitterType = defineType({ name: 'Quitter', module: '_sitebuiltins', layout: PyQuitter });
defineMethods(quitterType, {
  '__call__(self, code=None)': (_self: PyQuitter, code: Value = None) => {
    throw newException('SystemExit', code === None ? [None] : [code], { code });
  },
  '__repr__(self, /)': (self: PyQuitter) => `Use ${self.name}() or Ctrl-D (i.e. EOF) to exit`,
});

class PyHelper extends PyObject {}
const helperType = defineType({ name: '_Helper', module: '_sitebuiltins', layout: PyHelper });
defineMethods(helperType, {
  '__call__(self, request=None)': (_self: PyHelper, request: Value = None) => {
    const doc: Value | undefined = typeof request === 'object' ? (request.m$__doc__ as Value | undefined) : undefined;
    R.world.options.write(1, `${doc === undefined || doc === None ? 'No help is available here.' : toStr(doc)}\n`);
    return None;
  },
  '__repr__(self, /)': () => 'Type help() for interactive help, or help(object) for help about object.',
});

/** The objects of one world, by name. */
export function helpers(): Record<string, Value> {
  return { exit: new PyQuitter('exit'), quit: new PyQuitter('quit'), help: new PyHelper() };
}

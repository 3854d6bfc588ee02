import { getattr } from '../attributes';
import { call } from '../call';
import { asInt, asText } from '../data/convert';
import { PyDict } from '../data/dictObject';
import { iterate } from '../data/iterate';
import { typeError } from '../data/raise';
import { PyList } from '../data/sequenceObjects';
import { sorted } from '../data/sorting';
import { defineFunctions } from '../define';
import { isException } from '../errors';
import { then, thenOr } from '../frame';
import { importName } from '../modules';
import { namespaceView, targetOf } from '../namespace';
import { None } from '../object';
import type { M, Value } from '../values';
import { isOneModule, mainGlobals, withCaller } from './caller';
import { dir } from './objects';

function vars(object: Value | undefined): M {
  if (object === undefined) return withCaller((caller) => caller.locals);
  return thenOr(
    () => getattr(object, '__dict__'),
    (value) => value,
    (error) => {
      if (isException(error, 'AttributeError')) throw typeError('vars() argument must have __dict__ attribute');
      throw error;
    },
  ) as M;
}

function dirOfCaller(): M {
  return withCaller(
    (caller) =>
      then(iterate(caller.locals), (names) =>
        then(sorted(names as unknown as Value[], undefined, false), (made) => new PyList(made as unknown as Value[])),
      ) as M,
  );
}

/** `breakpoint()`: asks `sys.breakpointhook`, which a program may have replaced. */
function breakpoint(args: Value[], keywords: Map<string, Value>): M {
  return then(importName(mainGlobals(), 'sys', null, 0), (sys) =>
    then(getattr(sys, 'breakpointhook'), (hook) =>
      call(hook, [...args, ...keywords.values()], keywords.size === 0 ? null : [...keywords.keys()]),
    ),
  ) as M;
}

export const scopeFunctions = defineFunctions('builtins', {
  'breakpoint(*args, **kws)': breakpoint,
  'globals()': () =>
    isOneModule() ? namespaceView(mainGlobals()) : withCaller((caller) => namespaceView(caller.globals)),
  'locals()': () => withCaller((caller) => caller.locals),
  'vars(object=None, /)': vars,
  'dir(object=None, /)': (object: Value | undefined) => (object === undefined ? dirOfCaller() : dir(object)),
  '__import__(name, globals=None, locals=None, fromlist=(), level=0)': (
    name: Value,
    globals?: Value,
    _locals?: Value,
    fromList?: Value,
    level?: Value,
  ) => {
    const text = asText(name);
    if (text === undefined) throw typeError('module name must be a string');
    const G = (globals instanceof PyDict ? targetOf(globals) : undefined) ?? mainGlobals();
    const depth = level === undefined ? 0 : Number(asInt(level) ?? 0);
    if (fromList === undefined || fromList === None) return importName(G, text, null, depth);
    return then(iterate(fromList), (made) => {
      const names = (made as unknown as Value[]).filter((item) => typeof item === 'string');
      return importName(G, text, names.length === 0 ? null : names, depth);
    });
  },
});

/** Kept for rooms above: the globals of the program. */
export const scope = { globals: mainGlobals };

import { getattr } from '../attributes';
import { PyCode } from '../code';
import { bytesOf } from '../data/bytes';
import { asInt, asText } from '../data/convert';
import { PyDict } from '../data/dictObject';
import { decode } from '../data/encodings';
import { iterate } from '../data/iterate';
import { typeError } from '../data/raise';
import { PyList } from '../data/sequenceObjects';
import { sorted } from '../data/sorting';
import { defineFunctions } from '../define';
import { isException, newException } from '../errors';
import { then, thenOr } from '../frame';
import { type Globals, PyFunction } from '../function';
import { importName } from '../modules';
import { namespaceView, targetOf } from '../namespace';
import { keysOf, None } from '../object';
import { R } from '../registers';
import { typeName } from '../type';
import type { M, Value } from '../values';
import { isOneModule, mainGlobals, withCaller } from './caller';
import { dir } from './objects';

/** The name under which `eval` finds the value of its expression; no Python name can be like it. */
const resultName = '__interleave_result__';

interface Namespace {
  readonly G: Globals;
  readonly finish: () => void;
}

/** Globals for `exec` and `eval`, and what is to be done afterwards. */
function namespaceFor(globals: Value, locals: Value, name: string): Namespace {
  if (!(globals instanceof PyDict)) throw typeError(`${name}() globals must be a dict, not ${typeName(globals)}`);
  const target = targetOf(globals);
  if (locals === globals && target !== undefined) return { G: target, finish: () => {} };
  return copied(globals, locals);
}

/** Runs in a namespace of its own with the entries of both dicts; what is new or changed goes to `locals`. */
function copied(globals: PyDict, locals: Value): { G: Globals; finish: () => void } {
  if (!(locals instanceof PyDict)) throw typeError('locals must be a mapping');
  const G = R.world.newGlobals();
  for (const source of globals === locals ? [globals] : [globals, locals]) {
    for (const [name, value] of source.entries()) if (typeof name === 'string') G[keysOf(name).own] = value;
  }
  const before = new Map(Object.entries(G));
  if (!globals.has('__builtins__')) globals.set('__builtins__', namespaceView(R.world.builtins));
  return {
    G,
    finish: () => {
      for (const key of Object.keys(G) as `$${string}`[]) {
        const value = G[key];
        if (value !== undefined && value !== before.get(key) && key !== `$${resultName}`)
          locals.set(key.slice(1), value);
      }
      for (const key of before.keys()) if (G[key as `$${string}`] === undefined) locals.delete(key.slice(1));
    },
  };
}

function sourceText(source: Value, name: string): string {
  const text = asText(source);
  if (text !== undefined) return text;
  const data = bytesOf(source);
  if (data === undefined) throw typeError(`${name}() arg 1 must be a string, bytes or code object`);
  return decode(data);
}

function codeOf(source: Value, filename: string, mode: string, name: string): PyCode {
  const { compile } = R.world.importer;
  if (mode !== 'eval') return compile(sourceText(source, name), filename);
  const text = sourceText(source, name).trim();
  if (text === '') throw newException('SyntaxError', ['invalid syntax']);
  // An expression alone is wanted: as the value of an assignment it is one.
  return compile(`${resultName} = (${text}\n)`, filename);
}

/** Runs code in the namespaces that were given, else in the caller's. */
function run(name: 'exec' | 'eval', code: PyCode, globals?: Value, locals?: Value): M {
  const given = (value: Value | undefined) => value !== undefined && value !== None;
  if (given(globals)) {
    return runIn(
      name,
      code,
      namespaceFor(globals as Value, given(locals) ? (locals as Value) : (globals as Value), name),
    );
  }
  return withCaller((caller) =>
    runIn(
      name,
      code,
      namespaceFor(namespaceView(caller.globals), given(locals) ? (locals as Value) : caller.locals, name),
    ),
  );
}

function runIn(name: 'exec' | 'eval', code: PyCode, { G, finish }: Namespace): M {
  const key = keysOf(resultName).own;
  return thenOr(
    () => new PyFunction(code, G, null, null, null).fn(),
    () => {
      finish();
      const result = G[key] ?? None;
      delete G[key];
      return name === 'eval' ? result : None;
    },
    (error) => {
      finish();
      throw error;
    },
  ) as M;
}

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

export const scopeFunctions = defineFunctions('builtins', {
  'globals()': () =>
    isOneModule() ? namespaceView(mainGlobals()) : withCaller((caller) => namespaceView(caller.globals)),
  'locals()': () => withCaller((caller) => caller.locals),
  'vars(object=None, /)': vars,
  'dir(object=None, /)': (object: Value | undefined) => (object === undefined ? dirOfCaller() : dir(object)),
  'exec(source, globals=None, locals=None, /)': (source: Value, globals?: Value, locals?: Value) =>
    run('exec', source instanceof PyCode ? source : codeOf(source, '<string>', 'exec', 'exec'), globals, locals),
  'eval(source, globals=None, locals=None, /)': (source: Value, globals?: Value, locals?: Value) =>
    run('eval', source instanceof PyCode ? source : codeOf(source, '<string>', 'eval', 'eval'), globals, locals),
  'compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)': (
    source: Value,
    filename: Value,
    mode: Value,
  ) => {
    const kind = asText(mode);
    if (kind !== 'exec' && kind !== 'eval' && kind !== 'single') {
      throw newException('ValueError', ["compile() mode must be 'exec', 'eval' or 'single'"]);
    }
    return codeOf(source, asText(filename) ?? '<string>', kind, 'compile');
  },
  '__import__(name, globals=None, locals=None, fromlist=(), level=0)': (
    name: Value,
    globals?: Value,
    _locals?: Value,
    fromList?: Value,
    level?: Value,
  ) => {
    const text = asText(name);
    if (text === undefined) throw typeError(`__import__() argument 1 must be str, not ${typeName(name)}`);
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

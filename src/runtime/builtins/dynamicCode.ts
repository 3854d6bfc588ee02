import { special } from '../call';
import type { PyCode } from '../code';
import { PyCode as Code } from '../code';
import { bytesOf } from '../data/bytes';
import { asInt, asText } from '../data/convert';
import { PyDict } from '../data/dictObject';
import { decode } from '../data/encodings';
import { typeError, valueError } from '../data/raise';
import { defineFunctions } from '../define';
import { type CompileMode, compileDynamic } from '../dynamicText';
import { newException } from '../errors';
import { then } from '../frame';
import { type Globals, PyFunction } from '../function';
import { adoptAsGlobals, namespaceView, targetOf } from '../namespace';
import { None } from '../object';
import { argumentType, typeName } from '../type';
import type { M, Value } from '../values';
import { since } from '../version';
import { withCaller } from './caller';

/** `exec`, `eval` and `compile`. https://docs.python.org/3/library/functions.html#exec */

function sourceText(source: Value, name: string): string {
  const text = asText(source) ?? textOfBytes(source);
  if (text === undefined)
    throw typeError(`${name}() arg 1 must be a string, bytes or ${name === 'compile' ? 'AST' : 'code'} object`);
  if (text.includes('\0')) {
    throw since(12)
      ? newException('SyntaxError', ['source code string cannot contain null bytes'])
      : valueError('source code string cannot contain null bytes');
  }
  return text;
}

function textOfBytes(source: Value): string | undefined {
  const data = bytesOf(source);
  return data === undefined ? undefined : decode(data);
}

function compiled(source: Value, filename: string, mode: CompileMode, name: string): PyCode {
  const text = sourceText(source, name);
  // Spaces and tabs may stand before an expression.
  return compileDynamic(mode === 'eval' ? text.replace(/^[ \t]+/, '') : text, filename, mode);
}

/** Runs code whose top-level names are globals. */
function runInGlobals(code: PyCode, G: Globals): M {
  return new PyFunction(code, G, null, null, null).fn() as M;
}

/** Runs code whose top-level names live in a mapping beside the globals. */
function runInMapping(code: PyCode, G: Globals, locals: Value): M {
  const inside = code.inMapping?.();
  if (inside === undefined) return runInGlobals(code, G);
  const fn = new PyFunction(inside, G, null, null, null);
  return (fn.fn as unknown as (namespace: Value) => M)(locals);
}

function checkFree(code: PyCode, name: string): void {
  if (code.meta.freeVars.length > 0) {
    throw typeError(`code object passed to ${name}() may not contain free variables`);
  }
}

function run(name: 'exec' | 'eval', source: Value, globals: Value, locals: Value): M {
  if (globals !== None && !(globals instanceof PyDict)) {
    const what = `${name}() globals must be a dict, not ${typeName(globals)}`;
    const isMapping = name === 'eval' && special(globals, '__getitem__') !== undefined;
    throw typeError(
      isMapping
        ? 'globals must be a real dict; try eval(code, {}, mapping)'
        : name === 'eval'
          ? 'globals must be a dict'
          : what,
    );
  }
  if (locals !== None && special(locals, '__getitem__') === undefined) {
    throw typeError(
      name === 'eval' ? 'locals must be a mapping' : `locals must be a mapping or None, not ${typeName(locals)}`,
    );
  }
  const code = () => {
    const made = source instanceof Code ? source : compiled(source, '<string>', name, name);
    checkFree(made, name);
    return made;
  };
  if (globals instanceof PyDict) return runWith(code(), globals, locals === None ? globals : locals);
  return withCaller((caller) => {
    const view = namespaceView(caller.globals);
    return runWith(code(), view, locals === None ? caller.locals : locals);
  });
}

function runWith(code: PyCode, globals: PyDict, locals: Value): M {
  const G = adoptAsGlobals(globals);
  const result =
    locals === globals || (locals instanceof PyDict && targetOf(locals) === G)
      ? runInGlobals(code, G)
      : runInMapping(code, G, locals);
  return code.meta.kind === 'expression' ? result : (then(result, () => None) as M);
}

function compileSource(source: Value, filename: Value, modeValue: Value, flags: Value = 0): Value {
  const mode = asText(modeValue);
  if (mode !== 'exec' && mode !== 'eval' && mode !== 'single') {
    if (mode === undefined) throw typeError(`compile() argument 'mode' must be str, not ${argumentType(modeValue)}`);
    throw valueError("compile() mode must be 'exec', 'eval' or 'single'");
  }
  if (source instanceof Code) return source;
  if ((Number(asInt(flags) ?? 0) & 0x400) !== 0) {
    throw newException('NotImplementedError', ['compile() to a syntax tree is not simulated']);
  }
  const file = asText(filename) ?? textOfBytes(filename);
  if (file === undefined) {
    throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(filename)}`);
  }
  return compiled(source, file, mode, 'compile');
}

export const dynamicCodeFunctions = defineFunctions('builtins', {
  'exec(source, globals=None, locals=None, /)': (source: Value, globals: Value = None, locals: Value = None) =>
    run('exec', source, globals, locals),
  'eval(source, globals=None, locals=None, /)': (source: Value, globals: Value = None, locals: Value = None) =>
    run('eval', source, globals, locals),
  'compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)': compileSource,
});

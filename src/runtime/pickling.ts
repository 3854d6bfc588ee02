import { ownNames } from './attributes';
import { call } from './call';
import { PyDict } from './data/dictObject';
import { PyFloat } from './data/floatObject';
import { PyByteArray, PyBytes, PyList, PyTuple } from './data/sequenceObjects';
import { PySetLike } from './data/setObject';
import { defineMethods } from './define';
import { exceptionTypes, type PyBaseException } from './errors';
import { type NativeSteps, native } from './frame';
import { importModule, moduleAttribute, type PyModule } from './modules';
import { keysOf, PyObject } from './object';
import { IntObject, objectType, StrObject, typeName, typeOf } from './type';
import type { Value } from './values';

/** How objects are taken apart for `copy` and `pickle`; the rules are those of `copyreg`, a Python text. */

const containers = [PyList, PyDict, PyTuple, PySetLike, IntObject, StrObject, PyFloat, PyBytes, PyByteArray];

/** True for instances of classes that hold nothing but attributes, or derive from a plain container. */
function isPlain(self: Value): boolean {
  return typeOf(self).layout === PyObject || containers.some((layout) => self instanceof layout);
}

function* steps(args: Value[]): NativeSteps {
  const module = (yield* importModule('copyreg')) as PyModule;
  return yield call(moduleAttribute(module, '_reduce_ex') as Value, args);
}

const reduce = (self: Value, protocol: Value) => native(steps([self, protocol, isPlain(self), typeName(self)]));

defineMethods(objectType, {
  '__reduce__(self, /)': (self: Value) => reduce(self, 0),
  '__reduce_ex__(self, protocol, /)': reduce,
});

defineMethods(exceptionTypes.BaseException, {
  '__reduce__(self, /)': (self: PyBaseException) => {
    const parts: Value[] = [self.cls, new PyTuple(self.args)];
    const names = ownNames(self);
    if (names.length > 0) {
      const state = new PyDict();
      for (const name of names) state.set(name, self[keysOf(name).own] as Value);
      parts.push(state);
    }
    return new PyTuple(parts);
  },
});

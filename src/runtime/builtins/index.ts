import '../data';
import { asyncIter, asyncNextOr } from '../asyncGenerators';
import { dictType } from '../data/dictObject';
import { complexType, floatType } from '../data/floatObject';
import { reversedType } from '../data/iterators';
import { rangeType } from '../data/range';
import { byteArrayType, bytesType, listType, sliceType, tupleType } from '../data/sequenceObjects';
import { frozenSetType, setType } from '../data/setObject';
import { defineFunctions } from '../define';
import { exceptionTypes } from '../errors';
import { classMethodType, propertyType, staticMethodType } from '../function';
import { newModule } from '../modules';
import { Ellipsis, keysOf, None, NotImplemented } from '../object';
import { superType } from '../super';
import { boolType, intType, objectType, strType, typeType } from '../type';
import type { Value } from '../values';
import { since } from '../version';
import type { World } from '../world';
import { enumerateType, filterType, mapType, zipType } from './adapters';
import { dynamicCodeFunctions } from './dynamicCode';
import './genericAlias';
import { helpers } from './helpers';
import { memoryViewType } from './memoryView';
import { numericFunctions } from './numeric';
import { objectFunctions } from './objects';
import { openFunction } from './open';
import { printingFunctions } from './printing';
import { scopeFunctions } from './scope';

const types = [
  boolType,
  byteArrayType,
  bytesType,
  classMethodType,
  complexType,
  dictType,
  enumerateType,
  filterType,
  floatType,
  frozenSetType,
  intType,
  listType,
  mapType,
  memoryViewType,
  objectType,
  propertyType,
  rangeType,
  reversedType,
  setType,
  sliceType,
  staticMethodType,
  strType,
  superType,
  tupleType,
  typeType,
  zipType,
];

const asynchronous = defineFunctions('builtins', {
  'aiter(async_iterable, /)': asyncIter,
  'anext(async_iterator, default=None, /)': asyncNextOr,
});

/** Fills a world's builtins: functions, types, exceptions, constants, as its version of Python has them. */
export function fillBuiltins(world: World): void {
  const set = (name: string, value: Value) => {
    world.builtins[keysOf(name).own] = value;
  };
  for (const type of types) set(type.name, type);
  for (const [name, type] of Object.entries(exceptionTypes)) {
    if (name === 'EncodingWarning' && !since(10)) continue;
    if (name.endsWith('ExceptionGroup') && !since(11)) continue;
    if (name === 'PythonFinalizationError' && !since(13)) continue;
    set(name, type);
  }
  for (const alias of ['EnvironmentError', 'IOError']) set(alias, exceptionTypes.OSError);
  for (const functions of [
    numericFunctions,
    objectFunctions,
    openFunction,
    printingFunctions,
    scopeFunctions,
    dynamicCodeFunctions,
  ]) {
    for (const [name, fn] of Object.entries(functions)) set(name, fn);
  }
  if (since(10)) for (const [name, fn] of Object.entries(asynchronous)) set(name, fn);
  for (const [name, value] of Object.entries(helpers())) set(name, value);
  for (const [name, value] of Object.entries({
    None,
    NotImplemented,
    Ellipsis,
    True: true,
    False: false,
    __debug__: true,
  })) {
    set(name, value);
  }
  const module = newModule('builtins', world.builtins);
  module.isBuiltIn = true;
  world.modules.set('builtins', module);
}

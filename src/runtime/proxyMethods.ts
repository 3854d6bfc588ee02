import { dictType, PyDict } from './data/dictObject';
import './data/dict';
import { toRepr } from './data/repr';
import { defineMethods, defineNew } from './define';
import { typeError } from './errors';
import { type NativeFunction, PyMethodDescriptor } from './function';
import { mappingProxyType, PyMappingProxy } from './mappingProxy';
import type { PyType } from './type';
import { typeName } from './type';
import type { Value } from './values';

/** `mappingproxy`: the reading half of a dict's methods. */
const reading = [
  'get',
  'keys',
  'values',
  'items',
  'copy',
  '__getitem__',
  '__contains__',
  '__iter__',
  '__len__',
  '__reversed__',
];

const methods: Record<string, NativeFunction> = {};
for (const name of reading) {
  const method = dictType.dict.get(name);
  if (!(method instanceof PyMethodDescriptor)) continue;
  methods[method.text] = (self: PyMappingProxy, ...args: unknown[]) => method.fn(self.mapping, ...args);
}
const comparing: Record<string, NativeFunction> = {};
for (const name of ['__eq__', '__or__']) {
  const method = dictType.dict.get(name);
  if (!(method instanceof PyMethodDescriptor)) continue;
  comparing[method.text] = (self: PyMappingProxy, other: Value) =>
    method.fn(self.mapping, other instanceof PyMappingProxy ? other.mapping : other);
}
defineMethods(mappingProxyType, {
  ...methods,
  ...comparing,
  '__repr__(self, /)': (self: PyMappingProxy) => `mappingproxy(${toRepr(self.mapping)})`,
});
defineNew(mappingProxyType, {
  'mappingproxy(mapping, /)': (_cls: PyType, mapping: Value) => {
    if (mapping instanceof PyDict) return new PyMappingProxy(mapping);
    throw typeError(`mappingproxy() argument must be a mapping, not ${typeName(mapping)}`);
  },
});

import { bytesOf, setBufferSource } from '../data/bytes';
import { index, place, tryIndex } from '../data/convert';
import { decode } from '../data/encodings';
import { hashString } from '../data/hashes';
import { PyArrayIterator } from '../data/iterators';
import { indexError, typeError, valueError } from '../data/raise';
import { PyByteArray, PyBytes, PyList, PySlice } from '../data/sequenceObjects';
import { sliceItems, spanOf } from '../data/slice';
import { defineGetters, defineMethods, defineNew } from '../define';
import { None, NotImplemented, PyObject } from '../object';
import { newStaticType, type PyType, typeName } from '../type';
import type { Value } from '../values';

/** A window of single bytes on bytes or a bytearray; no other formats, no dimensions. */
export class PyMemoryView extends PyObject {
  released = false;
  constructor(
    readonly source: PyBytes | PyByteArray,
    readonly indexes: readonly number[],
  ) {
    super();
  }

  get data(): Uint8Array {
    if (this.released) throw valueError('operation forbidden on released memoryview object');
    return Uint8Array.from(this.indexes, (at) => this.source.data[at]);
  }
}

export const memoryViewType = newStaticType('memoryview', PyMemoryView, { isBase: false });
setBufferSource((value) => (value instanceof PyMemoryView ? value.data : undefined));

defineNew(memoryViewType, {
  'memoryview(object)': (_cls: PyType, object: Value) => {
    if (object instanceof PyMemoryView) return new PyMemoryView(object.source, object.indexes);
    if (!(object instanceof PyBytes) && !(object instanceof PyByteArray)) {
      throw typeError(`memoryview: a bytes-like object is required, not '${typeName(object)}'`);
    }
    return new PyMemoryView(object, Array.from(object.data.keys()));
  },
});

function at(self: PyMemoryView, key: Value): number {
  const int = tryIndex(key);
  if (int === undefined) throw typeError('memoryview: invalid slice key');
  const position = place(int) < 0 ? place(int) + self.indexes.length : place(int);
  if (position < 0 || position >= self.indexes.length) throw indexError('index out of bounds on dimension 1');
  return self.indexes[position];
}

defineMethods(memoryViewType, {
  '__len__(self, /)': (self: PyMemoryView) => self.indexes.length,
  '__iter__(self, /)': (self: PyMemoryView) => new PyArrayIterator(Array.from(self.data)),
  '__getitem__(self, key, /)': (self: PyMemoryView, key: Value) =>
    key instanceof PySlice
      ? new PyMemoryView(self.source, sliceItems(self.indexes, spanOf(key, self.indexes.length)))
      : self.source.data[at(self, key)],
  '__setitem__(self, key, value, /)': (self: PyMemoryView, key: Value, value: Value) => {
    if (!(self.source instanceof PyByteArray)) throw typeError('cannot modify read-only memory');
    if (key instanceof PySlice) {
      const targets = sliceItems(self.indexes, spanOf(key, self.indexes.length));
      const data = bytesOf(value);
      if (data === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
      if (data.length !== targets.length) {
        throw valueError('memoryview assignment: lvalue and rvalue have different structures');
      }
      for (let i = 0; i < targets.length; i++) self.source.data[targets[i]] = data[i];
      return None;
    }
    const byte = index(value);
    if (byte < 0 || byte > 255) throw valueError("memoryview: invalid value for format 'B'");
    self.source.data[at(self, key)] = Number(byte);
    return None;
  },
  '__eq__(self, value, /)': (self: PyMemoryView, other: Value) => {
    const data = bytesOf(other);
    return data === undefined ? NotImplemented : decode(data, 'latin-1') === decode(self.data, 'latin-1');
  },
  '__hash__(self, /)': (self: PyMemoryView) => {
    if (self.source instanceof PyByteArray) throw valueError('cannot hash writable memoryview object');
    return hashString(decode(self.data, 'latin-1'));
  },
  '__enter__(self, /)': (self: PyMemoryView) => self,
  '__exit__(self, /, *args)': (self: PyMemoryView) => {
    self.released = true;
    return None;
  },
  'hex(self, /)': (self: PyMemoryView) => Array.from(self.data, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  'release(self, /)': (self: PyMemoryView) => {
    self.released = true;
    return None;
  },
  "tobytes(self, /, order='C')": (self: PyMemoryView) => new PyBytes(self.data),
  'tolist(self, /)': (self: PyMemoryView) => new PyList(Array.from(self.data)),
});
defineGetters(memoryViewType, {
  nbytes: { get: (self: PyMemoryView) => self.indexes.length },
  itemsize: { get: () => 1 },
  ndim: { get: () => 1 },
  format: { get: () => 'B' },
  readonly: { get: (self: PyMemoryView) => self.source instanceof PyBytes },
  obj: { get: (self: PyMemoryView) => self.source },
});

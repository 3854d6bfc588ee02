import { dictType } from './data/dictObject';
import { byteArrayType, bytesType } from './data/sequenceObjects';
import { exceptionTypes } from './errors';
import { intType, objectType, type PyType, setEntry, strType, typeType } from './type';
import type { Value } from './values';
import { setVersionListener } from './world';

/** Attributes of types that came with a minor version after 3.8. Types are shared by runs of all versions. */
const newer: readonly (readonly [type: PyType, minor: number, names: readonly string[]])[] = [
  ...[strType, bytesType, byteArrayType].map((type) => [type, 9, ['removeprefix', 'removesuffix']] as const),
  [dictType, 9, ['__or__', '__ror__', '__ior__']],
  [intType, 10, ['bit_count']],
  [typeType, 10, ['__or__', '__ror__']],
  [exceptionTypes.BaseException, 11, ['add_note']],
  [objectType, 11, ['__getstate__']],
  [intType, 12, ['is_integer']],
];

const hidden = new Map<string, Value>();

/** Hides what the version does not have, and shows again what another one did not have. */
function applyVersion(minor: number): void {
  for (const [type, first, names] of newer) {
    for (const name of names) {
      const key = `${type.name}.${name}`;
      const kept = hidden.get(key);
      if (minor >= first && kept !== undefined) {
        hidden.delete(key);
        setEntry(type, name, kept);
      } else if (minor < first && kept === undefined) {
        const value = type.dict.get(name);
        if (value === undefined) continue;
        hidden.set(key, value);
        setEntry(type, name, undefined);
      }
    }
  }
}

setVersionListener(applyVersion);

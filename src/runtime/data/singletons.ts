import { defineMethods, defineNew } from '../define';
import { Ellipsis, None, NotImplemented } from '../object';
import { ellipsisType, noneType, notImplementedType } from '../type';
import { identityHash } from './keys';

/** `None`, `NotImplemented` and `...`: one object each, which calling their types gives again. */
for (const [type, value, name] of [
  [noneType, None, 'None'],
  [notImplementedType, NotImplemented, 'NotImplemented'],
  [ellipsisType, Ellipsis, 'Ellipsis'],
] as const) {
  defineMethods(type, {
    '__repr__(self, /)': () => name,
    '__hash__(self, /)': () => identityHash(value),
    '__reduce__(self, /)': () => name,
  });
  defineNew(type, { [`${type.name}()`]: () => value });
}
defineMethods(noneType, { '__bool__(self, /)': () => false });
defineMethods(notImplementedType, { '__bool__(self, /)': () => true });

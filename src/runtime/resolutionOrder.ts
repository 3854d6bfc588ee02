import { typeError } from './errors';
import { isSubtype, type PyType } from './type';
import { since } from './version';

/**
 * The method resolution order of a class with these bases, without the class itself: C3 as Python does it.
 * @throws TypeError if there is none
 */
export function resolutionOrder(bases: readonly PyType[]): PyType[] {
  for (const [i, base] of bases.entries()) {
    if (bases.indexOf(base) < i) throw typeError(`duplicate base class ${base.name}`);
  }
  if (bases.length === 1) return [...bases[0].mro];
  const pending = [...bases.map((base) => [...base.mro]), [...bases]];
  const order: PyType[] = [];
  for (;;) {
    const lists = pending.filter((list) => list.length > 0);
    if (lists.length === 0) return order;
    const next = lists.map((list) => list[0]).find((head) => !lists.some((list) => list.indexOf(head) > 0));
    if (next === undefined) {
      const names = [...new Set(lists.map((list) => list[0].name))].join(', ');
      throw typeError(
        `Cannot create a consistent method resolution${since(13) ? ' ' : '\n'}order (MRO) for bases ${names}`,
      );
    }
    order.push(next);
    for (const list of lists) if (list[0] === next) list.shift();
  }
}

/**
 * The base that gives a class its JavaScript layout.
 * @throws TypeError if a base may not be one, or if two bases want different layouts
 */
export function bestBase(bases: readonly PyType[]): PyType {
  let best = bases[0];
  for (const base of bases) {
    if (!base.isBase) throw typeError(`type '${base.name}' is not an acceptable base type`);
    if (extendsLayout(base, best)) best = base;
    else if (!extendsLayout(best, base)) throw typeError('multiple bases have instance lay-out conflict');
  }
  return best;
}

/** True if instances of `type` also have all that `other`'s have, and more if the two differ. */
function extendsLayout(type: PyType, other: PyType): boolean {
  if (type === other) return true;
  if (type.layout === other.layout) return slotCount(type) > slotCount(other) || !hasSlots(other);
  return type.layout.prototype instanceof other.layout && (!hasSlots(other) || isSubtype(type, other));
}

const hasSlots = (type: PyType) => slotCount(type) > 0;

function slotCount(type: PyType): number {
  return type.mro.reduce((count, entry) => count + (entry.slots?.length ?? 0), 0);
}

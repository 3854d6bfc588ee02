import { findAttribute, getattr } from '../attributes';
import { now } from '../call';
import type { Value } from '../values';

/** `object.name`, to its end. */
export function attributeNow(object: Value, name: string): Value {
  return now(() => getattr(object, name)) as Value;
}

/** The same, or undefined if there is none. */
export function findAttributeNow(object: Value, name: string): Value | undefined {
  return now(() => findAttribute(object, name)) as Value | undefined;
}

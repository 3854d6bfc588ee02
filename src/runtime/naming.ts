import { identityOf } from './data/keys';
import type { PyType } from './type';
import type { Value } from './values';

/** `type.__module__`, as texts show it; what Python code has put there need not be a string. */
export function moduleOf(type: PyType): Value {
  if (type.isStatic) return type.module;
  return type.dict.get('__module__') ?? 'builtins';
}

/** `module.Qualified.name`, without the module for builtins. */
export function fullName(type: PyType): string {
  const module = moduleOf(type);
  return typeof module !== 'string' || module === 'builtins' ? type.qualname : `${module}.${type.qualname}`;
}

/** `0x7f3a5c0d1e40`. */
export function address(value: Value): string {
  return `0x${identityOf(value).toString(16).padStart(12, '0')}`;
}

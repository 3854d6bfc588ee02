import type { PyBuiltinFunction, PyType, Value } from '../runtime';

/** A module of the library that is written in TypeScript. */
export interface LibraryModule {
  readonly name: string;
  /**
   * Makes what the module holds, once for each process that imports it: functions and types under their own names,
   * anything else with its name.
   */
  readonly make: () => Iterable<PyBuiltinFunction | PyType | readonly [string, Value]>;
  readonly isPackage?: boolean;
}

import type { PyObject } from './object';

/** Any Python value; see `src/README.md`, "Values". */
export type Value = number | bigint | boolean | string | PyObject;

import type { PyObject } from './object';
import type { Suspended } from './registers';

/** Any Python value; see `src/README.md`, "Values". */
export type Value = number | bigint | boolean | string | PyObject;

/** What an operation gives that may call Python or block: its value, or `S`. */
export type M<T = Value> = T | Suspended;

/** The keywords of a call's last arguments, null for none. */
export type Names = readonly string[] | null;

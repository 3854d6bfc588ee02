import {
  asDouble,
  None,
  overflowError,
  PyFloat,
  since,
  tryIndex,
  typeError,
  typeName,
  type Value,
  valueError,
} from '../runtime';

/** The longest time that fits into CPython's nanosecond clock. */
const mostSeconds = 9_223_372_036;

/** Seconds as Python gives them, as whole nanoseconds rounded up. @throws TypeError, ValueError, OverflowError as CPython */
export function nanoseconds(value: Value): number {
  const seconds = value instanceof PyFloat ? value.value : asDouble((tryIndex(value) as Value | undefined) ?? None);
  if (seconds === undefined)
    throw typeError(
      since(10)
        ? `'${typeName(value)}' object cannot be interpreted as an integer`
        : `an integer is required (got type ${typeName(value)})`,
    );
  if (Number.isNaN(seconds)) throw valueError('Invalid value NaN (not a number)');
  if (Math.abs(seconds) > mostSeconds)
    throw overflowError(
      since(11) ? 'timestamp out of range for platform time_t' : 'timestamp too large to convert to C _PyTime_t',
    );
  return Math.ceil(seconds * 1e9 - 1e-3);
}

/** A time-out argument: undefined for none, never below zero. */
export function timeout(value: Value | undefined): number | undefined {
  if (value === undefined || value === None) return undefined;
  return Math.max(0, nanoseconds(value));
}

/** What CPython's library, being Python, does first with a time-out, and so complains of in one that is no number. */
const complaints = {
  join: (type: string) => `'>' not supported between instances of 'int' and '${type}'`,
  wait: (type: string) => `'>' not supported between instances of '${type}' and 'int'`,
  queue: (type: string) => `'<' not supported between instances of '${type}' and 'int'`,
  deadline: (type: string) => `unsupported operand type(s) for +: 'float' and '${type}'`,
};

/** The same for a method that CPython has in Python. */
export function libraryTimeout(value: Value | undefined, use: keyof typeof complaints): number | undefined {
  if (value === undefined || value === None) return undefined;
  if (!(value instanceof PyFloat) && asDouble(value) === undefined && tryIndex(value) === undefined)
    throw typeError(complaints[use](typeName(value)));
  return timeout(value);
}

/** A time-out of `acquire`: −1 and left out are none. */
export function acquireTimeout(blocking: boolean, value: Value | undefined): number | undefined {
  if (value === undefined) return undefined;
  const time = nanoseconds(value);
  if (!blocking && time !== -1e9) throw valueError("can't specify a timeout for a non-blocking call");
  if (time === -1e9) return undefined;
  if (time < 0) throw valueError(`timeout value must be ${since(13) ? 'a non-negative number' : 'positive'}`);
  return time;
}

/** A float of seconds. */
export function seconds(ns: number): PyFloat {
  return new PyFloat(ns / 1e9);
}

import {
  type AttemptOptions,
  attempt,
  type Blocked,
  blocked,
  type Description,
  Failure,
  StandardStream,
} from '../kernel';
import {
  asInt,
  callMethod,
  decode,
  type M,
  now,
  R,
  S,
  special,
  then,
  typeError,
  type Value,
  valueError,
} from '../runtime';
import { systemError } from './errno';
import { inOrder, session } from './session';

/** What a system call gives, as a native returns it: `onValue` of the result, or the OSError. */
export function result<T>(outcome: T | Failure | Blocked | undefined, onValue: (value: T) => M): M {
  const finish = (value: unknown): M => {
    if (value instanceof Failure) throw systemError(value.code);
    return onValue(value as T);
  };
  return outcome === blocked ? (then(S, finish) as M) : finish(outcome);
}

/** Charges a system call and carries it out in the order of virtual time. */
export function systemCall(action: () => M, cost?: number): M {
  const { kernel } = session();
  kernel.charge(cost ?? kernel.costs.systemCall);
  return inOrder(action);
}

/** Carries out an operation on an open file; waits while it would block, unless the file is not to. */
export function carryOut<T>(
  description: Description,
  operation: () => T | Failure,
  onValue: (value: T) => M,
  options: AttemptOptions = {},
): M {
  return result(attempt(session().kernel, [description], operation, options), onValue);
}

/** The open file behind a descriptor of this process. @throws OSError EBADF */
export function descriptionOf(fd: number): Description {
  const found = session().process.descriptors.get(fd);
  if (found === undefined) throw systemError('EBADF');
  return found;
}

/** Gives a description a descriptor of this process. @throws OSError EMFILE */
export function install(description: Description): number {
  const fd = session().process.descriptors.install(description);
  if (fd instanceof Failure) throw systemError(fd.code);
  return fd;
}

/** Gives a new process its standard streams: descriptors 0, 1 and 2. */
export function openStandardStreams(): void {
  const { descriptors } = session().process;
  const { world } = R;
  const output = (stream: 1 | 2) => (data: Uint8Array) => world.options.write(stream, decodeOutput(data));
  for (const write of [null, output(1), output(2)]) descriptors.install(new StandardStream(write));
}

function decodeOutput(data: Uint8Array): string {
  return decode(data, 'utf-8', 'replace');
}

/** A descriptor as Python code gives it: a number, or an object with `fileno()`. */
export function descriptorOf(value: Value): number {
  const int = asInt(value);
  if (int === undefined) {
    if (special(value, 'fileno') === undefined) throw typeError('argument must be an int, or have a fileno() method.');
    return descriptorOf(now(() => callMethod(value, 'fileno', [])));
  }
  if (int < 0) throw valueError(`file descriptor cannot be a negative integer (${int})`);
  return Number(int);
}

/** A number as Python gives it, as JavaScript's; `absent` for what is none. */
export function intOf(value: Value, absent = 0): number {
  return Number(asInt(value) ?? absent);
}

import { createPipe, type Description } from '../kernel';
import { defineFunctions, type M, None, PyTuple, truth, type Value } from '../runtime';
import { descriptionOf, install, intOf, result } from './descriptors';
import { session } from './session';

/** The functions of `os` on file descriptors. */

const table = () => session().process.descriptors;

function closeRange(low: Value, high: Value): Value {
  for (const fd of table().numbers()) if (fd >= intOf(low) && fd < intOf(high)) table().close(fd);
  return None;
}

function pipe(): Value {
  const ends = createPipe(session().kernel);
  return new PyTuple(ends.map(install));
}

function duplicate(fd: Value): M {
  return result(table().install(descriptionOf(intOf(fd))), (made) => made);
}

function duplicateTo(fd: Value, target: Value): M {
  return result(table().duplicateTo(intOf(fd), intOf(target)), () => intOf(target));
}

const inheritable = new WeakMap<Description, boolean>();

export const descriptorFunctions = () =>
  Object.values(
    defineFunctions('posix', {
      'closerange(fd_low, fd_high, /)': closeRange,
      'pipe()': pipe,
      'pipe2(flags, /)': (flags: Value) => {
        const made = createPipe(session().kernel);
        for (const end of made) end.nonBlocking = (intOf(flags) & 0x800) !== 0;
        return new PyTuple(made.map(install));
      },
      'dup(fd, /)': duplicate,
      'dup2(fd, fd2, inheritable=True)': duplicateTo,
      'get_blocking(fd, /)': (fd: Value) => !descriptionOf(intOf(fd)).nonBlocking,
      'set_blocking(fd, blocking, /)': (fd: Value, blocking: Value) => {
        descriptionOf(intOf(fd)).nonBlocking = truth(blocking) !== true;
        return None;
      },
      'get_inheritable(fd, /)': (fd: Value) => inheritable.get(descriptionOf(intOf(fd))) ?? false,
      'set_inheritable(fd, inheritable, /)': (fd: Value, value: Value) => {
        inheritable.set(descriptionOf(intOf(fd)), truth(value) === true);
        return None;
      },
    }),
  );

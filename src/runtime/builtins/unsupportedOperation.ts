import { call } from '../call';
import { PyDict } from '../data/dictObject';
import { PyTuple } from '../data/sequenceObjects';
import { exceptionTypes, newException, type PyBaseException } from '../errors';
import { R } from '../registers';
import { type PyType, typeType } from '../type';

/** `io.UnsupportedOperation`, which is both an OSError and a ValueError. */
export function unsupportedOperationType(): PyType {
  return R.world.slot(unsupportedOperationType, () => {
    const dict = new PyDict();
    dict.set('__module__', 'io');
    const bases = new PyTuple([exceptionTypes.OSError, exceptionTypes.ValueError]);
    return call(typeType, ['UnsupportedOperation', bases, dict]) as PyType;
  });
}

export function unsupportedOperation(message: string): PyBaseException {
  return newException(unsupportedOperationType(), [message]);
}

import { newException, type PyBaseException } from '../errors';

export {
  attributeError,
  indexError,
  keyError,
  overflowError,
  runtimeError,
  stopIteration,
  typeError,
  valueError,
  zeroDivisionError,
} from '../errors';

export const memoryError = (): PyBaseException => newException('MemoryError', []);
export const lookupError = (message: string): PyBaseException => newException('LookupError', [message]);
export const attributeErrorText = (message: string): PyBaseException => newException('AttributeError', [message]);

import { exceptionTypes, newStaticType, PyBaseException, type PyType } from '../../runtime';

/** The exceptions of asyncio that its futures, tasks and loops raise themselves. */

const options = (base: PyType) => ({ base, module: 'asyncio.exceptions' });

export const cancelledError = newStaticType(
  'CancelledError',
  class extends PyBaseException {},
  options(exceptionTypes.BaseException),
);
export const invalidStateError = newStaticType(
  'InvalidStateError',
  class extends PyBaseException {},
  options(exceptionTypes.Exception),
);

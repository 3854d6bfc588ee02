import { call, type NativeSteps, None, R, type Value } from '../runtime';

/** What library modules want done when the interpreter goes down, after `atexit`: where CPython's objects are destroyed. */
const finalizers = () => R.world.slot('library finalizers', (): Value[] => []);

export function addFinalizer(callable: Value): void {
  finalizers().push(callable);
}

export function* runFinalizers(): NativeSteps {
  const all = finalizers();
  for (let next = all.shift(); next !== undefined; next = all.shift()) yield call(next, []);
  return None;
}

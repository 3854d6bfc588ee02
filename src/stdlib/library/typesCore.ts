import { defineFunctions, markIterableCoroutine, PyFunction, type Value } from '../../runtime';
import type { LibraryModule } from '../module';

/** What the module `types` cannot say in Python. */
export const typesCore: LibraryModule = {
  name: '_types',
  make: () =>
    Object.values(
      defineFunctions('types', {
        '_mark_iterable_coroutine(func, /)': (fn: Value) => {
          if (fn instanceof PyFunction) markIterableCoroutine(fn);
          return fn;
        },
      }),
    ),
};

import {
  defineFunctions,
  moduleAttribute,
  None,
  PyList,
  type PyModule,
  R,
  setModuleAttribute,
  type Value,
} from '../runtime';
import { sleepFunction } from './gevent';
import type { LibraryModule } from './module';
import { session } from './session';

/** What `patch_all` replaces, as far as a note asks for it, also in modules that are not simulated. */
const known = `socket.socket socket.create_connection socket.getaddrinfo ssl.SSLContext select.select time.sleep
  _thread.allocate_lock _thread.start_new_thread threading.local os.fork signal.signal subprocess.Popen queue.SimpleQueue`.split(
  /\s+/,
);

/** What `gevent.monkey` has replaced in this process, with what was there before. */
class Patched {
  readonly originals = new Map<string, Value>();
  all = false;
}

const patched = () => R.world.slot(Patched, () => new Patched());

function replace(moduleName: string, name: string, value: Value): void {
  const module = R.world.module(moduleName) as PyModule | undefined;
  const key = `${moduleName}.${name}`;
  const original = module === undefined ? undefined : moduleAttribute(module, name);
  if (module === undefined || original === undefined || patched().originals.has(key)) return;
  patched().originals.set(key, original);
  setModuleAttribute(module, name, value);
}

/** `time.sleep` becomes cooperative; names that were bound to the old one before stay as they are. */
function patchTime(): Value {
  if (R.world.module('time') === undefined) pending().add('time');
  replace('time', 'sleep', sleepFunction);
  return None;
}

const pending = () => R.world.slot('gevent.monkey pending', () => new Set<string>());

function patchThread(): Value {
  if (R.world.module('threading') !== undefined || R.world.module('queue') !== undefined) {
    session().remark({
      code: 'unsupported.patch',
      message: 'monkey.patch_all() does not turn threads and locks into greenlets yet: here they stay real threads.',
      severity: 'warning',
    });
  }
  return None;
}

/** A module that was imported after `patch_all`: gets what that would have changed. */
export function patchLate(name: string): void {
  if (name === 'time' && R.world.slots.has('gevent.monkey pending') && pending().has('time')) patchTime();
}

export const monkeyModule: LibraryModule = {
  name: 'gevent.monkey',
  make: () =>
    Object.values(
      defineFunctions('gevent.monkey', {
        'patch_all(*args, **kwargs)': () => {
          patched().all = true;
          patchTime();
          patchThread();
          return true;
        },
        'patch_time()': patchTime,
        'patch_thread(*args, **kwargs)': patchThread,
        'patch_socket(*args, **kwargs)': () => None,
        'is_module_patched(mod_name)': (module: Value) =>
          [...patched().originals.keys(), ...(patched().all ? known : [])].some((key) => key.startsWith(`${module}.`)),
        'is_object_patched(mod_name, item_name)': (module: Value, item: Value) =>
          patched().originals.has(`${module}.${item}`) || (patched().all && known.includes(`${module}.${item}`)),
        'get_original(mod_name, item_name)': (moduleName: Value, item: Value): Value => {
          const original = (name: Value) => {
            const module = R.world.module(String(moduleName)) as PyModule | undefined;
            const now = module === undefined ? undefined : moduleAttribute(module, String(name));
            return patched().originals.get(`${moduleName}.${name}`) ?? now ?? None;
          };
          return item instanceof PyList ? new PyList(item.items.map(original)) : original(item);
        },
      }),
    ),
};

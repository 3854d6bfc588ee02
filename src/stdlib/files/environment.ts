import { R } from '../../runtime';

/** The environment of a simulated process: never that of the host. */
const initial: readonly (readonly [string, string])[] = [
  ['HOME', '/home/user'],
  ['USER', 'user'],
  ['PATH', '/usr/local/bin:/usr/bin:/bin'],
  ['LANG', 'C.UTF-8'],
];

const key = Symbol('environment');

/** The environment variables of the process that is running, by name. */
export function environment(): Map<string, string> {
  return R.world.slot(key, () => new Map(initial));
}

import { SeededRandom } from '../base';
import { R } from '../runtime';
import { session } from './session';

/**
 * Where a program's unseeded randomness comes from: the real one asks the machine for it; here it follows the run's
 * seed, so that the run can be repeated.
 */
export function entropy(): SeededRandom {
  return R.world.slot(entropy, () => new SeededRandom(session().options.seed));
}

/** Bytes for `os.urandom` and what is built on it. */
export function randomBytes(count: number): Uint8Array {
  const source = entropy();
  return Uint8Array.from({ length: count }, () => source.nextUint32() & 255);
}

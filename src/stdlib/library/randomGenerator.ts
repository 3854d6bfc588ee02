import {
  asInt,
  defineMethods,
  defineType,
  hashOf,
  intAbs,
  None,
  normalise,
  PyFloat,
  PyObject,
  PyTuple,
  type PyType,
  size,
  typeError,
  type Value,
  valueError,
} from '../../runtime';
import { entropy } from '../entropy';
import type { LibraryModule } from '../module';
import { MersenneTwister } from './mersenneTwister';

/** `_random.Random`: what `random.Random` is built on. */
class PyRandom extends PyObject {
  readonly twister = new MersenneTwister();
}

/** The 32-bit words of a whole number, lowest first. */
function words(value: bigint): number[] {
  const result: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 32n) result.push(Number(rest & 0xffffffffn));
  return result;
}

/**
 * Seeds as CPython does: by an integer's absolute value, else by the hash. Without a seed the numbers
 * follow the run's own.
 */
function seed(self: PyRandom, value: Value | undefined): void {
  if (value === undefined || value === None) {
    const source = entropy();
    self.twister.seed([source.nextUint32(), source.nextUint32()]);
    return;
  }
  const int = asInt(value) ?? hashOf(value);
  self.twister.seed(words(BigInt(intAbs(int))));
}

function makeRandomType(): PyType {
  const type = defineType({
    name: 'Random',
    module: '_random',
    layout: PyRandom,
    new: { 'Random(*args, **kwargs)': (cls: PyType) => new cls.Ctor() as Value },
  });
  defineMethods(type, {
    'seed(self, a=None, /)': (self: PyRandom, value: Value | undefined) => {
      seed(self, value);
      return None;
    },
    'random(self, /)': (self: PyRandom) => new PyFloat(self.twister.double()),
    'getrandbits(self, k, /)': (self: PyRandom, bits: Value) => {
      const count = size(bits);
      if (count < 0) throw valueError('number of bits must be non-negative');
      return count <= 32 && count > 0 ? self.twister.next32() >>> (32 - count) : normalise(self.twister.bits(count));
    },
    'getstate(self, /)': (self: PyRandom) => new PyTuple(self.twister.save()),
    'setstate(self, state, /)': (self: PyRandom, state: Value) => {
      if (!(state instanceof PyTuple)) throw typeError('state vector must be a tuple');
      if (state.items.length !== 625) throw valueError('state vector is the wrong size');
      self.twister.restore(state.items as number[]);
      return None;
    },
  });
  return type;
}

export const randomGenerator: LibraryModule = { name: '_random', make: () => [makeRandomType()] };

import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import {
  asText,
  bytesOf,
  defineFunctions,
  defineMethods,
  defineType,
  type M,
  None,
  newException,
  PyBytes,
  PyObject,
  type PyType,
  R,
  S,
  then,
  typeError,
  type Value,
  valueError,
} from '../../runtime';
import type { LibraryModule } from '../module';
import { session } from '../session';

/** What all of the library's hash functions have. */
interface HashFunction {
  (data: Uint8Array): Uint8Array;
  create(): { update(data: Uint8Array): unknown; digest(): Uint8Array; clone(): unknown };
  readonly outputLen: number;
  readonly blockLen: number;
}

const algorithms: Readonly<Record<string, HashFunction>> = {
  md5,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  sha3_224,
  sha3_256,
  sha3_384,
  sha3_512,
  blake2b: blake2b as unknown as HashFunction,
  blake2s: blake2s as unknown as HashFunction,
} as unknown as Record<string, HashFunction>;

/** What hashing costs: SHA-256 of a byte takes about 2.1 ns on the machine on which the cost table was measured. */
const nanosecondsPerByte = 2.1;

class PyHash extends PyObject {
  algorithm = 'sha256';
  parts: Uint8Array[] = [];
}

function digestOf(self: PyHash): Uint8Array {
  const state = algorithms[self.algorithm].create();
  for (const part of self.parts) state.update(part);
  return state.digest();
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function dataOf(value: Value): Uint8Array {
  if (asText(value) !== undefined) throw typeError('Strings must be encoded before hashing');
  const data = bytesOf(value);
  if (data === undefined) throw typeError('object supporting the buffer API required');
  return data.slice();
}

/** CPython gives the GIL up while it hashes more than this, in bytes. */
const keepsGilUpTo = 2047;

/** Spends the time that hashing takes, then goes on: large data are hashed without the GIL, beside other threads. */
function afterHashing(data: Uint8Array | undefined, goOn: () => Value): M {
  const cost = Math.round((data?.length ?? 0) * nanosecondsPerByte);
  if (data === undefined || data.length <= keepsGilUpTo) {
    R.left -= cost;
    return goOn();
  }
  const { kernel } = session();
  kernel.block({ state: 'running', deadline: kernel.now + cost });
  return then(S, goOn) as M;
}

function makeHashType(): PyType {
  const type = defineType({
    name: 'HASH',
    module: '_hashlib',
    layout: PyHash,
    getters: {
      name: { get: (self: PyHash) => self.algorithm },
      digest_size: { get: (self: PyHash) => algorithms[self.algorithm].outputLen },
      block_size: { get: (self: PyHash) => algorithms[self.algorithm].blockLen },
    },
  });
  defineMethods(type, {
    'update(self, obj, /)': (self: PyHash, value: Value) => {
      const data = dataOf(value);
      return afterHashing(data, () => {
        self.parts.push(data);
        return None;
      });
    },
    'digest(self, /)': (self: PyHash) => new PyBytes(digestOf(self)),
    'hexdigest(self, /)': (self: PyHash) => hex(digestOf(self)),
    'copy(self, /)': (self: PyHash) => {
      const copy = new type.Ctor() as PyHash;
      copy.algorithm = self.algorithm;
      copy.parts = [...self.parts];
      return copy;
    },
    '__repr__(self, /)': (self: PyHash) => `<${self.algorithm} _hashlib.HASH object @ 0x7f0000000000>`,
  });
  return type;
}

function makeModule() {
  const type = makeHashType();
  const make = (algorithm: string, data: Value | undefined) => {
    const hash = new type.Ctor() as PyHash;
    hash.algorithm = algorithm;
    const bytes = data === undefined ? undefined : dataOf(data);
    if (bytes !== undefined) hash.parts.push(bytes);
    return afterHashing(bytes, () => hash);
  };
  const byName = (nameValue: Value, data: Value | undefined) => {
    const name = asText(nameValue);
    if (name === undefined) throw typeError('name must be a string');
    const known = name.toLowerCase().replace('-', '_').replace(/^sha_/, 'sha');
    if (!(known in algorithms)) throw valueError(`unsupported hash type ${name}`);
    return make(known, data);
  };
  const constructors = Object.fromEntries(
    Object.keys(algorithms).map((name) => [
      `${name}(string=b'', *, usedforsecurity=True)`,
      (data: Value | undefined) => make(name, data),
    ]),
  );
  return Object.values(
    defineFunctions('_hashlib', {
      ...constructors,
      "new(name, string=b'', *, usedforsecurity=True)": byName,
      'hmac_digest(key, msg, digest, /)': (key: Value, message: Value, nameValue: Value) => {
        const name = asText(nameValue) ?? 'sha256';
        if (!(name in algorithms)) throw newException('ValueError', [`unsupported hash type ${name}`]);
        return new PyBytes(hmac(algorithms[name] as never, dataOf(key), dataOf(message)));
      },
    }),
  );
}

/** The module behind `hashlib` and `hmac`. The hash functions themselves are those of @noble/hashes. */
export const digests: LibraryModule = { name: '_hashlib', make: makeModule };

export const hashlib = String.raw`
from _hashlib import *

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"}
algorithms_available = set(algorithms_guaranteed)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    size = new(hash_name).digest_size
    dklen = dklen or size
    out = b""
    block = 1
    while len(out) < dklen:
        u = hmac_digest(password, salt + block.to_bytes(4, "big"), hash_name)
        result = int.from_bytes(u, "big")
        for _ in range(iterations - 1):
            u = hmac_digest(password, u, hash_name)
            result ^= int.from_bytes(u, "big")
        out += result.to_bytes(size, "big")
        block += 1
    return out[:dklen]
`;

const N = 624;
const M = 397;

/**
 * The generator behind Python's `random`: MT19937 of Matsumoto and Nishimura (1998), with their `init_by_array` (2002),
 * so that a seed gives CPython's numbers.
 */
export class MersenneTwister {
  private readonly state = new Uint32Array(N);
  private at = N;

  /** Seeds with the 32-bit words of a whole number, the lowest first. */
  seed(key: readonly number[]): void {
    const mt = this.state;
    this.seedWord(19650218);
    const words = key.length === 0 ? [0] : key;
    let i = 1;
    let j = 0;
    for (let k = Math.max(N, words.length); k > 0; k--) {
      mt[i] = (mt[i] ^ Math.imul(mt[i - 1] ^ (mt[i - 1] >>> 30), 1664525)) + words[j] + j;
      if (++i >= N) {
        mt[0] = mt[N - 1];
        i = 1;
      }
      if (++j >= words.length) j = 0;
    }
    for (let k = N - 1; k > 0; k--) {
      mt[i] = (mt[i] ^ Math.imul(mt[i - 1] ^ (mt[i - 1] >>> 30), 1566083941)) - i;
      if (++i >= N) {
        mt[0] = mt[N - 1];
        i = 1;
      }
    }
    mt[0] = 0x80000000;
    this.at = N;
  }

  private seedWord(word: number): void {
    const mt = this.state;
    mt[0] = word;
    for (let i = 1; i < N; i++) mt[i] = Math.imul(1812433253, mt[i - 1] ^ (mt[i - 1] >>> 30)) + i;
  }

  /** The next 32 bits, as a whole number. */
  next32(): number {
    if (this.at >= N) this.twist();
    let y = this.state[this.at++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  private twist(): void {
    const mt = this.state;
    for (let k = 0; k < N; k++) {
      const y = (mt[k] & 0x80000000) | (mt[(k + 1) % N] & 0x7fffffff);
      mt[k] = mt[(k + M) % N] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.at = 0;
  }

  /** A double from 0 to below 1, with 53 random bits. */
  double(): number {
    const high = this.next32() >>> 5;
    const low = this.next32() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** A whole number of `count` random bits, as `getrandbits` composes it. */
  bits(count: number): bigint {
    let result = 0n;
    for (let done = 0; done < count; done += 32) {
      const left = count - done;
      const word = left < 32 ? this.next32() >>> (32 - left) : this.next32();
      result |= BigInt(word) << BigInt(done);
    }
    return result;
  }

  /** The state's words and the place in them, as `getstate` gives them. */
  save(): number[] {
    return [...this.state, this.at];
  }

  /** Takes back what `save` gave. */
  restore(words: readonly number[]): void {
    this.state.set(words.slice(0, N));
    this.at = words[N];
  }
}

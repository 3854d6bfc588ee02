/** The first 32 bits of the fractional parts of `root` of the first `count` primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function fractions(count: number, root: (n: number) => number): Uint32Array {
  const result = new Uint32Array(count);
  let found = 0;
  for (let n = 2; found < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0;
    if (!prime) continue;
    const value = root(n);
    result[found++] = Math.floor((value - Math.floor(value)) * 0x100000000);
  }
  return result;
}

const initial = fractions(8, Math.sqrt);
const constants = fractions(64, Math.cbrt);

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    // A lone surrogate is written as U+FFFD, as encoders do.
    const raw = character.codePointAt(0) as number;
    const c = raw >= 0xd800 && raw <= 0xdfff ? 0xfffd : raw;
    if (c < 0x80) bytes.push(c);
    else if (c < 0x800) bytes.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < 0x10000) bytes.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else bytes.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return bytes;
}

/** The SHA-256 of a text in UTF-8 (FIPS 180-4): what a content security policy names an inline script by. */
export function sha256(text: string): Uint8Array {
  const bytes = utf8(text);
  const bitLength = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  const high = Math.floor(bitLength / 0x100000000);
  for (const word of [high, bitLength >>> 0])
    bytes.push(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  const hash = initial.slice();
  const w = new Uint32Array(64);
  for (let from = 0; from < bytes.length; from += 64) {
    for (let i = 0; i < 16; i++) {
      const at = from + 4 * i;
      w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    }
    compress(hash, w);
  }
  const result = new Uint8Array(32);
  hash.forEach((word, i) => {
    result.set([word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255], 4 * i);
  });
  return result;
}

function compress(hash: Uint32Array, w: Uint32Array): void {
  const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));
  for (let i = 16; i < 64; i++) {
    const s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >>> 3);
    const s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >>> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  let [a, b, c, d, e, f, g, h] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + constants[i] + w[i]) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    hash[i] += value;
  });
}

/**
 * SHA-1 (FIPS 180-4, section 6.1), synchronous and without a platform: ids must be the same, and made the same way, in a popup and
 * on the command line, where `crypto.subtle` would turn every exporter into a promise. Names things; protects nothing.
 */

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** The message with a 1 bit, zeros, and its length in bits, to a multiple of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(message);
  view.setUint8(message.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(view.byteLength - 4, message.length << 3);
  return view;
}

/** The round's function of b, c, d, and its constant. */
function round(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/** In: bytes. Out: their SHA-1, 20 bytes. */
export function sha1(message: Uint8Array): Uint8Array {
  const view = padded(message);
  const hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const words = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 80; t++) {
      words[t] =
        t < 16
          ? view.getInt32(block + 4 * t)
          : rotate((words[t - 3] ?? 0) ^ (words[t - 8] ?? 0) ^ (words[t - 14] ?? 0) ^ (words[t - 16] ?? 0), 1);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
    for (let t = 0; t < 80; t++) {
      const next = (rotate(a, 5) + round(t, b, c, d) + e + (words[t] ?? 0)) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((word, i) => {
      hash[i] = ((hash[i] ?? 0) + word) | 0;
    });
  }
  const digest = new DataView(new ArrayBuffer(20));
  hash.forEach((word, i) => {
    digest.setInt32(4 * i, word);
  });
  return new Uint8Array(digest.buffer);
}

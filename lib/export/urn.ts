import { sha1 } from './sha1.ts';

/** Our own name space (RFC 9562, section 6.6), drawn once at random: other people's ids of the same names differ. */
const NAMESPACE = Uint8Array.from([
  0x5a, 0x0d, 0x3c, 0x6e, 0x91, 0x47, 0x4b, 0x28, 0xa6, 0xf1, 0x2e, 0x83, 0xd7, 0x19, 0xc4, 0x60,
]);

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A name for a thing: the same parts give the same `urn:uuid:` (version 5), others another one.
 * The parts are joined as JSON, so that ["a", "bc"] and ["ab", "c"] differ.
 */
export function urnUuid(...parts: (string | number)[]): string {
  const name = new TextEncoder().encode(JSON.stringify(parts));
  const bytes = new Uint8Array(NAMESPACE.length + name.length);
  bytes.set(NAMESPACE);
  bytes.set(name, NAMESPACE.length);
  const uuid = sha1(bytes).slice(0, 16);
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x50; // version 5
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80; // variant of RFC 9562
  const digits = hex(uuid);
  return `urn:uuid:${[
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => digits.slice(from, to))
    .join('-')}`;
}

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from '../../lib/export/sha1.ts';
import { urnUuid } from '../../lib/export/urn.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test.each([
  ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
])('SHA-1 of %j', (text, digest) => {
  expect(hex(sha1(new TextEncoder().encode(text)))).toBe(digest);
});

test('SHA-1 is what the platform says it is, for any bytes of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'));
    }),
  );
});

test('an id is a version 5 UUID of RFC 9562, the same for the same parts and another for others', () => {
  expect(urnUuid('a', 'bc')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(urnUuid('a', 'bc')).toBe(urnUuid('a', 'bc'));
  expect(urnUuid('a', 'bc')).not.toBe(urnUuid('ab', 'c'));
  expect(urnUuid('a', 1)).not.toBe(urnUuid('a', '1'));
});

import { describe, expect, test } from 'vitest';
import { decode, isBinary } from '../../scripts/cli/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)));
const meta = (charset: string) => `<meta charset="${charset}">`;

describe('decode', () => {
  const cases: [what: string, input: Uint8Array, declared: string | null, expected: string][] = [
    ['UTF-8 without a word about it', bytes('Orbán'), null, 'Orbán'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Orbán'), 'iso-8859-2', 'Orbán'],
    ['UTF-16 with a mark', bytes([0xff, 0xfe, 0x4f, 0, 0xe1, 0]), null, 'Oá'],
    ['windows-1252 without a word about it', bytes('Orb', [0xe1], 'n ', [0x93], 'yes', [0x94]), null, 'Orbán “yes”'],
    [
      'windows-1252 as Latin-1',
      bytes(meta('iso-8859-1'), 'Orb', [0xe1], 'n', [0x92], 's'),
      null,
      `${meta('iso-8859-1')}Orbán’s`,
    ],
    [
      'the old way of declaring',
      bytes('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">', [0xcf, 0xf3]),
      null,
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">Пу',
    ],
    [
      'the header wins over the page',
      bytes(meta('iso-8859-1'), [0xc2, 0xe5]),
      'windows-1251',
      `${meta('iso-8859-1')}Ве`,
    ],
    ['says Latin-1, is UTF-8', bytes(meta('iso-8859-1'), 'Orbán'), null, `${meta('iso-8859-1')}Orbán`],
    ['says UTF-8, is windows-1252', bytes(meta('utf-8'), 'Orb', [0xe1], 'n'), null, `${meta('utf-8')}Orbán`],
    [
      'damaged UTF-8 stays UTF-8',
      bytes(meta('utf-8'), 'Orbán Pérez “yes” ', [0xe1], ' n'),
      null,
      `${meta('utf-8')}Orbán Pérez “yes” \ufffd n`,
    ],
    ['Shift JIS', bytes(meta('shift_jis'), [0x93, 0xfa, 0x96, 0x7b]), null, `${meta('shift_jis')}日本`],
    ['an unknown charset', bytes(meta('klingon'), 'Orbán'), 'nonsense', `${meta('klingon')}Orbán`],
  ];
  test.each(cases)('%s', (_, input, declared, expected) => {
    expect(decode(input, declared)).toBe(expected);
  });
});

describe('isBinary', () => {
  test.each([
    ['PDF', bytes('%PDF-1.7\n'), true],
    ['PNG', bytes([0x89], 'PNG\r\n'), true],
    ['gzip', bytes([0x1f, 0x8b, 8, 0]), true],
    ['zeros', new Uint8Array(100), true],
    ['text', bytes('Orbán\n\tmet “Putin”\r\n'), false],
    ['Latin-1', bytes([0xe1, 0xe9, 0x93]), false],
    ['UTF-16 with a mark', bytes([0xff, 0xfe, 0x4f, 0]), false],
  ])('%s', (_, input, expected) => {
    expect(isBinary(input)).toBe(expected);
  });
});

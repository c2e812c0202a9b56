import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenize } from '../../lib/language/tokens.ts';

const split = (text: string) => {
  const { sentences } = splitSentences({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
  return sentences.map((s) => text.slice(s.start, s.end));
};

describe('sentences', () => {
  test.each([
    ['The U.S. envoy met Gen. Austin. He left.', ['The U.S. envoy met Gen. Austin.', 'He left.']],
    [
      'Dr. Qaim-Maqami spoke in St. Petersburg. “We met,” he said.',
      ['Dr. Qaim-Maqami spoke in St. Petersburg.', '“We met,” he said.'],
    ],
    ['He flew to the U.S. The visit was short.', ['He flew to the U.S.', 'The visit was short.']],
    ['“We agree.” She left. "Why?" asked Mr. Li.', ['“We agree.”', 'She left.', '"Why?" asked Mr. Li.']],
    [
      'Sen. J. William Fulbright came. It was 4.5 p.m. on Sept. 4.',
      ['Sen. J. William Fulbright came.', 'It was 4.5 p.m. on Sept. 4.'],
    ],
    ['A deal worth $1.5 billion was signed.', ['A deal worth $1.5 billion was signed.']],
    ['He waited ... and left.', ['He waited ... and left.']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));
});

describe('tokens', () => {
  test.each([
    ['Israel’s minister', ['Israel', '’s', 'minister']],
    ['US-Cambodia ties', ['US', '-', 'Cambodia', 'ties']],
    ["N'Djamena and O’Brien’s", ["N'Djamena", 'and', 'O’Brien', '’s']],
    ['the U.S. and J. Smith', ['the', 'U.S.', 'and', 'J.', 'Smith']],
    ['Mr. Kim’s', ['Mr.', 'Kim', '’s']],
    ['“destabilizing actions”', ['“', 'destabilizing', 'actions', '”']],
  ])('%s', (text, expected) => expect(tokenize(text).map((t) => t.text)).toEqual(expected));
  test('offsets are exact', () => {
    const text = 'Recep Tayyip Erdoğan met 😀 Ilham Əliyev.';
    for (const t of tokenize(text)) expect(text.slice(t.start, t.end)).toBe(t.text);
    expect(tokenize(text).find((t) => t.text === 'Əliyev')?.norm).toBe('eliyev');
  });
});

/** What was read of an article stays read while the page moves along it. */
import { describe, expect, test } from 'vitest';
import { readSoFar } from '../../lib/highlight/window.ts';
import type { Article } from '../../lib/types.ts';

/** An article of these blocks; one in capitals is the headline. */
function article(words: string): Article {
  const blocks = words.split(' ').filter(Boolean);
  let at = 0;
  const placed = blocks.map((block) => {
    const start = at;
    at += block.length + 2;
    const kind = /^[A-Z]+$/.test(block) ? ('headline' as const) : ('paragraph' as const);
    return { kind, start, end: start + block.length };
  });
  return {
    url: null,
    canonical: null,
    title: null,
    published: null,
    publisher: null,
    language: 'en',
    direction: 'ltr',
    text: blocks.join('\n\n'),
    blocks: placed,
    segments: placed.map(({ start, end }) => ({ start, end, source: 100 + start })),
  };
}
const words = ({ text }: Article) => text.replaceAll('\n\n', ' ');

describe('known: nothing is asked', () => {
  test.each([
    ['the same', 'H one two three', 'H one two three'],
    ['the end scrolled away', 'H one two three', 'H one two'],
    ['the beginning scrolled away', 'one two three', 'two three'],
    ['the beginning under its headline', 'H one two three', 'H three'],
    ['both ends', 'one two three four', 'two three'],
  ])('%s', (_, known, now) => {
    const before = article(known);
    expect(readSoFar(before, article(now))).toBe(before);
  });
});

describe('moved on: both together', () => {
  test.each([
    ['down', 'H one two three', 'H two three four five', 'H one two three four five'],
    ['up', 'H three four five', 'H one two three', 'H one two three four five'],
    ['without a headline', 'one two three', 'three four', 'one two three four'],
    ['a post put in front, an old one taken out at the end', 'one two three', 'zero one two', 'zero one two three'],
  ])('%s', (_, known, now, expected) => {
    const whole = readSoFar(article(known), article(now));
    expect(words(whole)).toBe(expected);
    for (const { start, end } of whole.blocks) expect(whole.text.slice(start, end)).toMatch(/^\w+$/);
    const there = new Set(now.split(' '));
    for (const { start, end, source } of whole.segments)
      expect(source >= 0).toBe(there.has(whole.text.slice(start, end)));
  });

  test('all the way down a long article', () => {
    const all = Array.from({ length: 40 }, (_, i) => `p${i}`);
    let known = article(`H ${all.slice(0, 8).join(' ')}`);
    for (let at = 3; at <= 32; at += 3) known = readSoFar(known, article(`H ${all.slice(at, at + 8).join(' ')}`));
    expect(words(known)).toBe(`H ${all.slice(0, 38).join(' ')}`);
  });
});

describe('another text: only what is there', () => {
  test.each([
    ['another article', 'one two', 'three four'],
    ['only the headline is the same', 'H one two', 'H three four'],
    ['a paragraph taken out', 'one two three', 'one three'],
    ['a paragraph corrected', 'one two three', 'one deux three'],
    ['the last paragraph corrected', 'one two three', 'one two trois'],
    ['the first paragraph corrected', 'H one two three', 'H un two three'],
    ['another order', 'one two three', 'three one two'],
    ['a post put in front', 'one two', 'zero one two'],
    ['unfolded', 'one two', 'one two three'],
    ['nothing', 'one two', ''],
  ])('%s', (_, known, now) => {
    const after = article(now);
    expect(readSoFar(article(known), after)).toBe(after);
  });
});

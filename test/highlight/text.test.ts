/** The parts of lib/highlight that are text in, data out. */
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../lib/highlight/article-name.ts';
import { carryOver } from '../../lib/highlight/carry.ts';
import { isEnglish } from '../../lib/highlight/english.ts';
import type { Article } from '../../lib/types.ts';

const article = (...blocks: string[]): Article => {
  let at = 0;
  return {
    url: 'https://news.example/a',
    canonical: null,
    title: null,
    published: null,
    publisher: null,
    language: 'en',
    direction: 'ltr',
    text: blocks.join('\n\n'),
    segments: [],
    blocks: blocks.map((words) => {
      const start = at;
      at += words.length + 2;
      return { kind: 'paragraph', start, end: start + words.length };
    }),
  };
};
const spansOf = ({ text }: Article, words: string) =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, end: index + words.length }));

describe('carryOver', () => {
  const before = article('Cohen met Aliyev.', 'Rain fell.', 'Cohen left Baku.');
  test.each([
    ['the same words', article('Cohen met Aliyev.', 'Rain fell.', 'Cohen left Baku.'), 2],
    ['a block put in front', article('Breaking.', 'Cohen met Aliyev.', 'Rain fell.', 'Cohen left Baku.'), 2],
    ['a block changed', article('Cohen met Aliyev again.', 'Rain fell.', 'Cohen left Baku.'), 1],
    ['blocks in another order', article('Cohen left Baku.', 'Cohen met Aliyev.'), 2],
    ['another article', article('A ship sank.', 'Nobody was hurt.'), 0],
  ])('%s', (_, after, expected) => {
    const carried = carryOver(before, spansOf(before, 'Cohen'), after);
    expect(carried.map(({ start, end }) => after.text.slice(start, end))).toEqual(Array(expected).fill('Cohen'));
  });

  test('a block that stands twice is used once for each', () => {
    const twice = article('Cohen left.', 'Cohen left.');
    expect(carryOver(twice, spansOf(twice, 'Cohen'), article('Cohen left.'))).toEqual([{ start: 0, end: 5 }]);
  });
});

describe('isEnglish', () => {
  test.each([
    [
      'The foreign minister said on Tuesday that the two countries would open embassies, and that he was to meet his counterpart in Baku in the spring.',
      true,
    ],
    [
      'Il ministro degli esteri ha detto martedì che i due paesi apriranno ambasciate e che incontrerà il suo omologo a Baku in primavera, secondo fonti.',
      false,
    ],
    [
      'De minister van buitenlandse zaken zei dinsdag dat de twee landen ambassades willen openen en dat hij zijn collega in het voorjaar in Bakoe wil ontmoeten.',
      false,
    ],
    [
      'Der Außenminister sagte am Dienstag, die beiden Länder wollten Botschaften eröffnen, und er werde seinen Kollegen in Baku im Frühjahr treffen, hieß es.',
      false,
    ],
    [
      'Министр иностранных дел сообщил во вторник, что две страны откроют посольства и что весной он встретится в Баку со своим коллегой, передает агентство новостей из столицы.',
      false,
    ],
    ['Cohen meets Aliyev', true],
    ['外相がバクーで会談', false],
  ])('%s', (text, expected) => {
    expect(isEnglish(text)).toBe(expected);
  });
});

describe('nameOf', () => {
  const one = article('Cohen met Aliyev.');
  test('is the same for the same words, whatever the fragment', () => {
    expect(nameOf({ ...one, url: `${one.url}#photo` })).toBe(nameOf(one));
  });
  test.each([
    ['words', article('Cohen met Aliyev!')],
    ['date', { ...one, published: '2023-04-19' }],
    ['address', { ...one, url: 'https://news.example/b' }],
  ])('differs with the %s', (_, other) => {
    expect(nameOf(other)).not.toBe(nameOf(one));
  });
});

import { describe, expect, test } from 'vitest';
import { textLocator } from '../../lib/page/locate.ts';
import { BadDateError, readTextFile } from '../../lib/page/text-file.ts';

const P = 'The two presidents met in the capital on Monday.';
const Q = 'They talked about the border.';
const read = (source: string) => {
  const article = readTextFile(source);
  return article?.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`) ?? null;
};

describe('blocks', () => {
  const cases: [what: string, source: string, expected: string[] | null][] = [
    ['date and title', `date 2023-04-19 Presidents meet\n\n${P}`, ['headline: Presidents meet', `paragraph: ${P}`]],
    [
      'blanks before the date',
      `  date 2023-04-19  Presidents meet \n\n${P}`,
      ['headline: Presidents meet', `paragraph: ${P}`],
    ],
    ['a date without a title', `date 2023-04-19\n\n${P}`, [`paragraph: ${P}`]],
    ['a title line', `Presidents meet\n\n${P}`, ['headline: Presidents meet', `paragraph: ${P}`]],
    ['a title that asks', `Will they meet?\n\n${P}`, ['headline: Will they meet?', `paragraph: ${P}`]],
    [
      'a title that ends in an abbreviation',
      `Ministers meet in the U.S.\n\n${P}`,
      ['headline: Ministers meet in the U.S.', `paragraph: ${P}`],
    ],
    ['no title: a sentence first', `${P}\n\n${Q}`, [`paragraph: ${P}`, `paragraph: ${Q}`]],
    ['one paragraph', P, [`paragraph: ${P}`]],
    ['one line without a full stop', 'Presidents meet', ['paragraph: Presidents meet']],
    [
      'a subheading and a rule',
      `${P}\n\n### At the border\n\n${Q}\n\n---\n`,
      [`paragraph: ${P}`, 'heading: At the border', `paragraph: ${Q}`],
    ],
    ['lines of one paragraph', `${P}\n${Q}`, [`paragraph: ${P} ${Q}`]],
    ['blank lines with blanks', `${P}\n \t\n ${Q}`, [`paragraph: ${P}`, `paragraph: ${Q}`]],
    ['Windows line ends', `Presidents meet\r\n\r\n${P}\r\n${Q}`, ['headline: Presidents meet', `paragraph: ${P} ${Q}`]],
    [
      'long lines, no blank ones',
      `${P.repeat(3)}\n${Q.repeat(5)}`,
      [`paragraph: ${P.repeat(3)}`, `paragraph: ${Q.repeat(5)}`],
    ],
    ['a rights line', `${P}\n\n© 2024 The Paper. All rights reserved.`, [`paragraph: ${P}`]],
    ['nothing', '', null],
    ['blanks', ' \n\n ', null],
    ['no letters', '---\n\n123', null],
  ];
  test.each(cases)('%s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });
});

test('date and title', () => {
  expect(readTextFile(`date 2023-04-19 Presidents meet\n\n${P}`)).toMatchObject({
    published: '2023-04-19',
    title: 'Presidents meet',
  });
  expect(readTextFile(P)).toMatchObject({ published: null, title: null });
});

test.each(['2023-13-01', '2023-02-30', 'yesterday'])('no date: %s', (date) => {
  expect(() => readTextFile(`date ${date} Presidents meet\n\n${P}`)).toThrow(BadDateError);
});

test('positions count code points of the whole text; the title’s span begins at the title', () => {
  const source = `date 2023-04-19 𝒫residents meet\n\nA  flag: 🇦🇿.\nThey\u00ad met.`;
  const article = readTextFile(source);
  const locate = textLocator(article ?? { segments: [] }, source);
  const at = (words: string) => {
    const start = article?.text.indexOf(words) ?? -1;
    return locate({ start, end: start + words.length });
  };
  expect(at('𝒫residents meet')).toMatchObject({ start: 16, end: 31, prefix: 'date 2023-04-19 ' });
  expect(at('🇦🇿')).toMatchObject({ start: 42, end: 44, exact: '🇦🇿' });
  expect(at('A flag')).toMatchObject({ exact: 'A  flag' });
  expect(at('They met')).toMatchObject({ exact: 'They\u00ad met', suffix: '.' });
});

import { expect, test } from 'vitest';
import { exportFiles } from '../../lib/export/formats.ts';
import { readAnnotations } from '../../lib/export/import.ts';
import { recover } from '../../lib/export/recover.ts';
import { options, TEXT } from './fixture.ts';

const file = readAnnotations(exportFiles('json', options)[0]?.text ?? '');
const none = file.annotations.map(() => null);
const spanOf = (words: string, text = TEXT, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

test('in the page as it was all are found, at their own words, with the range and without', () => {
  const positions = file.annotations.map(({ quote }) => spanOf(quote.exact));
  for (const byRange of [none, positions]) {
    const { found, lost } = recover(file, TEXT, byRange);
    expect(lost).toEqual([]);
    expect(found.map(({ span, words }) => TEXT.slice(span.start, span.end) === words)).not.toContain(false);
    expect(found.map(({ span }) => span.start)).toEqual(found.map(({ span }) => span.start).sort((a, b) => a - b));
  }
});

test('the end of a DOM path is right where one side of the words is as it was, whatever stands on the other', () => {
  const one = { ...file, annotations: file.annotations.filter(({ quote }) => quote.prefix !== '').slice(0, 1) };
  const { exact, prefix } = (one.annotations[0] as (typeof one.annotations)[0]).quote;
  const text = `${prefix}${exact} and something quite different from before, `.repeat(3);
  const second = spanOf(exact, text, text.indexOf(exact) + 1);
  expect(recover(one, text, [second]).found.map(({ span }) => span)).toEqual([second]);
});

test('the same words in other company at the end of the path are not taken; what cannot be told is lost', () => {
  const one = { ...file, annotations: file.annotations.slice(0, 1) };
  const { exact } = (one.annotations[0] as (typeof one.annotations)[0]).quote;
  const text = `xx ${exact} yy ${exact} zz`;
  expect(recover(one, text, [spanOf(exact, text)])).toMatchObject({ found: [], lost: [{ words: exact, span: null }] });
});

test('what the file says goes along', () => {
  const { label, withoutQuote, found } = recover({ ...file, withoutQuote: 3 }, TEXT, none);
  expect([label, withoutQuote]).toEqual([file.label, 3]);
  expect(found.find(({ words }) => words === 'Norland’s Foreign Minister Ana Oru')).toMatchObject({
    kind: 'official',
    label: 'Ana Oru',
  });
});

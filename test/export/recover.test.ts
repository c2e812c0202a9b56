import { expect, test } from 'vitest';
import { exportFiles } from '../../lib/export/formats.ts';
import { type ImportedAnnotation, readAnnotations } from '../../lib/export/import.ts';
import { recover } from '../../lib/export/recover.ts';
import { options, TEXT } from './fixture.ts';

const { annotations } = readAnnotations(exportFiles('json', options)[0]?.text ?? '');
const none = annotations.map(() => null);
const inside = annotations.find(({ quote }) => quote.prefix !== '') as ImportedAnnotation;
const { exact, prefix } = inside.quote;
const spanOf = (words: string, text = TEXT, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

test('in the page as it was all are found, at their own words, with the range and without', () => {
  const ranges = annotations.map(({ position, quote: { exact: words } }) => spanOf(words, TEXT, position?.start));
  for (const byRange of [none, ranges]) {
    const rows = recover(annotations, TEXT, byRange);
    expect(rows.map(({ span }) => span && TEXT.slice(span.start, span.end))).toEqual(rows.map(({ words }) => words));
  }
});

test('the end of a DOM path is right where one side of the words is as it was, whatever stands on the other', () => {
  const text = `${prefix}${exact} and something quite different from before, `.repeat(3);
  const second = spanOf(exact, text, text.indexOf(exact) + 1);
  expect(recover([inside], text, [second])[0]?.span).toEqual(second);
});

test('the same words in other company at the end of the path are not taken; what cannot be told is not found', () => {
  const text = `xx ${exact} yy ${exact} zz`;
  expect(recover([inside], text, [spanOf(exact, text)])).toMatchObject([{ words: exact, span: null }]);
});

test('kind and name go along', () => {
  const row = recover(annotations, TEXT, none).find(({ words }) => words === 'Norland’s Foreign Minister Ana Oru');
  expect(row).toMatchObject({ kind: 'official', label: 'Ana Oru' });
});

import { expect, test } from 'vitest';
import { compile } from '../../lib/language/dates.ts';
import { DATE_ROWS } from '../../lib/language/dates-table.ts';
import { firstCharacters } from './first-characters.ts';

test.each([
  ['May|June', 'MJ'],
  ['(?:Mon|Tue)s?day', 'MT'],
  ['(?:the )?[Dd]ay', 'tDd'],
  ['(?<=in )(?<year>(?:1[6-9]|20)\\d\\d)', '0'],
  ['(?<![\\d/])(?<first>\\d{1,2})[/.]', '0'],
  ['\\b[Tt]oday\\b', 'Tt'],
  ['[0-2]?x', '0x'],
  ['a{0,2}b', 'ab'],
  ['a{1,2}b', 'a'],
  ['\\.x', '.'],
])('%s begins with one of %s', (source, expected) => {
  expect(firstCharacters(source)).toEqual(new Set(expected));
});

test.each(['.', '[^a]b', 'a?', '\\p{L}+', '(?:a|)b?'])('%s may begin with anything', (source) => {
  expect(firstCharacters(source)).toBeNull();
});

test.each(DATE_ROWS.map((row) => [row.says, row] as const))('%s: what it begins with is in its row', (_, row) => {
  const found = firstCharacters(compile(row.says));
  expect(row.begins ?? null).toEqual(found && [...found].sort().join(''));
});

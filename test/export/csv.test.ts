import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, meetingsCsv, mentionsCsv } from '../../lib/export/csv.ts';
import { oneLine } from '../../lib/export/line.ts';
import { article, locateIn, readout, TEXT } from './fixture.ts';

/** A reader of RFC 4180, strict: a quote inside a cell is doubled, a row ends with CR LF. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let rest = text.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const row: string[] = [];
    for (let more = true; more; ) {
      const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
      if (!found) throw new Error(`no cell: ${rest.slice(0, 40)}`);
      row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
      rest = rest.slice(found[0].length);
      more = found[3] === ',';
    }
    rows.push(row);
  }
  return rows;
}

const locate = locateIn(TEXT);
const column = (rows: string[][], name: string): (string | undefined)[] =>
  rows.slice(1).map((row) => row[rows[0]?.indexOf(name) ?? -1]);

test('a meeting is a row', () => {
  const text = meetingsCsv(readout, locate);
  const rows = parse(text);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
  expect(column(rows, 'participants')).toEqual(['Ana Oru; Ilo Mabe', 'Ana Oru; Prime Minister of Kandor']);
  expect(column(rows, 'roles')).toEqual(['Foreign Minister; President', 'Foreign Minister; Prime Minister']);
  expect(column(rows, 'status')).toEqual(['held', 'planned']);
  expect(column(rows, 'date')).toEqual(['2024-05-14', '']);
  expect(column(rows, 'cameo')).toEqual(['042', '']);
  expect(column(rows, 'url')).toEqual([article.url, article.url]);
});

test('a mention is a row, in code points of the source', () => {
  const rows = parse(mentionsCsv(readout, locate));
  const points = [...TEXT];
  const [starts, ends, words] = ['start', 'end', 'words'].map((name) => column(rows, name));
  expect(words).toHaveLength(14);
  expect(words).toEqual(starts?.map((start, i) => points.slice(Number(start), Number(ends?.[i])).join('')));
});

test('a mention whose words are gone is no row', () => {
  expect(parse(mentionsCsv(readout, () => null))).toHaveLength(1);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' \t=1', "'=1"],
  ['\r\n=1', "'=1"],
  ['\u200E=1', "'=1"],
  ['＝1', "'＝1"],
  ['|calc', "'|calc"],
  ['plain', 'plain'],
  ['a=1', 'a=1'],
])('%j cannot be a formula', (words, safe) => {
  expect(parse(csv([[words]]))).toEqual([[safe]]);
});

test('numbers stay numbers', () => {
  expect(csv([[-1, 0.5]])).toBe('\uFEFF-1,0.5\r\n');
});

test('any cells come back as they went in, on one line, and none can be a formula', () => {
  const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1 }), (rows) => {
      const back = parse(csv(rows));
      expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠|%])/u, '')))).toEqual(
        rows.map((row) => row.map(oneLine)),
      );
      for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../lib/export/file-name.ts';

test.each([
  ['2023-04-19', "Israel's Foreign Minister met Aliyev", '2023-04-19-israels-foreign-minister-met-aliyev.readout.json'],
  [null, '../../etc/passwd', 'etc-passwd.readout.json'],
  ['../..', 'CON', 'con.readout.json'],
  ['2023', 'a/b\\c:d*e?f"g<h>i|j', '2023-a-b-c-d-e-f-g-h-i-j.readout.json'],
  [null, '😀 …', 'article.readout.json'],
  [null, 'भारत के विदेश मंत्री', 'भारत-के-विदेश-मंत्री.readout.json'],
  [null, 'word \u202Etxt.exe', 'word-txt-exe.readout.json'],
])('%s, %s → %s', (date, headline, name) => {
  expect(fileName(date, headline, 'json')).toBe(name);
});

test('the parts of an export have names of their own', () => {
  expect(fileName('2023-04-19', 'A', 'csv', 'mentions')).toBe('2023-04-19-a.readout-mentions.csv');
});

test('whatever the headline, a name holds letters, marks, digits, hyphens and its own dots, and fits a file system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (headline, date) => {
      const name = fileName(date, headline, 'json');
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.readout\.json$/u);
      expect(name).not.toMatch(/^-/);
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
    }),
  );
});

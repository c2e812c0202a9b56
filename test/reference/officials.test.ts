import { expect, test } from 'vitest';
import { findOfficials, inOffice, officialAt, referenceDate } from '../../lib/reference/officials.ts';

test.each([
  ['Antony Blinken', '2023-05-01', 'Secretary of State', 'US'],
  ['Blinken', '2023', 'Secretary of State', 'US'],
  ['Eli Cohen', '2023-04-19', 'Foreign Minister', 'IL'],
  ['Xi', '2024-02-03', 'President', 'CN'],
  ['Sisi', '2020-01-01', 'President', 'EG'],
  ['von der Leyen', '2022-06', 'Commission President', 'EU'],
  ['Recep Tayyip Erdoğan', '2022-06', 'President', 'TR'],
  ['Abdelmadjid Tebboune', '2024-06-01', 'President', 'DZ'],
  ['Mike Huckabee', '2025-08-01', 'Ambassador', 'US'],
  ['Netanyahu', '2025-02-04', 'Prime Minister', 'IL'],
])('%s on %s is %s of %s', (name, date, role, country) =>
  expect(officialAt(name, date)).toMatchObject({ role, country }),
);

test.each([
  ['Blinken', '2019-01-01', 'before the term'],
  ['Tony Blair', '2023-01-01', 'after the term'],
  ['Antony', '2023-01-01', 'a given name'],
  ['Ivan Blinken-Tester', '2023-01-01', 'another name'],
  ['Kim', '2024-08-01', 'more than one person'],
  ['Smith', '2025-10-01', 'a chief of mission needs the whole name'],
])('%s on %s: nobody (%s)', (name, date) => expect(officialAt(name, date)).toBeNull());

test('one person may have held several offices', () => {
  expect(findOfficials('Boris Johnson').map((holder) => holder.role)).toEqual(['Prime Minister', 'Foreign Secretary']);
});

test('a date as precise as known is compared as far as it goes', () => {
  const [holder] = findOfficials('Rex Tillerson');
  expect(inOffice(holder!, '2018')).toBe(true);
  expect(inOffice(holder!, '2018-04')).toBe(false);
});

test('the table says as of when it is, and whom chiefs of mission are accredited to', () => {
  expect(referenceDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const holder of findOfficials('Mike Huckabee'))
    expect(holder).toMatchObject({ accreditedTo: 'IL', familyName: 'Huckabee' });
});

import { describe, expect, test } from 'vitest';
import { isEverydayWord, isFamilyNameFirst, isGivenName, isHonorific, isParticle } from '../../lib/reference/names.ts';
import { modifierKind, roleAt } from '../../lib/reference/roles.ts';

describe('roles', () => {
  test.each([
    ['Foreign Minister', 'foreign minister', 'foreign-minister', true],
    ['top diplomat', 'foreign minister', 'foreign-minister', true],
    ['Secretary of State', 'secretary of state', 'foreign-minister', true],
    ['Minister of Fisheries', 'fisheries minister', 'minister', true],
    ['trade minister', 'trade minister', 'minister', true],
    ['Chargé d’Affaires', "chargé d'affaires", 'envoy', true],
    ['consuls general', 'consul general', 'envoy', true],
    ['foreign secretaries', 'foreign secretary', 'foreign-minister', true],
    ['Kremlin spokesman', 'kremlin spokesperson', 'spokesperson', true],
    ['secretary general', 'secretary-general', 'organisation-head', true],
    ['opposition leader', 'opposition leader', 'party', false],
    ['political analyst', 'political analyst', 'expert', false],
  ])('%s', (text, canonical, level, official) => {
    const words = text.split(' ');
    expect(roleAt(words, 0)).toMatchObject({ length: words.length, role: { canonical, level, official } });
  });

  test('the longest role wins, and starts where it is asked for', () => {
    expect(roleAt(['the', 'deputy', 'prime', 'minister', 'said'], 1)).toMatchObject({
      length: 3,
      role: { level: 'deputy' },
    });
    expect(roleAt(['the', 'table'], 1)).toBeNull();
  });

  test.each([
    ['former', 'former'],
    ['-elect', 'future'],
    ['acting', 'acting'],
    ['deputy', 'rank'],
    ['green', null],
  ])('%s: %s', (word, kind) => expect(modifierKind(word)).toBe(kind));
});

test.each([
  [isGivenName, 'Ilham', true],
  [isGivenName, 'Jean-Noël', true],
  [isGivenName, 'Ministry', false],
  [isParticle, 'bin', true],
  [isParticle, 'Al-', true],
  [isParticle, 'Baku', false],
  [isHonorific, 'Mr.', true],
  [isHonorific, 'H.E.', true],
  [isHonorific, 'general', false],
  [isEverydayWord, 'Will', true],
  [isEverydayWord, 'Ilham', false],
])('%o(%s) is %s', (check, word, expected) => expect(check(word)).toBe(expected));

test.each([
  ['Xi', 'CN', true],
  ['Cho', null, true],
  ['Kim', 'US', false],
  ['Boris', null, false],
])('%s of %s stands first: %s', (word, country, expected) => expect(isFamilyNameFirst(word, country)).toBe(expected));

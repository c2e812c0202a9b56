import { describe, expect, test } from 'vitest';
import { countriesIn } from './sentence.ts';

// Names of states that are not, and spellings that are: from papers of every region.
describe('countries of the world', () => {
  test.each<[string, string]>([
    ['The Minsk Group, the Lima Group and the Brasilia Peace Accords are old.', ''],
    ['Inter-Korean talks ended in Seoul.', 'KR Seoul'],
    ["Spain's King Juan Carlos and Queen Sofia came.", 'ES Spain'],
    ['SVG and T&T sent ministers to St Vincent.', 'VC SVG; TT T&T; VC St Vincent'],
    ['Minister for EU Affairs Egemen Bagis of Turkey spoke.', 'EU EU; TR Turkey'],
    ['Samoan official Peseta Noumea Simi spoke in Noumea.', 'WS Samoan; NC Noumea'],
  ])('%s', (words, expected) => expect(countriesIn(words)).toBe(expected));
});

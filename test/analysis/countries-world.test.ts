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
    ['Hungaryʼs minister met the Dutch ambassador.', 'HU Hungary; NL Dutch'],
    ['The Georgian-Turkish-Azerbaijani talks began in Tbilisi.', 'GE Georgian; TR Turkish; AZ Azerbaijani; GE Tbilisi'],
    ['Progress in Israeli-Palestinian talks was slow.', 'IL Israeli; PS Palestinian'],
    ['Blinken will fly to TT on July 5. Trinidad and Tobago is glad.', 'TT TT; TT Trinidad and Tobago'],
    [
      "Mogherini met Serbia's president in Brussels today. The European Union was glad. Brussels said so.",
      'RS Serbia; BE Brussels; EU European Union; EU Brussels',
    ],
    ['They bought an Audi TT.', ''],
    ['Alassane Ouattara of Cote D’ Ivoire came.', 'CI Cote D’ Ivoire'],
    ['Ms. Alies Jordan of Barbados spoke.', 'BB Barbados'],
    ['The outlook speaks of Asean centrality and NATO and EU members agreed. The EU met ASEAN.', 'EU EU; ASEAN ASEAN'],
  ])('%s', (words, expected) => expect(countriesIn(words)).toBe(expected));
});

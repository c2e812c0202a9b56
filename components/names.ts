/** Names of countries in the languages of the interface, one small table each; only the reader's is loaded. */

const TABLES: Record<string, () => Promise<{ default: string }>> = {
  ar: () => import('./names/ar.table.ts'),
  az: () => import('./names/az.table.ts'),
  de: () => import('./names/de.table.ts'),
  en: () => import('./names/en.table.ts'),
  es: () => import('./names/es.table.ts'),
  fr: () => import('./names/fr.table.ts'),
  he: () => import('./names/he.table.ts'),
  tr: () => import('./names/tr.table.ts'),
};

/** The languages the interface speaks. */
export const LANGUAGES = Object.keys(TABLES);

/** Code → name. Codes are ISO 3166-1 alpha-2, EU, UN, XK. */
export type Names = ReadonlyMap<string, string>;

const parse = (table: string): Names => new Map(table.split('|').map((row) => [row.slice(0, 2), row.slice(2)]));

/** In: a BCP 47 tag. Out: that language's names, or none where there is no table or it does not load. */
export async function loadNames(language: string): Promise<Names> {
  const load = TABLES[language.split('-')[0] ?? ''];
  if (!load) return new Map();
  return await load().then(
    (table) => parse(table.default),
    () => new Map(),
  );
}

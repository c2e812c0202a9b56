/** What the generators of the reference tables share. Only people who regenerate the tables run this; build and tests do not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const factbook = process.env.READOUT_FACTS ?? `${root}../shared/reference/`;

export interface FactbookCountry {
  f: string;
  name: string;
  long: string;
  noun: string;
  adj: string;
  capital: string;
}

export interface FactbookOfficial {
  country: string;
  role: string;
  raw: string;
  since: string;
  caps: string[];
}

export interface FactbookMission {
  country: string;
  dir: 'to US' | 'from US';
  chief: string;
  consulates: string;
}

/** A file of public-domain facts (set READOUT_FACTS to the folder that holds them, with a closing slash). */
export function facts<T>(name: string): T[] {
  return JSON.parse(readFileSync(`${factbook}${name}.json`, 'utf8')) as T[];
}

/** A JSON file of one of the CLDR packages. */
export function cldr<T>(path: string): T {
  return require(path) as T;
}

/** Factbook file names carry FIPS 10 codes; CLDR maps them to ISO 3166-1. */
export function isoOfFactbook(): Map<string, string> {
  type Mapping = Record<string, Record<string, { _fips10?: string; _alpha3?: string }>>;
  const { supplemental } = cldr<{ supplemental: Mapping }>('cldr-core/supplemental/codeMappings.json');
  const territories = englishTerritories();
  const codes = new Map<string, string>();
  for (const [iso, entry] of Object.entries(supplemental.codeMappings ?? {})) {
    if (iso.length === 2 && territories[iso]) codes.set((entry._fips10 ?? iso).toLowerCase(), iso);
  }
  // Territories CLDR has no FIPS code for, and FIPS codes that mean another place in ISO.
  for (const code of ['ax', 'bq', 'sx', 'dx']) codes.delete(code);
  codes.set('cw', 'CK').set('uc', 'CW');
  return codes.set('kv', 'XK').set('gz', 'PS').set('we', 'PS').set('od', 'SS').set('ri', 'RS').set('mj', 'ME');
}

export function englishTerritories(): Record<string, string> {
  type Names = { main: { en: { localeDisplayNames: { territories: Record<string, string> } } } };
  return cldr<Names>('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
}

/** Factbook country name → ISO code, for the files that name countries in words. */
export function isoOfName(): Map<string, string> {
  const codes = isoOfFactbook();
  const names = new Map<string, string>();
  for (const country of facts<FactbookCountry>('countries_factbook')) {
    const iso = codes.get(country.f.replace(/^.*\/|\.json$/g, ''));
    if (iso) names.set(country.name, iso);
  }
  return names;
}

/** Writes one generated module: a head that says where it comes from, and one string with a row a line. */
export function writeTable(file: string, head: string, name: string, rows: string[]): void {
  const body = rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`');
  writeFileSync(
    `${root}lib/reference/${file}`,
    `/**\n${head
      .trim()
      .split('\n')
      .map((line) => ` * ${line}`.trimEnd())
      .join('\n')}\n */\nexport const ${name} = \`\n${body}\n\`;\n`,
  );
}

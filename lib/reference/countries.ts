/** Countries, territories and organisations as parties: their names, and every form of them that news uses. */
import { ALIASES } from './aliases.table.ts';
import { COUNTRIES } from './countries.table.ts';
import { spellings } from './text.ts';

export type Form = 'name' | 'adjective' | 'demonym' | 'capital' | 'seat' | 'organisation' | 'region';
/** What else the same letters may be: a person's name, an everyday word, a U.S. state, another country, another place. */
export type Ambiguity = 'person' | 'word' | 'us-state' | 'country' | 'place';

export interface NameForm {
  text: string;
  /** ISO 3166-1 alpha-2, XK, EU, UN, a former state's ISO 3166-3 code, or an organisation's abbreviation. */
  code: string;
  form: Form;
  /** Capitals and cities: the city's usual name in news ("Kiev" has "Kyiv"). */
  city?: string;
  /** A second state that the same words name ("Turkish Cypriot"). */
  also?: string;
  /** Only exactly as written; the other forms may also stand in capitals ("HAVANA"). */
  caseSensitive?: true;
  ambiguous?: Ambiguity;
}

/** "Male!?word>Malé" → its parts. Most entries are a name and no more. */
const FLAGGED = /[!?>]/;
const ENTRY = /^(.*?)\s*(!)?\s*(?:\?([a-z-]+))?\s*(?:>(.+))?$/;
/** Short names that news writes with "the" inside a sentence. */
const ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Gambia|Bahamas|Vatican|Soviet)|Republic|Islands|Emirates|Union|Organi[sz]ation|Nations|League|Council|Commonwealth/;
const ARTICLE_CODES = new Set('G7 G8 G20 IAEA WTO WHO IMF GCC OIC SCO OSCE OECD ICC OAS'.split(' '));
/** First names and surnames that are countries too; everyday words. */
const AMBIGUOUS: Record<string, Ambiguity> = {
  Chad: 'person',
  Jordan: 'person',
  Israel: 'person',
  Kenya: 'person',
  Jersey: 'place',
  Georgia: 'us-state',
  Guinea: 'country',
  Congo: 'country',
  Dominican: 'country',
  Congolese: 'country',
  Sofia: 'person',
  Victoria: 'person',
  Paris: 'person',
  Santiago: 'person',
  London: 'person',
  Lima: 'person',
  Georgetown: 'place',
  Kingston: 'place',
  Hamilton: 'person',
  Stanley: 'person',
  Douglas: 'person',
  Plymouth: 'place',
  Turkey: 'word',
  Polish: 'word',
  Male: 'word',
  Nice: 'word',
  Swede: 'word',
  Wellington: 'person',
  Macedonia: 'place',
  Lao: 'person',
  Martinique: 'person',
  Wales: 'person',
  Holland: 'person',
  Scot: 'person',
  Scots: 'word',
  Washington: 'person',
  Jerusalem: 'place',
  Francois: 'person',
  Tripoli: 'place',
  Alexandria: 'place',
  'San José': 'place',
  'San Juan': 'place',
  'Panama City': 'place',
  "St. John's": 'place',
  "Saint George's": 'place',
  Pole: 'word',
  Finn: 'person',
  Dane: 'person',
  Somali: 'word',
  Persian: 'word',
};

let forms: NameForm[] | undefined;
let names: Map<string, string> | undefined;

/** Every form, the likeliest code first where one text has several. Built once. */
export function nameForms(): readonly NameForm[] {
  forms ??= build();
  return forms;
}

/** Short English name as news writes it ("Ivory Coast", "NATO"), without "the"; the code itself where it is unknown. */
export function countryName(code: string): string {
  if (!names) {
    names = new Map();
    for (const form of nameForms())
      if ((form.form === 'name' || form.form === 'organisation') && !names.has(form.code))
        names.set(form.code, form.text);
    names.set('US', 'United States').set('EU', 'EU').set('UN', 'UN').set('CD', 'DR Congo');
  }
  return names.get(code) ?? code;
}

/** The short name as it stands inside a sentence: "the Netherlands", "the United Kingdom", "Japan". */
export function withArticle(code: string): string {
  const name = countryName(code);
  return ARTICLE.test(name) || ARTICLE_CODES.has(code) || code === 'EU' || code === 'UN' ? `the ${name}` : name;
}

function build(): NameForm[] {
  const dropped = new Set<string>();
  const aliases: NameForm[] = [];
  const also = new Map<string, string>();
  for (const line of ALIASES.trim().split('\n')) {
    const [, code = '', form = '', rest = ''] = /^(\S+) (\S+): (.*)$/.exec(line) ?? [];
    for (const entry of rest.split(';')) {
      const [, text = '', exact, ambiguous, city] = FLAGGED.test(entry)
        ? (ENTRY.exec(entry.trim()) ?? [])
        : ['', entry.trim()];
      if (form === 'drop') dropped.add(`${code}|${text}`);
      else if (form === 'also') also.set(text, code);
      else aliases.push(entryOf(text, code, form as Form, exact, ambiguous as Ambiguity | undefined, city));
    }
  }
  const generated: NameForm[] = [];
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', short = '', others = '', adjectives = '', demonyms = '', capitals = ''] = line.split('|');
    const add = (list: string, form: Form): void => {
      for (const text of list.split(';'))
        if (text && !dropped.has(`${code}|${text}`)) generated.push(entryOf(text, code, form));
    };
    add(short, 'name');
    add(others, 'name');
    add(adjectives, 'adjective');
    add(demonyms, 'demonym');
    add(capitals, 'capital');
  }
  const all = variants([...generated, ...aliases], also);
  return [...all.filter((form) => !isRarer(form)), ...all.filter(isRarer)];
}

/** Of two states with one word, the one news means more often comes first. */
const isRarer = (form: NameForm): boolean => form.ambiguous === 'country' && RARER.has(form.code);
const RARER = new Set(['KP', 'CG', 'DM', 'EU']);

function entryOf(
  text: string,
  code: string,
  form: Form,
  exact?: string,
  ambiguous?: Ambiguity,
  city?: string,
): NameForm {
  const entry: NameForm = { text, code, form };
  if (form === 'capital') entry.city = city ?? text;
  const kind = ambiguous ?? AMBIGUOUS[text];
  if (kind) entry.ambiguous = kind;
  if (exact || (text.length < 4 && /^[A-Z.]{2,4}$/.test(text))) entry.caseSensitive = true;
  return entry;
}

/** One entry for each spelling; a later entry of the same text and code only adds its flags to the first. */
function variants(entries: NameForm[], also: Map<string, string>): NameForm[] {
  const seen = new Map<string, NameForm>();
  const result: NameForm[] = [];
  for (const entry of entries) {
    for (const text of spellings(entry.text)) {
      const known = seen.get(`${text}|${entry.code}`);
      if (known) {
        const { form: _, text: __, ...flags } = entry;
        if (known.city) delete flags.city;
        Object.assign(known, flags);
        continue;
      }
      const made: NameForm = text === entry.text ? entry : { ...entry, text };
      const second = also.get(entry.text);
      if (second) made.also = second;
      seen.set(`${text}|${entry.code}`, made);
      result.push(made);
    }
  }
  return result;
}

/** Cities where diplomacy happens, and the capitals: every spelling, with the country. The tables are cities.table.ts and countries.ts. */
import { CITIES } from './cities.table.ts';
import { type Ambiguity, nameForms } from './countries.ts';
import { spellings } from './text.ts';

export interface CityForm {
  text: string;
  /** The city's usual name in news English. */
  city: string;
  country: string;
  capital: boolean;
  /** Exactly as written only ("Male"). */
  caseSensitive?: true;
  ambiguous?: Ambiguity;
}

/** Most entries are a name and no more. */
const FLAGGED = /[?>]/;
const ENTRY = /^(.*?)\s*(?:\?([a-z-]+))?\s*(?:>(.+))?$/;

let forms: CityForm[] | undefined;

/** Every spelling of every city, capitals first; one text may stand for two cities ("Tripoli"), the likelier first. Built once. */
export function cityForms(): readonly CityForm[] {
  forms ??= build();
  return forms;
}

function build(): CityForm[] {
  const result: CityForm[] = [];
  const seen = new Set<string>();
  const add = (form: CityForm): void => {
    const key = `${form.text}|${form.country}`;
    if (!seen.has(key)) result.push(form);
    seen.add(key);
  };
  for (const { text, code, city, form: kind, ambiguous, caseSensitive } of nameForms()) {
    if (!city) continue;
    const form: CityForm = { text, city, country: code, capital: true };
    if (kind === 'name')
      form.ambiguous = 'country'; // Singapore, Luxembourg: the state or its capital
    else if (ambiguous && ambiguous !== 'country') form.ambiguous = ambiguous;
    if (caseSensitive) form.caseSensitive = true;
    add(form);
  }
  for (const line of CITIES.trim().split('\n')) {
    const [country = '', rest = ''] = line.split(': ');
    for (const entry of rest.split('; ')) {
      const [, name = '', ambiguous, canonical] = FLAGGED.test(entry) ? (ENTRY.exec(entry) ?? []) : ['', entry.trim()];
      for (const text of spellings(name)) {
        const form: CityForm = { text, city: canonical ?? name, country, capital: false };
        if (ambiguous) form.ambiguous = ambiguous as Ambiguity;
        add(form);
      }
    }
  }
  return result;
}

import type { Token } from '../../language/tokens.ts';
import { leaderOfDelegation } from '../delegations.ts';
import type { CountryMention, Entities, TokenSpan } from '../entities.ts';
import { officeAmong, officialsSpan } from './noun-phrases.ts';
import type { Party, Who } from './parties.ts';
import { normAt } from './sentence.ts';
import { PLURAL_OFFICIALS } from './words.table.ts';

/** Seats of organisations as places. */
const SEATS: Readonly<Record<string, { city: string; country: string }>> = {
  brussels: { city: 'Brussels', country: 'BE' },
};
const CITY_STATES: Readonly<Record<string, string>> = {
  HK: 'Hong Kong',
  MO: 'Macau',
  SG: 'Singapore',
  MC: 'Monaco',
  VA: 'Vatican City',
};

/** Movements that are a state's government: they sit at the table for it. */
const GOVERNS: Readonly<Record<string, string>> = { TALIBAN: 'AF' };

type Add = (span: TokenSpan, kind: Party['kind'], who: Who[], place?: Party['place']) => void;

/** States by name, and the officials who are named by their state alone: "senior Cuban officials", "the Israeli and Libyan ministers". */
export function addStates(
  entities: Entities,
  taken: Uint8Array,
  /** Tokens at which somebody or something else is named. */
  starts: ReadonlySet<number>,
  add: Add,
  found: readonly Party[],
  whoIs: (id: string) => Who[],
): void {
  const { tokens } = entities;
  let own = 0;
  for (const [k, country] of entities.countries.entries()) {
    while ((entities.sentences[own]?.last ?? tokens.length) <= country.first) own++;
    const same = found.at(-1);
    if (same?.kind === 'country' && same.first === country.first && same.last === country.last) {
      // "the two Koreas" are two parties in one.
      same.who.push({ official: null, country: country.code, role: null });
      continue;
    }
    if (taken[country.first]) continue;
    const span = officialsSpan(tokens, country, taken, entities.sentences[own]?.last ?? tokens.length);
    if (span && /^(previous|past|successive|former|ex)$/.test(normAt(tokens, span.first - 1))) continue;
    if (span) {
      const noun = normAt(tokens, span.last - 1);
      const leader = leaderOfDelegation(entities, span) ?? (noun === 'leader' ? headOf(entities, country.code) : null);
      if (leader) add(span, 'person', whoIs(leader));
      else {
        const plural = PLURAL_OFFICIALS.has(normAt(tokens, span.last - 1));
        const states = plural ? statesBefore(entities, k, span.first) : [];
        const first = states.at(-1) ?? span;
        const role = officeAmong(tokens, span.first, span.last);
        const several = plural && kindAt(entities, span.start) !== 'headline' ? { several: true as const } : {};
        add(
          { ...span, first: Math.min(first.first, span.first), start: Math.min(first.start, span.start) },
          'officials',
          [...states.toReversed(), country].map(({ code }) => ({
            official: null,
            country: GOVERNS[code] ?? code,
            role,
            ...several,
          })),
        );
      }
      continue;
    }
    if (country.form === 'adjective' || country.form === 'periphrasis') continue;
    // "United States Agency for …" is the agency's name.
    const next = tokens[country.last];
    const within =
      country.form === 'name' &&
      next?.shape === 'title' &&
      !next.glued &&
      kindAt(entities, country.start) === 'paragraph' &&
      !starts.has(country.last);
    const seat =
      country.form === 'capital' || country.form === 'seat' || country.form === 'organisation'
        ? SEATS[normAt(tokens, country.first)]
        : undefined;
    const place = seat ?? { city: country.city ?? CITY_STATES[country.code] ?? null, country: country.code };
    if (within) continue;
    add(
      country,
      'country',
      [{ official: null, country: GOVERNS[country.code] ?? country.code, role: null }],
      country.form === 'organisation' && !seat ? null : place,
    );
  }
}

/** "The Israeli and Libyan foreign ministers": the adjectives before country `k` that share its noun, nearest first. */
function statesBefore({ countries, tokens }: Entities, k: number, first: number): CountryMention[] {
  const list: CountryMention[] = [];
  for (let j = k - 1; j >= 0; j--) {
    const state = countries[j] as CountryMention;
    const gap = tokens
      .slice(state.last, first)
      .map((t: Token) => t.norm)
      .join(' ');
    if (state.form !== 'adjective' || !/^(?:and|,|, and|-)$/.test(gap)) break;
    list.push(state);
    first = state.first;
  }
  return list;
}

/** "the Vietnamese State leader": the one head of state or government of his state whom the article names. */
export function headOf({ people }: Entities, code: string): string | null {
  const heads = people.filter(
    (p) =>
      p.official &&
      p.country === code &&
      !p.former &&
      /^(?:president|prime minister|king|premier|chancellor)\b/i.test(p.role ?? ''),
  );
  return heads.length === 1 ? (heads[0]?.id ?? null) : null;
}

function kindAt(entities: Entities, offset: number): string {
  return entities.article.blocks.find((b) => b.end > offset)?.kind ?? 'paragraph';
}

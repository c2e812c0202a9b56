import { isPossessive, normalise } from '../../language/tokens.ts';
import { countryName, nameForms } from '../../reference/countries.ts';
import type { Place, Span } from '../../types.ts';
import type { Entities } from '../entities.ts';
import type { Party } from './parties.ts';
import { normAt, type SentenceView, type Story, tableOf } from './sentence.ts';
import { VENUES } from './venues.table.ts';
import { clauseEnd, clauseStart } from './verbs.ts';
import { isOneClause } from './when.ts';

export interface Placed {
  place: Place;
  span: Span;
}

const WHERE = new Set(['in', 'at', 'near', 'outside']);

/** Where the clause around a trigger says it happens: "in Baku", "at the Kremlin", "in the Azerbaijani capital". */
export function placeNear(story: Story, view: SentenceView, at: number, others: readonly number[]): Placed | null {
  const start = clauseStart(view.tokens, at, view.first);
  const end = clauseEnd(view.tokens, at, view.last);
  let next = others.find((t) => t > at) ?? view.last;
  // "held talks with Xi during a visit to Beijing": the place of the next trigger of the clause serves.
  for (
    let after = others.find((t) => t > next);
    next < view.last && isOneClause(view, at, next);
    after = others.find((t) => t > next)
  )
    next = after ?? view.last;
  const candidates = [
    ...view.parties.flatMap((p) => placedParty(view, p)),
    ...capitals(story.entities, view),
    ...venues(view),
  ];
  const inClause = (c: { at: number }) => c.at >= start && c.at < end;
  const after = candidates.filter(
    (c) => c.at > at && c.at < Math.max(next, at + 1) && inClause(c) && !predicated(view, at, c.at),
  );
  const before = candidates.filter((c) => c.at < at && inClause(c));
  const best = after[0] ?? before.at(-1) ?? antecedent(view, start);
  if (!best) return null;
  // "in Laos", "in Ashgabat, Turkmenistan", "in the Kremlin in Moscow": the more exact of neighbours.
  const exact = candidates.find(
    (c) =>
      c !== best &&
      Math.abs(c.at - best.at) < 8 &&
      c.placed.place.country === best.placed.place.country &&
      (c.placed.place.city !== null || c.placed.place.venue !== null),
  );
  const place = { ...best.placed.place };
  if (exact && !place.city) place.city = exact.placed.place.city;
  if (exact && !place.venue) place.venue = exact.placed.place.venue;
  return { place, span: best.placed.span };
}

/** "told reporters in New Delhi": the place of the words, not of the meeting. */
function isOfSaying(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(view.first, at - 4); k--)
    if (
      /^(said|told|reporters|journalists|statement|interview|briefing|conference|wrote|forum|born|based)$/.test(
        normAt(view.tokens, k),
      )
    )
      return true;
  return false;
}

/** "His visit was an abuse of a vacuum in Brussels": the place belongs to what is said of it. */
function predicated(view: SentenceView, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (
      /^(is|was|are|were|comes|marks)$/.test(normAt(view.tokens, k)) &&
      /^(a|an|the|part|not|seen|widely|his|her|as|against|amid)$/.test(normAt(view.tokens, k + 1))
    )
      return true;
  return false;
}

/** "a trip to Lahore where he met …": the place before "where". */
function antecedent(view: SentenceView, start: number): Candidate | undefined {
  if (normAt(view.tokens, start - 1) !== 'where') return undefined;
  const party = view.parties.filter((p) => p.last <= start - 1 && start - 1 - p.last <= 5 && p.place !== null).at(-1);
  if (!party?.place) return undefined;
  return {
    at: party.first,
    placed: { place: { ...party.place, venue: null }, span: { start: party.start, end: party.end } },
  };
}

interface Candidate {
  at: number;
  placed: Placed;
}

function placedParty(view: SentenceView, party: Party): Candidate[] {
  if (!party.place || party.preposition === null || !WHERE.has(party.preposition)) return [];
  const { tokens } = view;
  if (isOfSaying(view, party.first)) return [];
  if (isPossessive(tokens[party.last]) && normAt(tokens, party.last + 1) !== 'capital') {
    // "in Beijing's Diaoyutai State Guesthouse": still a place; "in China's view": not.
    if (party.kind === 'country' && party.place.city === null) return [];
  }
  const span = { start: party.start, end: party.end };
  return [{ at: party.first, placed: { place: { ...party.place, venue: null }, span } }];
}

let capitalOf: Map<string, string> | undefined;

/** The usual name of a state's capital. */
export function capitalName(code: string): string | null {
  if (!capitalOf) {
    capitalOf = new Map();
    for (const form of nameForms())
      if (form.form === 'capital' && !capitalOf.has(form.code)) capitalOf.set(form.code, form.city ?? form.text);
  }
  return capitalOf.get(code) ?? null;
}

/** "in the Azerbaijani capital", "in Nigeria's capital". */
function capitals(entities: Entities, view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (const country of entities.countries) {
    if (country.first < view.first) continue;
    if (country.last >= view.last) break;
    const after = isPossessive(view.tokens[country.last]) ? country.last + 1 : country.last;
    if (normAt(view.tokens, after) !== 'capital') continue;
    const city = capitalName(country.code);
    if (city)
      found.push({
        at: country.first,
        placed: {
          place: { city, country: country.code, venue: null },
          span: { start: country.start, end: view.tokens[after]?.end ?? country.end },
        },
      });
  }
  return found;
}

const venueAt = tableOf(VENUES, ({ words }) => words);

/** Buildings whose name says the city: "at the Kremlin", "at the White House". */
function venues(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let i = view.first; i < view.last; i++) {
    if (!WHERE.has(normAt(view.tokens, i))) continue;
    for (let k = i + 1; k < Math.min(i + 5, view.last); k++) {
      const venue = venueAt(view.tokens, k);
      if (!venue) continue;
      const end = view.tokens[k + venue.words.split(' ').length - 1]?.end ?? 0;
      found.push({
        at: k,
        placed: {
          place: { city: venue.city, country: venue.country, venue: venue.name },
          span: { start: view.tokens[k]?.start ?? 0, end },
        },
      });
      break;
    }
  }
  return found;
}

/** The city that an agency's dateline names ("SEOUL —", "MANILA (Reuters) -", "Zanzibar:"). */
export function dateline(story: Story): Placed | null {
  for (const view of story.views) {
    if (view.sentence.kind === 'headline') {
      const colon = view.tokens[view.first + 1];
      if (colon?.norm !== ':' && colon?.norm !== '—' && colon?.norm !== '–') continue;
    }
    const lead = view.parties[0];
    // "LIMA." stands alone.
    if (
      lead?.place &&
      view.sentence.kind === 'paragraph' &&
      lead.first === view.first &&
      view.last - lead.last === 1 &&
      view.tokens[lead.first]?.shape === 'upper'
    )
      return { place: { ...lead.place, venue: null }, span: { start: lead.start, end: lead.end } };
    if (lead?.place && lead.first <= view.first + 1) {
      for (let i = lead.last; i < Math.min(lead.last + 9, view.last); i++) {
        const text = view.tokens[i]?.text ?? '';
        if (/^[—–:]$/.test(text) || (text === '-' && !view.tokens[i]?.glued))
          return {
            place: { ...lead.place, city: lead.place.city ?? townOf(view, lead), venue: null },
            span: { start: lead.start, end: lead.end },
          };
        if (!/^[(),/]$/.test(text) && view.tokens[i]?.shape === 'lower') break;
      }
    }
    if (view.sentence.kind === 'paragraph') return null;
  }
  return null;
}

/** A dateline's own name where it is no state's ("Zanzibar:", "GAZA —"). */
function townOf(view: SentenceView, lead: Party): string | null {
  const token = view.tokens[lead.first];
  if (
    !token ||
    lead.last - lead.first !== 1 ||
    !lead.place ||
    token.norm === normalise(countryName(lead.place.country))
  )
    return null;
  return token.shape === 'upper' ? token.text.charAt(0) + token.text.slice(1).toLowerCase() : token.text;
}

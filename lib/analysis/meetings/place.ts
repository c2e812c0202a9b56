import { isPossessive } from '../../language/tokens.ts';
import { nameForms } from '../../reference/countries.ts';
import type { Place, Span } from '../../types.ts';
import type { Entities } from '../entities.ts';
import type { Party } from './parties.ts';
import { isAfterVenue, venueNear, venues } from './place-venue.ts';
import { normAt, type SentenceView, type Story } from './sentence.ts';
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
  ].sort((a, b) => a.at - b.at);
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
  place.venue ??= venueNear(view, best.at, start, end);
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
  // "a meeting to condemn the burning in Sweden": what for.
  for (let k = from + 1; k < to - 2; k++)
    if (
      normAt(view.tokens, k) === 'to' &&
      view.tokens[k + 1]?.shape === 'lower' &&
      /^(condemn|discuss|address|review|consider|end|stop|resolve|promote|support|help|press|push|seek|protest|denounce|coordinate|finalize|finalise|boost|strengthen|mark|prevent|restore|secure|ease|defuse|demand)$/.test(
        normAt(view.tokens, k + 1),
      )
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

export interface Candidate {
  at: number;
  placed: Placed;
}

function placedParty(view: SentenceView, party: Party): Candidate[] {
  const { tokens } = view;
  if (!party.place) return [];
  if (party.preposition === null ? !isAfterVenue(view, party) : !WHERE.has(party.preposition)) return [];
  if (isOfSaying(view, party.first)) return [];
  if (isOfMatter(view, party)) return [];
  // "The Presidential Palace in Kabul said he would meet": where it was said.
  if (/^(said|says|announced|reported|stated|added|confirmed|told)$/.test(normAt(tokens, party.last))) return [];
  // "in the Astana format", "the Minsk agreements": named for a place, not held there.
  if (
    /^(format|formats|process|framework|accords?|agreements?|protocols?|declaration|treaty|convention|mechanism|plan|pact|communique)$/.test(
      normAt(tokens, party.last),
    )
  )
    return [];
  if (isPossessive(tokens[party.last]) && normAt(tokens, party.last + 1) !== 'capital') {
    // "in Beijing's Diaoyutai State Guesthouse": still a place; "in China's view": not.
    if (party.kind === 'country' && party.place.city === null) return [];
  }
  const span = { start: party.start, end: party.end };
  return [{ at: party.first, placed: { place: { ...party.place, venue: null }, span } }];
}

/** "the situation in Syria", "peace in the Congo": where the matter is that is talked of. */
function isOfMatter(view: SentenceView, party: Party): boolean {
  for (let k = party.first - 1; k >= Math.max(view.first, party.first - 5); k--) {
    if (normAt(view.tokens, k) !== party.preposition) continue;
    return MATTERS.test(normAt(view.tokens, k - 1));
  }
  return false;
}
const MATTERS =
  /^(situation|situations|war|wars|crisis|crises|conflict|conflicts|violence|peace|ceasefire|truce|developments|events|fighting|unrest|progress|reforms?|tensions?|stability|instability|security|turmoil|bloodshed|clashes|escalation|offensive|attacks?|coup|elections?|democracy|investments?|interests?|operations?|mission|presence|drought|famine|earthquake|humanitarian|refugees|hostages|prisoners|reconstruction|atrocities|abuses|rights|threats?|issues?|problems?|struggle|campaign|role|influence|policy|involvement|intervention|troops|forces|killings?|opportunities|projects?|cooperation|market|economy|sectors?|companies|businesses|trade|students|workers|citizens|nationals|programmes?|programs?|community|communities|what|happened|happening)$/;

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

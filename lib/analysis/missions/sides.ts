import { isPossessive, type Token } from '../../language/tokens.ts';
import { normAt } from '../meetings/sentence.ts';
import { PREPOSITIONS } from '../meetings/words.table.ts';
import type { MissionContext } from './context.ts';
import { FILLERS, OWN, PLACE_FILLERS, TAILS } from './missions.table.ts';

export interface Left {
  first: number;
  /** Several in "the US and British embassies". */
  sendings: string[];
  /** "the Baghdad embassy" */
  host: string | null;
  city: string | null;
  own: boolean;
  definite: boolean;
}

/** What stands before the noun: the sender's adjective or possessive, a pronoun, an article. */
export function readLeft(context: MissionContext, noun: number, floor: number): Left {
  const { tokens } = context;
  const left: Left = { first: noun, sendings: [], host: null, city: null, own: false, definite: false };
  let i = beforeFillers(context, noun - 1, floor);
  // "its Israel embassy", "China's Houston consulate": after whose it is, where it is
  const place = placeBefore(context, i, floor);
  if (place) {
    left.first = place.first;
    left.host = place.code;
    left.city = place.city;
    i = beforeFillers(context, place.first - 1, floor);
  }
  const possessive = isPossessive(tokens[i]) || /^['’]$/.test(tokens[i]?.text ?? '');
  const head = possessive ? i - 1 : i;
  const country = context.countryTo.get(head + 1);
  if (country && country.first >= floor) {
    left.first = country.first;
    left.sendings.push(country.code);
    for (let k = country.first - 1; !possessive && k > floor && /^(,|and)$/.test(normAt(tokens, k)); ) {
      const more = context.countryTo.get(normAt(tokens, k - 1) === ',' ? k - 1 : k);
      if (!more || more.form === 'capital' || more.form === 'name') break;
      left.sendings.unshift(more.code);
      left.first = more.first;
      k = more.first - 1;
    }
  } else if (possessive && /^(country|nation|state)$/.test(normAt(tokens, head))) {
    left.own = true;
    left.first = normAt(tokens, head - 1) === 'the' ? head - 1 : head;
  } else if (possessive) {
    const person = context.personTo.get(head + 1);
    const code = person && context.countryOf.get(person.person);
    if (person && code) {
      left.first = person.first;
      left.sendings.push(code);
    }
  } else if (OWN.has(normAt(tokens, i))) {
    left.own = true;
    left.first = i;
  }
  const before = normAt(tokens, left.first === noun ? i : left.first - 1);
  left.definite = before === 'the' || before === 'this' || before === 'that';
  if (before === 'the' && left.first === noun) left.first = i;
  else if (before === 'the') left.first--;
  return left;
}

/** The last token left of what may stand between a mission's noun and its state. */
function beforeFillers({ tokens, countryTo }: MissionContext, at: number, floor: number): number {
  let i = at;
  while (i >= floor && (FILLERS.has(normAt(tokens, i)) || normAt(tokens, i) === '-') && !countryTo.has(i + 1)) i--;
  return i;
}

/** Where the mission is, if that stands between it and its sender: a city, or a state after a possessive. */
function placeBefore(context: MissionContext, at: number, floor: number) {
  const { tokens } = context;
  const country = context.countryTo.get(at + 1);
  if (country && country.first >= floor) {
    if (country.form === 'capital') return country;
    const before = beforeFillers(context, country.first - 1, floor);
    const owned = OWN.has(normAt(tokens, before)) || (isPossessive(tokens[before]) && context.countryTo.has(before));
    return owned && country.form !== 'organisation' ? country : null;
  }
  const city = context.cityTo.get(at + 1);
  return city && city.first >= floor ? { first: city.first, code: city.country, city: city.city } : null;
}

/** Where a mission is: a state, and the city where one is named. */
export interface Place {
  code: string;
  city: string | null;
}

export interface Right {
  last: number;
  sendings: string[];
  /** Several in "embassies in Kenya and Tanzania". */
  places: Place[];
  from: Place | null;
}

/**
 * What stands after the noun: "of Oman in Zanzibar", "to Peru", "Minsk", "in the capital Caracas", "to Belize, Panama and Nicaragua".
 * @param lists may a list of states follow: always after a plural, after one ambassador only where the phrase ends with it
 */
export function readRight(
  context: MissionContext,
  after: number,
  limit: number,
  lists: 'always' | 'closed' | 'never',
): Right {
  const { tokens } = context;
  const right: Right = { last: after, sendings: [], places: [], from: null };
  let k = after;
  const bare = k < limit ? context.cityFrom.get(k) : undefined;
  if (bare && tokens[after - 1]?.shape !== 'lower')
    return { ...right, last: bare.last, places: [{ code: bare.country, city: bare.city }] };
  for (let turn = 0; turn < 5 && k < limit; turn++) {
    while (
      k < limit &&
      TAILS.has(normAt(tokens, k)) &&
      !(normAt(tokens, k) === 'and' && normAt(tokens, k + 1) !== 'plenipotentiary')
    )
      k++;
    // "a “permanent diplomatic presence” in Somalia"
    if (/^["”’»]$/.test(tokens[k]?.text ?? '') && normAt(tokens, k + 1) === 'in') k++;
    const person = context.personFrom.get(k);
    if (person && tokens[k]?.shape === 'title' && !context.countryFrom.has(k)) {
      k = person.last;
      continue;
    }
    const word = normAt(tokens, k);
    if (word === 'of' && right.sendings.length === 0) {
      const places = placesAt(context, k + 1, limit, lists);
      if (places.length === 0) break;
      right.sendings = places.map((p) => p.code);
      right.last = k = places.at(-1)?.last ?? k;
    } else if (/^(in|to|at|near|inside|from|into)$/.test(word)) {
      const places = placesAt(context, k + 1, limit, lists);
      const [place] = places;
      if (!place) break;
      if (word === 'from') {
        right.from = place;
        // "the new ambassador to India from Senegal": nothing follows
        if (right.places.length > 0) break;
        k = place.last;
        continue;
      }
      // "from Tel Aviv to Jerusalem": where it goes outdoes where it was.
      right.places = places;
      right.last = k = places.at(-1)?.last ?? k;
      if (!/^(to|into|from)$/.test(normAt(tokens, k))) break;
    } else break;
  }
  return right;
}

/** The places of a list that begins at token k: "Kenya", "Sudan, Libya and Egypt", "four nations: Senegal, Cape Verde and Mali". */
function placesAt(
  context: MissionContext,
  k: number,
  limit: number,
  lists: 'always' | 'closed' | 'never',
): (Place & { last: number })[] {
  const { tokens } = context;
  const both = lists === 'always' ? bothNamed(context, k) : [];
  if (both.length > 0) return both;
  const first = placeAt(context, k, limit) ?? (lists === 'never' ? null : afterCount(context, k, limit));
  if (!first || first.adjective) return [];
  const places = [first];
  if (lists === 'never') return places;
  for (let i = first.last; i < limit; ) {
    const comma = normAt(tokens, i) === ',';
    const and = /^(and|&)$/.test(normAt(tokens, comma ? i + 1 : i));
    if (!comma && !and) break;
    const next = placeAt(context, i + (comma && and ? 2 : 1), limit);
    // "in Tunis, Tunisia"; "to Germany and France's minister", "to Mali and Kenya said"
    if (!next || isPossessive(tokens[next.last]) || next.adjective) break;
    if (next.code === places.at(-1)?.code && comma && !and) break;
    places.push(next);
    i = next.last;
  }
  // A list ends with "and": what only a comma joins is another clause's.
  const closed = places.findLastIndex((_, n) => n > 0 && joinedByAnd(tokens, places[n - 1]?.last ?? 0));
  const end = places[closed]?.last ?? 0;
  const goesOn = end < limit && tokens[end]?.kind === 'word' && !PREPOSITIONS.has(normAt(tokens, end));
  return places.slice(0, lists === 'closed' && goesOn ? 1 : Math.max(1, closed + 1));
}

const joinedByAnd = (tokens: Token[], at: number): boolean =>
  /^(and|&)$/.test(normAt(tokens, normAt(tokens, at) === ',' ? at + 1 : at));

/** "its embassies in both countries": the two named last. */
function bothNamed({ tokens, entities }: MissionContext, k: number): ReturnType<typeof placesAt> {
  if (normAt(tokens, k) !== 'both' || !/^(countries|nations|states|capitals|cities)$/.test(normAt(tokens, k + 1)))
    return [];
  const last = k + 2;
  const named = entities.countries.filter((c) => c.last <= k && k - c.last < 40 && /^(name|capital)$/.test(c.form));
  const codes = [...new Set(named.map((c) => c.code).reverse())].slice(0, 2).reverse();
  return codes.length < 2 ? [] : codes.map((code) => ({ code, city: null, last, adjective: false }));
}

/** "to four African nations: Senegal …" */
function afterCount(context: MissionContext, k: number, limit: number) {
  for (let i = k; i < Math.min(limit, k + 6); i++)
    if (/^(:|-|–|—)$/.test(normAt(context.tokens, i))) return placeAt(context, i + 1, limit);
  return null;
}

/** A place that begins at token k, articles and "capital" skipped: its state, and its city where one is named. */
export function placeAt(
  context: MissionContext,
  k: number,
  limit: number,
): (Place & { last: number; adjective: boolean }) | null {
  const { tokens } = context;
  let state: { code: string; last: number; adjective: boolean } | null = null;
  for (let i = k; i < Math.min(limit, k + 7); i++) {
    const city = context.cityFrom.get(i);
    if (city && city.last <= limit) return { code: city.country, city: city.city, last: city.last, adjective: false };
    const country = context.countryFrom.get(i);
    if (country) {
      if (state) break;
      if (country.city) return { code: country.code, city: country.city, last: country.last, adjective: false };
      state = { code: country.code, last: country.last, adjective: country.form === 'adjective' };
      i = country.last - 1;
      // "in the Turkish capital, Ankara"
      const next = isPossessive(tokens[country.last]) ? country.last + 1 : country.last;
      if (normAt(tokens, next) !== 'capital') break;
      state.adjective = false;
      i = next;
      continue;
    }
    if (!PLACE_FILLERS.has(normAt(tokens, i))) {
      if (!state && tokens[i]?.shape === 'title') return unknownCity(context, i, limit);
      break;
    }
  }
  return state ? { ...state, city: null } : null;
}

/** "in Basra, Iraq": a city that no table has, told by its state. */
function unknownCity(context: MissionContext, i: number, limit: number) {
  const { tokens } = context;
  let end = i;
  while (end < Math.min(limit, i + 3) && tokens[end]?.shape === 'title') end++;
  const country = normAt(tokens, end) === ',' ? context.countryFrom.get(end + 1) : undefined;
  if (country?.form !== 'name') return null;
  const city = tokens
    .slice(i, end)
    .map((t: Token) => t.text)
    .join(' ');
  return { code: country.code, city, last: end, adjective: false };
}

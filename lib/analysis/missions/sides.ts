import { isPossessive, type Token } from '../../language/tokens.ts';
import { normAt } from '../meetings/sentence.ts';
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
  let i = noun - 1;
  while (i >= floor && (FILLERS.has(normAt(tokens, i)) || normAt(tokens, i) === '-') && !context.countryTo.has(i + 1))
    i--;
  const possessive = isPossessive(tokens[i]) || /^['’]$/.test(tokens[i]?.text ?? '');
  const head = possessive ? i - 1 : i;
  let country = context.countryTo.get(head + 1);
  if (country && country.first >= floor) {
    left.first = country.first;
    if (country.form === 'capital' && !possessive) {
      left.host = country.code;
      left.city = country.city;
      country = context.countryTo.get(country.first);
    }
    if (country) {
      left.first = country.first;
      left.sendings.push(country.code);
      for (let k = country.first - 1; !possessive && k > floor && /^(,|and)$/.test(normAt(tokens, k)); ) {
        const more = context.countryTo.get(normAt(tokens, k - 1) === ',' ? k - 1 : k);
        if (!more || more.form === 'capital' || more.form === 'name') break;
        left.sendings.unshift(more.code);
        left.first = more.first;
        k = more.first - 1;
      }
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

export interface Right {
  last: number;
  sending: string | null;
  host: string | null;
  city: string | null;
  from: { code: string; city: string | null } | null;
}

/** What stands after the noun: "of Oman in Zanzibar", "to Peru", "Minsk", "in the capital Caracas". */
export function readRight(context: MissionContext, after: number, limit: number): Right {
  const { tokens } = context;
  const right: Right = { last: after, sending: null, host: null, city: null, from: null };
  let k = after;
  const bare = context.cityFrom.get(k);
  if (bare && tokens[after - 1]?.shape !== 'lower')
    return { ...right, last: bare.last, host: bare.country, city: bare.city };
  for (let turn = 0; turn < 5 && k < limit; turn++) {
    while (
      k < limit &&
      TAILS.has(normAt(tokens, k)) &&
      !(normAt(tokens, k) === 'and' && normAt(tokens, k + 1) !== 'plenipotentiary')
    )
      k++;
    const person = context.personFrom.get(k);
    if (person && tokens[k]?.shape === 'title' && !context.countryFrom.has(k)) {
      k = person.last;
      continue;
    }
    const word = normAt(tokens, k);
    if (word === 'of' && right.sending === null) {
      const place = placeAt(context, k + 1, limit);
      if (!place) break;
      right.sending = place.code;
      right.last = k = place.last;
    } else if (/^(in|to|at|near|inside|from|into)$/.test(word)) {
      const place = placeAt(context, k + 1, limit);
      if (!place) break;
      if (word === 'from') {
        right.from = { code: place.code, city: place.city };
        k = place.last;
        continue;
      }
      // "from Tel Aviv to Jerusalem": where it goes outdoes where it was.
      right.host = place.code;
      right.city = place.city;
      right.last = k = place.last;
      if (!/^(to|into)$/.test(normAt(tokens, k))) break;
    } else break;
  }
  return right;
}

/** A place that begins at token k, articles and "capital" skipped: its state, and its city where one is named. */
export function placeAt(
  context: MissionContext,
  k: number,
  limit: number,
): { code: string; city: string | null; last: number } | null {
  const { tokens } = context;
  let state: { code: string; last: number } | null = null;
  for (let i = k; i < Math.min(limit, k + 7); i++) {
    const city = context.cityFrom.get(i);
    if (city && city.last <= limit) return { code: city.country, city: city.city, last: city.last };
    const country = context.countryFrom.get(i);
    if (country) {
      if (state) break;
      if (country.city) return { code: country.code, city: country.city, last: country.last };
      state = { code: country.code, last: country.last };
      i = country.last - 1;
      // "in the Turkish capital, Ankara"
      const next = isPossessive(tokens[country.last]) ? country.last + 1 : country.last;
      if (normAt(tokens, next) !== 'capital') break;
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
  return { code: country.code, city, last: end };
}

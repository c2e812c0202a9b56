import { isPossessive, type Token } from '../../language/tokens.ts';
import type { Party } from './parties.ts';
import type { Candidate } from './place.ts';
import { normAt, type SentenceView, tableOf } from './sentence.ts';
import { VENUE_NOUNS, VENUES } from './venues.table.ts';

const WHERE = /^(in|at|inside|outside|near)$/;
const knownAt = tableOf(
  [...VENUES].sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words,
);

/** Buildings whose name says the city: "at the Kremlin", "at the White House". */
export function venues(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let i = view.first; i < view.last; i++) {
    if (!WHERE.test(normAt(view.tokens, i))) continue;
    for (let k = i + 1; k < Math.min(i + 5, view.last); k++) {
      const venue = knownAt(view.tokens, k);
      // "the government chancellery" is any state's.
      if (!venue || view.tokens[k]?.shape === 'lower') continue;
      const end = view.tokens[k + venue.words.split(' ').length - 1]?.end ?? 0;
      const named = nameFrom(view, i);
      found.push({
        at: k,
        placed: {
          place: { city: venue.city, country: venue.country, venue: named?.text ?? venue.name },
          span: { start: view.tokens[k]?.start ?? 0, end },
        },
      });
      break;
    }
  }
  return found;
}

/** The house named in a stretch around a place or a verb ("at the Presidential Complex"); the one nearest to the token. */
export function venueNear(view: SentenceView, at: number, from: number, to: number): string | null {
  let best: { text: string; far: number } | null = null;
  for (let i = Math.max(from, at - 14); i < Math.min(to, at + 14); i++) {
    if (!WHERE.test(normAt(view.tokens, i))) continue;
    const name = nameFrom(view, i);
    if (name && (!best || Math.abs(i - at) < best.far)) best = { text: name.text, far: Math.abs(i - at) };
  }
  return best?.text ?? null;
}

/** "at State House, Nairobi": the city set beside the house. */
export function isAfterVenue(view: SentenceView, party: Party): boolean {
  if (party.kind !== 'city' && party.place?.city === null) return false;
  if (normAt(view.tokens, party.first - 1) !== ',') return false;
  for (let i = party.first - 3; i >= Math.max(view.first, party.first - 10); i--)
    if (WHERE.test(normAt(view.tokens, i))) return nameFrom(view, i)?.last === party.first - 1;
  return false;
}

/** A house's proper name after the preposition at token i: capitalised words that end in a palace, a hotel, a ministry … */
function nameFrom(view: SentenceView, i: number): { text: string; last: number } | null {
  const { tokens } = view;
  let first = i + 1;
  while (/^(the|his|her|its|their)$/.test(normAt(tokens, first))) first++;
  const owner = view.parties.find((p) => p.first === first && isPossessive(tokens[p.last]));
  if (owner) first = owner.last + 1;
  let last = first;
  for (let k = first; k < Math.min(view.last, first + 9); k++) {
    const token = tokens[k] as Token;
    const named = /^(title|upper|mixed)$/.test(token.shape) || token.kind === 'number';
    // "the Ak Orda presidential palace"
    const common = k > first && (COMMON.test(token.norm) || VENUE_NOUNS.has(token.norm));
    if (!named && !common && !/^(of|the|and|for|de|del|la|al|el|do|da|-|’s|'s)$/.test(token.norm)) break;
    if ((named || k > first) && VENUE_NOUNS.has(token.norm)) last = k + 1;
  }
  // "at the Palace of Nations": the noun leads the name.
  while (last > first && normAt(tokens, last) === 'of' && /^(title|upper)$/.test(tokens[last + 1]?.shape ?? '')) {
    last += 2;
    if (tokens[last - 1]?.norm === 'the') last++;
  }
  if (last <= first || (last - first === 1 && !VENUE_NAMES.test(normAt(tokens, first)))) return null;
  const start = (tokens[first] as Token).start;
  return { text: textOf(tokens, first, last, start), last };
}

const COMMON = /^(presidential|royal|state|government|guest|international|national|official|foreign|summer)$/;

/** Houses that need no other word to be one. */
const VENUE_NAMES = /^(kremlin|pentagon|capitol|vatican|chancellery|knesset|istana)$/;

/** The words as they stand, blanks as in the text. */
function textOf(tokens: Token[], first: number, last: number, start: number): string {
  let text = '';
  for (let k = first; k < last; k++) {
    const token = tokens[k] as Token;
    text += (token.start > start && !token.glued ? ' ' : '') + token.text;
  }
  return text;
}

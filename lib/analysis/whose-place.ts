import type { TokenSpan } from './entities.ts';
import type { Draft } from './persons.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import type { Belonging } from './whose.ts';

interface Place {
  first: number;
  last: number;
  code: string;
}

/**
 * "Blinken flew to Georgetown, Guyana, to meet President Ali and Foreign Minister Todd": who is met where a visitor has come to is of that
 * state, where the text says nothing else.
 * @param others people whose state is known: nobody of that state may be the visitor
 */
export function stateOfMeetingPlace(
  scan: Scan,
  draft: Draft,
  others: readonly { draft: Draft; country: string | null }[],
): Belonging | null {
  for (const { phrase, by, sentence } of draft.roles) {
    const part = scan.scanned[sentence];
    if (by !== 'before' || phrase.plural || !part || !AT_HOME.has(phrase.role.level)) continue;
    const side = sideOf(scan, phrase.first);
    if (side) return { country: side, basis: 'text', confidence: 0.85 };
    const place = placeBefore(scan, part, phrase.first);
    if (!place) continue;
    const between = scan.tokens.slice(place.last, phrase.first).map((t) => t.norm);
    if (!between.some((norm) => MEETS.test(norm))) continue;
    const own = scan.tokens.slice(part.sentence.first, part.sentence.last).map((t) => t.norm);
    if (own.some((norm) => NEUTRAL.test(norm))) continue;
    const host = part.runs.some(
      (run) =>
        run.last <= place.first &&
        others.some(
          (o) =>
            o.country === place.code &&
            scan.tokens.slice(run.first, run.last).every((token) => o.draft.norms.includes(token.norm)),
        ),
    );
    if (!host) return { country: place.code, basis: 'text', confidence: 0.75 };
  }
  return null;
}

/** "On the Chad side, prime minister Padacké came". */
function sideOf(scan: Scan, at: number): string | null {
  const { tokens } = scan;
  if (tokens[at - 1]?.text !== ',' || tokens[at - 2]?.norm !== 'side') return null;
  return scan.countryAt(at - 3)?.code ?? null;
}

/** The place that a visitor is said to come to, the last one before the office, with no other state named after it. */
function placeBefore(scan: Scan, part: ScannedSentence, limit: number): Place | null {
  const inside = (span: TokenSpan) => span.first >= part.sentence.first && span.last <= limit;
  const states = scan.countries.filter(inside);
  const places: Place[] = [
    ...states.filter((m) => m.form === 'name' || m.form === 'capital'),
    ...scan.cities.filter(inside).map((city) => ({ first: city.first, last: city.last, code: city.country })),
  ].sort((a, b) => a.first - b.first || a.last - b.last);
  const last = places.at(-1);
  if (!last || states.some((m) => m.first > last.first && m.code !== last.code)) return null;
  // "Georgetown, Guyana": the preposition stands before the city
  let first = last;
  for (const place of places) if (place.code === last.code && last.first - place.last <= 1) first = place;
  for (const place of places) if (place.code === last.code && first.first - place.last === 1) first = place;
  const before = scan.tokens[first.first - 1]?.norm === 'the' ? first.first - 2 : first.first - 1;
  return COMES_TO.test(scan.tokens[before]?.norm ?? '') ? last : null;
}

const COMES_TO = /^(?:to|in|at|visits?|visited|visiting|reach(?:es|ed)?|capital)$/;
const MEETS = /^(?:meet|meets|met|meeting|meetings|talks|received|welcomed|greeted|hosted)$/;
/** Where many states meet, a place says nothing. */
const NEUTRAL =
  /^(?:sidelines?|margins?|summit|conference|assembly|forum|geneva|vienna|davos|york|hague|brussels|munich)$/;
const AT_HOME = new Set([
  'head-of-state',
  'head-of-government',
  'monarch',
  'foreign-minister',
  'minister',
  'deputy',
  'legislator',
]);

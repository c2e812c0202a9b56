import type { Sentence } from '../../language/sentences.ts';
import { isPossessive } from '../../language/tokens.ts';
import type { DevelopmentAction } from '../../types.ts';
import { normAt } from '../meetings/sentence.ts';
import { lowerBound, within } from '../spans.ts';
import type { MissionContext } from './context.ts';
import { isCredentials } from './credentials.ts';
import type { Sighting } from './sightings.ts';
import { actVerbAt } from './verbs.ts';

/** "He presented his credentials to the king": the ambassador whom the sentence before named. */
export function handedOver(context: MissionContext, found: readonly Sighting[]): Sighting[] {
  const { sentences } = context.entities;
  const envoys = found.filter((s) => s.type === 'ambassador' && !s.address);
  if (envoys.length === 0) return [];
  const busy = new Set(envoys.map((s) => s.sentence.index));
  const bySentence = new Map(envoys.toReversed().map((s) => [s.sentence.index, s]));
  return sentences.flatMap((sentence): Sighting[] => {
    if (busy.has(sentence.index)) return [];
    const envoy = bySentence.get(sentence.index - 1);
    if (!envoy) return [];
    for (let i = sentence.first; i < sentence.last; i++)
      if (isCredentials(context.tokens, i))
        return [{ ...envoy, sentence, first: i, last: i + 1, noun: i, own: false, silent: true, as: envoy }];
    return [];
  });
}

/** People who were named as ambassadors, where a later sentence summons, expels or recalls them by name. */
export function bearersAgain(context: MissionContext, found: readonly Sighting[]): Sighting[] {
  const { mentions, sentences } = context.entities;
  const envoys = new Map<string, Sighting>();
  for (const s of found) {
    if (s.type !== 'ambassador' || s.address) continue;
    const bearer = within(mentions, s.sentence.first, s.sentence.last).find(
      (m) =>
        m.last > s.first &&
        !isPossessive(context.tokens[m.last]) &&
        m.first - s.last <= (normAt(context.tokens, s.last) === ',' ? 1 : 0) &&
        m.first < s.sentence.last,
    );
    if (bearer && !envoys.has(bearer.person)) envoys.set(bearer.person, s);
  }
  if (envoys.size === 0) return [];
  const isTaken = coverage(found);
  return mentions.flatMap((m): Sighting[] => {
    const as = envoys.get(m.person);
    const sentence = as && sentences[lowerBound(sentences, m.first + 1) - 1];
    if (!as || !sentence || m.first < as.last || sentence === as.sentence || isTaken(m.first, m.last)) return [];
    let moved = false;
    for (let k = sentence.first; k < sentence.last; k++)
      moved ||= MOVING.has(actVerbAt(context.tokens, k)?.action ?? 'other');
    if (!moved) return [];
    return [
      { ...as, sentence, first: m.first, last: m.last, noun: m.first, own: false, silent: true, as, bearer: m.person },
    ];
  });
}
const MOVING: ReadonlySet<DevelopmentAction> = new Set(['summon', 'expel', 'recall']);

/** Is a stretch of tokens part of a naming? */
function coverage(found: readonly Sighting[]): (first: number, last: number) => boolean {
  const taken = new Set<number>();
  for (const s of found) for (let k = s.first; k < s.last; k++) taken.add(k);
  return (first, last) => {
    for (let k = first; k < last; k++) if (taken.has(k)) return true;
    return false;
  };
}

/** How far a list of envoys reaches after the noun that opens it, in tokens, and in sentences after it. */
const LIST_REACH = 90;

/**
 * "the ambassadors Alex Chua (Philippines), Ali Halabi (Lebanon) …", "the envoys — Ana Paz from Peru, Ole Holm from Norway": each is
 * the ambassador of the state beside the name.
 */
export function listedEnvoys(context: MissionContext, found: readonly Sighting[]): Sighting[] {
  const { entities } = context;
  const listed: Sighting[] = [];
  let from = 0;
  const isTaken = coverage(found);
  for (const { first, last, sentence } of openings(context)) {
    const next = entities.sentences[sentence.index + 1];
    const limit = Math.min(first + LIST_REACH, next && next.block === sentence.block ? next.last : sentence.last);
    for (let k = Math.max(last, from); k < limit; k++) {
      const country = context.countryFrom.get(k);
      if (!country || country.form === 'capital' || isTaken(k, k + 1)) continue;
      if (!isBesideName(context, k)) continue;
      const own = next && k >= sentence.last ? next : sentence;
      listed.push({ ...envoyOf(own, k, country.last, country.code), bearer: nameBefore(context, k) });
    }
    from = Math.max(from, limit);
  }
  return listed;
}

/** Plurals that a list of names may follow: "ambassadors", "envoys", "high commissioners". */
function* openings({
  tokens,
  entities,
}: MissionContext): Generator<{ first: number; last: number; sentence: Sentence }> {
  for (const sentence of entities.sentences)
    for (let i = sentence.first; i < sentence.last; i++)
      if (/^(ambassadors|envoys|commissioners|diplomats)$/.test(normAt(tokens, i))) {
        yield { first: i, last: i + 1, sentence };
        break;
      }
}

function nameBefore({ personTo }: MissionContext, k: number): string | null {
  for (let i = k; i > k - 5; i--) {
    const person = personTo.get(i);
    if (person) return person.person;
  }
  return null;
}

/** "Chua (Philippines)", "Chua – Philippines,", "Chua from the Philippines": a state right after a name. */
function isBesideName({ tokens, personTo }: MissionContext, k: number): boolean {
  let i = k - 1;
  while (/^(the|republic|of|hellenic)$/.test(normAt(tokens, i)) && i > k - 4) i--;
  const mark = normAt(tokens, i);
  if (!/^(\(|–|—|from)$/.test(mark)) return false;
  const name = tokens[i - 1];
  return personTo.has(i) || (name?.kind === 'word' && name.shape !== 'lower' && name.shape !== 'upper');
}

const envoyOf = (sentence: Sentence, first: number, last: number, sending: string): Sighting => ({
  sentence,
  first,
  last,
  noun: first,
  type: 'ambassador',
  sending,
  host: null,
  city: null,
  from: null,
  definite: true,
  plural: false,
  own: false,
  address: false,
  vague: false,
  staff: false,
  silent: true,
  as: null,
  bearer: null,
});

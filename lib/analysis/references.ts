import type { Sentence } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import type { Entities, Person, PersonMention, Reference } from './entities.ts';
import { lowerBound } from './spans.ts';

const PRONOUNS: Readonly<Record<string, Person['gender']>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
};
/** What follows "the two" or "both" when people are meant. */
const PEOPLE_NOUNS = new Set(
  'leaders men women ministers presidents officials diplomats secretaries sides counterparts premiers politicians envoys heads chiefs'.split(
    ' ',
  ),
);

/**
 * Pronouns, "the two", "the pair", "both leaders": tied to the people named last. Used for meetings and quotations, never highlighted.
 */
export function findReferences(entities: Entities): Reference[] {
  const { tokens, sentences, mentions } = entities;
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const found: Reference[] = [];
  for (const sentence of sentences) {
    /** "She spoke with X, and she was to …": who she was at the sentence's beginning she stays. */
    const opening = new Map<string, string>();
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      const gender = PRONOUNS[token.norm];
      if (gender && token.kind === 'word' && token.shape !== 'upper') {
        const object =
          token.norm === 'him' && !(tokens[i - 1] && /^(?:of|for|to|from|on)$/.test((tokens[i - 1] as Token).norm));
        const subject = /^s?he$/.test(token.norm);
        const person =
          (subject ? opening.get(token.norm) : undefined) ??
          lastPerson(mentions, people, i, gender, sentences, sentence.index, object);
        if (subject && person && i === sentence.first) opening.set(token.norm, person);
        if (person)
          found.push({ first: i, last: i + 1, start: token.start, end: token.end, people: [person], form: 'pronoun' });
        continue;
      }
      const last = groupAt(tokens, i, sentence.last);
      if (last > i) {
        const pair = lastPair(entities, people, i);
        if (pair.length > 1)
          found.push({
            first: i,
            last,
            start: token.start,
            end: (tokens[last - 1] as Token).end,
            people: pair,
            form: 'group',
          });
        i = last - 1;
      }
    }
  }
  return found;
}

/** End of a group expression that starts at `i`, or `i`. */
function groupAt(tokens: readonly Token[], i: number, limit: number): number {
  const norm = (tokens[i] as Token).norm;
  const next = i + 1 < limit ? (tokens[i + 1] as Token).norm : '';
  const after = i + 2 < limit ? (tokens[i + 2] as Token).norm : '';
  if (norm === 'the' && (next === 'pair' || next === 'duo')) return i + 2;
  if (norm === 'the' && next === 'two') return PEOPLE_NOUNS.has(after) ? i + 3 : isNounLike(tokens[i + 2]) ? i : i + 2;
  if (norm === 'the' && (next === 'leaders' || next === 'ministers' || next === 'presidents')) return i + 2;
  if (norm === 'both' && (next === 'of' || PEOPLE_NOUNS.has(next))) return i + 2;
  return i;
}

/** "the two countries", "the two sides": a noun that means states, not the people. */
const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  /^(?:countries|nations|states|neighbours|neighbors|governments|peoples|allies|economies|days|weeks|months|years|powers|capitals|koreas|sets|issues|other|main|largest|biggest|most|rivals)$/.test(
    token.norm,
  );

/** Who a pronoun means: the subject of this sentence or of the one before, among those whose gender fits. */
function lastPerson(
  mentions: readonly PersonMention[],
  people: ReadonlyMap<string, Person>,
  before: number,
  gender: string,
  sentences: readonly Sentence[],
  own: number,
  /** A bare object: not the subject of its own clause. */
  object: boolean,
): string | null {
  const sentenceStart = sentences[own]?.first ?? 0;
  let fallback: string | null = null;
  // Mentions are in order: one step back from the pronoun at a time, never through the whole text.
  const end = lowerBound(mentions, before);
  const sentenceFirst = lowerBound(mentions, sentenceStart);
  const here = mentions.slice(sentenceFirst, end);
  for (const mention of here) {
    if (mention.last > before) continue;
    const person = people.get(mention.person);
    // "Diallo will receive him": him is not Diallo
    if (object && here.every((m) => m.person === mention.person)) break;
    if (person && (person.gender === null || person.gender === gender)) return person.id;
  }
  for (let i = end - 1; i >= 0; i--) {
    const mention = mentions[i] as PersonMention;
    if (mention.last > sentenceStart) continue;
    const person = people.get(mention.person);
    if (!person || (person.gender !== null && person.gender !== gender)) continue;
    // the first one named in the same sentence is its subject
    let at = own;
    while (at > 0 && (sentences[at]?.first ?? 0) > mention.first) at--;
    const start = sentences[at]?.first ?? 0;
    fallback = person.id;
    for (let k = i - 1; k >= 0 && (mentions[k] as PersonMention).first >= start; k--) {
      const earlier = people.get((mentions[k] as PersonMention).person);
      if (earlier && (earlier.gender === null || earlier.gender === gender)) fallback = earlier.id;
    }
    return fallback;
  }
  return null;
}

/** The last two officials of different states named before a token, nearest sentence first. */
function lastPair(entities: Entities, people: ReadonlyMap<string, Person>, before: number): string[] {
  const pair: string[] = [];
  for (let i = lowerBound(entities.mentions, before) - 1; i >= 0 && pair.length < 2; i--) {
    const mention = entities.mentions[i] as PersonMention;
    const person = people.get(mention.person);
    if (!person?.official || pair.includes(person.id)) continue;
    const other = people.get(pair[0] ?? '');
    if (other && other.country !== null && other.country === person.country) continue;
    pair.unshift(person.id);
  }
  return pair;
}

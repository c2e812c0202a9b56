import { type Draft, modeOf } from './drafts.ts';
import type { NounHit } from './noun-hits.ts';
import { listOf, subjectAfterComma, subjectOf } from './participants.ts';
import type { Party, Who } from './parties.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { deniedBefore, rulingVerb } from './status.ts';
import { statusAfterNoun, statusAroundNoun } from './status-nouns.ts';
import { clauseStart, type VerbGroup } from './verbs.ts';
import { ADVERBS, PREPOSITIONS } from './words.table.ts';

/** What a noun's clause says of status and manner, and whose verb rules it. */
export function base(view: SentenceView, hit: NounHit): { draft: Draft; subject: Party[] } {
  const { at, start, row } = hit;
  // "reports of a “secret meeting”": the noun alone in its marks
  const scare = /^[“"‘]$/.test(view.tokens[start - 1]?.text ?? '');
  const ruling = rulingVerb(view, scare ? start - 1 : start);
  const reported = deniedBefore(view.tokens, clauseStart(view.tokens, start, view.first), start, view.first);
  const after = statusAfterNoun(view, at);
  const around = statusAroundNoun(view, start, at);
  const told =
    around?.status === 'denied' || around?.status === 'postponed' || around?.status === 'cancelled'
      ? around
      : after?.status === 'cancelled' || after?.status === 'postponed'
        ? after
        : (ruling?.told ?? (around?.status ? around : (after ?? around)));
  const drop = ruling?.told.drop ?? false;
  const draft: Draft = {
    at,
    first: ruling && !drop ? ruling.group.first : start,
    last: at + 1,
    kind: 'noun',
    frame: row.frame,
    who: [],
    visitors: [],
    destination: null,
    mode: modeOf(view, at, row.mode),
    status: reported ? 'denied' : (told?.status ?? null),
    earlier: (told?.earlier ?? false) || (around?.earlier ?? false),
    weak: drop,
    anaphoric: false,
  };
  // "was granted an audience": who is given it is its subject all the same
  const given = ruling !== null && /^(?:given|granted|accorded)$/.test(normAt(view.tokens, ruling.at));
  const subject = ruling && (given || !ruling.group.passive) ? subjectOf(view, ruling.group) : [];
  return { draft, subject };
}

/** "Cohen's", "his" before the noun. */
export function possessor(view: SentenceView, hit: NounHit): Party[] {
  const owner = view.parties.find(
    (p) => p.possessive && (p.last === hit.start || (p.first >= hit.start && p.last <= hit.at)) && p.who.length > 0,
  );
  return owner ? listOf(view, owner, true).filter((p) => p.last <= hit.at) : [];
}

/** Places or states named inside the phrase: "Moscow trip", "U.S.-Cuba talks". */
export function inside(view: SentenceView, hit: NounHit): Party[] {
  return view.parties.filter(
    (p) => !p.possessive && p.first >= hit.start && p.last <= hit.at && (p.kind === 'country' || p.kind === 'city'),
  );
}

/** "Greek-Turkish talks", "the US-Iranian round", "the Trump-Kim summit": states or people joined by a hyphen before the noun, adjectives too. */
export function hyphenated(view: SentenceView, hit: NounHit): Who[] {
  const { tokens, countries, surnames } = view;
  for (let k = Math.max(view.first, hit.start - 2); k + 2 <= hit.at; k++) {
    const [a, b] = [surnames.get(normAt(tokens, k)), surnames.get(normAt(tokens, k + 2))];
    if (a && b && a !== b && /^[-–]$/.test(normAt(tokens, k + 1))) return [a, b];
  }
  const own = countries.filter((c) => c.first >= hit.start && c.last <= hit.at);
  const joined = own.filter((c) =>
    own.some(
      (o) =>
        (o.first - c.last === 1 && /^[-–]$/.test(normAt(tokens, c.last))) ||
        (c.first - o.last === 1 && /^[-–]$/.test(normAt(tokens, o.last))),
    ),
  );
  return joined.map((c) => ({ official: null, country: c.code, role: null }));
}

/** A spokesman who tells of talks speaks for his state, and was not there himself. */
export const forState = (who: Who[]): Who[] =>
  who.map((w) => (/\bspokes/i.test(w.role ?? '') ? { official: null, country: w.country, role: null } : w));

/** The subject of the clause around "in a meeting with …", "after talks with …". */
export function around(view: SentenceView, hit: NounHit): Party[] {
  let first = hit.start;
  while (
    first > view.first &&
    (PREPOSITIONS.has(normAt(view.tokens, first - 1)) ||
      ADVERBS.has(normAt(view.tokens, first - 1)) ||
      /^(?:a|an|the|ahead)$/.test(normAt(view.tokens, first - 1)))
  )
    first--;
  if (first - view.first <= 1) return subjectAfterComma(view, hit.at);
  const group: VerbGroup = {
    first,
    at: first,
    tense: 'infinitive',
    governor: null,
    governorPast: false,
    governorBefore: false,
    modal: null,
    negated: false,
    passive: false,
    earlier: false,
    coordinated: false,
  };
  const subject = subjectOf(view, group);
  return subject.length > 0 ? subject : visitorBefore(view, hit);
}

/** "Abe's visit to India for a summit with Modi": the visitor's summit. */
function visitorBefore(view: SentenceView, { start }: NounHit): Party[] {
  const owner = view.parties.findLast(
    (p) => p.possessive && p.last < start && p.who.length > 0 && p.kind !== 'country',
  );
  if (!owner) return [];
  const visit = [1, 2, 3, 4].some((n) => /^(?:visit|trip|tour)$/.test(normAt(view.tokens, owner.last + n)));
  return visit ? listOf(view, owner, true) : [];
}

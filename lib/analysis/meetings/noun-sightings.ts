import { type Draft, destinations, merge, modeOf, placeAfter } from './drafts.ts';
import type { NounHit } from './noun-hits.ts';
import { antecedentOfWhom, besides, listOf, objectOf, subjectAfterComma, subjectOf, whoOf } from './participants.ts';
import { type Party, sides, type Who } from './parties.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { deniedBefore, rulingVerb } from './status.ts';
import { statusAfterNoun, statusAroundNoun } from './status-nouns.ts';
import { clauseStart, type VerbGroup } from './verbs.ts';
import { ADVERBS, PREPOSITIONS } from './words.table.ts';

/** What the nouns of a sentence say of meetings. */
export function draftsOfNouns(view: SentenceView, hits: readonly NounHit[]): Draft[] {
  return hits.flatMap((hit, k) =>
    hit.row.frame === 'visit' ? visit(view, hit) : mutual(view, hit, hits[k + 1]?.start),
  );
}

function base(view: SentenceView, hit: NounHit): { draft: Draft; subject: Party[] } {
  const { at, start, row } = hit;
  const ruling = rulingVerb(view, start);
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
function possessor(view: SentenceView, hit: NounHit): Party[] {
  const owner = view.parties.find(
    (p) => p.possessive && (p.last === hit.start || (p.first >= hit.start && p.last <= hit.at)) && p.who.length > 0,
  );
  return owner ? listOf(view, owner, true).filter((p) => p.last <= hit.at) : [];
}

/** Places or states named inside the phrase: "Moscow trip", "U.S.-Cuba talks". */
function inside(view: SentenceView, hit: NounHit): Party[] {
  return view.parties.filter(
    (p) => !p.possessive && p.first >= hit.start && p.last <= hit.at && (p.kind === 'country' || p.kind === 'city'),
  );
}

/** "The talks were held …": what follows the noun's own verb is not brought in by the noun; "the meeting on Monday with" is. */
function predicateBefore(view: SentenceView, at: number, prepositions: readonly string[]): boolean {
  for (let k = at + 1; k < Math.min(view.last, at + 12); k++) {
    const norm = normAt(view.tokens, k);
    if (prepositions.includes(norm)) return false;
    if (/^(follows|followed|comes|came|took|takes|is|are|said|says|to)$/.test(norm)) return true;
  }
  return false;
}

/** What brings in the other side: "a call from", "a dinner for", "a courtesy call on". */
function companions(words: string): string[] {
  if (/(?:courtesy|farewell|introductory) (?:call|visit)/.test(words)) return ['on', 'to', 'with'];
  if (/audience/.test(words)) return ['with', 'by', 'from'];
  if (/call|conversation/.test(words)) return ['with', 'from', 'to'];
  if (/dinner|lunch|luncheon|banquet|reception|breakfast/.test(words)) return ['with', 'for'];
  return ['with'];
}

function mutual(view: SentenceView, hit: NounHit, next: number | undefined): Draft[] {
  const { at, row } = hit;
  const { draft, subject } = base(view, hit);
  const owner = whoOf(possessor(view, hit));
  const stop = next ?? view.last;
  const between = objectOf(view, at, { direct: false, prepositions: ['between', 'among'], stop });
  const partners = companions(row.words);
  let withWhom =
    between.length > 0 || predicateBefore(view, at, partners)
      ? []
      : objectOf(view, at, { direct: false, prepositions: partners, stop });
  if (between.length === 0 && withWhom.length === 0 && subject.length > 0)
    withWhom = antecedentOfWhom(view, draft.first);
  const of = /^(of|by)$/.test(normAt(view.tokens, at + 1))
    ? objectOf(view, at, { direct: false, prepositions: ['of', 'by'] })
    : [];
  const compound = whoOf(inside(view, hit).filter((p) => p.place?.city == null));
  let self: Who[] = owner;
  if (between.length > 0) self = merge([], whoOf(between));
  else if (compound.length >= 2 && withWhom.length === 0) self = compound;
  else if (self.length === 0 && of.length > 0 && withWhom.length === 0) self = whoOf(of);
  if (self.length === 0 && between.length === 0 && (withWhom.length > 0 || whoOf(subject).length >= 2))
    self = whoOf(subject.length > 0 ? subject : around(view, hit));
  self = besides(view, self, withWhom);
  if (self.length === 0 && withWhom.length === 0) self = theirs(view, hit);
  const who = merge(self, whoOf(withWhom));
  const last = Math.max(draft.last, ...[...between, ...withWhom, ...of].map((p) => p.last));
  if (isOf(view, hit) || isCalledFor(view, hit)) return [];
  const anaphoric =
    (sides(who) < 2 || isAttended(view, hit, draft.first)) && withWhom.length === 0 && between.length === 0;
  const alone = whoOf(subject);
  if (anaphoric && alone.length > 0 && draft.status !== null && draft.status !== 'denied') {
    // "Cook is holding talks in Sierra Leone": with its people, whoever they are.
    const where = placeAfter(view, at, ['in']);
    const abroad = where?.place?.country;
    const others =
      [1, 2, 3, 4, 5].some((n) => normAt(view.tokens, at + n) === 'with') ||
      normAt(view.tokens, at - 1) === 'bilateral';
    if (abroad && !others && alone.every((w) => w.country !== null && w.country !== abroad))
      return [
        {
          ...draft,
          who: merge(alone, [{ official: null, country: abroad, role: null }]),
          visitors: alone,
          destination: where,
          anaphoric: false,
          frame: 'visit',
          mode: 'in-person',
        },
      ];
  }
  // "separate meetings with the prime minister and the president": one with each
  const each = whoOf(withWhom);
  const apart = view.tokens.slice(hit.start, at).some((t) => /^(?:separate|bilateral|individual)$/.test(t.norm));
  if (self.length === 1 && each.length > 1 && apart && normAt(view.tokens, at) === 'meetings')
    return each.map((one) => ({ ...draft, who: merge(self, [one]), last }));
  if (self.length > 1 && withWhom.length > 0 && distributes(view, draft.first))
    return self.map((one) => ({ ...draft, who: merge([one], whoOf(withWhom)), last, anaphoric }));
  return [
    {
      ...draft,
      who,
      last,
      anaphoric,
      weak: draft.weak || (owner.length === 0 && withWhom.length > 0 && subject.length === 0 && self.length === 0),
    },
  ];
}

/** "Presidents Barrow and Ouattara also attended the dinner": one that was told before. */
const isAttended = (view: SentenceView, hit: NounHit, verb: number): boolean =>
  normAt(view.tokens, hit.start) === 'the' &&
  [0, 1, 2, 3].some((n) => /^attend(?:ed|s|ing)?$/.test(normAt(view.tokens, verb + n)) && verb + n < hit.start);

/** "During their recent meeting, President Biden told President Sisi …": the two of the clause that follows. */
function theirs(view: SentenceView, hit: NounHit): Who[] {
  if (normAt(view.tokens, hit.start) !== 'their' || hit.start - view.first > 1) return [];
  const [a, b] = view.parties.filter(
    (p) => p.first > hit.at && p.first - hit.at < 14 && p.kind === 'person' && !p.possessive,
  );
  return a && b && a.preposition === null ? merge(a.who, b.who) : [];
}

/** "Xi and Trump both held meetings with …": one meeting each. */
function distributes(view: SentenceView, verb: number): boolean {
  for (let k = Math.max(view.first, verb - 2); k < verb + 3; k++)
    if (/^(both|each|separately)$/.test(normAt(view.tokens, k))) return true;
  return false;
}

/** "called for talks with Turkey": wished for, not told. */
function isCalledFor(view: SentenceView, hit: NounHit): boolean {
  return (
    normAt(view.tokens, hit.start - 1) === 'for' &&
    /^(called|calls|calling|call|appealed|appeal|pressed|pushed|pushing|pleaded|advocated|argued|ready|open|responsible|preparing|prospects|hopes|push|bid|calls|deadline)$/.test(
      normAt(view.tokens, hit.start - 2),
    )
  );
}

/** A news conference, a cabinet meeting: no meeting of states. */
function isOf(view: SentenceView, hit: NounHit): boolean {
  const before = normAt(view.tokens, hit.at - 1);
  return (
    /^(cabinet|party|press|news|town|board|staff|plenary|parliamentary|committee|emergency)$/.test(before) &&
    !view.parties.some((p) => p.first > hit.at && p.preposition === 'with' && p.first - hit.at < 4)
  );
}

/** The subject of the clause around "in a meeting with …", "after talks with …". */
function around(view: SentenceView, hit: NounHit): Party[] {
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

/** "visit to X", "stops in X", "tour of X"; times may stand between, other phrases not. */
function destinationOf(view: SentenceView, hit: NounHit): Party | null {
  const { at, row } = hit;
  const prepositions = /tour/.test(row.words)
    ? ['of', 'to', 'in']
    : /stop|arrival/.test(row.words)
      ? ['in', 'at', 'to']
      : ['to', 'in'];
  if (/^(latter|former)$/.test(normAt(view.tokens, at + 3)) && normAt(view.tokens, at + 1) === 'to') {
    const named = view.parties.filter((p) => p.last <= at && p.place !== null);
    return (normAt(view.tokens, at + 3) === 'latter' ? named.at(-1) : named.at(-2)) ?? null;
  }
  const where = placeAfter(view, at, prepositions);
  if (!where) return null;
  for (let k = at + 1; k < where.first; k++) {
    const norm = normAt(view.tokens, k);
    if (norm === where.preposition) return where;
    // the comma in "the Secretary of State, John Kerry"
    if (view.parties.some((p) => p.first < k && p.last > k)) continue;
    if (
      /^(of|by)$/.test(norm) &&
      view.parties.some(
        (p) => p.first > k && p.last <= where.first && (p.preposition === 'of' || p.preposition === 'by'),
      )
    )
      continue;
    if (norm === 'of' && /tour/.test(row.words)) continue;
    if (/^[,–—(]$/.test(view.tokens[k]?.text ?? '') || norm === 'which') return null;
    if (PREPOSITIONS.has(norm) && !/^(on|this|last|next|from)$/.test(norm)) return null;
    if (/^(comes|came|is|was|has|will|would|said|follows)$/.test(norm)) return null;
  }
  return where;
}

function visit(view: SentenceView, hit: NounHit): Draft[] {
  const { at } = hit;
  const { draft, subject } = base(view, hit);
  const { tokens } = view;
  let self: Who[] = whoOf(possessor(view, hit));
  const next = normAt(tokens, at + 1);
  if (/^(of|by)$/.test(next)) {
    const visitor = objectOf(view, at, { direct: false, prepositions: ['of', 'by'] }).filter(
      (p) => p.kind !== 'country',
    );
    if (visitor.length > 0) self = whoOf(visitor);
  }
  const led = /^(on|during|for|after|before|following|in)$/.test(normAt(tokens, hit.start - 1));
  const named = view.parties.filter((p) => p.first >= hit.start && p.last <= at && p.kind === 'person');
  if (self.length === 0 && named.length > 0) self = whoOf(named);
  if (self.length === 0) self = whoOf(subject.length > 0 ? subject : led ? around(view, hit) : []);
  const compound = inside(view, hit).find((p) => p.place !== null);
  const where = destinationOf(view, hit) ?? compound ?? null;
  const whom = objectOf(view, at, { direct: false, prepositions: ['with'] });
  if (where?.place) {
    const list =
      where === compound
        ? [
            {
              ...draft,
              who: merge(self, [{ official: null, country: where.place.country, role: null }]),
              visitors: self,
              destination: where,
            },
          ]
        : destinations(view, where, draft, self);
    return list.map((d) => ({ ...d, anaphoric: self.length === 0, weak: d.weak || d.status === null }));
  }
  return [{ ...draft, who: merge(self, whoOf(whom)), visitors: self, anaphoric: true }];
}

import { type Draft, merge, placeAfter } from './drafts.ts';
import type { NounHit } from './noun-hits.ts';
import { around, base, forState, hyphenated, inside, possessor } from './noun-sides.ts';
import { visit } from './noun-visits.ts';
import { antecedentOfWhom, besides, objectOf, whoOf } from './participants.ts';
import { sides, type Who } from './parties.ts';
import { normAt, type SentenceView } from './sentence.ts';

/** What the nouns of a sentence say of meetings. */
export function draftsOfNouns(view: SentenceView, hits: readonly NounHit[]): Draft[] {
  return hits.flatMap((hit, k) =>
    hit.row.frame === 'visit' ? visit(view, hit) : mutual(view, hit, hits[k + 1]?.start),
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
  // "a “secret meeting” between …"
  const scare =
    /^[”"’]$/.test(view.tokens[at + 1]?.text ?? '') && /^(?:meetings?|talks|summit)$/.test(normAt(view.tokens, at));
  const end = scare ? at + 1 : at;
  const between = objectOf(view, end, { direct: false, prepositions: ['between', 'among'], stop });
  const partners = companions(row.words);
  let withWhom =
    between.length > 0 || predicateBefore(view, at, partners)
      ? []
      : objectOf(view, end, { direct: false, prepositions: partners, stop });
  if (between.length === 0 && withWhom.length === 0 && subject.length > 0)
    withWhom = antecedentOfWhom(view, draft.first);
  const attended = normAt(view.tokens, at + 1) === 'attended' && normAt(view.tokens, at + 2) === 'by';
  const of =
    attended || /^(of|by)$/.test(normAt(view.tokens, at + 1))
      ? objectOf(view, at, { direct: false, prepositions: ['of', 'by'] })
      : [];
  const linked = hyphenated(view, hit);
  const compound = linked.length >= 2 ? linked : whoOf(inside(view, hit).filter((p) => p.place?.city == null));
  let self: Who[] = owner;
  if (between.length > 0) self = merge([], whoOf(between));
  else if (compound.length >= 2 && withWhom.length === 0) self = compound;
  else if (self.length === 0 && of.length > 0 && withWhom.length === 0) self = whoOf(of);
  if (self.length === 0 && between.length === 0 && (withWhom.length > 0 || whoOf(subject).length >= 2))
    self = whoOf(subject.length > 0 ? subject : around(view, hit));
  self = forState(besides(view, self, withWhom));
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

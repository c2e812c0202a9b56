import { type Draft, destinations, merge, placeAfter } from './drafts.ts';
import type { NounHit } from './noun-hits.ts';
import { around, base, inside, possessor } from './noun-sides.ts';
import { listOf, objectOf, whoOf } from './participants.ts';
import type { Party, Who } from './parties.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { PREPOSITIONS } from './words.table.ts';

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

/** "a visit to Vienna by the minister" */
function visitorAfter(view: SentenceView, where: Party): Who[] {
  const visitor = view.parties.find((p) => p.first >= where.last);
  const near = visitor && visitor.first - where.last <= 3 && visitor.preposition === 'by' && visitor.kind !== 'country';
  return near ? whoOf(listOf(view, visitor, false)) : [];
}

/** What "visit", "trip" and the like say: who goes where. */
export function visit(view: SentenceView, hit: NounHit): Draft[] {
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
  if (self.length === 0 && where) self = visitorAfter(view, where);
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

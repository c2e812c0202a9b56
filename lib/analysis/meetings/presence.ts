import { type Draft, destinations } from './drafts.ts';
import { listOf, whoOf } from './participants.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { deniedBefore } from './status.ts';
import type { VerbHit } from './verb-hits.ts';
import { clauseStart } from './verbs.ts';
import { ADVERBS } from './words.table.ts';

/** "Maldives president in Delhi to seek aid", "Cook is in Freetown to meet …": somebody is in another state, on a visit. */
export function draftsOfPresence(view: SentenceView, verbs: readonly VerbHit[]): Draft[] {
  const drafts: Draft[] = [];
  const { tokens, parties } = view;
  for (const where of parties) {
    if (!where.place || where.preposition !== 'in') continue;
    let k = where.first - 1;
    while (k > view.first && normAt(tokens, k) !== 'in') k--;
    const at = k;
    k--;
    while (
      k > view.first &&
      (ADVERBS.has(normAt(tokens, k)) ||
        view.dates.some((d) => d.span.start <= (tokens[k]?.start ?? 0) && d.span.end > (tokens[k]?.start ?? 0)))
    )
      k--;
    const due = normAt(tokens, k) === 'due' || normAt(tokens, k) === 'expected';
    if (due) k--;
    const be = normAt(tokens, k);
    const isBe = /^(is|are|was|were)$/.test(be);
    const subject = parties.find(
      (p) =>
        p.last === (isBe ? k : k + 1) &&
        !p.possessive &&
        p.preposition === null &&
        p.who.length > 0 &&
        p.kind !== 'country',
    );
    if (!subject || (due && !isBe)) continue;
    const next = normAt(tokens, where.last);
    if (
      !(isBe
        ? /^(to|for|on|where|as|,|\.|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|this|at|with|)$/.test(
            next,
          )
        : view.sentence.kind === 'headline' && /^(to|for|)$/.test(next))
    )
      continue;
    if (!isBe && verbs.some((v) => v.at < where.first)) continue;
    const self = whoOf(listOf(view, subject, true));
    const base: Draft = {
      at,
      first: isBe ? k : at,
      last: where.last,
      kind: 'verb',
      frame: 'visit',
      who: [],
      visitors: self,
      destination: where,
      mode: 'visit',
      status: deniedBefore(tokens, clauseStart(tokens, k, view.first), k, view.first)
        ? 'denied'
        : due
          ? 'planned'
          : be === 'was' || be === 'were'
            ? 'held'
            : 'ongoing',
      earlier: false,
      weak: false,
      anaphoric: false,
    };
    drafts.push(...destinations(view, where, base, self));
  }
  return drafts;
}

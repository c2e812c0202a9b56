import { type Draft, merge, placeAfter } from './drafts.ts';
import { objectOf, whoOf } from './participants.ts';
import type { Party, Who } from './parties.ts';
import type { SentenceView } from './sentence.ts';
import type { VerbHit } from './verb-hits.ts';
import { ARRIVAL } from './words.table.ts';

/** "was greeted at the airport", "met the deputy minister on arrival"; "landed at noon. He was welcomed by …" */
export function isReception(view: SentenceView, { row }: VerbHit): boolean {
  const words = view.tokens.slice(view.first, view.last).map((t) => t.norm);
  const talks = words.some((w) => /^(?:talks|meeting|discuss\w*|summit|palace)$/.test(w));
  const [verb] = row.forms;
  if (verb === 'greet' || verb === 'welcome') return view.arrival || (verb === 'greet' && !talks);
  return words.some((w) => ARRIVAL.has(w)) && !talks;
}

/** Who receives whom: "received", "was received by", "received by" after the guest. */
export function host(
  view: SentenceView,
  hit: VerbHit,
  base: Draft,
  self: Who[],
  subject: Party[],
  reduced: boolean,
): Draft[] {
  const { at, until, group } = hit;
  if (reduced) {
    const agent = objectOf(view, at, { direct: false, prepositions: ['by'] });
    const guest = view.parties
      .filter((p) => p.last <= at && (p.kind === 'person' || p.kind === 'unnamed' || p.kind === 'reference'))
      .at(-1);
    if (agent.length === 0 || !guest) return [];
    const guests = guest.who;
    return [{ ...base, who: merge(guests, whoOf(agent)), weak: false, status: null }];
  }
  if (group.passive) {
    const agent = objectOf(view, at, { direct: false, prepositions: ['by'] });
    const where = placeAfter(view, at, ['in', 'at']);
    const hosts =
      agent.length > 0
        ? whoOf(agent)
        : where?.place
          ? [{ official: null, country: where.place.country, role: null }]
          : [];
    return hosts.length > 0 && subject.length > 0
      ? [
          {
            ...base,
            who: merge(self, hosts),
            visitors: self,
            destination: agent.length > 0 ? null : where,
            mode: agent.length > 0 ? base.mode : 'visit',
            frame: agent.length > 0 ? 'mutual' : 'visit',
          },
        ]
      : [];
  }
  const named = objectOf(view, until, { direct: true, prepositions: [] });
  // "hosted the leaders of Latvia, Estonia and Poland": the later states stand for their leaders too
  const guests = named[0]?.kind === 'officials' ? named : named.filter((p) => p.kind !== 'country');
  if (guests.length === 0) return [];
  const last = Math.max(base.last, ...guests.map((p) => p.last));
  return [{ ...base, who: merge(self, whoOf(guests)), visitors: whoOf(guests), last }];
}

import type { Draft } from './drafts.ts';
import { merge } from './drafts.ts';
import { whoOf } from './participants.ts';
import type { Party, Who } from './parties.ts';
import { normAt, type SentenceView } from './sentence.ts';
import type { VerbHit } from './verb-hits.ts';

const ENVOY = /\b(?:ambassador|envoy|charg[eé]|consul|diplomat|high commissioner|nuncio|attach[eé]|head of mission)\b/i;

const isEnvoy = (who: Who): boolean => ENVOY.test(who.role ?? '');

/** "Sweden summoned Iran's ambassador", "the ambassador was summoned to the ministry": the envoy and those who called for him. */
export function summons(view: SentenceView, hit: VerbHit, base: Draft, subject: Party[]): Draft[] {
  const { at, group } = hit;
  const after = view.parties.filter((p) => p.first > at && p.who.length > 0 && !p.possessive);
  const envoys = group.passive
    ? whoOf(subject).filter(isEnvoy)
    : whoOf(after.filter((p) => p.first - at < 12)).filter(isEnvoy);
  const [envoy] = envoys;
  if (!envoy?.country || (base.status !== 'held' && base.status !== 'ongoing' && base.status !== 'planned')) return [];
  const agent = group.passive ? whoOf(after.filter((p) => p.preposition === 'by')) : whoOf(subject);
  const others = agent.filter((w) => !envoys.includes(w) && w.country !== envoy.country);
  const there = after.find((p) => p.place !== null && /^(?:in|to)$/.test(p.preposition ?? ''))?.place?.country ?? null;
  const state = ministryState(view, hit) ?? (group.passive ? there : null) ?? view.home;
  // "was summoned to the ministry, where the minister handed him a note"
  const inPerson = after.filter((p) => p.kind === 'person' && p.preposition === null).flatMap((p) => p.who);
  const received = group.passive ? inPerson.filter((w) => w.country !== null && w.country === state) : [];
  const hosts: Who[] =
    received.length > 0
      ? received
      : others.length > 0
        ? others
        : state
          ? [{ official: null, country: state, role: null }]
          : [];
  if (hosts.length === 0 || hosts.some((h) => h.country === envoy.country)) return [];
  return [{ ...base, who: merge(hosts, envoys), visitors: envoys, weak: false, placeless: true }];
}

/** "The Russian Foreign Ministry summoned", "was summoned to the Iranian foreign ministry": whose ministry it is. */
function ministryState(view: SentenceView, { at }: VerbHit): string | null {
  for (const [k, code] of view.ministries) if (Math.abs(k - at) < 14) return code;
  return null;
}

/** Every "ministry" of a sentence that the words before it give a state: its token and the state. */
export function ministriesOf(view: Pick<SentenceView, 'tokens' | 'last' | 'countries'>): [number, string][] {
  const found: [number, string][] = [];
  for (const country of view.countries) {
    for (let k = country.last; k < Math.min(view.last, country.last + 5); k++) {
      if (!/^(?:'s|’s|foreign|external|affairs|and|defen[cs]e|ministry)$/.test(normAt(view.tokens, k))) break;
      if (normAt(view.tokens, k) === 'ministry') found.push([k, country.code]);
    }
  }
  return found;
}

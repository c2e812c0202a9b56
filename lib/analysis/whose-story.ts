import { isPossessive } from '../language/tokens.ts';
import type { CountryMention } from './entities.ts';
import { officeOf } from './offices.ts';
import type { Draft } from './persons.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan } from './scan.ts';
import { SPEECH_VERBS } from './speech.table.ts';
import type { Belonging } from './whose.ts';
import { hostsOf } from './whose-signs.ts';

const UNKNOWN: Belonging = { country: null, basis: 'text', confidence: 0.5 };

/**
 * The story's own answer for an office without a state ("President Kabbah" in a story on Sierra Leone): a joined official's state, the
 * state named nearest before, unless somebody else holds that office there.
 * @param others people whose state is known
 */
export function countryFromStory(
  scan: Scan,
  draft: Draft,
  others: readonly { draft: Draft; country: string | null }[],
): Belonging {
  const office = officeOf(draft);
  if (!office || office.phrase.role.level === 'envoy' || office.phrase.possessor) return UNKNOWN; // who sent an envoy is said or unknown
  // "Foreign Ministers A and B": whose each is, the story cannot tell
  const { level, canonical } = office.phrase.role;
  if (office.phrase.plural && ONE_A_STATE.has(level)) return UNKNOWN;
  // "SVG prime minister": of something that the tables do not know
  const named = scan.tokens[office.phrase.first];
  if (named?.shape === 'upper' && scan.tokens[office.phrase.last - 1]?.shape !== 'upper') return UNKNOWN;
  if (canonical === 'secretary-general' || office.phrase.title === 'Secretary') return UNKNOWN;
  // "Sindh Governor Tessori": of a place that the tables do not know
  const before = scan.tokens[office.phrase.first - 1];
  if (level === 'local' && before?.kind === 'word' && before.shape !== 'lower' && office.phrase.first > 0) {
    const starts = scan.sentences.some((s) => s.first === office.phrase.first);
    if (!starts) return UNKNOWN;
  }
  const joined = joinedCountry(scan, draft, others);
  if (joined) return { country: joined, basis: 'text', confidence: 0.8 };
  const announced = announcedState(scan, draft);
  if (announced) return { country: announced, basis: 'text', confidence: 0.8 };
  const phrase = office.phrase;
  const held = new Set(
    others
      .filter(
        (o) =>
          o.country &&
          o.draft !== draft &&
          sameOffice(officeOf(o.draft)?.phrase.role, phrase.role) &&
          !officeOf(o.draft)?.former,
      )
      .map((o) => o.country as string),
  );
  const hosts = new Set(hostsOf(scan, draft, others));
  const scores = new Map<string, number>();
  const add = (mention: CountryMention, weight: number) => {
    if (mention.form !== 'organisation' && !hosts.has(mention.code) && !scan.inName(mention.first))
      scores.set(mention.code, (scores.get(mention.code) ?? 0) + weight);
  };
  const total = scan.countries.length;
  const own = scan.sentenceAt(draft.firstSeen);
  const meets = meetsSomebody(scan, draft, own);
  for (const mention of scan.countries) {
    const distance = Math.abs(scan.sentenceAt(mention.first) - own);
    const theirs = distance === 0 && isSomebodys(scan, draft, mention, own);
    if (theirs && meets) continue;
    add(mention, 1 / total + (theirs ? 0 : (NEARNESS[distance] ?? 0)));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked.filter(([code]) => !held.has(code));
  // the story's own state has somebody else in that office
  const [taken] = ranked;
  if (taken && best && held.has(taken[0]) && taken[1] > 1.5 * best[1]) return UNKNOWN;
  if (!best) return UNKNOWN;
  const lead = best[1] / (best[1] + (second?.[1] ?? 0));
  // who meets whom are ministers of several states: there the story's state is a weak guess
  return lead > (OF_EVERY_STATE.has(level) ? 0.75 : 0.6)
    ? { country: best[0], basis: 'text', confidence: 0.5 + (lead - 0.5) * 0.6 }
    : UNKNOWN;
}

const OF_EVERY_STATE = new Set([
  'head-of-state',
  'head-of-government',
  'monarch',
  'foreign-minister',
  'minister',
  'deputy',
  'organisation-head',
  'spokesperson',
]);

/** What a state's name counts for, by how many sentences away it stands. */
const NEARNESS: readonly number[] = [0.25, 0.1, 0.1, 0.03, 0.03, 0.03];

/** Does the person meet somebody in the sentence that first names them? Then the other's state is not theirs. */
function meetsSomebody(scan: Scan, draft: Draft, own: number): boolean {
  const sentence = scan.sentences[own];
  if (!sentence || draft.roles.some((r) => /^(?:his|her|its|their)$/.test(r.phrase.determiner ?? ''))) return false;
  return scan.tokens.slice(sentence.first, sentence.last).some((t) => MEETS.test(t.norm));
}
const MEETS = /^(?:met|meets?|meeting|received|hosted|talks)$/;

/** "the Prime Minister of Korea", "Song Il Ho of North Korea", "North Korea's Song Il Ho": the state is somebody else's. */
function isSomebodys(scan: Scan, draft: Draft, mention: CountryMention, own: number): boolean {
  const other = scan.phraseAt(mention.first);
  if (other) return !draft.roles.some((r) => r.phrase === other);
  return (scan.scanned[own]?.runs ?? []).some(
    (run) =>
      (run.last === mention.first - 1 && scan.tokens[run.last]?.norm === 'of') ||
      (run.titled === mention.last + 1 && isPossessive(scan.tokens[mention.last])),
  );
}

/** "France will send more ships, Defence Minister Anne Roux said": who announces what a state does is of that state. */
function announcedState(scan: Scan, draft: Draft): string | null {
  for (const { run, phrase, by, sentence: index } of draft.roles) {
    const sentence = scan.sentences[index];
    if (by !== 'before' || !sentence || scan.tokens[phrase.first - 1]?.text !== ',') continue;
    if (!SPEECH_VERBS.has(scan.tokens[run.last]?.norm ?? '')) continue;
    const subject = scan.countries.find((m) => m.first >= sentence.first && m.last <= phrase.first);
    if (!subject || subject.first !== sentence.first || (subject.form !== 'name' && subject.form !== 'capital'))
      continue;
    if (scan.tokens[subject.last]?.shape === 'lower' && scan.tokens[subject.last]?.kind === 'word') return subject.code;
  }
  return null;
}

/** One state has one king or queen; other offices are compared by name. */
const sameOffice = (a: RolePhrase['role'] | undefined, b: RolePhrase['role']): boolean =>
  a !== undefined && (a.canonical === b.canonical || (a.level === 'monarch' && b.level === 'monarch'));

const ONE_A_STATE = new Set(['head-of-state', 'head-of-government', 'monarch', 'foreign-minister', 'minister']);

/** Offices that a delegation's list names after their head: "…, Minister A, Deputy Minister B". */
const OF_ONE_DELEGATION = new Set(['minister', 'deputy', 'adviser', 'legislator', 'military', 'organisation-head']);

/** "Cambodian Prime Minister Hun Manet and Defense Minister Tea Seiha": the second is of the first's state. */
function joinedCountry(
  scan: Scan,
  draft: Draft,
  others: readonly { draft: Draft; country: string | null }[],
): string | null {
  for (const { run, phrase, by } of draft.roles) {
    if (by !== 'before') continue;
    const first = Math.min(phrase.first, run.titled);
    const and = scan.tokens[first - 1]?.norm === 'the' && phrase.possessor ? first - 2 : first - 1;
    if (scan.tokens[and]?.norm !== 'and' && !/^[,;]$/.test(scan.tokens[and]?.text ?? '')) continue;
    const before = others.find(
      (o) =>
        o.country &&
        o.draft.roles.some(
          (r) =>
            r.run !== run &&
            (r.run.last === and || (r.run.last === and - 1 && /^[,;]$/.test(scan.tokens[and - 1]?.text ?? ''))) &&
            (r.phrase.country || phrase.role.level === 'monarch' || OF_ONE_DELEGATION.has(phrase.role.level)),
        ),
    );
    if (before) return before.country;
  }
  return null;
}

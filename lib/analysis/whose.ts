import { isPossessive } from '../language/tokens.ts';
import type { Basis } from '../types.ts';
import { officeOf } from './offices.ts';
import type { Draft } from './persons.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan } from './scan.ts';

/** Whose official somebody is, how we know, and how sure that makes us. */
export interface Belonging {
  country: string | null;
  basis: Basis;
  confidence: number;
}

/** What the text says right beside the person's names: the states of their role phrases, most frequent first. */
export function statedCountry(draft: Draft): Belonging | null {
  const votes = new Map<string, number>();
  const add = (code: string | null, weight: number) => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const { phrase, by } of draft.roles) add(phrase.country, by === 'predicate' ? 0.6 : 1);
  // "OSCE co-chair Igor Popov (Russian Federation)": an own state tells more than the organisation served
  const served = draft.roles.length > 0 && draft.roles.every((r) => isOrganisation(r.phrase.country));
  for (const code of draft.states) add(code, served && !isOrganisation(code) ? 2 : 1);
  const best = [...votes].sort((a, b) => b[1] - a[1] || Number(isOrganisation(a[0])) - Number(isOrganisation(b[0])))[0];
  if (best) return { country: best[0], basis: 'text', confidence: 0.97 };
  return null;
}

const isOrganisation = (code: string | null): boolean =>
  code === null || code.length > 2 || code === 'EU' || code === 'UN';

/** The one state that has such an office ("Secretary of State"), or the state of a possessor ("London's mayor"). */
export function impliedCountry(
  scan: Scan,
  draft: Draft,
  stateOf: (first: number, last: number) => string | null,
): Belonging | null {
  for (const { phrase } of draft.roles) {
    // "the Solomon Islands Foreign Affairs Ministry's permanent secretary"
    const state = phrase.possessor ? scan.countryAt(phrase.possessor.first) : undefined;
    if (state && phrase.possessor && state.last < phrase.possessor.last)
      return { country: state.code, basis: 'text', confidence: 0.95 };
    if (phrase.possessor) {
      const code = stateOf(phrase.possessor.first, phrase.possessor.last) ?? cityState(scan, phrase.possessor);
      if (code) return { country: code, basis: 'text', confidence: 0.9 };
    }
  }
  // "a spokeswoman for Kerry"
  for (const { phrase } of draft.roles) {
    const code = phrase.last > phrase.headLast + 1 ? stateOf(phrase.headLast + 1, phrase.last) : null;
    if (code) return { country: code, basis: 'text', confidence: 0.85 };
  }
  for (const { phrase } of draft.roles)
    if (phrase.impliedCountry && !elsewhere(scan, phrase.impliedCountry))
      return { country: phrase.impliedCountry, basis: 'text', confidence: 0.93 };
  return null;
}

/** "Foreign Secretary" is Britain's, but not in a story of the Philippines that never names Britain. */
function elsewhere(scan: Scan, code: string): boolean {
  if (code !== 'GB') return false;
  const named = scan.countries.filter((m) => m.form !== 'organisation');
  return named.length > 0 && !named.some((m) => m.code === code);
}

function cityState(scan: Scan, range: { first: number; last: number }): string | null {
  return scan.cities.find((city) => city.first >= range.first && city.last <= range.last)?.country ?? null;
}

/** "the country's new president": of the state named last before. */
export function ofTheCountry(scan: Scan, draft: Draft): Belonging | null {
  const said = draft.roles.find((r) => r.by === 'before' && r.phrase.determiner === "the country's");
  const country = said ? countryBefore(scan, said.phrase) : null;
  return country ? { country, basis: 'text', confidence: 0.85 } : null;
}

/** Heads of anything: two of them hold one office only where their words say of what. */
export const BARE_HEADS: ReadonlySet<string> = new Set(
  'head chief director coordinator chair chairman representative'.split(' '),
);

/**
 * "Foreign Minister Yoshimasa Hayashi … The Japanese foreign minister": a description with a state tells whose the one holder is that
 * the text names without one.
 */
export function countryOfDescription(
  scan: Scan,
  draft: Draft,
  others: readonly { draft: Draft; country: string | null }[],
): Belonging | null {
  const office = officeOf(draft);
  if (!office || office.former) return null;
  const { canonical } = office.phrase.role;
  if (BARE_HEADS.has(canonical)) return null;
  const named = new Set(
    others.filter((o) => o.country && officeOf(o.draft)?.phrase.role.canonical === canonical).map((o) => o.country),
  );
  const codes = new Set<string>();
  for (const { phrases, runs } of scan.scanned) {
    for (const phrase of phrases) {
      if (
        phrase.role.canonical !== canonical ||
        phrase.plural ||
        phrase.former ||
        !phrase.country ||
        named.has(phrase.country)
      )
        continue;
      if (phrase.determiner === 'a' || phrase.determiner === 'an' || runs.some((run) => run.role === phrase)) continue;
      if (!draft.roles.some((r) => r.phrase === phrase)) codes.add(phrase.country);
    }
  }
  const [only] = [...codes];
  return codes.size === 1 && only ? { country: only, basis: 'text', confidence: 0.85 } : null;
}

/** "a U.S. delegation led by Special Representative for Afghanistan Thomas West": an envoy is sent by the state named right before. */
export function sentBy(scan: Scan, draft: Draft): Belonging | null {
  const envoy = draft.roles.find((r) => r.by === 'before' && r.phrase.role.level === 'envoy');
  if (!envoy || /^(?:his|her|our)$/.test(envoy.phrase.determiner ?? '')) return null;
  const sentence = scan.sentences[envoy.sentence];
  if (!sentence) return null;
  const before = scan.countries.filter(
    (m) =>
      m.first >= sentence.first &&
      m.last <= envoy.phrase.first &&
      envoy.phrase.first - m.last < 8 &&
      !scan.tokens.slice(m.last, envoy.phrase.first).some((t) => /^[,;()]$/.test(t.text)) &&
      m.form !== 'organisation' &&
      m.form !== 'capital',
  );
  const code = before.at(-1)?.code;
  return code && code !== envoy.phrase.host ? { country: code, basis: 'text', confidence: 0.75 } : null;
}

/** A spokesperson without a state, or somebody of a ministry: whose it is, is told by what was said before. */
export function speaksFor(
  scan: Scan,
  draft: Draft,
  others: readonly { draft: Draft; country: string | null }[],
): Belonging | null {
  const office = officeOf(draft);
  if (!office || office.phrase.possessor) return null;
  const said = (country: string | null | undefined): Belonging | null =>
    country ? { country, basis: 'text', confidence: 0.8 } : null;
  if (/ministry/i.test(office.phrase.title)) {
    const ministry = said(ministryBefore(scan, office.phrase));
    if (ministry) return ministry;
  }
  if (office.phrase.role.level !== 'spokesperson') return null;
  // "the foreign ministry spokesman Abbas Mousavi in Tehran"
  const run = draft.roles.find((r) => r.phrase === office.phrase)?.run;
  const place = run && scan.tokens[run.last]?.norm === 'in' ? scan.countryAt(run.last + 1) : undefined;
  if (place?.form === 'capital') return said(place.code);
  const institution = institutionBefore(scan, office.phrase);
  if (institution) return said(institution);
  // a readout opens with its own spokesperson and its own side
  const known = others.filter((o) => o.draft !== draft && o.country);
  const body = scan.sentences.findIndex((s) => s.kind === 'paragraph');
  if (office.phrase.title.includes(' ') || scan.sentenceAt(office.phrase.first) > body + 2) return null;
  const next = (o: (typeof known)[number]) =>
    Math.min(...o.draft.roles.map((r) => r.phrase.first).filter((at) => at > office.phrase.first));
  const own = known.filter((o) => next(o) < Number.POSITIVE_INFINITY).sort((a, b) => next(a) - next(b))[0];
  return said((own ?? known[0])?.country);
}

/** "a denial by the U.S. State Department. Spokeswoman Ortagus …": the institution named last, in this sentence or the one before. */
function institutionBefore(scan: Scan, phrase: RolePhrase): string | null {
  const sentence = scan.sentenceAt(phrase.first);
  for (const state of [...scan.countries].reverse()) {
    if (state.first >= phrase.first) continue;
    if (scan.sentenceAt(state.first) < sentence - 1) return null;
    const at = isPossessive(scan.tokens[state.last]) ? state.last + 1 : state.last;
    const noun = scan.tokens[at]?.norm === 'foreign' || scan.tokens[at]?.norm === 'state' ? at + 1 : at;
    if (state.form === 'seat' || INSTITUTION.test(scan.tokens[noun]?.norm ?? '')) return state.code;
  }
  return null;
}
const INSTITUTION = /^(?:ministry|department|government|embassy|military|army|presidency|mission)$/;

/** "Iran's foreign ministry said … Foreign ministry spokesman Ghashghavi": the one state whose ministry was named before. */
function ministryBefore(scan: Scan, phrase: RolePhrase): string | null {
  const codes = new Set<string>();
  for (const state of scan.countries) {
    if (state.first >= phrase.first || state.form === 'organisation') continue;
    const at = isPossessive(scan.tokens[state.last]) ? state.last + 1 : state.last;
    const noun = scan.tokens[at]?.norm === 'foreign' ? at + 1 : at;
    if (scan.tokens[noun]?.norm === 'ministry') codes.add(state.code);
  }
  const [only] = [...codes];
  return codes.size === 1 && only ? only : null;
}

/** The state a bare "the country's prime minister" means: the one named last before it. */
export function countryBefore(scan: Scan, phrase: RolePhrase): string | null {
  const before = scan.countries.filter((mention) => mention.last <= phrase.first && mention.form !== 'organisation');
  return before.at(-1)?.code ?? null;
}

import { officeOf } from './offices.ts';
import type { Draft } from './persons.ts';
import type { Scan } from './scan.ts';
import type { Belonging } from './whose.ts';
import { PARTIES_OF_STATES, ROYALS } from './words.table.ts';

interface Known {
  draft: Draft;
  country: string | null;
}

/** "Prince William", "Queen Letizia": royals whom news calls by title and first name. */
export function royalState(draft: Draft): Belonging | null {
  if (!draft.roles.some((r) => r.by === 'before' && r.phrase.role.level === 'monarch')) return null;
  const name = draft.norms.join(' ').replace(/ - /g, '-');
  const country = Object.hasOwn(ROYALS, name) ? ROYALS[name] : undefined;
  return country ? { country, basis: 'reference', confidence: 0.85 } : null;
}

/** "Brexit Party leader", "Labour leader": the one state with such a party that the article names. */
export function partyState(scan: Scan, draft: Draft): Belonging | null {
  const office = officeOf(draft);
  if (!office || !/party|legislator/.test(office.phrase.role.level + office.phrase.role.text)) {
    if (office?.phrase.role.text !== 'leader') return null;
  }
  const { first, last } = office.phrase;
  const words = ` ${scan.tokens
    .slice(first, last)
    .map((t) => t.norm)
    .join(' ')} `;
  const named = new Set(scan.countries.map((m) => m.code));
  for (const [party, states] of Object.entries(PARTIES_OF_STATES)) {
    if (!words.includes(` ${party} `)) continue;
    const fitting = states.filter((code) => named.has(code));
    if (fitting.length === 1) return { country: fitting[0] as string, basis: 'reference', confidence: 0.8 };
  }
  return null;
}

/** "San Francisco Mayor London Breed": a local office has the state of the city before it. */
export function localState(scan: Scan, draft: Draft): Belonging | null {
  for (const { phrase } of draft.roles) {
    if (phrase.role.level !== 'local') continue;
    const city = scan.cities.find((c) => c.last === phrase.first || (c.first >= phrase.first && c.last <= phrase.last));
    if (city) return { country: city.country, basis: 'text', confidence: 0.85 };
  }
  return null;
}

/** "Abe recalled how his grandfather, then-premier Kishi…", "His running mate": of the state of whoever was named last before. */
export function stateOfTheirs(scan: Scan, draft: Draft, others: readonly Known[]): Belonging | null {
  for (const { phrase, by, sentence, run } of draft.roles) {
    if (by !== 'before') continue;
    const before = phrase.first - 1;
    const kin = scan.tokens[before]?.text === ',' ? before - 1 : before;
    const theirs =
      phrase.determiner === 'his' || phrase.determiner === 'her' || phrase.determiner === 'our'
        ? before
        : KIN.test(scan.tokens[kin]?.norm ?? '') && /^(?:his|her)$/.test(scan.tokens[kin - 1]?.norm ?? '')
          ? kin - 1
          : -1;
    if (theirs < 0) continue;
    const subject = subjectOffice(scan, sentence, theirs, others);
    if (subject) return { country: subject, basis: 'text', confidence: 0.75 };
    // "our special envoy" is said in a quotation: by whoever speaks, named a sentence or two before
    const floor = scan.sentences[Math.max(0, sentence - (phrase.determiner === 'our' ? 4 : 1))]?.first ?? 0;
    let best: { at: number; country: string | null } | null = null;
    for (const part of scan.scanned) {
      if (part.sentence.last <= floor || part.sentence.first > theirs) continue;
      for (const other of part.runs) {
        if (other === run || other.first >= theirs || other.first < floor) continue;
        const norms = scan.tokens.slice(other.first, other.last).map((t) => t.norm);
        const known = others.find((o) => o.draft !== draft && norms.every((norm) => o.draft.norms.includes(norm)));
        if (known && (!best || other.first > best.at)) best = { at: other.first, country: known.country };
      }
    }
    if (best?.country) return { country: best.country, basis: 'text', confidence: 0.75 };
  }
  return null;
}
/** "The Secretary-General left his envoy behind": whose the office is that the sentence is about. */
function subjectOffice(scan: Scan, sentence: number, before: number, others: readonly Known[]): string | null {
  const part = scan.scanned[sentence];
  const phrase = part?.phrases[0];
  if (!part || !phrase || phrase.last > before || phrase.first - part.sentence.first > 1 || phrase.determiner !== 'the')
    return null;
  if (part.runs.some((run) => run.last <= before)) return null;
  if (phrase.country) return phrase.country;
  const holders = new Set(
    others.filter((o) => officeOf(o.draft)?.phrase.role.canonical === phrase.role.canonical).map((o) => o.country),
  );
  const [only] = [...holders];
  return holders.size === 1 && only ? only : null;
}

const KIN =
  /^(?:wife|husband|father|mother|grandfather|grandmother|son|daughter|brother|sister|uncle|aunt|nephew|cousin|predecessor|successor|deputy)$/;

/** "President Mwinyi received Undersecretary Al Wahaibi": the guest is not of the host's state. Codes that cannot be the draft's. */
export function hostsOf(scan: Scan, draft: Draft, others: readonly Known[]): string[] {
  const part = scan.scanned.find((s) => s.sentence.first <= draft.firstSeen && s.sentence.last > draft.firstSeen);
  if (!part) return [];
  let verb = -1;
  for (let i = part.sentence.first; i < draft.firstSeen; i++)
    if (/^(?:received|receives|welcomed|hosted|greeted)$/.test(scan.tokens[i]?.norm ?? '')) verb = i;
  if (verb < 0) return [];
  const hosts = part.runs.filter((run) => run.last <= verb);
  const states = others.flatMap((o) => {
    const named = hosts.some((run) => o.draft.roles.some((r) => r.run === run) || o.draft.firstSeen === run.first);
    return o.draft !== draft && o.country && named ? [o.country] : [];
  });
  return states;
}

/**
 * "Prime Minister Pham is accompanied by Deputy Prime Minister Bui", "a Kuwaiti delegation that includes Finance Minister Al Mudhaf": those
 * who come along are of the state of whoever comes.
 */
export function stateOfCompany(scan: Scan, draft: Draft, others: readonly Known[]): Belonging | null {
  const { tokens } = scan;
  for (const { phrase, by, sentence } of draft.roles) {
    const part = scan.scanned[sentence];
    if (by !== 'before' || !part) continue;
    const at = phrase.determiner ? phrase.first - 2 : phrase.first - 1;
    const along = tokens[at]?.norm === 'by' && /^(?:accompanied|joined)$/.test(tokens[at - 1]?.norm ?? '');
    const within =
      INCLUDES.test(tokens[at]?.norm ?? '') ||
      (tokens[at]?.norm === 'by' && (tokens[at - 1]?.norm === 'led' || tokens[at - 1]?.norm === 'headed'));
    const group = along || !within ? -1 : delegationBefore(scan, part.sentence.first, at);
    if (!along && group < 0) continue;
    const until = along ? at - 1 : group;
    const state = along ? undefined : stateBefore(scan, part.sentence.first, group);
    if (state && state.form !== 'organisation' && state.form !== 'capital')
      return { country: state.code, basis: 'text', confidence: 0.85 };
    // "the Peruvian head of state was joined by Foreign Minister Landa"
    const described = along ? part.phrases.filter((p) => p.last <= until && p.country && !p.plural).at(-1) : undefined;
    if (described?.country) return { country: described.country, basis: 'text', confidence: 0.8 };
    const known = part.runs
      .filter((run) => run.last <= until)
      .map((run) => tokens.slice(run.first, run.last).map((t) => t.norm))
      .map((norms) => others.find((o) => o.country && norms.every((norm) => o.draft.norms.includes(norm))));
    const guest = along ? known.find((one) => one) : known.filter((one) => one).at(-1);
    if (guest?.country) return { country: guest.country, basis: 'text', confidence: 0.8 };
  }
  return null;
}
const INCLUDES = /^(?:includes|included|including|comprises|comprising|comprised)$/;

/** "a Kuwaiti delegation", "Uzbekistan's Ministry of Foreign Affairs delegation". */
function stateBefore(scan: Scan, floor: number, group: number) {
  for (let i = group - 1; i >= Math.max(floor, group - 7); i--) {
    const state = scan.countryAt(i);
    if (state || (scan.tokens[i]?.shape === 'lower' && !/^(?:of|high|level)$/.test(scan.tokens[i]?.norm ?? '')))
      return state;
  }
  return undefined;
}

/** Where "delegation" stands before a token of its sentence; -1 where it does not. */
function delegationBefore(scan: Scan, floor: number, at: number): number {
  for (let i = at - 1; i >= Math.max(floor, at - 8); i--) if (scan.tokens[i]?.norm === 'delegation') return i;
  return -1;
}

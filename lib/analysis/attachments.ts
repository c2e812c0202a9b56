import { isPossessive, type Token } from '../language/tokens.ts';
import type { NameRun } from './names.ts';
import { isOffice } from './offices.ts';
import type { Attachment } from './persons.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import { stateInList } from './states-beside.ts';

/** A role phrase that belongs to a name, and how it does. */
export interface Found {
  phrase: RolePhrase;
  by: Attachment;
}

/** Which role phrases of the sentence belong to which name runs. */
export function attachRoles(scan: Scan, part: ScannedSentence): Map<NameRun, Found[]> {
  const { tokens } = scan;
  const found = new Map<NameRun, Found[]>();
  const add = (run: NameRun, phrase: RolePhrase, by: Attachment) => {
    const list = found.get(run) ?? [];
    list.push({ phrase, by });
    found.set(run, list);
  };
  const taken = new Set<RolePhrase>();
  for (const [index, run] of part.runs.entries()) {
    if (!run.role || isOfNameBefore(scan, part, run, run.role)) continue;
    add(run, run.role, run.role.role.text.startsWith('counterpart') ? 'counterpart' : 'before');
    taken.add(run.role);
    // "Prime Minister and Foreign Minister Yair Lapid", "Director General …, Ambassador Maria …"
    for (let p = part.phrases.indexOf(run.role) - 1; p >= 0; p--) {
      const earlier = part.phrases[p] as RolePhrase;
      const later = part.phrases[p + 1] as RolePhrase;
      const gap = tokens.slice(earlier.last, later.first);
      const joined =
        gap.length === 0 ||
        (gap.length === 1 &&
          (/^[–—-]$/.test(gap[0]?.text ?? '') ||
            gap[0]?.norm === 'and' ||
            (gap[0]?.text === ',' && later.first === run.titled))) ||
        (gap.length === 2 && gap[0]?.text === ',' && gap[1]?.norm === 'and');
      // "the Secretary and Foreign Minister Kuleba" are two people; "the President, General Rokote" is one
      const apposed = tokens[run.titled - 1]?.text === ',' && earlier.country !== null; // "the President of Ghana and Chairman of ECOWAS, A"
      const two =
        earlier.determiner === 'the' &&
        gap.length > 0 &&
        later.role.level !== 'military' &&
        later.role.text !== 'ambassador' &&
        !apposed;
      if (!joined || taken.has(earlier) || two || (earlier.plural && !later.plural)) break;
      if (part.runs.some((other) => other !== run && other.role === earlier)) break;
      // "the special envoy of the UN Secretary-General, Ana Koro": the second office is another's
      if (gap.length === 0 && SENT.has(earlier.role.level) && earlier.country) found.set(run, []);
      add(run, earlier, 'before');
      taken.add(earlier);
    }
    // "Presidents Biden and Al-Sisi"; "the foreign ministers of X and Y, A and B"
    if (run.role.plural) {
      const group = [run];
      for (let k = index + 1; k < part.runs.length; k++) {
        const next = part.runs[k] as NameRun;
        if (next.role || !onlyListWords(scan, (group.at(-1) as NameRun).last, next.titled)) break;
        const own = stateBeforeComma(scan, (group.at(-1) as NameRun).last, next.titled);
        const by = run.role.role.text.startsWith('counterpart') ? 'counterpart' : 'before';
        add(next, own ? { ...run.role, country: own } : run.role, by);
        group.push(next);
      }
      giveStatesInOrder(scan, run.role, group, found);
    }
  }
  for (const run of part.runs) {
    const phrase = appositionAfter(scan, part, run, taken);
    if (!phrase) continue;
    add(run, phrase.phrase, phrase.by);
    taken.add(phrase.phrase);
  }
  giveListed(scan, part, found, add);
  return found;
}

/**
 * "Several ambassadors … included Ms Beckles (Trinidad and Tobago); Mr Condor (Saint Lucia)": the plural office before a list of names with
 * their states is each one's.
 */
function giveListed(
  scan: Scan,
  part: ScannedSentence,
  found: ReadonlyMap<NameRun, Found[]>,
  add: (run: NameRun, phrase: RolePhrase, by: Attachment) => void,
): void {
  const listed = part.runs.flatMap((run) => {
    const country = stateInList(scan, run);
    const own = found.get(run) ?? [];
    return country && own.every((f) => f.phrase.role.level === 'legislator' || (f.phrase.plural && !f.phrase.country))
      ? [{ run, country }]
      : [];
  });
  if (listed.length < 2) return;
  for (const { run, country } of listed) {
    const offices = part.phrases.filter(
      (p) => p.last <= run.titled && p.plural && isOffice(p) && OFFICES_IN_LISTS.has(p.role.level),
    );
    // "ambassadors and permanent representatives": the first of two that are said together
    const last = offices.at(-1);
    const first = offices.at(-2);
    const before = scan.scanned[part.sentence.index - 1]?.phrases.find((p) => p.plural && p.role.level === 'envoy');
    const office = !last
      ? before
      : first && scan.tokens[first.last]?.norm === 'and' && first.last === last.first - 1
        ? first
        : last;
    if (office) add(run, { ...office, country }, 'before');
  }
}
const OFFICES_IN_LISTS = new Set<RolePhrase['role']['level']>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
  'deputy',
  'envoy',
]);

const SENT = new Set<RolePhrase['role']['level']>(['envoy', 'adviser', 'spokesperson']);

/** "Al Shidhani, Ambassador of Oman, Al Sinawi, Consul of Oman, …": between two commas an office is the first name's. */
function isOfNameBefore(scan: Scan, part: ScannedSentence, run: NameRun, role: RolePhrase): boolean {
  if (
    scan.tokens[run.titled - 1]?.text !== ',' ||
    role.last !== run.titled - 1 ||
    role.plural ||
    role.determiner === 'the'
  )
    return false;
  const own = part.phrases.some((p) => p.first === run.last + 1 && scan.tokens[run.last]?.text === ',');
  return (
    own &&
    part.runs.some((r) => r.last === role.first - 1 && (!r.role || r.role.plural) && scan.tokens[r.last]?.text === ',')
  );
}

/** Between two names of one list: commas, "and", and the states they are of. */
function onlyListWords(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = scan.tokens[i] as Token;
    // "Santiago Cafiero and Mauro Vieira (Foreign Affairs), and …"
    if (token.text === '(') {
      const close = scan.tokens.slice(i, Math.min(to, i + 7)).findIndex((t) => t.text === ')') + i;
      if (close > i) {
        i = close;
        continue;
      }
    }
    if (token.text !== ',' && !LIST_WORDS.has(token.norm) && !scan.countryAt(i)) return false;
  }
  return true;
}
const LIST_WORDS = new Set(['and', 'of', 'the', '(', ')']);

/** "… of Azerbaijan, Elmar Aliev, and Armenia, Edward Sarkisian": the state right before the comma before a name. */
function stateBeforeComma(scan: Scan, from: number, name: number): string | null {
  if (scan.tokens[name - 1]?.text !== ',') return null;
  const state = scan.countryAt(name - 2);
  if (!state || state.first < from || state.last !== name - 1) return null;
  const before = scan.tokens[state.first - 1]?.norm === 'the' ? state.first - 2 : state.first - 1;
  return scan.tokens[before]?.norm === 'of' ? null : state.code;
}

/** "foreign ministers of Japan and France, A and B": A is Japan's, B is France's; each gets a phrase of their own state. */
function giveStatesInOrder(scan: Scan, phrase: RolePhrase, group: NameRun[], found: Map<NameRun, Found[]>): void {
  const first = group[0] as NameRun;
  const codes: string[] = [];
  for (let i = phrase.first; i < first.titled; i++) {
    const mention = scan.countryAt(i);
    if (mention && mention.first === i) codes.push(mention.code);
  }
  if (codes.length < 2 || codes.length !== group.length) return;
  group.forEach((run, k) => {
    const list = found.get(run) ?? [];
    found.set(
      run,
      list.map((f) => (f.phrase === phrase ? { ...f, phrase: { ...phrase, country: codes[k] as string } } : f)),
    );
  });
}

/** "Jen Psaki, a State Department spokeswoman, …"; "Hun Sen, who is president of…"; "Taro Kono, then foreign minister". */
function appositionAfter(scan: Scan, part: ScannedSentence, run: NameRun, taken: Set<RolePhrase>): Found | null {
  const { tokens } = scan;
  let at = run.last;
  const comma = tokens[at]?.text;
  // "Lazarus Chakwera President of the Republic of Malawi": no comma, but an office of a state right behind
  const behind = part.phrases.find((p) => p.first === at && p.country && !p.plural && !taken.has(p));
  if (behind && tokens[behind.headFirst]?.shape === 'title' && !part.runs.some((r) => r.role === behind))
    return { phrase: behind, by: 'apposition' };
  const copula =
    tokens[at]?.norm === 'is' ||
    tokens[at]?.norm === 'was' ||
    tokens[at]?.norm === 'became' ||
    tokens[at]?.norm === 'remains';
  if (comma !== ',' && comma !== '(' && comma !== '–' && comma !== '—' && !copula) return null;
  at++;
  // an age in between: "Erdogan, 69, the president"
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  let by: Attachment = copula ? 'predicate' : 'apposition';
  if (tokens[at]?.norm === 'who') {
    at++;
    while (at < part.sentence.last && RELATIVE.has((tokens[at] as Token).norm)) at++;
    by = 'predicate';
  }
  while (
    at < part.sentence.last &&
    ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'as', 'now', 'currently', 'who', 'also', 'next'].includes(
      (tokens[at] as Token).norm,
    )
  )
    at++;
  // "Gebreab, the president’s adviser": the second office is his
  const owner = part.phrases.find((p) => p.first === at && isPossessive(tokens[p.last]));
  if (owner) at = owner.last + 1;
  const phrase = part.phrases.find(
    (p) => (p.first === at || (p.first < at && p.headFirst >= at)) && !taken.has(p) && !p.plural,
  );
  if (!phrase || phrase.first < run.last) return null;
  // "…, Foreign Minister Kuleba": the office is the next name's
  if (part.runs.some((other) => other !== run && other.role === phrase && tokens[phrase.last]?.text !== ','))
    return null;
  const next = part.runs.find((other) => other !== run && other.role === phrase);
  if (
    next &&
    !isOfNameBefore(scan, part, next, phrase) &&
    comma === ',' &&
    tokens[phrase.last]?.text === ',' &&
    phrase.determiner === null &&
    !phrase.country &&
    !phrase.possessor
  )
    return null;
  // "Anna Lind, his Swedish counterpart", "Yaqub Khan was his Pakistani counterpart"
  if (phrase.role.text === 'counterpart') return phrase.country ? { phrase, by: 'counterpart' } : null;
  return { phrase: ofBracket(scan, phrase), by };
}

/** "Ms Bass, Permanent Secretary in the Ministry of Foreign Affairs (St. Kitts and Nevis)": the state in brackets is the office's. */
function ofBracket(scan: Scan, phrase: RolePhrase): RolePhrase {
  const state = !phrase.country && scan.tokens[phrase.last]?.text === '(' ? scan.countryAt(phrase.last + 1) : undefined;
  const alone = state?.first === phrase.last + 1 && scan.tokens[state.last]?.text === ')';
  return alone ? { ...phrase, country: state.code } : phrase;
}
const RELATIVE = new Set(
  'is was serves served has been as currently also now had expected to become next will be set'.split(' '),
);

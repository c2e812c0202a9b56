import { isPossessive, type Token } from '../language/tokens.ts';
import { isFamilyNameFirst, isGivenName } from '../reference/names.ts';
import type { NameRun } from './names.ts';
import { type Attachment, coreOf, type Draft, displayName, normsOf, sameName, wordCount } from './persons.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import { SPEECH_VERBS } from './speech.table.ts';
import { FUNCTION_WORDS, HONORIFICS, INSTITUTION_WORDS } from './words.table.ts';

/**
 * Pass one over the article: who is named, and what is said of each right where they are named. Full names make persons;
 * surnames with a title make persons until a full name turns up. Headlines only confirm what the body names.
 * @returns drafts in order of first mention, merged
 */
export function collectPeople(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  const body = scan.scanned.filter((s) => s.sentence.kind === 'paragraph');
  const rest = scan.scanned.filter((s) => s.sentence.kind !== 'paragraph');
  const words = new Set(
    body.flatMap((s) =>
      scan.tokens.slice(s.sentence.first, s.sentence.last).flatMap((t) => (t.shape === 'lower' ? [] : [t.norm])),
    ),
  );
  for (const part of [...body, ...rest]) {
    const roles = attachRoles(scan, part);
    const inBody = part.sentence.kind === 'paragraph' || body.length === 0;
    for (const run of part.runs) {
      const draft = draftOf(scan, part, run, roles.get(run) ?? []);
      if (draft && (inBody || confirmed(draft, drafts, words))) drafts.push(draft);
    }
  }
  giveCounterparts(drafts);
  return merge(drafts);
}

/** A headline's name is a person's where the body names them too: in full, or by the surname after an office in the headline. */
const confirmed = (draft: Draft, drafts: readonly Draft[], words: ReadonlySet<string>): boolean =>
  drafts.some((known) => sameName(known.norms, draft.norms)) ||
  (draft.roles.some((r) => r.by === 'before' && !r.phrase.role.needsContext) &&
    words.has(coreOf(draft.norms).at(-1) ?? '')) ||
  (draft.roles.some((r) => r.by === 'before') && draft.norms.length === 1 && words.has(draft.norms[0] as string));

interface Found {
  phrase: RolePhrase;
  by: Attachment;
}

function draftOf(scan: Scan, part: ScannedSentence, run: NameRun, roles: Found[]): Draft | null {
  const { tokens } = scan;
  const norms = normsOf(tokens, run.first, run.last);
  const words = wordCount(norms);
  const states = statesBeside(scan, run);
  const titled =
    run.honorifics.some((h) => HONORIFICS.has(h)) && !(run.honorifics.length === 1 && run.honorifics[0] === 'general');
  const named = roles.some((r) => r.by === 'before' || (r.by === 'apposition' && words > 1) || r.by === 'counterpart');
  const first = tokens[run.first] as Token;
  const speaks = part.sentence.kind === 'paragraph' && speaksBeside(scan, part, run);
  const given = isGivenName(norms[0] as string) || (norms[1] === '-' && isGivenName(`${norms[0]}-${norms[2]}`));
  const familyFirst = isFamilyNameFirst(norms[0] as string) && words >= 2 && words <= 3;
  const atStart = run.first === part.sentence.first;
  let sure = titled || named;
  if (words > 1) {
    const shouted =
      norms.length > 1 && tokens.slice(run.first, run.last).every((t) => t.shape === 'upper' || t.kind === 'mark');
    if (!sure && !given && !familyFirst && !states.length && !(speaks && words <= 4)) return null;
    if (!sure && shouted && part.sentence.kind !== 'paragraph') return null;
    if (!sure && atStart && !given && FUNCTION_WORDS.has(first.norm)) return null;
    sure ||= given && !tokens.slice(run.first, run.last).some((t) => INSTITUTION_WORDS.has(t.norm));
    sure ||= states.length > 0 || speaks;
  } else {
    if (!sure && !(states.length && part.sentence.kind === 'paragraph' && speaks)) return null;
    if (INSTITUTION_WORDS.has(first.norm) && !named && !titled) return null;
    sure = named || titled;
  }
  const monarch = roles.find(
    (r) => r.by === 'before' && (r.phrase.role.level === 'monarch' || r.phrase.role.text === 'pope'),
  );
  const single = coreOf(norms).length <= 1;
  const titleInName = monarch !== undefined && single && isNamedByTitle(monarch.phrase);
  const name = displayName(tokens, run.first, run.last);
  return {
    norms,
    name: titleInName ? `${monarch.phrase.title.split(' ').at(-1)} ${name}` : name,
    titleInName,
    roles: roles.map((r) => ({ ...r, sentence: part.sentence.index, run })),
    states,
    honorifics: new Set(run.honorifics),
    firstSeen: run.first,
    sure,
  };
}

const isNamedByTitle = (phrase: RolePhrase): boolean =>
  /^(?:crown )?(?:king|queen|prince|princess|pope|emperor|sultan|emir|sheikh)$/.test(phrase.title.toLowerCase());

/** The states that stand beside a name as its own: "Russia's Vladimir Putin", "Sergei Lavrov of Russia". */
function statesBeside(scan: Scan, run: NameRun): string[] {
  const { tokens } = scan;
  const states: string[] = [];
  if (isPossessive(tokens[run.titled - 1])) {
    const owner = scan.countryAt(run.titled - 2);
    if (owner && owner.last === run.titled - 1) states.push(owner.code);
  }
  if (tokens[run.last]?.norm === 'of') {
    const at = tokens[run.last + 1]?.norm === 'the' ? run.last + 2 : run.last + 1;
    const of = scan.countryAt(at);
    if (of && of.first === at && of.form !== 'adjective') states.push(of.code);
  }
  return states;
}

/** "X said", "said X", "X told": the name does what only people do. */
function speaksBeside(scan: Scan, part: ScannedSentence, run: NameRun): boolean {
  const { tokens } = scan;
  const after = tokens[run.last];
  const before = tokens[run.titled - 1];
  if (after && run.last < part.sentence.last && SPEECH_VERBS.has(after.norm) && after.shape === 'lower') return true;
  return (
    before !== undefined &&
    run.titled > part.sentence.first &&
    (before.norm === 'said' || before.norm === 'says' || before.norm === 'told')
  );
}

/** Which role phrases of the sentence belong to which name runs. */
function attachRoles(scan: Scan, part: ScannedSentence): Map<NameRun, Found[]> {
  const { tokens } = scan;
  const found = new Map<NameRun, Found[]>();
  const add = (run: NameRun, phrase: RolePhrase, by: Attachment) => {
    const list = found.get(run) ?? [];
    list.push({ phrase, by });
    found.set(run, list);
  };
  const taken = new Set<RolePhrase>();
  for (const [index, run] of part.runs.entries()) {
    if (!run.role) continue;
    add(run, run.role, run.role.role.text.startsWith('counterpart') ? 'counterpart' : 'before');
    taken.add(run.role);
    // "Prime Minister and Foreign Minister Yair Lapid", "Director General …, Ambassador Maria …"
    for (let p = part.phrases.indexOf(run.role) - 1; p >= 0; p--) {
      const earlier = part.phrases[p] as RolePhrase;
      const later = part.phrases[p + 1] as RolePhrase;
      const gap = tokens.slice(earlier.last, later.first);
      const joined =
        gap.length === 0 ||
        (gap.length === 1 && (gap[0]?.norm === 'and' || (gap[0]?.text === ',' && later.first === run.titled))) ||
        (gap.length === 2 && gap[0]?.text === ',' && gap[1]?.norm === 'and');
      // "the Secretary and Foreign Minister Kuleba" are two people
      if (!joined || taken.has(earlier) || earlier.determiner === 'the' || (earlier.plural && !later.plural)) break;
      if (part.runs.some((other) => other !== run && other.role === earlier)) break;
      add(run, earlier, 'before');
      taken.add(earlier);
    }
    // "Presidents Biden and Al-Sisi"; "the foreign ministers of X and Y, A and B"
    if (run.role.plural) {
      const group = [run];
      for (let k = index + 1; k < part.runs.length; k++) {
        const next = part.runs[k] as NameRun;
        if (next.role || !onlyListWords(scan, (group.at(-1) as NameRun).last, next.titled)) break;
        add(next, run.role, 'before');
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
  return found;
}

/** Between two names of one list: commas, "and", and the states they are of. */
function onlyListWords(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = scan.tokens[i] as Token;
    if (token.text !== ',' && !LIST_WORDS.has(token.norm) && !scan.countryAt(i)) return false;
  }
  return true;
}
const LIST_WORDS = new Set(['and', 'of', 'the']);

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
    comma === ',' &&
    tokens[phrase.last]?.text === ',' &&
    phrase.determiner === null &&
    !phrase.country &&
    !phrase.possessor
  )
    return null;
  return { phrase, by };
}
const RELATIVE = new Set(
  'is was serves served has been as currently also now had expected to become next will be set'.split(' '),
);

/** "Putin met his Iranian counterpart Masoud Pezeshkian": the counterpart holds the office of the one named before in the sentence. */
function giveCounterparts(drafts: Draft[]): void {
  for (const draft of drafts) {
    for (const role of draft.roles) {
      if (role.by !== 'counterpart') continue;
      const before = drafts
        .filter(
          (other) =>
            other !== draft && other.roles.length + other.states.length >= 0 && other.firstSeen < role.phrase.first,
        )
        .sort((a, b) => b.firstSeen - a.firstSeen);
      for (const other of before) {
        // the subject may have been introduced with the office sentences ago
        const same = drafts.filter((d) => sameName(d.norms, other.norms)).flatMap((d) => d.roles);
        const office = same.find((r) => r.by !== 'counterpart' && r.phrase.role.level !== 'expert');
        if (!office) continue;
        const { phrase } = office;
        draft.roles.push({
          ...role,
          by: 'apposition',
          phrase: {
            ...phrase,
            first: role.phrase.first,
            last: role.phrase.last,
            country: role.phrase.country,
            ...abroad(phrase),
            impliedCountry: null,
            possessor: null,
            host: null,
            former: false,
            plural: false,
          },
        });
        break;
      }
      break;
    }
  }
}

/** A Secretary of State's counterpart is a foreign minister: an office of one state only has another name elsewhere. */
function abroad(phrase: RolePhrase): Pick<RolePhrase, 'title' | 'role'> {
  const { role } = phrase;
  if (phrase.impliedCountry === null) return { title: phrase.title, role };
  if (role.level === 'foreign-minister')
    return { title: 'Foreign Minister', role: { ...role, text: 'foreign minister', canonical: 'foreign minister' } };
  if (role.canonical === 'defence minister')
    return { title: 'Defence Minister', role: { ...role, text: 'defence minister' } };
  return { title: phrase.title, role };
}

/** One draft a person: full names swallow shorter forms of themselves; titles and roles add up. */
function merge(drafts: Draft[]): Draft[] {
  const merged: Draft[] = [];
  const byLength = [...drafts].sort(
    (a, b) => coreOf(b.norms).length - coreOf(a.norms).length || a.firstSeen - b.firstSeen,
  );
  for (const draft of byLength) {
    const same = merged.filter((m) => sameName(m.norms, draft.norms));
    const host = same.length > 1 ? (same.find((m) => agreeing(m, draft)) ?? same[0]) : same[0];
    if (!host || (coreOf(draft.norms).length === 1 && !agreeing(host, draft))) {
      merged.push({
        ...draft,
        roles: [...draft.roles],
        honorifics: new Set(draft.honorifics),
        states: [...draft.states],
      });
      continue;
    }
    host.roles.push(...draft.roles);
    host.states.push(...draft.states);
    for (const honorific of draft.honorifics) host.honorifics.add(honorific);
    host.firstSeen = Math.min(host.firstSeen, draft.firstSeen);
    host.sure ||= draft.sure;
  }
  for (const draft of merged) draft.roles.sort((a, b) => a.phrase.first - b.phrase.first);
  return merged.sort((a, b) => a.firstSeen - b.firstSeen);
}

/** Nothing that is said of the one speaks against the other: no two different states, no Mr and Mrs. */
function agreeing(a: Draft, b: Draft): boolean {
  const states = (d: Draft) =>
    new Set([...d.states, ...d.roles.map((r) => r.phrase.country).filter((c) => c !== null)]);
  const [x, y] = [states(a), states(b)];
  if (x.size && y.size && ![...x].some((code) => y.has(code))) return false;
  const female = (d: Draft) => ['ms', 'mrs', 'miss'].some((h) => d.honorifics.has(h));
  const male = (d: Draft) => d.honorifics.has('mr');
  return !(female(a) && male(b)) && !(male(a) && female(b));
}

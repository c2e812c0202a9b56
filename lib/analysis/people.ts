import type { Token } from '../language/tokens.ts';
import { isFamilyNameFirst, isGivenName } from '../reference/names.ts';
import { findOfficials } from '../reference/officials.ts';
import { attachRoles, type Found } from './attachments.ts';
import { giveCounterparts } from './counterparts.ts';
import { introducedBefore, knownSurnames } from './described.ts';
import type { NameRun } from './names.ts';
import { isOffice } from './offices.ts';
import { coreOf, type Draft, displayName, normsOf, sameName, wordCount } from './persons.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import { SPEECH_VERBS } from './speech.table.ts';
import { statesBeside } from './states-beside.ts';
import { FUNCTION_WORDS, HONORIFICS, INSTITUTION_WORDS, PARTICLES } from './words.table.ts';

/**
 * Pass one over the article: who is named, and what is said of each right where they are named. Full names make persons;
 * surnames with a title make persons until a full name turns up. Headlines only confirm what the body names.
 * @returns drafts in order of first mention, merged
 */
export function collectPeople(scan: Scan, published: string | null): Draft[] {
  const drafts: Draft[] = [];
  const body = scan.scanned.filter((s) => s.sentence.kind === 'paragraph');
  const bare = bareOffices(body);
  const known = knownSurnames(scan, published);
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
      const found = roles.get(run) ?? [];
      const office = found.length ? null : introducedBefore(scan, part, run);
      if (office) found.push({ phrase: office, by: 'predicate' });
      const draft = draftOf(scan, part, run, found, known);
      if (draft && (inBody || confirmed(draft, drafts, words, bare))) drafts.push(draft);
    }
  }
  const people = merge(drafts);
  giveCounterparts(scan, people);
  return people;
}

/** A headline's name is a person's where the body names them too: in full, or by the surname after an office in the headline. */
const confirmed = (
  draft: Draft,
  drafts: readonly Draft[],
  words: ReadonlySet<string>,
  bare: ReadonlySet<string>,
): boolean =>
  drafts.some((known) => sameName(known.norms, draft.norms)) ||
  (draft.roles.some((r) => r.by === 'before' && !r.phrase.role.needsContext) &&
    (words.has(coreOf(draft.norms).at(-1) ?? '') ||
      draft.roles.some((r) => r.phrase.title.includes(' ') && bare.has(r.phrase.role.canonical)))) ||
  (draft.roles.some((r) => r.by === 'before') && draft.norms.length === 1 && words.has(draft.norms[0] as string));

/** "Readout of Vice President Biden's Calls" over a text that only says "the Vice President": the offices it names so. */
function bareOffices(body: readonly ScannedSentence[]): ReadonlySet<string> {
  const bare = new Set<string>();
  for (const { phrases, runs } of body)
    for (const phrase of phrases)
      if (phrase.determiner === 'the' && !phrase.country && !phrase.plural && !runs.some((run) => run.role === phrase))
        bare.add(phrase.role.canonical);
  return bare;
}

function draftOf(
  scan: Scan,
  part: ScannedSentence,
  run: NameRun,
  roles: Found[],
  known: ReadonlySet<string>,
): Draft | null {
  const { tokens } = scan;
  const norms = normsOf(tokens, run.first, run.last);
  const words = wordCount(norms);
  const states = statesBeside(scan, run);
  const titled =
    run.honorifics.some((h) => HONORIFICS.has(h)) && !(run.honorifics.length === 1 && run.honorifics[0] === 'general');
  const named = roles.some(
    (r) =>
      r.by === 'before' ||
      (r.by === 'apposition' && words > 1) ||
      r.by === 'counterpart' ||
      (r.by === 'predicate' && words > 1 && r.phrase.country !== null && isOffice(r.phrase)),
  );
  const first = tokens[run.first] as Token;
  const speaks = part.sentence.kind === 'paragraph' && speaksBeside(scan, part, run);
  const given = isGivenName(norms[0] as string) || (norms[1] === '-' && isGivenName(`${norms[0]}-${norms[2]}`));
  const familyFirst = isFamilyNameFirst(norms[0] as string) && words >= 2 && words <= 3;
  const atStart = run.first === part.sentence.first;
  let sure = titled || named;
  // "the official SUNA" is an agency
  if (words === 1 && first.shape === 'upper' && roles.some((r) => r.by === 'before' && r.phrase.role.level === 'other'))
    return null;
  if (words > 1) {
    const shouted =
      norms.length > 1 && tokens.slice(run.first, run.last).every((t) => t.shape === 'upper' || t.kind === 'mark');
    if (!sure && !given && !familyFirst && !states.length && !(speaks && words <= 4)) return null;
    if (!sure && shouted && part.sentence.kind !== 'paragraph') return null;
    if (!sure && atStart && !given && FUNCTION_WORDS.has(first.norm)) return null;
    sure ||= given && !tokens.slice(run.first, run.last).some((t) => INSTITUTION_WORDS.has(t.norm));
    sure ||= states.length > 0 || speaks;
  } else {
    const leader = states.some((code) =>
      findOfficials(displayName(tokens, run.first, run.last)).some((o) => o.country === code),
    );
    if (!sure && !known.has(first.norm) && !(states.length && part.sentence.kind === 'paragraph' && (speaks || leader)))
      return null;
    if (INSTITUTION_WORDS.has(first.norm) && ((!named && !titled) || NO_SURNAMES.test(first.norm))) return null;
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
    name: titleInName ? `${inUsualCase(monarch.phrase.title.split(' ').at(-1) ?? '')} ${name}` : name,
    titleInName,
    roles: roles.map((r) => ({ ...r, sentence: part.sentence.index, run })),
    states,
    ...(words === 1 && known.has(first.norm) ? { wellKnown: true } : {}),
    calledBy: [],
    honorifics: new Set([...run.honorifics, ...kinBefore(tokens, run)]),
    firstSeen: run.first,
    sure,
  };
}

/** "KING Hussein" → "King". */
const inUsualCase = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Words of offices and bodies that are nobody's name even right after an office. */
const NO_SURNAMES =
  /^(?:responsible|innovations?|extraordinary|ordinary|session|organ|troika|committee|council|assembly|summit)$/;

/** "his wife, Sophie Hale": a Mrs, whether called so or not. */
function kinBefore(tokens: readonly Token[], run: NameRun): string[] {
  const before = tokens[run.titled - 1]?.text === ',' ? tokens[run.titled - 2] : tokens[run.titled - 1];
  if (/^(?:wife|mother|daughter|sister|widow)$/.test(before?.norm ?? '')) return ['mrs'];
  return /^(?:husband|father|son|brother|widower)$/.test(before?.norm ?? '') ? ['mr'] : [];
}

const isNamedByTitle = (phrase: RolePhrase): boolean =>
  /^(?:crown )?(?:king|queen|prince|princess|pope|emperor|sultan|emir|sheikh)$/.test(phrase.title.toLowerCase());

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

/** One draft a person: full names swallow shorter forms of themselves; titles and roles add up. */
function merge(drafts: Draft[]): Draft[] {
  const merged: Draft[] = [];
  const byLength = [...drafts].sort(
    (a, b) => coreOf(b.norms).length - coreOf(a.norms).length || a.firstSeen - b.firstSeen,
  );
  for (const draft of byLength) {
    const named = merged.filter((m) => sameName(m.norms, draft.norms));
    const same = [...named, ...merged.filter((m) => !named.includes(m) && sameHolder(m, draft))];
    const likely = same.filter((m) => agreeing(m, draft));
    // "Mrs Hale" is the one who has been called so, not her husband
    const addressed = likely.find((m) => [...draft.honorifics].some((h) => m.honorifics.has(h)));
    const host = addressed ?? likely[0] ?? same[0];
    if (!host || (coreOf(draft.norms).length === 1 && !agreeing(host, draft))) {
      merged.push({
        ...draft,
        roles: [...draft.roles],
        honorifics: new Set(draft.honorifics),
        states: [...draft.states],
        calledBy: [...draft.calledBy],
      });
      continue;
    }
    host.roles.push(...draft.roles);
    host.states.push(...draft.states);
    for (const honorific of draft.honorifics) host.honorifics.add(honorific);
    host.firstSeen = Math.min(host.firstSeen, draft.firstSeen);
    host.sure ||= draft.sure;
    const spellings = [host.norms, draft.norms];
    // "Jaishankar", then "S Jaishankar": the fuller name is the name
    if (named.includes(host) && wordCount(draft.norms) > wordCount(host.norms) && !host.titleInName) {
      host.norms = draft.norms;
      host.name = draft.name;
    }
    for (const norms of spellings)
      if (norms !== host.norms && isOwnAlias(norms, host.norms)) host.calledBy.push(norms.join(' '));
  }
  for (const draft of merged) draft.roles.sort((a, b) => a.phrase.first - b.phrase.first);
  return merged.sort((a, b) => a.firstSeen - b.firstSeen);
}

/** A word of the name that is not the last, or another spelling of all of it: what short forms of the name do not cover. */
const isOwnAlias = (norms: readonly string[], name: readonly string[]): boolean =>
  norms.length === 1
    ? norms[0] !== name.at(-1)
    : coreOf(norms).length === coreOf(name).length && norms.join() !== name.join();

/**
 * "Foreign Minister Hayashi", "Foreign Minister Hayashi Yoshimasa"; "Sheikh Meshal", "Sheikh Meshal Al Ahmad": the first word with the
 * same office or form of address is one person's.
 */
function sameHolder(long: Draft, short: Draft): boolean {
  const [word] = short.norms;
  if (word === undefined || short.norms.length !== 1 || long.norms.length < 2 || !long.norms.includes(word))
    return false;
  // "President Lula" of Luiz Inácio Lula da Silva: a word in the midst
  if (long.norms[0] !== word && (word.length < 4 || PARTICLES.has(word))) return false;
  if ([...short.honorifics].some((h) => BEFORE_FIRST_NAME.has(h) && long.honorifics.has(h))) return true;
  // "Mr Anwar" of Prime Minister Anwar Ibrahim, where nobody else is called so
  if (!short.roles.length && short.honorifics.size > 0 && long.norms[0] === word) return long.roles.length > 0;
  return short.roles.some(
    (a) => a.by === 'before' && long.roles.some((b) => a.phrase.role.canonical === b.phrase.role.canonical),
  );
}
const BEFORE_FIRST_NAME = new Set(
  'sheikh sheikha shaikh sheik sir dame prince princess datuk dato seri tun ato daw u ratu tengku'.split(' '),
);

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

import { type Party, sides, type Who } from './parties.ts';
import type { SentenceView } from './sentence.ts';
import { PREPOSITIONS } from './words.table.ts';

/** Two or more people who were told of together: in one meeting, or in one list of names. */
interface Together {
  sentence: number;
  who: readonly Who[];
}

/** What a story has told so far, for "they", "the two", "the two presidents". */
export type Memory = Together[];

/** After so many sentences "they" no longer means the two of a meeting. */
const REACH_OF_THEY = 2;
const REACH_OF_TWO = 8;

const LEADER =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|leader|pope|monarch|chairman|secretary[- ]general|crown prince|taoiseach|pm|head of)\b/;
/** Which office the noun of a group asks for: the first row whose noun fits. */
const OFFICES: readonly (readonly [noun: RegExp, office: RegExp, not?: RegExp])[] = [
  [/^presidents$/, /\bpresident\b/, /\bvice\b/],
  [/^(?:prime ministers|premiers)$/, /\b(?:prime minister|premier|chancellor|taoiseach|pm)\b/],
  [/^(?:leaders|statesmen)$/, LEADER, /\b(?:vice|deputy)\b/],
  [
    /^(?:(?:top )?diplomats|foreign ministers)$/,
    /\b(?:foreign|secretary of state|external|diplomat|ambassador|envoy)\b/,
  ],
  [/^defen[cs]e (?:ministers|chiefs)$/, /\bdefen[cs]e\b/],
  [/ministers$/, /\b(?:minister|secretary)\b/],
];

/** "During her visit Uwase will meet": a pronoun in a phrase before the subject is the subject's own. */
export function settleOpening(view: SentenceView): void {
  const [own, subject] = view.parties;
  if (!own || !subject || own.kind !== 'reference' || !own.possessive || own.first - view.first > 3) return;
  if (!/^(?:his|her)$/.test(view.tokens[own.first]?.norm ?? '')) return;
  const opener = view.tokens[view.first]?.norm ?? '';
  const isSubject = subject.kind === 'person' && subject.preposition === null && !subject.possessive;
  if (
    !/^(?:during|in|on|after|before|at|for|despite|throughout)$/.test(opener) ||
    !isSubject ||
    subject.who.length !== 1
  )
    return;
  if (subject.first - own.last < 8) own.who = subject.who;
}

/** "they", "the two", "both leaders" stand for those who were last told of together and hold such offices. */
export function settleGroups(view: SentenceView, memory: Memory, sentence: number): void {
  for (const party of view.parties) {
    if (party.kind !== 'reference') continue;
    const words = wordsOf(view, party);
    const opener = words[0] ?? '';
    if (!/^(?:they|them|their|the|both)$/.test(opener)) continue;
    const own = /^the[miy]/.test(opener) ? listBefore(view, party) : null;
    if (own) {
      party.who = own;
      continue;
    }
    const fits = officeTest(words);
    if (party.who.length === 2 && party.who.every((w) => fits(w) && isNamedBefore(view, party, w))) continue;
    const reach = /^the[miy]/.test(opener) ? REACH_OF_THEY : fits === anyone ? REACH_OF_TWO : Number.POSITIVE_INFINITY;
    const told = lastTogether(memory, fits, sentence - reach);
    if (told) party.who = [...told];
  }
}

/** "the two top diplomats", where only "the two" was taken for the group. */
function wordsOf(view: SentenceView, party: Party): string[] {
  let last = party.last;
  while (
    last < party.first + 5 &&
    view.tokens[last]?.shape === 'lower' &&
    !PREPOSITIONS.has(view.tokens[last]?.norm ?? '')
  ) {
    last++;
    if (/s$/.test(view.tokens[last - 1]?.norm ?? '')) break;
  }
  const noun = view.tokens[last - 1]?.norm ?? '';
  const taken = /^(?:leaders|presidents|ministers|premiers|diplomats|statesmen|chiefs)$/.test(noun) ? last : party.last;
  return view.tokens.slice(party.first, taken).map((t) => t.norm);
}

const anyone = (): boolean => true;

function officeTest(words: readonly string[]): (who: Who) => boolean {
  const endings = words.map((_, k) => words.slice(k).join(' '));
  const row = OFFICES.find(([noun]) => endings.some((ending) => noun.test(ending)));
  if (!row) return anyone;
  const [, office, not] = row;
  return ({ role }) => role === null || (office.test(role.toLowerCase()) && !not?.test(role.toLowerCase()));
}

/** "Momen and Khan called off their visits": those of a list in the same sentence, of one state or several. */
function listBefore(view: SentenceView, party: Party): Who[] | null {
  const before = view.parties.filter((p) => p.last <= party.first && p.kind === 'person' && !p.possessive);
  const last = before.at(-1);
  const list = last ? before.filter((p) => p.group === last.group) : [];
  return list.length > 1 ? list.flatMap((p) => p.who) : null;
}

const isNamedBefore = (view: SentenceView, party: Party, who: Who): boolean =>
  view.parties.some(
    (p) => p.kind === 'person' && p.last <= party.first && p.who.some((w) => w.official === who.official),
  );

function lastTogether(memory: Memory, fits: (who: Who) => boolean, from: number): Who[] | null {
  for (let k = memory.length - 1; k >= 0; k--) {
    const { sentence, who } = memory[k] as Together;
    if (sentence < from) return null;
    const those = who.filter((w) => (w.official !== null || w.role !== null) && fits(w));
    if (those.length >= 2 && sides(those) >= 2) return those;
  }
  return null;
}

/** Remembers the lists of two names of a sentence, then its meetings, then the two who are its subject: the later, the more is meant. */
export function remember(memory: Memory, view: SentenceView, sentence: number, met: readonly (readonly Who[])[]): void {
  const lists: { who: Who[]; subject: boolean }[] = [];
  for (const party of view.parties) {
    const list = view.parties.filter((p) => p.group === party.group && p.kind === 'person');
    const who = list.flatMap((p) => p.who);
    if (list[0] !== party || list.length !== 2 || who.length !== 2 || sides(who) !== 2) continue;
    lists.push({ who, subject: party.preposition === null && party.first - view.first <= 3 });
  }
  for (const { who } of lists) memory.push({ sentence, who });
  for (const who of met) if (who.length >= 2 && sides(who) >= 2) memory.push({ sentence, who });
  for (const { who, subject } of lists) if (subject) memory.push({ sentence, who });
}

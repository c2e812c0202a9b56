import { Gazetteer } from '../language/gazetteer.ts';
import { isPossessive, type Token } from '../language/tokens.ts';
import { isGivenName } from '../reference/names.ts';
import type { PersonMention } from './entities.ts';
import type { NameRun } from './names.ts';
import { isOffice } from './offices.ts';
import { type Draft, shortForms, wordCount } from './persons.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import { FUNCTION_WORDS, INSTITUTION_WORDS, NOUN_SURNAMES } from './words.table.ts';

/** A draft with its id and, where already known, its state: what the alias table is made of. */
export interface NamedPerson {
  id: string;
  draft: Draft;
  country: string | null;
}

interface Alias {
  person: NamedPerson;
  full: boolean;
}

/**
 * Pass two: every place where one of the people is named, by full name, short form or surname, extended over the title and state before
 * it. Of two people with one surname the title decides, then the one named last.
 */
export function findNameMentions(scan: Scan, people: readonly NamedPerson[]): PersonMention[] {
  const aliases = new Gazetteer<Alias>();
  for (const person of people) {
    aliases.add(person.draft.norms.join(' '), { person, full: true });
    const core = person.draft.norms.filter((norm) => norm.length > 1 || person.draft.norms.length < 3);
    if (core.length < person.draft.norms.length) aliases.add(core.join(' '), { person, full: true });
    for (const name of person.draft.calledBy) aliases.add(name, { person, full: false });
    for (const form of shortForms(person.draft.norms, person.country))
      for (const spelling of spellings(form)) aliases.add(spelling, { person, full: false });
    if (person.country === 'JP' && core.length === 2)
      aliases.add([...core].reverse().join(' '), { person, full: true });
  }
  const mentions: PersonMention[] = [];
  const lastNamed = new Map<string, number>();
  for (const part of scan.scanned) {
    const { sentence } = part;
    for (let i = sentence.first; i < sentence.last; i++) {
      const match = aliases.match(scan.tokens, i, sentence.last, (alias, last) => fits(scan, part, alias, i, last));
      if (!match) continue;
      const person = choose(part, match.values, i, match.last, lastNamed);
      if (!person) continue;
      lastNamed.set(person.id, i);
      mentions.push(extend(scan, part, person, i, match.last));
      i = match.last - 1;
    }
  }
  return mentions;
}

/** "el-Sisi" is "al-Sisi" a paragraph later. */
function spellings(form: readonly string[]): string[] {
  const own = form.join(' ');
  const article = form[0];
  if (form[1] !== '-' || (article !== 'al' && article !== 'el')) return [own];
  return [own, [article === 'al' ? 'el' : 'al', ...form.slice(1)].join(' ')];
}

/** Is an alias that matches tokens [first, last) really a name there? */
function fits(scan: Scan, part: ScannedSentence, alias: Alias, first: number, last: number): boolean {
  const { tokens } = scan;
  const start = tokens[first] as Token;
  const end = tokens[last - 1] as Token;
  if (start.kind !== 'word' || (start.glued && tokens[first - 1]?.text !== '-' && tokens[first - 1]?.kind === 'word'))
    return false;
  if (end.shape === 'lower' && last - first === 1) return false;
  if (start.shape === 'lower' && last - first > 1 && end.shape === 'lower') return false;
  // a hyphen that goes on makes another word: "Sharif-ud-Din", "Cohen-led" is fine
  if (
    tokens[first - 1]?.text === '-' &&
    tokens[first - 1]?.glued &&
    start.glued &&
    tokens[first - 2]?.kind === 'word' &&
    !alias.full &&
    part.runs.some((r) => r.first < first && r.last >= last && r.first < first - 1)
  )
    return false;
  const run = part.runs.find((r) => r.first <= first && r.last >= last);
  if (!run) {
    if (scan.countryAt(first)) return false;
    // "Kenneth Kaunda International Airport" is a thing
    const thing = tokens[last];
    if (thing?.shape === 'title' && !thing.glued && INSTITUTION_WORDS.has(thing.norm)) return false;
    // "Holguin will meet Chavez": a surname that is a town too, where no preposition makes it the town
    if (
      scan.cityAt(first) &&
      (alias.full || /^(?:in|at|to|from|near|of|outside|around|via)$/.test(tokens[first - 1]?.norm ?? ''))
    )
      return false;
    if (
      scan.phraseAt(first) &&
      !(scan.phraseAt(first)?.possessor && inside(scan.phraseAt(first)?.possessor, first, last)) &&
      !inPhraseSide(scan, first)
    )
      return false;
    return looksNamed(tokens, first, last, part);
  }
  if (!alias.full && last - first < run.last - run.first) {
    // somebody else's longer name: "Sara Netanyahu" is not Netanyahu
    const before = tokens[first - 1];
    if (
      run.first < first &&
      before &&
      before.kind === 'word' &&
      before.shape !== 'lower' &&
      (isGivenName(before.norm) || !FUNCTION_WORDS.has(before.norm))
    )
      return false;
    const after = tokens[last];
    if (
      run.last > last &&
      after &&
      after.kind === 'word' &&
      after.shape !== 'lower' &&
      !isOwnName(alias, after.norm) &&
      !(part.sentence.kind === 'headline' && run.first === first && isVerbLike(after.norm))
    )
      return false;
  }
  return looksNamed(tokens, first, last, part);
}

/** "Albright Cites Progress": a headline's verb in capitals. */
const isVerbLike = (norm: string): boolean => norm.length > 3 && /(?:[^su]s|ed)$/.test(norm) && !isGivenName(norm);

const inside = (range: { first: number; last: number } | null | undefined, first: number, last: number): boolean =>
  range !== null && range !== undefined && range.first <= first && range.last >= last;
const inPhraseSide = (scan: Scan, index: number): boolean => {
  const phrase = scan.phraseAt(index);
  return phrase !== undefined && (index < phrase.headFirst || index >= phrase.headLast);
};
const isOwnName = (alias: Alias, norm: string): boolean => alias.person.draft.norms.includes(norm);

/** Names that are words ("May", "Rice") count where the sentence uses them as names. */
function looksNamed(tokens: readonly Token[], first: number, last: number, part: ScannedSentence): boolean {
  const token = tokens[first] as Token;
  if (last - first === 1 && NOUN_SURNAMES.has(token.norm) && first === part.sentence.first) {
    const next = tokens[last];
    const then = tokens[last + 1]?.norm ?? '';
    // "Rice prices rose", "West winds are"
    if (next?.shape === 'lower' && /s$/.test(next.norm) && (/ed$/.test(then) || NOUN_VERBS.has(then))) return false;
  }
  if (last - first > 1 || !FUNCTION_WORDS.has(token.norm)) return true;
  if (token.norm === 'may') {
    const next = tokens[last];
    if (
      next?.kind === 'number' ||
      ['in', 'last', 'since', 'until', 'on', 'early', 'late', 'of'].includes(tokens[first - 1]?.norm ?? '')
    )
      return false;
  }
  if (first !== part.sentence.first) return token.shape === 'title';
  if (token.norm === 'he' || token.norm === 'she' || token.norm === 'you') return false; // He Lifeng is not every "He"

  const next = tokens[last];
  return (
    next !== undefined &&
    (isPossessive(next) ||
      /(?:ed|s)$/.test(next.norm) ||
      [
        'said',
        'was',
        'has',
        'had',
        'is',
        'and',
        'will',
        'told',
        'met',
        'spoke',
        'left',
        'went',
        'flew',
        'came',
        'did',
        'would',
        'urged',
      ].includes(next.norm))
  );
}

const NOUN_VERBS = new Set('rose fell are were have had will rise fall may can went grew'.split(' '));

function choose(
  part: ScannedSentence,
  aliases: Alias[],
  first: number,
  last: number,
  lastNamed: Map<string, number>,
): NamedPerson | null {
  const people = [...new Set(aliases.filter((a) => a.full).map((a) => a.person))];
  const all = people.length ? people : [...new Set(aliases.map((a) => a.person))];
  const only = all[0] as NamedPerson;
  if (all.length === 1) return all[0] as NamedPerson;
  const run = part.runs.find((r) => r.first <= first && r.last >= last);
  const scored = all.map((person) => ({
    person,
    score: titleScore(run, person),
    seen: lastNamed.get(person.id) ?? -1,
  }));
  scored.sort((a, b) => b.score - a.score || b.seen - a.seen);
  return scored[0]?.person ?? only;
}

/** How well a title before a surname fits a person. */
function titleScore(run: NameRun | undefined, person: NamedPerson): number {
  const { draft } = person;
  // of two who share a surname news means the one in office
  let score = draft.roles.some((r) => isOffice(r.phrase)) ? 1.5 : 0;
  if (!run) return score;
  if (run.role) {
    if (draft.roles.some((r) => r.phrase.role.canonical === run.role?.role.canonical)) score += 2;
    if (run.role.country && run.role.country === person.country) score += 2;
    if (run.role.country && person.country && run.role.country !== person.country) score -= 3;
  }
  const female = ['ms', 'mrs', 'miss'];
  if (run.honorifics.includes('mr') && female.some((h) => draft.honorifics.has(h))) score -= 3;
  if (run.honorifics.some((h) => female.includes(h)) && draft.honorifics.has('mr')) score -= 3;
  if (run.honorifics.some((h) => draft.honorifics.has(h))) score += 3;
  return score;
}

/** The mention with title, honorifics and state before the name: "Azerbaijan’s Economy Minister Mikayil Jabbarov". */
function extend(scan: Scan, part: ScannedSentence, person: NamedPerson, first: number, last: number): PersonMention {
  const { tokens } = scan;
  const run = part.runs.find((r) => r.first <= first && r.last >= last && r.first === first);
  let start = first;
  if (run) {
    start = Math.min(start, run.titled);
    const own = person.draft.roles
      .filter((r) => r.run === run && (r.by === 'before' || r.by === 'counterpart'))
      .map((r) => r.phrase);
    const firstPhrase = own.length ? own.reduce((a, b) => (a.first < b.first ? a : b)) : run.role;
    // a plural's first name carries the office: "Presidents Biden and Al-Sisi"
    if (firstPhrase && firstPhrase.last <= first && (!firstPhrase.plural || firstPhrase.last === run.titled))
      start = Math.min(start, firstPhrase.first);
    else if (isPossessive(tokens[run.titled - 1])) {
      const owner = scan.countryAt(run.titled - 2);
      if (owner && owner.last === run.titled - 1) start = owner.first;
    }
  }
  if (tokens[start]?.norm === 'the' || tokens[start]?.norm === 'and') start++;
  return {
    first: start,
    last,
    start: (tokens[start] as Token).start,
    end: (tokens[last - 1] as Token).end,
    person: person.id,
    form: wordCount(tokens.slice(first, last).map((t) => t.norm)) > 1 ? 'name' : 'surname',
  };
}

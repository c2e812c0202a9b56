import type { PersonMention, UnnamedOfficial } from './entities.ts';
import { HEAD_LEVELS, officeFit } from './office-fit.ts';
import { isOffice, officeOf } from './offices.ts';
import type { Resolving } from './resolve.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan } from './scan.ts';
import { lowerBound } from './spans.ts';
import { countryBefore } from './whose.ts';

export interface Descriptions {
  mentions: PersonMention[];
  unnamed: UnnamedOfficial[];
}

/** "Every American president" is nobody. */
const EACH = new Set(['every', 'any', 'no', 'each', 'some', 'another', 'most', 'few', 'many']);

/** Determiners of a description that means somebody in particular. */
const DEFINITE = new Set(['the', 'his', 'her', 'its', 'their', "the country's", 'this']);

/**
 * Ties "the Israeli minister", "Hungary's PM", "the president", "his Chinese counterpart" to the people of the article: office and state must
 * fit, the one named last wins. Who fits nobody is an unnamed official.
 */
export function findDescriptions(
  scan: Scan,
  people: readonly Resolving[],
  names: readonly PersonMention[],
): Descriptions {
  const mentions: PersonMention[] = [];
  const unnamed: UnnamedOfficial[] = [];
  const lastNamed = new Map<string, number>();
  const byId = new Map(people.map((p) => [p.id, p]));
  const meant = new Map<string, string>();
  const headlines = scan.sentences.filter((s) => s.kind === 'headline');
  const inHeadline = new Set(
    names.filter((n) => headlines.some((s) => n.first >= s.first && n.last <= s.last)).map((n) => n.person),
  );
  let next = 0;
  for (const { sentence, phrases, runs } of scan.scanned) {
    for (const phrase of phrases) {
      while (next < names.length && (names[next] as PersonMention).first < phrase.first) {
        lastNamed.set((names[next] as PersonMention).person, (names[next] as PersonMention).first);
        next++;
      }
      if (phrase.plural || (names[lowerBound(names, phrase.first + 1) - 1]?.last ?? 0) >= phrase.last) continue;
      if (runs.some((run) => run.role === phrase)) continue;
      const counterpart = phrase.role.text === 'counterpart';
      const headline = sentence.kind === 'headline';
      const definite =
        DEFINITE.has(phrase.determiner ?? '') ||
        (phrase.determiner === null && (phrase.country !== null || headline || isShout(scan, phrase)));
      if (
        !definite ||
        EACH.has(scan.tokens[phrase.first - 1]?.norm ?? '') ||
        (!isOffice(phrase) && !counterpart && phrase.role.level !== 'other')
      )
        continue;
      if (isPredicate(scan, phrase) || isApposition(people, phrase)) continue;
      // "the foreign minister of the neighbouring nation": whoever that is
      if (OTHER_STATE.test(wordsAfter(scan, phrase))) continue;
      const country =
        phrase.country ??
        (headline ? countryOfPair(scan, phrases, phrase) : null) ??
        (phrase.determiner === "the country's" ? countryBefore(scan, phrase) : null);
      const span = spanOf(scan, phrase);
      const subject = counterpart || phrase.determiner === 'his' ? previousOfficial(names, phrase.first, byId) : null;
      const person = counterpart
        ? counterpartOf(people, phrase, subject, phrases)
        : best(guests(scan, people, phrase), phrase, country, subject, isCapital(scan, phrase), {
            lastNamed,
            meant: country ? undefined : meant.get(phrase.title.toLowerCase()),
            inHeadline,
          });
      if (person && !country && !counterpart) meant.set(phrase.title.toLowerCase(), person.id);
      if (person) {
        mentions.push({ ...span, person: person.id, form: 'description' });
        lastNamed.set(person.id, phrase.first);
      } else if (country || counterpart) {
        const role = counterpart ? (subject ? subject.person.role : null) : phrase.title;
        unnamed.push({ ...span, role, country });
      }
    }
  }
  return { mentions, unnamed };
}

const OTHER_STATE = /^of the (?:neighbou?ring|other|host) /;
const wordsAfter = (scan: Scan, phrase: RolePhrase): string =>
  scan.tokens
    .slice(phrase.last, phrase.last + 4)
    .map((t) => t.norm)
    .join(' ');

/** "Kuwait Amir and Crown Prince" in a headline: the second is of the first's state. */
function countryOfPair(scan: Scan, phrases: readonly RolePhrase[], phrase: RolePhrase): string | null {
  const before = phrases[phrases.indexOf(phrase) - 1];
  const and = before && before.last === phrase.first - 1 ? scan.tokens[before.last] : undefined;
  return and && (and.norm === 'and' || and.text === ',' || and.text === '&') ? (before?.country ?? null) : null;
}

/** "the visiting minister" is not of the state where the story is: of the place named last before, or else first after. */
function guests(scan: Scan, people: readonly Resolving[], phrase: RolePhrase): readonly Resolving[] {
  const visits = scan.tokens.slice(phrase.first, phrase.headFirst).some((t) => t.norm === 'visiting');
  if (!visits) return people;
  const theirs = new Set(people.filter((p) => p.person.official).map((p) => p.country));
  const places = scan.cities.filter((city) => theirs.has(city.country));
  const host = (places.filter((city) => city.last <= phrase.first).at(-1) ?? places[0])?.country;
  const abroad = people.filter((p) => p.country !== host);
  return abroad.some((p) => p.person.official) ? abroad : people;
}

/** "Mr. Secretary", a bare capitalised "The Secretary" in a readout. */
const isShout = (scan: Scan, phrase: RolePhrase): boolean => {
  const before = scan.tokens[phrase.first - 1]?.norm;
  return before === 'mr' || before === 'madam';
};

const isCapital = (scan: Scan, phrase: RolePhrase): boolean => scan.tokens[phrase.headFirst]?.shape === 'title';

/** "became ambassador", "is the president", "as foreign minister": says what somebody is and names nobody. */
function isPredicate(scan: Scan, phrase: RolePhrase): boolean {
  let before = phrase.first - 1;
  if (phrase.determiner && phrase.determiner !== "the country's") before--;
  const norm = scan.tokens[before]?.norm ?? '';
  // "Office of the Prime Minister" is a place
  if (norm === 'of' && scan.tokens[before - 1]?.norm === 'office') return true;
  return (
    PREDICATE_BEFORE.has(norm) && !(norm === 'as' && phrase.country !== null && scan.tokens[before - 1]?.text === ',')
  );
}
const PREDICATE_BEFORE = new Set(
  'become becomes became is was as appointed named elected remain remains remained being be been served serving serve'.split(
    ' ',
  ),
);

/** A phrase that already told what a name's bearer is. */
const isApposition = (people: readonly Resolving[], phrase: RolePhrase): boolean =>
  people.some((p) => p.draft.roles.some((r) => r.phrase === phrase));

function spanOf(scan: Scan, phrase: RolePhrase) {
  const first = phrase.first;
  const takesArticle = phrase.determiner === 'the' && scan.tokens[first - 1]?.norm === 'the';
  const start = takesArticle ? first - 1 : first;
  // the complement of "President of Zanzibar" belongs to the description; a bare head ends it otherwise
  const last = phrase.last;
  return { first: start, last, start: scan.tokens[start]?.start ?? 0, end: scan.tokens[last - 1]?.end ?? 0 };
}

function previousOfficial(
  names: readonly PersonMention[],
  before: number,
  byId: ReadonlyMap<string, Resolving>,
): Resolving | null {
  for (let i = lowerBound(names, before) - 1; i >= 0; i--) {
    const mention = names[i] as PersonMention;
    if (mention.last > before) continue;
    if (before - mention.last > 60) return null;
    const person = byId.get(mention.person);
    if (person?.person.official) return person;
  }
  return null;
}

/** "his Chinese counterpart": China's official of the same rank, or the one who is called a counterpart by name. */
function counterpartOf(
  people: readonly Resolving[],
  phrase: RolePhrase,
  subject: Resolving | null,
  phrases: readonly RolePhrase[],
): Resolving | null {
  if (!phrase.country) return null;
  const theirs = people.filter((p) => p.country === phrase.country && p.person.official && p !== subject);
  const named = theirs.find((p) => p.draft.roles.some((r) => r.by === 'counterpart'));
  if (named) return named;
  // "Venezuela's foreign minister came to meet his Colombian counterpart", before either is named
  const told = phrases.filter((p) => p.last <= phrase.first && !p.plural).at(-1);
  const level = subject ? officeOf(subject.draft)?.phrase.role.level : told?.role.level;
  const same = theirs.filter((p) => rank(officeOf(p.draft)?.phrase.role.level) === rank(level) && !p.person.former);
  if (same.length > 0) return same[0] as Resolving;
  // a headline's counterpart, told before anybody is named
  if (!subject && theirs.length === 1) return theirs[0] as Resolving;
  return null;
}
const rank = (level: string | undefined): string | undefined => (HEAD_LEVELS.has(level ?? '') ? 'head' : level);

/** What the story has told so far of whom a bare office may mean. */
interface Story {
  lastNamed: ReadonlyMap<string, number>;
  /** Whom the same words meant before: "the President" stays the same man. */
  meant: string | undefined;
  inHeadline: ReadonlySet<string>;
}

function best(
  people: readonly Resolving[],
  phrase: RolePhrase,
  country: string | null,
  subject: Resolving | null,
  capital: boolean,
  story: Story,
): Resolving | null {
  let found: { person: Resolving; score: number } | null = null;
  const fitting = people.filter((p) => p.person.official && p !== subject && officeFit(p, phrase, country) > 0);
  const exact = fitting.filter((p) => officeFit(p, phrase, country) >= 2.8);
  for (const person of people) {
    if (!person.person.official || person === subject) continue;
    if (country && person.country !== country) continue;
    const fit = officeFit(person, phrase, country);
    if (fit <= 0) continue;
    const seen = story.lastNamed.get(person.id);
    // not named yet: only where nobody else is meant
    const alone = fitting.length === 1 || (fit >= 2.8 && exact.length === 1);
    if (seen === undefined && !country && (!capital || !alone || phrase.role.level === 'spokesperson')) continue;
    // a former holder is meant only where no present one is
    const score =
      fit * 1000 +
      (person.person.former && !phrase.former ? -1500 : 0) +
      (story.meant === person.id ? 150 : 0) +
      (story.inHeadline.has(person.id) ? 60 : 0) +
      (seen === undefined ? 0 : 500 - Math.min(499, (phrase.first - seen) / 4));
    if (!found || score > found.score) found = { person, score };
  }
  return found && found.score > 0 ? found.person : null;
}

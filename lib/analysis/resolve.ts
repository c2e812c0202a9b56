import type { Token } from '../language/tokens.ts';
import type { Article } from '../types.ts';
import { findDescriptions } from './descriptions.ts';
import type { Entities, Person, PersonMention, TokenSpan } from './entities.ts';
import { findNameMentions, type NamedPerson } from './name-mentions.ts';
import { isOffice, officeOf, titleFor } from './offices.ts';
import { collectPeople } from './people.ts';
import { type Draft, slug } from './persons.ts';
import { officialByName } from './reference-people.ts';
import { findReferences } from './references.ts';
import { isRoleWord, roles } from './role-words.ts';
import type { Scan } from './scan.ts';
import {
  type Belonging,
  countryOfDescription,
  impliedCountry,
  ofTheCountry,
  sentBy,
  speaksFor,
  statedCountry,
} from './whose.ts';
import { stateOfEnvoysPost } from './whose-envoys.ts';
import { stateOfMeetingPlace } from './whose-place.ts';
import { localState, partyState, royalState, stateOfCompany, stateOfTheirs } from './whose-signs.ts';
import { countryFromStory } from './whose-story.ts';
import { HONORIFICS, SHORT_TITLES } from './words.table.ts';

/** A draft with what has been decided about it so far. */
export interface Resolving extends NamedPerson {
  belonging: Belonging;
  /** The rule that told the country. */
  countryRule: string | null;
  person: Person;
}

/** The resolve stage: who the people are, whose, and every place where each is named, described or meant. */
export function resolve(scan: Scan, article: Article): Entities {
  const drafts = collectPeople(scan, article.published);
  const people = decideCountries(scan, drafts, article.published);
  for (const one of people) one.person = personOf(scan, one, article.published);
  let mentions = findNameMentions(scan, people);
  const described = findDescriptions(scan, people, mentions);
  mentions = [...mentions, ...described.mentions].sort((a, b) => a.start - b.start);
  const entities: Entities = {
    article,
    tokens: scan.tokens,
    sentences: scan.sentences,
    countries: withoutNamesakes(
      scan,
      scan.countries,
      mentions.filter((m) => m.form !== 'description'),
    ),
    cities: withoutNamesakes(scan, scan.cities, mentions),
    people: people.map((one) => one.person),
    mentions,
    references: [],
    unnamed: described.unnamed,
  };
  entities.references = findReferences(entities);
  return entities;
}

function decideCountries(scan: Scan, drafts: Draft[], published: string | null): Resolving[] {
  const ids = new Set<string>();
  const people = drafts.map((draft): Resolving => {
    let id = slug(draft.name);
    for (let n = 2; ids.has(id); n++) id = `${slug(draft.name)}-${n}`;
    ids.add(id);
    const stated = statedCountry(draft);
    return {
      id,
      draft,
      country: stated?.country ?? null,
      belonging: stated ?? { country: null, basis: 'text', confidence: 0.5 },
      countryRule: stated ? 'stated beside the name' : null,
      person: undefined as unknown as Person,
    };
  });
  const stateOf = (first: number, last: number) => {
    // "President Museveni's press secretary"
    const words: string[] = [];
    for (let i = first; i < last; i++) {
      const { norm } = scan.tokens[i] as Token;
      if (!HONORIFICS.has(norm) && !isRoleWord(norm) && !roles().match(scan.tokens, i, i + 1)) words.push(norm);
    }
    return (
      people.find((p) => p.country && words.length > 0 && words.every((w) => p.draft.norms.includes(w)))?.country ??
      null
    );
  };
  const byReference = ({ draft }: Resolving): Belonging | null => {
    const known = officialByName(draft, published, null);
    return known && { country: known.country, basis: 'reference', confidence: 0.9 };
  };
  const byShortTitle = ({ draft }: Resolving): Belonging | null => {
    const country = shortTitle(draft)?.country;
    return country ? { country, basis: 'text', confidence: 0.85 } : null;
  };
  // The surest rule first; each sees what the ones before it have settled for everybody.
  const rules: Record<string, (one: Resolving) => Belonging | null> = {
    'implied by the office': ({ draft }) => impliedCountry(scan, draft, stateOf),
    'reference table': byReference,
    'short title': byShortTitle,
    'royal house': ({ draft }) => royalState(draft),
    'place or party of the office': ({ draft }) => localState(scan, draft) ?? partyState(scan, draft),
    'description elsewhere': ({ draft }) => countryOfDescription(scan, draft, people),
    'sent by the state before': ({ draft }) => sentBy(scan, draft),
    'speaks of it as theirs': ({ draft }) => stateOfTheirs(scan, draft, people),
    'comes along with': ({ draft }) => stateOfCompany(scan, draft, people),
    'of somebody whose state is known by now': ({ draft }) => impliedCountry(scan, draft, stateOf),
    'of the country named before': ({ draft }) => ofTheCountry(scan, draft),
    'met where they are at home': ({ draft }) => stateOfMeetingPlace(scan, draft, people),
    'met an envoy where that one is posted': ({ draft }) => stateOfEnvoysPost(scan, draft),
    'speaks for somebody': ({ draft }) => speaksFor(scan, draft, people),
    'the story’s state': ({ draft }) => countryFromStory(scan, draft, people),
  };
  for (const [name, rule] of Object.entries(rules)) {
    for (const one of people) {
      const belonging = one.country ? null : rule(one);
      if (!belonging?.country) continue;
      one.belonging = belonging;
      one.country = belonging.country;
      one.countryRule = name;
    }
  }
  return people;
}

function personOf(scan: Scan, one: Resolving, published: string | null): Person {
  const { draft, belonging } = one;
  const office = officeOf(draft);
  const counterpart = draft.roles.some((r) => r.by === 'counterpart');
  const known = !office || counterpart ? officialByName(draft, published, one.country) : null;
  let role = office ? titleFor(office.phrase, draft) : null;
  let basis = belonging.basis;
  if (!role && known) {
    role = known.role;
    basis = 'reference';
  }
  const short = office ? undefined : shortTitle(draft);
  if (!role && short) role = short.role;
  const official = office
    ? isOffice(office.phrase)
    : short !== undefined || known !== null || counterpart || draft.states.length > 0;
  const former = office ? office.former : (known?.former ?? false);
  const evidence = draft.roles.slice(0, 3).map(({ phrase, run }) => ({
    start: scan.tokens[Math.min(phrase.first, run.first)]?.start ?? 0,
    end: scan.tokens[Math.max(phrase.last, run.last) - 1]?.end ?? 0,
  }));
  return {
    id: one.id,
    name: draft.name,
    official,
    role,
    country: belonging.country,
    former,
    gender: genderOf(draft),
    confidence: Math.min(belonging.country ? belonging.confidence : 0.6, draft.sure ? 1 : 0.7),
    basis,
    evidence,
    rules: {
      role: office
        ? (draft.roles.find((r) => r.phrase === office.phrase)?.by ?? null)
        : short
          ? 'short title'
          : role && 'reference table',
      country: one.countryRule,
    },
  };
}

/** The office that an abbreviated title stands for ("Sen."). */
const shortTitle = (draft: Draft) => [...draft.honorifics].map((h) => SHORT_TITLES[h]).find((title) => title);

const FEMALE = /^(?:ms|mrs|miss|madam|lady|dame|queen|princess|sheikha|baroness|congresswoman|spokeswoman|chairwoman)$/;
const MALE = /^(?:mr|sir|lord|king|prince|sheikh|pope|baron|congressman|spokesman|chairman|emir|sultan)$/;

function genderOf(draft: Draft): Person['gender'] {
  const words = [...draft.honorifics, ...draft.roles.flatMap((r) => r.phrase.role.text.split(' '))];
  if (words.some((w) => FEMALE.test(w))) return 'female';
  return words.some((w) => MALE.test(w)) ? 'male' : null;
}

/** What of a list of places is no place: its words are somebody's name ("Israel Katz", "London Breed"). */
function withoutNamesakes<T extends TokenSpan>(
  scan: Scan,
  places: readonly T[],
  mentions: readonly PersonMention[],
): T[] {
  const named = new Map<number, PersonMention>();
  for (const mention of mentions) for (let i = mention.first; i < mention.last; i++) named.set(i, mention);
  return places.filter((place) => !(scan.inName(place.first) && (named.get(place.first)?.last ?? 0) >= place.last));
}

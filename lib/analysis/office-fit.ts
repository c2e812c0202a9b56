import { officeOf } from './offices.ts';
import type { Resolving } from './resolve.ts';
import type { RolePhrase } from './role-phrases.ts';
import { BARE_HEADS } from './whose.ts';

export const HEAD_LEVELS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'monarch']);

/** 0: does not fit; 3: the same office; less for a wider word ("the Israeli minister", "the Russian leader", "the secretary"). */
export function officeFit(person: Resolving, phrase: RolePhrase, country: string | null): number {
  const wanted = phrase.role;
  const word = wanted.text.split(' ').at(-1) as string;
  let fit = 0;
  const known = person.person.role?.toLowerCase() ?? '';
  if (known && !officeOf(person.draft)) {
    if (known === wanted.canonical || known.endsWith(wanted.text)) fit = 2.4;
    else if (
      wanted.text === 'leader' &&
      country &&
      /^(?:president|prime minister|premier|chancellor|king|supreme leader)$/.test(known)
    )
      fit = 2.2;
    else if (known === 'prime minister' && wanted.canonical === 'premier') fit = 2.2;
  }
  for (const { phrase: own } of person.draft.roles) {
    if (wanted.text === 'leader' && otherParty(phrase.title, own.title)) continue;
    // "the head of the Iranian delegation"
    if (country && / (?:delegation|team|mission)$/i.test(phrase.title) && DELEGATES.has(own.role.level))
      fit = Math.max(fit, 1.2);
    if (BARE_HEADS.has(wanted.canonical) && own.role.canonical === wanted.canonical) {
      if (phrase.title.toLowerCase() === own.title.toLowerCase()) fit = Math.max(fit, 2.8);
    } else if (own.role.canonical === wanted.canonical)
      fit = Math.max(fit, phrase.title.toLowerCase() === own.title.toLowerCase() ? 3 : 2.8);
    else if (
      (wanted.text === 'leader' || wanted.text === 'head of state' || wanted.text === 'ruler') &&
      country &&
      HEAD_LEVELS.has(own.role.level)
    )
      fit = Math.max(fit, 2.5);
    else if (country && DESCRIBED_AS[wanted.text]?.has(own.role.level)) fit = Math.max(fit, 1.8);
    else if (wanted.text === 'leader' && country && own.role.level === 'party') fit = Math.max(fit, 1.4);
    // "the Greek minister" is not the prime minister where another minister is named
    else if (wanted.text === 'minister' && own.role.level === 'head-of-government') fit = Math.max(fit, 0.6);
    else if (GENERIC.has(wanted.text) && own.role.text.split(/[ -]/).includes(word)) fit = Math.max(fit, 2);
    else if (GENERIC.has(wanted.text) && own.title.toLowerCase().split(/[ -]/).includes(word)) fit = Math.max(fit, 2);
    else if (
      /^(?:premier|prime minister|pm)$/.test(wanted.canonical) &&
      /^(?:premier|prime minister)$/.test(own.role.canonical)
    )
      fit = Math.max(fit, 2.6);
    else if (
      wanted.level === 'foreign-minister' &&
      own.role.level === 'foreign-minister' &&
      wanted.canonical !== 'secretary of state'
    )
      fit = Math.max(fit, 2.2);
  }
  return fit;
}
const DELEGATES = new Set(['foreign-minister', 'minister', 'deputy', 'envoy', 'adviser']);

/** What news calls the holders of an office beside its name. */
const DESCRIBED_AS: Readonly<Record<string, ReadonlySet<string>>> = {
  statesman: new Set(['head-of-state', 'head-of-government', 'foreign-minister']),
  stateswoman: new Set(['head-of-state', 'head-of-government', 'foreign-minister']),
  chief: new Set(['organisation-head', 'party']),
  envoy: new Set(['envoy']),
  diplomat: new Set(['foreign-minister', 'envoy', 'deputy']),
  'senior diplomat': new Set(['envoy', 'deputy']),
  monarch: new Set(['monarch']),
  sovereign: new Set(['monarch']),
  royal: new Set(['monarch']),
  strongman: new Set(['head-of-state', 'head-of-government', 'military']),
  dictator: new Set(['head-of-state']),
  lawmaker: new Set(['legislator']),
  politician: new Set(['legislator', 'party', 'local', 'minister']),
};

/** "the Labour leader" is not the Brexit Party's: capitalised words of the one title that the other lacks. */
const otherParty = (wanted: string, own: string): boolean =>
  wanted.split(' ').some((word) => /^\p{Lu}/u.test(word) && !/^leader$/i.test(word) && !own.includes(word));

/** One-word offices that stand for the longer one once it has been said. */
const GENERIC = new Set([
  'minister',
  'secretary',
  'ambassador',
  'envoy',
  'negotiator',
  'president',
  'adviser',
  'advisor',
  'official',
  'diplomat',
  'commissioner',
  'representative',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'general',
  'prince',
  'chief',
]);

import type { Sentence } from '../../language/sentences.ts';
import { isPossessive, type Token } from '../../language/tokens.ts';
import type { CityMention, CountryMention, Entities, PersonMention, Reference } from '../entities.ts';
import { BOUNDARIES, PREPOSITIONS } from '../meetings/words.table.ts';
import { within } from '../spans.ts';

/** The article's entities, to be found by token. */
export interface MissionContext {
  entities: Entities;
  tokens: Token[];
  published: string | null;
  countryFrom: Map<number, CountryMention>;
  countryTo: Map<number, CountryMention>;
  cityFrom: Map<number, CityMention>;
  cityTo: Map<number, CityMention>;
  personFrom: Map<number, PersonMention>;
  personTo: Map<number, PersonMention>;
  countryOf: Map<string, string | null>;
  /** The article's states, most often named first. */
  story: string[];
  capitals: ReadonlySet<string | null>;
  /** People named and referred to one by one, in order of the text. */
  named: (PersonMention | Reference)[];
}

export function contextOf(entities: Entities, published: string | null): MissionContext {
  const counts = new Map<string, number>();
  for (const { code } of entities.countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    entities,
    tokens: entities.tokens,
    published,
    countryFrom: new Map(entities.countries.map((c) => [c.first, c])),
    countryTo: new Map(entities.countries.map((c) => [c.last, c])),
    cityFrom: new Map(entities.cities.map((c) => [c.first, c])),
    cityTo: new Map(entities.cities.map((c) => [c.last, c])),
    personFrom: new Map(entities.mentions.map((m) => [m.first, m])),
    personTo: new Map(entities.mentions.map((m) => [m.last, m])),
    countryOf: new Map(entities.people.map((p) => [p.id, p.country])),
    capitals: new Set(entities.countries.flatMap((c) => (c.form === 'capital' ? [c.city] : []))),
    named: [...entities.mentions, ...entities.references.filter((r) => r.people.length === 1)].sort(
      (a, b) => a.first - b.first,
    ),
    story: [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code),
  };
}

/** A state that may be the one who acts: a country, an official, a pronoun for one. */
interface Actor {
  first: number;
  last: number;
  code: string;
  pronoun: boolean;
}

/** Stretches of tokens that name missions, in order of the text: the states in them do not act. */
export type Taken = readonly { first: number; last: number }[];

function actorsIn(context: MissionContext, from: number, to: number, taken: Taken): Actor[] {
  const { countries, mentions, references } = context.entities;
  const names = within(taken, from, to);
  const inside = (m: { first: number; last: number }) =>
    m.last <= to && !names.some((t) => m.first >= t.first && m.first < t.last);
  const actors: Actor[] = [];
  const locates = (c: CountryMention) => context.tokens[c.first - 1]?.norm === ',' && context.cityTo.has(c.first - 1);
  for (const c of within(countries, from, to))
    if (inside(c) && !locates(c)) actors.push({ first: c.first, last: c.last, code: c.code, pronoun: false });
  for (const m of within(mentions, from, to)) {
    const code = context.countryOf.get(m.person);
    if (code && inside(m)) actors.push({ first: m.first, last: m.last, code, pronoun: false });
  }
  for (const r of within(references, from, to)) {
    const codes = new Set(r.people.map((p) => context.countryOf.get(p)));
    const [code] = codes;
    if (code && codes.size === 1 && inside(r)) actors.push({ first: r.first, last: r.last, code, pronoun: true });
  }
  return actors.sort((a, b) => a.first - b.first);
}

const OPENERS = /^[,;:"“”‘–—()]$/;
const SAYING = /^(and|but|said|says|or|confirmed|announced)$/;

/** Does a clause's subject begin here? "Honduras told Taiwan …": Honduras, not Taiwan. */
function beginsClause({ tokens }: MissionContext, first: number, from: number): boolean {
  let before = first - 1;
  if (tokens[before]?.norm === 'the') before--;
  if (before < from) return true;
  const token = tokens[before] as Token;
  return OPENERS.test(token.text) || SAYING.test(token.norm) || BOUNDARIES.has(token.norm);
}

function isObject({ tokens }: MissionContext, first: number): boolean {
  const before = tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  return PREPOSITIONS.has(tokens[before]?.norm ?? '');
}

const WILLS =
  /^(decision|plan|plans|intention|move|offer|promise|pledge|bid|wish|announcement|readiness|willingness|proposal|right)$/;

function ownsWill({ tokens }: MissionContext, after: number): boolean {
  const k = isPossessive(tokens[after]) ? after + 1 : after;
  return (
    (k > after || tokens[after - 1]?.norm === 'his') &&
    (WILLS.test(tokens[k]?.norm ?? '') || WILLS.test(tokens[k + 1]?.norm ?? ''))
  );
}

/** The state that acts in the clause before token `at`, or in the sentence before. */
export function subjectState(context: MissionContext, sentence: Sentence, at: number, taken: Taken): string | null {
  return subjectStates(context, sentence, at, taken).at(-1) ?? null;
}

/** The states that act in the clause before token `at`: several where they are joined ("Romania, Chile and Peru moved their embassies"). */
export function subjectStates(context: MissionContext, sentence: Sentence, at: number, taken: Taken): string[] {
  const actors = actorsIn(context, sentence.first, at, taken);
  const told = actors.findLast((a) => isTold(context, a, at));
  if (told) return [told.code];
  // Of a list its first decides: "left Chad and Mali after its embassies were closed" is about neither.
  const begins = (index: number): boolean => {
    const [before, a] = [actors[index - 1], actors[index] as Actor];
    return before && areJoined(context, before, a) ? begins(index - 1) : beginsClause(context, a.first, sentence.first);
  };
  const subject =
    actors.filter((a, index) => begins(index) && !a.pronoun).at(-1) ?? actors.filter((a) => a.pronoun).at(-1);
  // "welcomed Nigeria's decision to reopen its embassy": whose decision it is
  const owner = actors.filter((a) => at - a.last <= 8 && ownsWill(context, a.last)).at(-1);
  if (owner) return [owner.code];
  // "congratulated the president on his decision to …": the nearest pronoun right before the act is its doer
  const pronoun = actors.filter((a) => a.pronoun && at - a.last <= 3).at(-1);
  if (pronoun) return [pronoun.code];
  // "some countries have moved their embassies": nobody that is named
  if (unnamedStates(context, subject?.last ?? sentence.first, at)) return [];
  if (subject) return joinedWith(context, subject, actors);
  const free = actors.find((a) => !isObject(context, a.first));
  if (free) return joinedWith(context, free, actors);
  const previous = context.entities.sentences[sentence.index - 1];
  if (!previous || previous.kind !== sentence.kind) return [];
  const others = actorsIn(context, previous.first, previous.last, taken);
  return others
    .filter((a) => beginsClause(context, a.first, previous.first))
    .map((a) => a.code)
    .slice(0, 1);
}

/** "ordered the United States to close", "let Taiwan open": who is told or allowed acts. */
function isTold({ tokens }: MissionContext, { first, last }: Actor, at: number): boolean {
  if (at - last > 6) return false;
  const before = tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const to = tokens[last]?.norm === 'to' || (LETTING.test(tokens[before]?.norm ?? '') && !isPossessive(tokens[last]));
  return to && (TELLING.test(tokens[before]?.norm ?? '') || LETTING.test(tokens[before]?.norm ?? ''));
}
const LETTING = /^(let|lets|letting)$/;
const TELLING =
  /^(allow|allows|allowed|allowing|permit|permits|permitted|permitting|order|orders|ordered|ordering|ask|asks|asked|asking|tell|tells|told|telling|force|forces|forced|forcing|urge|urges|urged|urging|want|wants|wanted|invite|invites|invited|require|requires|required)$/;

/** Does a plural of states without names stand between: "several countries", "the other members"? */
export function unnamedStates({ tokens }: MissionContext, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!/^(countries|nations|states|governments|members)$/.test(tokens[k]?.norm ?? '')) continue;
    for (let b = k - 1; b >= Math.max(from, k - 3); b--)
      if (/^(some|several|many|most|more|other|few|dozens|certain|numerous|western|arab)$/.test(tokens[b]?.norm ?? ''))
        return true;
  }
  return false;
}

function areJoined({ tokens }: MissionContext, a: Actor, b: Actor): boolean {
  for (let k = a.last; k < b.first; k++) if (!/^(,|and|&|the|both)$/.test(tokens[k]?.norm ?? '')) return false;
  return b.first > a.last;
}

/** The actors of a list that an actor ends or begins: joined by commas and "and". */
function joinedWith(context: MissionContext, subject: Actor, actors: readonly Actor[]): string[] {
  const joined = (a: Actor, b: Actor) => areJoined(context, a, b);
  const index = actors.indexOf(subject);
  let [from, to] = [index, index];
  while (from > 0 && joined(actors[from - 1] as Actor, actors[from] as Actor)) from--;
  while (to + 1 < actors.length && joined(actors[to] as Actor, actors[to + 1] as Actor)) to++;
  return [...new Set(actors.slice(from, to + 1).map((a) => a.code))];
}

/** The states that a sentence names, by themselves or by their officials. */
export const statesIn = (context: MissionContext, sentence: Sentence): string[] =>
  actorsIn(context, sentence.first, sentence.last, []).map((a) => a.code);

/** The one other state of the sentence, where there is only one. */
export function onlyOther(
  context: MissionContext,
  sentence: Sentence,
  code: string | null,
  taken: Taken,
): string | null {
  const named = actorsIn(context, sentence.first, sentence.last, taken).map((a) => a.code);
  const others = [...new Set(named)].filter((c) => c !== code && c !== 'EU' && c !== 'UN');
  return others.length === 1 ? (others[0] as string) : null;
}

/** The one other state of the sentence, else the story's other state. */
export function otherState(
  context: MissionContext,
  sentence: Sentence,
  code: string | null,
  taken: Taken,
): string | null {
  const only = onlyOther(context, sentence, code, taken);
  if (only) return only;
  return context.story.find((c) => c !== code && c !== 'EU' && c !== 'UN') ?? null;
}

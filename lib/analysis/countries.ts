import { Gazetteer } from '../language/gazetteer.ts';
import type { Tokenized } from '../language/sentences.ts';
import { isPossessive, type Token } from '../language/tokens.ts';
import { type NameForm, nameForms } from '../reference/countries.ts';
import {
  ACTS_AS_PARTY_AFTER,
  ALWAYS_PARTIES,
  CITIES_OF_WASHINGTON_STATE,
  COMBINING_FORMS,
  DEPARTMENTS,
  GEORGIA_COUNTRY,
  GEORGIA_STATE,
  LAND_OR_WATER_AFTER,
  LANGUAGE_AFTER,
  LANGUAGE_BEFORE,
  NAMED_AFTER_A_STATE,
  NAMED_FOR_A_CITY,
  NAMED_FOR_A_STATE,
  NO_PARTY_BEFORE,
  NOT_A_STATE_AFTER,
  NOT_A_STATE_BEFORE,
  PARTIES,
} from './countries.table.ts';
import type { CountryForm, CountryMention } from './entities.ts';

let gazetteer: Gazetteer<NameForm> | undefined;
let things: Gazetteer<true> | undefined;

function forms(): Gazetteer<NameForm> {
  if (!gazetteer) {
    gazetteer = new Gazetteer();
    for (const form of nameForms()) gazetteer.add(form.text, form);
  }
  return gazetteer;
}

/** A hit of the gazetteer before the story has decided which of its codes is meant. */
interface Hit {
  first: number;
  last: number;
  forms: NameForm[];
}

/**
 * Every state, territory and organisation that the text names, ambiguous names decided by what else the article names.
 * Names of people that contain a country ("Israel Katz") are taken out later, when people are known.
 */
export function findCountries(text: Tokenized): CountryMention[] {
  const hits = text.sentences.flatMap((sentence) => hitsIn(text.tokens, sentence.first, sentence.last));
  const evidence = countEvidence(hits);
  const norms = new Set(text.tokens.map((token) => token.norm));
  return hits.flatMap((hit) => decide(hit, text.tokens, evidence, norms));
}

function hitsIn(tokens: Token[], first: number, last: number): Hit[] {
  const hits: Hit[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.shape === 'lower' && token.norm !== 'the' && token.norm !== 'two' && token.norm !== 'both') continue;
    if (token.kind !== 'word') continue;
    const match = forms().match(tokens, i, last, (form, end) => fitsCase(form, tokens, i, end));
    const combining = match ? null : combiningForm(tokens, i, last);
    if (combining) hits.push({ first: i, last: i + 1, forms: [combining] });
    if (!match) continue;
    // "the Kremlin" is an entry; the article is no part of the mention.
    const start = token.norm === 'the' ? i + 1 : i;
    if (!isOtherName(tokens, start, match.last, first, last))
      hits.push({ first: start, last: match.last, forms: match.values });
    i = match.last - 1;
  }
  return hits;
}

/** "Sino-Russian", "Franco-German": the first half names a state where the second half does. */
function combiningForm(tokens: Token[], i: number, last: number): NameForm | null {
  const token = tokens[i] as Token;
  const code = Object.hasOwn(COMBINING_FORMS, token.norm) ? COMBINING_FORMS[token.norm] : undefined;
  if (!code || tokens[i + 1]?.text !== '-' || i + 2 >= last || !isAdjective(tokens, i + 2, i + 3)) return null;
  return { text: token.text, code, form: 'adjective' };
}

/** "turkey" is a bird, "us" a pronoun; "HAVANA" is the city. */
function fitsCase(form: NameForm, tokens: Token[], first: number, last: number): boolean {
  const start = tokens[first] as Token;
  if (form.caseSensitive && last - first === 1) {
    if (form.text.length > 4 && isShouted(tokens, first)) return true;
    const plain = (s: string) => s.replaceAll('.', '');
    if (plain(form.text) !== plain(start.text)) return false;
    return form.text.length > 3 || form.text.includes('.') === start.text.includes('.') || !form.text.includes('.');
  }
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const lower = token.kind === 'word' && token.shape === 'lower' && tokens[i - 1]?.text !== '-'; // "Co-operation"
    if (lower && !LOWER_INSIDE.has(token.norm)) return false;
  }
  return true;
}
/** "TURKEY AND GREECE HOLD TALKS": capitals among capitals say nothing about the word. */
const isShouted = (tokens: Token[], i: number): boolean =>
  tokens[i]?.shape === 'upper' && (tokens[i + 1]?.shape === 'upper' || tokens[i - 1]?.shape === 'upper');
const LOWER_INSIDE = new Set(['of', 'the', 'and', 'two', 'both', 'for', 'in', 'on', 'd', 'al', 'da', 'de', 'la']);

/** Is this hit part of the name of something that is no state? */
function isOtherName(tokens: Token[], first: number, last: number, from: number, to: number): boolean {
  const after = last < to ? (tokens[last] as Token) : undefined;
  const before = first > from ? (tokens[first - 1] as Token) : undefined;
  const own = (tokens[last - 1] as Token).norm;
  if (!things) {
    things = new Gazetteer();
    for (const thing of NAMED_FOR_A_STATE) things.add(thing, true);
  }
  if (things.match(tokens, first, to)) return true;
  // "inter-Korean talks": between the two
  if (before?.text === '-' && before.glued && tokens[first - 2]?.norm === 'inter') return true;
  // "Polish the silver": a verb
  if (own === 'polish' && first === from && ['the', 'your', 'my', 'up', 'off'].includes(after?.norm ?? '')) return true;
  if (own === 'washington' && before?.text === ',' && CITIES_OF_WASHINGTON_STATE.has(tokens[first - 2]?.norm ?? ''))
    return true;
  if (after && !after.glued && after.shape !== 'lower' && NOT_A_STATE_AFTER.has(after.norm)) return true;
  if (after && !after.glued && LAND_OR_WATER_AFTER.has(after.norm) && !isAdjective(tokens, first, last)) return true;
  if (after && !after.glued && isCity(tokens, first, last) && namedForCity(tokens, last, to)) return true;
  // "East and South China Seas": the head may follow another name.
  if (after?.norm === 'and' && (tokens[last + 2]?.norm === 'seas' || tokens[last + 3]?.norm === 'seas')) return true;
  const languageAfter = after?.text === '-' ? tokens[last + 1]?.norm : after?.norm;
  if (LANGUAGE_AFTER.has(languageAfter ?? '')) return true;
  if (!before) return false;
  if (before.shape !== 'lower' && NAMED_AFTER_A_STATE.has(`${before.norm} ${own}`)) return true;
  if (before.norm === 'of' && NAMED_AFTER_A_STATE.has(`${tokens[first - 2]?.norm} of ${own}`)) return true;
  if (LANGUAGE_BEFORE.has(before.norm)) return true;
  // "in English."
  const ends = !after || (after.kind === 'mark' && after.text !== '-');
  if (before.norm === 'in' && isAdjective(tokens, first, last) && ends) return true;
  if (NOT_A_STATE_BEFORE[own]?.has(before.norm) && last - first === 1) return true;
  if (before.norm === 'of' && tokens[first - 2]?.norm === 'gulf' && tokens[first - 2]?.shape === 'title') return true;
  return (
    before.norm === 'of' &&
    ['university', 'times', 'strait', 'sea', 'bay'].includes(tokens[first - 2]?.norm ?? '') &&
    tokens[first - 2]?.shape === 'title'
  );
}

/** "the Paris accord", "the Brasilia Peace Accords". */
const namedForCity = (tokens: Token[], last: number, to: number): boolean =>
  NAMED_FOR_A_CITY.has((tokens[last] as Token).norm) ||
  (last + 1 < to &&
    PEACE_OR_CLIMATE.has(tokens[last]?.norm ?? '') &&
    NAMED_FOR_A_CITY.has(tokens[last + 1]?.norm ?? ''));
const PEACE_OR_CLIMATE = new Set('peace climate ceasefire border'.split(' '));

const isAdjective = (tokens: Token[], first: number, last: number): boolean =>
  forms()
    .match(tokens, first, last)
    ?.values.every((form) => form.form === 'adjective' || form.form === 'demonym') ?? false;

function isCity(tokens: Token[], first: number, last: number): boolean {
  return (
    forms()
      .match(tokens, first, last)
      ?.values.every((form) => form.form === 'capital') ?? false
  );
}

/** How often each code is named by words that can mean nothing else. */
function countEvidence(hits: Hit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { forms: found } of hits) {
    const codes = new Set(found.map((form) => form.code));
    const form = found[0] as NameForm;
    if (codes.size === 1 && !form.ambiguous) counts.set(form.code, (counts.get(form.code) ?? 0) + 1);
  }
  return counts;
}

function decide(hit: Hit, tokens: Token[], evidence: Map<string, number>, norms: Set<string>): CountryMention[] {
  const sorted = [...hit.forms].sort((a, b) => (evidence.get(b.code) ?? 0) - (evidence.get(a.code) ?? 0));
  const ambiguous = hit.forms.find((form) => form.ambiguous)?.ambiguous;
  let form = ambiguous === 'country' || hit.forms.length > 1 ? (sorted[0] as NameForm) : (hit.forms[0] as NameForm);
  // A text that names both a state and its adjective is one entry a code; take the first of the decided code.
  form = hit.forms.find((f) => f.code === form.code) ?? form;
  // "met in Brussels" is a place, "Brussels said" the Union
  const belgium = form.code === 'EU' && hit.forms.find((f) => f.code === 'BE');
  if (belgium && PLACE_BEFORE.has(tokens[hit.first - 1]?.norm ?? '') && metBefore(tokens, hit.first)) form = belgium;
  if (ambiguous === 'word' && form.form === 'name' && form.text.length === 2 && !(evidence.get(form.code) ?? 0))
    return [];
  if (form.form === 'region' && form.code !== 'TZ') return [];
  const known = (evidence.get(form.code) ?? 0) > 0;
  if (ambiguous === 'us-state' && !isGeorgiaTheCountry(hit, tokens, norms)) return [];
  if (form.form === 'seat' && ambiguous && ambiguous !== 'country' && !known) return [];
  if (ambiguous === 'word' && form.form === 'capital' && !known) return [];
  if (ambiguous === 'word' && form.form === 'organisation' && form.code !== 'WHO') return [];
  const mention = (code: string): CountryMention => ({
    first: hit.first,
    last: hit.last,
    start: (tokens[hit.first] as Token).start,
    end: (tokens[hit.last - 1] as Token).end,
    code,
    form: form.form === 'region' ? 'name' : (form.form as CountryForm),
    city: form.city ?? null,
    counted: form.form === 'organisation' ? actsAsParty(form, hit, tokens) : isCounted(form),
  });
  return form.also ? [mention(form.code), mention(form.also)] : [mention(form.code)];
}

/** Does a meeting or a journey stand shortly before? */
function metBefore(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7 && tokens[i]?.text !== '.'; i--)
    if (MET.test(tokens[i]?.norm ?? '')) return true;
  return false;
}
const MET = /^(?:met|meets?|meeting|talks|visit|visited|arrived?|arrives|arrival|flew|flies|travel(?:led|ed|s)?|stop)$/;
const PLACE_BEFORE = new Set(['in', 'to', 'from', 'near', 'outside']);

/** Departments, states that are no more and the city both sides claim do not count as naming a state. */
const isCounted = (form: NameForm): boolean =>
  !FORMER_STATES.has(form.code) && form.city !== 'Jerusalem' && !(form.form === 'seat' && DEPARTMENTS.has(form.text));
const FORMER_STATES = new Set(['SU', 'YU', 'CS', 'DD']);

/** The EU and the Palestinian organisations act wherever they are named; others where what they do is told. */
function actsAsParty(form: NameForm, hit: Hit, tokens: Token[]): boolean {
  // "ASEAN centrality", "EU members": what it is, not what it does
  if (NO_PARTY_BEFORE.has(tokens[hit.last]?.norm ?? '')) return false;
  if (ALWAYS_PARTIES.has(form.text.replaceAll('.', ''))) return true;
  if (!PARTIES.has(form.code)) return false;
  const next = isPossessive(tokens[hit.last]) ? hit.last + 1 : hit.last;
  return ACTS_AS_PARTY_AFTER.has(tokens[next]?.norm ?? '');
}

function isGeorgiaTheCountry(hit: Hit, tokens: Token[], norms: Set<string>): boolean {
  const own = (tokens[hit.first] as Token).norm;
  const next = tokens[hit.last]?.norm ?? '';
  const before = tokens[hit.first - 1];
  if (['gov', 'governor', 'sen', 'senator', 'rep'].includes(next)) return false;
  if (before?.text === ',' && tokens[hit.first - 2]?.norm === 'atlanta') return false;
  const country = [...GEORGIA_COUNTRY].filter((word) => word !== own && norms.has(word)).length;
  const state = [...GEORGIA_STATE].filter((word) => norms.has(word)).length;
  return country > 0 || state === 0;
}

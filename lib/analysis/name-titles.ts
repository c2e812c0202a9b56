import type { Token } from '../language/tokens.ts';
import type { NameRun } from './names.ts';
import type { RolePhrase } from './role-phrases.ts';
import { HONORIFICS } from './words.table.ts';

/** Honorifics that are never given names. */
export const TITLE_ONLY: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor lady dame sir lord sheikh sheikha shaikh sheik sayyid sayyida he hrh hm hh hon honourable honorable rt right excellency highness majesty holiness ' +
    'gen general lt lieutenant col colonel maj major capt captain adm admiral brig brigadier sgt sen rep gov amb rev reverend ayatollah imam mullah chief u daw messrs the datuk dato datin seri setia pehin dayang pengiran ato mwalimu retired rtd'
  ).split(' '),
);

/** A form of address and not a name: "He Lifeng" is somebody, "HE" and "H.E." are titles. */
export const isTitleOnly = (token: Token): boolean =>
  TITLE_ONLY.has(token.norm) && !(token.norm === 'he' && token.shape === 'title' && !token.text.includes('.'));

/** Forms of address that take a possessive: "His Excellency". */
const EXALTED = new Set('excellency highness majesty holiness eminence beatitude honour'.split(' '));
const THEIR = new Set('his her their your'.split(' '));
const BEFORE_HIGHNESS = new Set('royal imperial serene'.split(' '));
const HONOURABLE = new Set('rt right hon honourable honorable most'.split(' '));

/** Is the token before a name, at `i`, a form of address, its point or apostrophe included ("Dato'")? */
export const isTitle = (tokens: readonly Token[], i: number): boolean =>
  TITLE_ONLY.has(tokens[isApostrophe(tokens, i) ? i - 1 : i]?.norm ?? '');

const isApostrophe = (tokens: readonly Token[], i: number): boolean =>
  /^['’‘]$/.test(tokens[i]?.text ?? '') && tokens[i]?.glued === true && tokens[i - 1]?.norm === 'dato';

/** Takes in the honorifics before a run and finds the role phrase that ends there. */
export function withTitles(
  tokens: readonly Token[],
  first: number,
  last: number,
  floor: number,
  phrases: readonly RolePhrase[],
): NameRun {
  let titled = first;
  const honorifics: string[] = [];
  while (titled > floor) {
    const at = isApostrophe(tokens, titled - 1) ? titled - 2 : titled - 1;
    const token = tokens[at] as Token;
    const next = honorifics[0] ?? '';
    const address =
      (token.norm === 'the' && HONOURABLE.has(next)) ||
      (THEIR.has(token.norm) && EXALTED.has(next)) ||
      (BEFORE_HIGHNESS.has(token.norm) && next === 'highness');
    if (address) {
      titled = at;
      // "His Royal Highness"
      if (BEFORE_HIGHNESS.has(token.norm) && THEIR.has(tokens[at - 1]?.norm ?? '') && at - 1 >= floor) titled--;
      if (THEIR.has(token.norm)) break;
      continue;
    }
    if (token.kind !== 'word' || !HONORIFICS.has(token.norm) || token.shape === 'lower') break;
    if (token.norm === 'he' && !isTitleOnly(token)) break;
    honorifics.unshift(token.norm);
    titled = at;
  }
  return { first, last, titled, honorifics, role: roleBefore(tokens, first, last, titled, phrases) };
}

function roleBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  titled: number,
  phrases: readonly RolePhrase[],
): RolePhrase | null {
  const ends = (index: number) => phrases.find((phrase) => phrase.last === index && phrase.last <= first);
  // "Queen Elizabeth", "Sheikh Abdullah": an honorific that is a role phrase of its own
  const direct = ends(titled) ?? phrases.find((phrase) => phrase.last > titled && phrase.last <= first);
  if (direct) return tokens[direct.last]?.text === ',' && !commaJoins(direct) ? null : direct;
  const opening = tokens[titled - 1]?.text;
  // "the co-chairs of the group (Ivan Popov of Russia, …)", "three ministers: …"
  if (/^(?:\(|:|_|–|—|-)$/.test(opening ?? '') && !(opening === '-' && tokens[titled]?.glued))
    return ends(titled - 1)?.plural ? (ends(titled - 1) as RolePhrase) : null;
  // "the country's new president, ex-guerrilla Jose Mujica"
  const epithet =
    tokens[titled - 2]?.text === '-' && tokens[titled - 3]?.norm === 'ex' && tokens[titled - 4]?.text === ',';
  if (epithet) return ends(titled - 4) ?? null;
  const comma = opening === ',' ? titled - 1 : titled;
  // "Secretary for Foreign Affairs (SFA), Ms Ana Koro"
  const bracket = tokens[comma - 1]?.text === ')' && tokens[comma - 3]?.text === '(';
  const role = ends(bracket ? comma - 3 : comma) ?? (opening === ',' ? ends(beforeBothStates(tokens, comma)) : null);
  if (!role || comma === titled || commaJoins(role)) return role ?? null;
  // "the foreign ministers, Kerry and Lavrov, met"; "foreign ministers of Malta and Libya, A and B"; "his Chinese and Japanese counterparts, A and B"
  const joins = tokens[last]?.norm === 'and' || tokens[last]?.text === ',';
  const next = tokens[last + 1]?.norm === 'and' ? tokens[last + 2] : tokens[last + 1];
  const definite = /^(?:the|his|her|their)$/.test(role.determiner ?? '') || role.country !== null;
  return joins && next?.shape === 'title' && definite ? role : null;
}

/** "… of the two countries," ends at `at`: where it starts. */
function beforeBothStates(tokens: readonly Token[], at: number): number {
  if (!/^(?:countries|nations|states|sides|neighbours|neighbors)$/.test(tokens[at - 1]?.norm ?? '')) return -1;
  const of = tokens[at - 2]?.norm === 'two' ? at - 4 : at - 3;
  return tokens[of]?.norm === 'of' ? of : -1;
}

/** "the prime minister, Theresa May": a comma joins a definite office and its holder, not "ministers, Smith said". */
const commaJoins = (phrase: RolePhrase): boolean =>
  !phrase.plural || (phrase.country !== null && phrase.determiner === 'the');

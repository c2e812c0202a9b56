import type { Token } from '../../language/tokens.ts';
import { normAt, phraseAt } from './sentence.ts';
import {
  ADJECTIVES,
  BETTERING,
  GERUND_ITEMS,
  GOODS,
  INFINITIVES,
  NOUNS_LIKE_ADJECTIVES,
} from './topics-words.table.ts';

/** "people-to-people": no word of its own. */
export const isInCompound = (tokens: Token[], k: number): boolean =>
  (tokens[k - 1]?.text === '-' && tokens[k]?.glued === true) ||
  (tokens[k + 1]?.text === '-' && tokens[k + 1]?.glued === true && tokens[k + 2]?.glued === true);

/** Cuts a stretch into the items of its list: at commas, semicolons, "as well as", and where "and" joins two topics. */
export function splitList(tokens: Token[], from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = from;
  let commas = 0;
  const cut = (end: number, next: number) => {
    if (end > start) pieces.push([start, end]);
    start = next;
  };
  for (let k = from; k < to; k++) {
    const norm = normAt(tokens, k);
    if (norm === ',' || norm === ';') {
      if (
        norm === ',' &&
        (joinsGoods(tokens, start, k) || joinsAdjectives(tokens, start, k, to) || joinsSides(tokens, start, k))
      )
        continue;
      commas++;
      cut(k, k + 1);
    } else if (norm === 'as' && phraseAt(tokens, k, 'as well as')) {
      cut(k, k + 3);
      k += 2;
    } else if (norm === 'along' && normAt(tokens, k + 1) === 'with' && k > start) {
      cut(k, k + 2);
    } else if (norm === 'in' && phraseAt(tokens, k, 'in addition to') && k > start) {
      cut(k, k + 3);
    } else if (/^(especially|particularly|notably|mainly)$/.test(norm) && k > start) {
      cut(k, k + 1);
    } else if ((norm === 'including' || (norm === 'such' && normAt(tokens, k + 1) === 'as')) && k > start) {
      cut(k, k + (norm === 'such' ? 2 : 1));
    } else if (norm === 'and' && k > start && to - k > 1 && separates(tokens, start, k, to, commas > 0)) {
      cut(k, k + 1);
    }
  }
  cut(to, to);
  return pieces;
}

/** Do two topics stand on the sides of the "and" at k, or is it one ("peace and security")? */
function separates(tokens: Token[], start: number, k: number, to: number, inList: boolean): boolean {
  const next = normAt(tokens, k + 1);
  const left = k - start;
  const right = to - k - 1;
  const before = normAt(tokens, k - 1) === ',' ? k - 2 : k - 1;
  if (isPending(tokens, start, k) || isAdjective(tokens, before)) return false;
  if (joinsGoods(tokens, start, k)) return false;
  if (/^(its|their|his|her)$/.test(next)) return false;
  if (SECOND.has(next)) return true;
  // "commitment to peace and to the alliance"
  if (/^(to|for|in|with|at|of)$/.test(next))
    return tokens.slice(Math.max(0, start - 2), k).some((t) => t.norm === next);
  if (/^(the|a|an|additional)$/.test(next)) return (inList || left >= 3 || (left === 2 && right > 2)) && right > 1;
  if (GERUND_ITEMS.has(next) || BETTERING.has(next) || INFINITIVES.has(next)) return right > 1 && left >= 2;
  // "…, information and communication technology, and agriculture": the list's own "and" is still to come.
  if (inList) return left <= 6 && (normAt(tokens, k - 1) === ',' || !hasLaterAnd(tokens, k + 1, to));
  // "economic relations and Pakistan's interest in": another's matter.
  if (tokens.slice(k + 2, k + 4).some((t) => /^['’]s?$/.test(t.text))) return left >= 2;
  // "bilateral relations and regional issues": an adjective and its noun on either side.
  return left >= 2 && left <= 4 && right > 1 && isAdjective(tokens, k + 1) && !hasPreposition(tokens, start, k);
}

function hasLaterAnd(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (normAt(tokens, k) === ',' && normAt(tokens, k + 1) === 'and') return true;
  return false;
}

/** Words after "and" that begin another topic. */
const SECOND = new Set(
  'on about over how ways steps efforts issues other also regarding concerning possible opportunities means possibilities prospects measures plans'.split(
    ' ',
  ),
);

/** "between the United States, South Korea, and Japan": what the comma at k separates are the sides of one relation. */
const joinsSides = (tokens: Token[], start: number, k: number): boolean =>
  isPending(tokens, start, k) &&
  !/^[a-z]/.test(
    tokens[normAt(tokens, k + 1) === 'the' || normAt(tokens, k + 1) === 'and' ? k + 2 : k + 1]?.text ?? '',
  );

/** "peace, stability and security in the region": goods on both sides of the mark at k. */
function joinsGoods(tokens: Token[], start: number, k: number): boolean {
  const next = normAt(tokens, k + 1) === 'and' ? k + 2 : k + 1;
  const before = normAt(tokens, k - 1) === ',' ? k - 2 : k - 1;
  return (
    before >= start &&
    GOODS.has(normAt(tokens, before)) &&
    GOODS.has(normAt(tokens, next)) &&
    !isAdjective(tokens, before - 1)
  );
}

/** "between A and B", "both A and B" */
function isPending(tokens: Token[], start: number, k: number): boolean {
  for (let i = k - 1; i >= start; i--) {
    const norm = normAt(tokens, i);
    if (norm === 'and') return false;
    if (norm === 'between' || norm === 'both')
      return (
        !/^(the|both|these|our|two)$/.test(normAt(tokens, i + 1)) ||
        !/^(two|both|countries|nations|sides|states|peoples|parties)$/.test(normAt(tokens, i + 2))
      );
  }
  return false;
}

function hasPreposition(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (/^(of|in|on|to|for|with|between|from|at)$/.test(normAt(tokens, k)) && !isInCompound(tokens, k)) return true;
  return false;
}

/** Is the word at k an adjective, or the last of a compound like one ("people-to-people")? */
export function isAdjective(tokens: Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.shape !== 'lower' || NOUNS_LIKE_ADJECTIVES.has(token.norm)) return false;
  if (ADJECTIVES.has(token.norm)) return true;
  return (
    token.norm.length > 4 &&
    /(?:al|ic|ive|ous|ary|able|ible|ful|ent|ant)$/.test(token.norm) &&
    !/ment$/.test(token.norm)
  );
}

/** "security, humanitarian, and economic assistance": what the comma at k separates are adjectives of one noun. */
function joinsAdjectives(tokens: Token[], start: number, comma: number, to: number): boolean {
  if (!isAdjective(tokens, comma - 1) && !isAdjunct(tokens, start, comma)) return false;
  for (let k = comma + 1; k < Math.min(to, comma + 8); k++) {
    const norm = normAt(tokens, k);
    if (norm === 'and') return isAdjective(tokens, k + 1) && k + 2 < to && normAt(tokens, k + 2) !== ',';
    if (norm !== ',' && !isAdjective(tokens, k)) return false;
  }
  return false;
}

/** One noun that stands in such a row ("security, humanitarian and economic assistance"). */
const isAdjunct = (tokens: Token[], start: number, comma: number): boolean =>
  comma - start <= 3 &&
  /^(security|defence|defense|trade|energy|food|water|health|border|peace|science|technology)$/.test(
    normAt(tokens, comma - 1),
  ) &&
  isAdjective(tokens, comma + 1);

import { isPossessive, type Token } from '../language/tokens.ts';
import { isFamilyNameFirst, isGivenName } from '../reference/names.ts';
import { TITLE_ONLY } from './name-titles.ts';
import { isRoleWord, type PhraseContext, roles } from './role-words.ts';
import { FUNCTION_WORDS, INSTITUTION_WORDS } from './words.table.ts';

/** A noun phrase after a preposition, made of role words, institutions and states; it stops before a person's name. */
export function complement(
  context: PhraseContext,
  from: number,
  limit: number,
  plural = false,
): { last: number; country: string | null; onlyCountry: boolean } | null {
  const { tokens } = context;
  let at = from;
  let country: string | null = null;
  let content = 0;
  let states = 0;
  let opened = true; // an unknown capital may start here
  while (at < limit) {
    const token = tokens[at] as Token;
    const state = context.countryStartingAt(at);
    // "Minister for EU Affairs": whose affairs, not whose minister
    const affairs = state !== undefined && tokens[state.last]?.norm === 'affairs';
    if (affairs) {
      content++;
      at = state.last;
      continue;
    }
    // "President of Kazakhstan Nursultan Nazarbayev": a capital that is a first name here
    if (state?.form === 'capital' && states > 0 && context.countryEndingAt(at) && tokens[state.last]?.shape === 'title')
      break;
    if (state) {
      country ??= state.code;
      at = state.last;
      states++;
      content++;
      opened = false;
      if (isPossessive(tokens[at])) at++;
      continue;
    }
    if (token.norm === 'the' && opened) {
      at++;
      continue;
    }
    if (
      token.kind === 'word' &&
      (isRoleWord(token.norm) || INSTITUTION_WORDS.has(token.norm)) &&
      (token.shape !== 'lower' || isRoleWord(token.norm))
    ) {
      const head = roles().match(tokens, at, limit);
      // "adviser to opposition leader Ruiz": the second office is another's
      if (head && content === 0 && token.shape === 'lower' && head.last - at > 1) break;
      if (
        head &&
        content > 0 &&
        token.shape !== 'lower' &&
        !head.values.every((r) => r.needsContext) &&
        context.countryEndingAt(at)
      )
        break;
      content++;
      // "Secretary to the Prime Minister"
      at = head && content === 1 && token.shape !== 'lower' ? head.last : at + 1;
      opened = false;
      continue;
    }
    // "the foreign ministers of Kenya, Ghana and Togo"
    if (plural && states > 0 && (token.norm === 'and' || token.text === ',') && listsState(context, at)) {
      at++;
      opened = true;
      continue;
    }
    if ((token.norm === 'and' || token.text === ',' || token.text === '&') && content > 0) {
      const next = tokens[at + 1];
      const then = tokens[at + 2];
      const listed = next && (isRoleWord(next.norm) || next.norm === 'and' || INSTITUTION_WORDS.has(next.norm));
      // "International Development and the Pacific"
      if (token.norm === 'and' && next?.norm === 'the' && then?.shape === 'title' && INSTITUTION_WORDS.has(then.norm)) {
        at += 2;
        continue;
      }
      // "Foreign and Caricom Affairs"
      const affairs = context.countryStartingAt(at + 1);
      if (affairs && tokens[affairs.last]?.norm === 'affairs') {
        at++;
        continue;
      }
      // "the Foreign Ministry's Asian and Oceanian Affairs Bureau"
      if (
        token.norm === 'and' &&
        INSTITUTION_WORDS.has(tokens[at - 1]?.norm ?? '') &&
        namesInstitution(tokens, at + 1)
      ) {
        at++;
        opened = true;
        continue;
      }
      if (listed && next.shape !== 'lower' && then?.text !== '-' && !roles().match(tokens, at + 1, limit)) {
        at++;
        continue;
      }
      if (next?.norm === 'and' && then && isRoleWord(then.norm)) {
        at += 2;
        continue;
      }
      // "Afghan Women, Girls, and Human Rights"
      if (
        token.text === ',' &&
        next?.shape === 'title' &&
        then?.text === ',' &&
        tokens[at + 3]?.norm === 'and' &&
        isRoleWord(tokens[at + 4]?.norm ?? '')
      ) {
        at += 4;
        continue;
      }
      break;
    }
    // "head of the UN Mission in South Sudan"
    if (
      token.norm === 'in' &&
      token.shape === 'lower' &&
      INSTITUTION_WORDS.has(tokens[at - 1]?.norm ?? '') &&
      context.countryStartingAt(tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1)
    ) {
      at++;
      opened = true;
      continue;
    }
    // "envoy for the Belgrade-Pristina dialogue"
    if (token.text === '-' && token.glued && states > 0 && context.countryStartingAt(at + 1)) {
      at++;
      continue;
    }
    // "head of the South Sudanese delegation"
    if (states > 0 && context.countryEndingAt(at) && LED_BODIES.has(token.norm)) {
      content++;
      at++;
      opened = false;
      continue;
    }
    if ((token.text === '’' || isPossessive(token)) && content > 0) {
      at++;
      opened = true;
      continue;
    }
    // "aide to Margaret Thatcher"
    if (content === 0 && isGivenName(token.norm) && tokens[at + 1]?.shape === 'title') break;
    // "Deputy Minister of Amiri Diwan Sheikh Mohammad": capitals up to a form of address
    if (
      content > 0 &&
      token.shape === 'title' &&
      tokens[at - 1]?.shape === 'title' &&
      titleFollows(tokens, at, limit)
    ) {
      at++;
      continue;
    }
    // "Council for National Reconciliation Abdullah Abdullah": what stands before a given name and a surname
    const given = tokens[at + 1];
    if (
      content > 0 &&
      token.shape === 'title' &&
      tokens[at - 1]?.shape === 'title' &&
      given?.shape === 'title' &&
      isGivenName(given.norm) &&
      tokens[at + 2]?.shape === 'title' &&
      !isGivenName(token.norm) &&
      !isFamilyNameFirst(token.norm) &&
      token.norm.length > 6
    ) {
      at++;
      continue;
    }
    // "the Western Hemisphere", "the Middle East": a direction takes its noun along
    if (
      token.kind === 'word' &&
      token.shape !== 'lower' &&
      !FUNCTION_WORDS.has(token.norm) &&
      (opened || DIRECTIONS.has(tokens[at - 1]?.norm ?? '') || namesInstitution(tokens, at))
    ) {
      content++;
      at++;
      opened = false;
      continue;
    }
    if (
      token.norm === 'of' &&
      content > 0 &&
      tokens[at + 1] &&
      (tokens[at + 1] as Token).shape !== 'lower' &&
      !context.countryStartingAt(at + 1)
    ) {
      opened = true;
      at++;
      continue;
    }
    // "the Office of the Prime Minister"
    const office = tokens[at + 2];
    if (token.norm === 'of' && content > 0 && tokens[at + 1]?.norm === 'the' && office?.shape === 'title') {
      if (isRoleWord(office.norm) && INSTITUTION_WORDS.has(tokens[at - 1]?.norm ?? '')) {
        at = roles().match(tokens, at + 2, limit)?.last ?? at + 2;
        continue;
      }
    }
    break;
  }
  while (at > from && ['and', ',', 'of', 'the', '&'].includes((tokens[at - 1] as Token).norm)) at--;
  if (content === 0) return null;
  return { last: at, country, onlyCountry: content === states };
}

/** Does a form of address follow within three capitals ("Diwan Sheikh …")? */
function titleFollows(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 3; i++) {
    const token = tokens[i] as Token;
    if (token.shape !== 'title' || token.kind !== 'word') return false;
    if (i > at && TITLE_ONLY.has(token.norm) && tokens[i + 1]?.shape === 'title') return true;
    if (TITLE_ONLY.has(token.norm)) return false;
  }
  return false;
}

/** "the OSCE Minsk Group", "the Royal Hashemite Court": a capital right before an institution's noun. */
function namesInstitution(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token?.shape !== 'title' || (i > at && token.glued) || isGivenName(token.norm)) return false;
    if (i > at && INSTITUTION_WORDS.has(token.norm)) return true;
  }
  return false;
}

/** Does a state's name follow the comma or "and", one that is no adjective of the next official? */
function listsState(context: PhraseContext, at: number): boolean {
  const after = context.tokens[at]?.text === ',' && context.tokens[at + 1]?.norm === 'and' ? at + 2 : at + 1;
  const start = context.tokens[after]?.norm === 'the' ? after + 1 : after;
  const state = context.countryStartingAt(start);
  return state !== undefined && state.form !== 'adjective' && context.tokens[state.last]?.shape !== 'title';
}

/** Bodies of a state that somebody heads, in small letters. */
const LED_BODIES = new Set(
  'delegation team mission side negotiators parliament assembly senate army navy forces dialogue talks process negotiations'.split(
    ' ',
  ),
);

const DIRECTIONS = new Set('western eastern northern southern central middle'.split(' '));

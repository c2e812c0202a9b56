import type { Token } from '../../language/tokens.ts';
import type { Party } from './parties.ts';
import { normAt, type SentenceView } from './sentence.ts';

/** What may stand between two members of one list. */
const CONNECTORS = new Set(['and', '&', 'including', 'plus', 'or']);
const LIST_FILLERS = new Set(
  'the a an his her its their other as well along together with also both including and senior several top officials leaders militia pro - government ministers representatives alongside president presidents prime minister general former then visiting his wife more than fellow of'.split(
    ' ',
  ),
);

/** Numbers the parties of a sentence so that members of one list share a group; a bare comma joins only where an "and" follows. */
export function groupParties(view: SentenceView): void {
  const { tokens, sentence } = view;
  let group = 0;
  // "Cho and his Japanese counterpart": the pronoun stands inside the list without being of it.
  // "Macron of France and Lula of Brazil": the states only say whose they are.
  const inner = (p: Party, k: number) =>
    (p.possessive && p.kind === 'reference' && view.parties[k + 1]?.first === p.last) ||
    (p.kind === 'country' &&
      p.preposition === 'of' &&
      view.parties[k - 1]?.kind === 'person' &&
      view.parties[k - 1]?.last === p.first - (normAt(tokens, p.first - 1) === 'the' ? 2 : 1)) ||
    // "Popov (Russia), Visconti (France) and Hoagland (the United States)"
    (p.kind === 'country' && isBracketed(tokens, p) && view.parties[k - 1]?.kind === 'person');
  const within = new Set(view.parties.filter(inner));
  const parties = view.parties.filter((p) => !within.has(p));
  view.parties.forEach((p, k) => {
    if (within.has(p)) p.group = 1000 + k;
  });
  let run: Party[] = [];
  let ended = false;
  const close = () => {
    ended = false;
    for (const party of run) party.group = group;
    group++;
    run = [];
  };
  for (let k = 0; k < parties.length; k++) {
    const party = parties[k] as Party;
    run.push(party);
    const next = parties[k + 1];
    const link = next ? linkBetween(tokens, party, next, within) : null;
    if (link === 'and') {
      ended = normAt(tokens, party.last) !== ',';
      continue;
    }
    if (
      link === 'comma' &&
      // "ahead of the meeting between A and B, C and D met": after "A and B" a comma begins something else
      !(ended && party.kind === 'person') &&
      (leadsToAnd(parties, k + 1, tokens, within) ||
        (sentence.kind === 'headline' &&
          ((k === 0 && party.first === view.first) ||
            isPairByComma(view, party, next) ||
            (party.kind === 'country' && next?.kind === 'country'))))
    )
      continue;
    close();
  }
}

/** "Kenyatta meets Museveni, Kagame": a headline's comma is its "and"; "Putin will meet Xi, Modi says" has a verb after it. */
function isPairByComma({ tokens, last }: SentenceView, a: Party, b: Party | undefined): boolean {
  if (!b || a.kind !== 'person' || b.kind !== 'person' || b.first - a.last !== 1) return false;
  return (
    b.last >= last ||
    /^(?:in|at|on|for|over|to|amid|as|ahead|after|before|,|and|during|about)$/.test(normAt(tokens, b.last))
  );
}

const isBracketed = (tokens: Token[], { first, last }: Party): boolean =>
  /^\($/.test(normAt(tokens, normAt(tokens, first - 1) === 'the' ? first - 2 : first - 1)) &&
  normAt(tokens, last) === ')';

function leadsToAnd(parties: Party[], k: number, tokens: Token[], within: ReadonlySet<Party>): boolean {
  for (; k + 1 < parties.length; k++) {
    const link = linkBetween(tokens, parties[k] as Party, parties[k + 1] as Party, within);
    if (link === 'and') return true;
    if (link !== 'comma') break;
  }
  return parties[k] !== undefined && endsInUnknown(tokens, parties[k] as Party);
}

/** "of Bosnia, Croatia and the Yugoslav federation", "the foreign minister, and other members of the cabinet": the last may be nobody we know. */
function endsInUnknown(tokens: Token[], { kind, last }: Party): boolean {
  const and = normAt(tokens, last) === ',' ? last + 1 : last;
  const next = normAt(tokens, and + 1);
  if (normAt(tokens, and) !== 'and') return false;
  return (kind === 'country' && next === 'the') || /^(?:others?|several|senior|top|members|more|various)$/.test(next);
}

function linkBetween(tokens: Token[], a: Party, b: Party, within: ReadonlySet<Party>): 'and' | 'comma' | null {
  // "Uribe of Colombia and Chavez of Venezuela": whose he is stands between them
  const state = [...within].find((p) => p.kind === 'country' && p.first >= a.last && p.last <= b.first);
  const from = state ? state.last : a.last;
  const gap = tokens.slice(normAt(tokens, from) === ')' ? from + 1 : from, b.first);
  if (gap.length === 0 || gap.length > 12 || a.possessive) return null;
  if (gap.length === 1 && gap[0]?.norm === '-' && gap[0].glued && a.kind === 'country') return 'and';
  let connector: 'and' | 'comma' | null = null;
  for (const token of gap) {
    if (CONNECTORS.has(token.norm) || token.norm === 'alongside' || token.norm === 'well') connector = 'and';
    else if (token.norm === ',' || token.norm === ';') connector ??= 'comma';
    else if (!LIST_FILLERS.has(token.norm)) return null;
  }
  if (
    gap.some((t) => t.norm === 'with') &&
    !gap.some((t) => t.norm === 'along' || t.norm === 'together' || t.norm === 'and')
  )
    return null;
  if (gap.some((t) => t.norm === 'as') && !gap.some((t) => t.norm === 'well')) return null;
  if (
    gap.some((t) => t.norm === 'and') &&
    gap.some((t) => t.norm === 'with') &&
    !gap.some((t) => t.norm === 'along' || t.norm === 'together')
  )
    return null;
  // A place and a person are no list; neither are a person and the state behind a comma.
  if ((a.place !== null) !== (b.place !== null) && a.kind !== 'officials' && b.kind !== 'officials')
    return connector === 'and' && a.preposition !== 'in' ? 'and' : null;
  return connector;
}

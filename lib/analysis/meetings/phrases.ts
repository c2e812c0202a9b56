import type { Token } from '../../language/tokens.ts';
import type { Span } from '../../types.ts';
import { normAt, phraseAt, phrasesOf, type SentenceView } from './sentence.ts';
import { TOPIC_ENDS, TOPIC_OPENERS } from './topics.table.ts';
import { tokenAt } from './when.ts';

const LONGEST = 18;
const openerAt = phrasesOf([...TOPIC_OPENERS].sort((a, b) => b.length - a.length));

/**
 * The noun phrases of a list that starts at a token: cut at commas and "and", at relative clauses, at the verbs of the next clause.
 * @returns the span of each phrase, in order
 */
export function phrasesFrom(view: SentenceView, from: number): Span[] {
  const end = listEnd(view, from);
  const found: Span[] = [];
  for (const [first, last] of split(view.tokens, from, end)) {
    const span = trim(view, first, last);
    if (span) found.push(span);
  }
  return found;
}

function listEnd(view: SentenceView, from: number): number {
  const { tokens, last } = view;
  for (let k = from; k < last; k++) {
    const token = tokens[k] as Token;
    if (/^[.;:!?—–()[\]]$/.test(token.text)) return k;
    if (token.text === '-' && k - from <= 2) continue;
    if (token.text === '-' && !token.glued) return k;
    if (/^["“”]$/.test(token.text) && k > from && tokens[k + 1]?.kind === 'mark') return k;
    if (k === from) continue;
    // ", Jaiswal told reporters", ", a topic skirted by others"
    if (
      token.norm === ',' &&
      [2, 3, 4, 5].some((n) => /^(said|says|told|added|topic|subject|move)$/.test(normAt(tokens, k + n)))
    )
      return k;
    if (TOPIC_ENDS.has(token.norm) && token.shape === 'lower') {
      if (token.norm === 'that' && k - from < 2) continue;
      if (token.norm === 'following' && normAt(tokens, k - 1) === 'the') continue;
      return k;
    }
    if (
      token.norm === 'as' &&
      !(normAt(tokens, k + 1) === 'well' || normAt(tokens, k - 1) === 'well' || normAt(tokens, k - 1) === 'such')
    )
      return k;
    // "concern over X in a meeting with Y"
    if (
      /^(in|at|during|after|on)$/.test(token.norm) &&
      [1, 2, 3, 4, 5].some((n) =>
        /^(meeting|meetings|talks|summit|call|visit|trip|sidelines|statement|interview)$/.test(normAt(tokens, k + n)),
      )
    )
      return k;
    if (token.norm === 'by' && normAt(tokens, k + 1).endsWith('ing')) return k;
    if (
      token.norm === ',' &&
      !/^(and|on|of|for|,)$/.test(normAt(tokens, k + 2)) &&
      /ing$/.test(normAt(tokens, k + 1)) &&
      !/^(including|strengthening|expanding|increasing|fighting|boosting|rebuilding|migration|artificial)$/.test(
        normAt(tokens, k + 1),
      )
    )
      return k;
    if (token.norm === 'and' && startsClause(view, k + 1)) return normAt(tokens, k - 1) === ',' ? k - 1 : k;
  }
  return last;
}

/** "… and the Secretary encouraged": a party and a verb in the past follow. */
function startsClause(view: SentenceView, k: number): boolean {
  const party = view.parties.find((p) => p.first >= k && p.first <= k + 2 && !p.possessive);
  const next = party ? normAt(view.tokens, party.last) : normAt(view.tokens, k);
  if (party && party.kind !== 'country') return /ed$|^(said|told|also|will|has|was|is|would)$/.test(next);
  return (
    /^(said|reaffirmed|rejected|affirmed|underlined|discussed|reviewed|exchanged|condemned|noted|welcomed|emphasized|emphasised|highlighted|touched|thanked|reiterated|committed|reinforced|urged|pledged|agreed|stressed|signed|promised|warned|previewed|declared|added|called|expressed|attended|vowed|hailed|working)$/.test(
      next,
    ) && !party
  );
}

/** The noun phrase that a verb at token `to` has as its subject: from the clause's beginning. */
export function phraseBefore(view: SentenceView, to: number): Span[] {
  const { tokens, first } = view;
  let from = to;
  while (from > first && to - from < 24) {
    const token = tokens[from - 1] as Token;
    if (/^["“”;:]$/.test(token.text) || /^(that|which|said|but|while|when)$/.test(token.norm)) break;
    if (token.norm === ',' && (to - from > 2 || from - first < 4)) break;
    from--;
  }
  const span = trim(view, from, to);
  return span ? [span] : [];
}

/** Cuts a stretch at commas, "as well as", and the last "and" of a list with commas. */
function split(tokens: Token[], from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = from;
  let commas = 0;
  const cut = (end: number, next: number) => {
    if (end > start) pieces.push([start, end]);
    start = next;
  };
  for (let k = from; k < to; k++) {
    const norm = normAt(tokens, k);
    if (norm === ',') {
      // "security, humanitarian, and economic assistance": adjectives of one noun are no list.
      if (
        k - start <= 4 &&
        isAdjective(tokens[k - 1]) &&
        (k - start <= 2 || normAt(tokens, k - 2) === ',') &&
        adjectivesTo(tokens, k, to)
      )
        continue;
      commas++;
      cut(k, k + 1);
    } else if (norm === 'as' && phraseAt(tokens, k, 'as well as')) {
      cut(k, k + 3);
      k += 2;
    } else if (norm === 'including' && k > start) {
      cut(normAt(tokens, k - 1) === ',' ? k - 1 : k, k + 1);
    } else if (
      norm === 'and' &&
      k - start >= 3 &&
      to - k > 3 &&
      /^(the|a|an|additional|ways|steps|strengthening|expanding|boosting|improving|deepening|increasing)$/.test(
        normAt(tokens, k + 1),
      )
    ) {
      cut(k, k + 1);
    } else if (norm === 'and' && k > start && commas > 0 && to - k > 1 && k - start <= 6) {
      cut(k, k + 1);
    }
  }
  cut(to, to);
  return pieces;
}

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  /(al|ic|ive|ous|ary|able|ful|ent|ant|ity|open|free|bilateral)$/.test(token.norm) &&
  token.shape === 'lower';

function adjectivesTo(tokens: Token[], comma: number, to: number): boolean {
  for (let k = comma + 1; k < Math.min(to, comma + 6); k++) {
    const norm = normAt(tokens, k);
    if (norm === 'and') {
      const next = tokens[k + 1];
      return (
        isAdjective(next) ||
        (next?.shape === 'lower' &&
          tokens[k + 2]?.shape === 'lower' &&
          isAdjective(tokens[k - 1]?.norm === ',' ? tokens[k - 2] : tokens[k - 1]))
      );
    }
    if (norm !== ',' && !isAdjective(tokens[k])) return false;
  }
  return false;
}

/** Takes off what only leads to the topic, and times, places and people at its end. */
function trim(view: SentenceView, from: number, to: number): Span | null {
  const { tokens } = view;
  let first = from;
  let last = Math.min(to, from + 40);
  for (let again = true; again && first < last; ) {
    again = false;
    if (/^["“‘'”’,–—-]$/.test(tokens[first]?.text ?? '')) {
      first++;
      again = true;
      continue;
    }
    const led = view.parties.find((p) => p.first === first + 1 && p.kind !== 'country');
    if (led && /^(to|with)$/.test(normAt(tokens, first)) && led.last < last) {
      first = led.last;
      again = true;
      continue;
    }
    const opener = openerAt(tokens, first);
    const party = view.parties.find((p) => p.first === first);
    if (
      opener &&
      first + opener.split(' ').length < last &&
      !(
        party &&
        opener.split(' ').length === 1 &&
        opener !== 'the' &&
        opener !== 'a' &&
        opener !== 'with' &&
        opener !== 'and' &&
        party.kind !== 'reference'
      )
    ) {
      first += opener.split(' ').length;
      again = true;
    }
  }
  if (last - first > LONGEST) last = first + LONGEST;
  for (const date of view.dates) {
    const at = tokenAt(view, date.span.start);
    if (at > first && at < last) last = /^(on|in|last|since|at|from|by)$/.test(normAt(tokens, at - 1)) ? at - 1 : at;
  }
  for (const party of view.parties) {
    // "discussed his ideas with the negotiator in Amman": with whom and where is no topic.
    if (party.first <= first || party.first >= last) continue;
    if (party.preposition === 'with' && party.kind !== 'country') last = backTo(tokens, party.first, first, 'with');
  }
  while (
    last > first &&
    /^(and|or|of|the|a|to|in|on|with|,|for|at|“|”|"|also|by|as|'s)$/.test(normAt(tokens, last - 1))
  )
    last--;
  if (last <= first || /^(of|over|more|in|during|at|by|after|before|until|within|under)$/.test(normAt(tokens, first)))
    return null;
  if (view.dates.some((d) => d.span.start <= (tokens[first]?.start ?? 0) && d.span.end > (tokens[first]?.start ?? 0)))
    return null;
  const covered = view.parties.find((p) => p.first <= first && p.last >= last);
  if (covered && covered.kind !== 'country') return null;
  if (last - first === 1 && (tokens[first]?.kind !== 'word' || VAGUE.has(normAt(tokens, first)))) return null;
  if (VAGUE.has(normAt(tokens, first)) && last - first < 3) return null;
  // "welcomed King Abdullah at the airport" is no topic.
  if (view.parties.some((p) => p.first === first && !p.possessive && (p.kind === 'person' || p.kind === 'unnamed')))
    return null;
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}
const VAGUE = new Set(
  'it this that them him her us me there what more one everything anything something such so not two issues matters things to me himself reporters both'.split(
    ' ',
  ),
);

function backTo(tokens: Token[], from: number, floor: number, word: string): number {
  for (let k = from - 1; k > floor; k--) if (normAt(tokens, k) === word) return k;
  return from;
}

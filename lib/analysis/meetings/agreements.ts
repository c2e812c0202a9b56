import type { Span, Statement } from '../../types.ts';
import { CONCLUDED, DOCUMENTS, RESULTS, UNSETTLED } from './agreements.table.ts';
import type { Gathered } from './merge.ts';
import { normAt, phrasesOf, type SentenceView, type Story } from './sentence.ts';
import { TOPIC_ENDS } from './topics.table.ts';
import { GERUND_ITEMS } from './topics-words.table.ts';
import { BE } from './words.table.ts';

/** Results shown of one meeting. */
const MOST = 6;
/** Tokens of the longest result. */
const LONGEST = 22;

const cueAt = phrasesOf([...RESULTS].sort((a, b) => b.length - a.length));

/** What a meeting led to: signed, agreed, pledged. In the article's words. */
export function findAgreements(
  story: Story,
  meetings: readonly Gathered[],
  main: Gathered | null,
): Map<Gathered, Statement[]> {
  const result = new Map<Gathered, Statement[]>();
  story.views.forEach((view, index) => {
    if (view.sentence.kind !== 'paragraph') return;
    for (let i = view.first; i < view.last; i++) {
      const found = passiveAt(view, i) ?? activeAt(view, i);
      if (!found) continue;
      const home = homeOf(view, index, found.at, meetings, main);
      if (home) add(story, result, home, found);
      i = Math.max(i, found.last - 1);
    }
  });
  return result;
}

function add(story: Story, result: Map<Gathered, Statement[]>, home: Gathered, { start, end }: Span): void {
  const text = story.entities.article.text.slice(start, end).replace(/["“”]/g, '');
  const list = result.get(home) ?? [];
  if (list.length < MOST && !list.some((s) => s.text.includes(text))) list.push({ text, evidence: [{ start, end }] });
  result.set(home, list);
}

interface Found extends Span {
  /** The verb's token, and the token after the statement. */
  at: number;
  last: number;
}

/** "signed a memorandum of understanding", "agreed to reopen the consulate". */
function activeAt(view: SentenceView, i: number): Found | null {
  const { tokens } = view;
  const words = cueAt(tokens, i);
  const length = words?.split(' ').length ?? 0;
  if (!words || UNSETTLED.test(normAt(tokens, i - 1)) || isUnsettledBefore(view, i)) return null;
  if (tokens[i]?.shape !== 'lower') return null;
  const from = i + length;
  const last = trimmed(view, from, statementEnd(view, from));
  // "the treaty that he signed last month", "a deal signed by": what was signed stands elsewhere.
  if (/^(by|in|on|last|earlier|yesterday|at|,|between)$/.test(normAt(tokens, from)) && length === 1) return null;
  if (last - i < 3 && length < 3) return null;
  // "signed his name": only documents are results.
  if (
    /^(signed|sign|inked|sealed|ratified)$/.test(words) &&
    !tokens.slice(from, last).some((t) => DOCUMENTS.test(t.norm))
  )
    return null;
  return { at: i, last, start: tokens[i]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** "were due to have signed", "is expected to be": up to three words on. */
function isUnsettledBefore(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= Math.max(view.first, i - 2); k--) {
    const norm = normAt(view.tokens, k);
    if (/^(have|also|jointly|both|finally|formally)$/.test(norm)) continue;
    return /^(to|would|could|should|might|may|not|never)$/.test(norm);
  }
  return false;
}

/** "Three memoranda on energy were signed": the clause from its subject. */
function passiveAt(view: SentenceView, i: number): Found | null {
  const { tokens } = view;
  if (
    !CONCLUDED.has(normAt(tokens, i)) ||
    !BE.has(normAt(tokens, /^(also|jointly|then)$/.test(normAt(tokens, i - 1)) ? i - 2 : i - 1))
  )
    return null;
  let from = i;
  while (from > view.first && i - from < LONGEST) {
    const norm = normAt(tokens, from - 1);
    if (/^[,;:.“”"]$/.test(norm) || /^(that|which|while|where|when|and|but|said)$/.test(norm)) break;
    from--;
  }
  if (/^(the|a|an)$/.test(normAt(tokens, from))) from++;
  if (!tokens.slice(from, i).some((t) => DOCUMENTS.test(t.norm))) return null;
  if (tokens.slice(from, i).some((t) => /^(will|would|be|to|expected|not|could|may)$/.test(t.norm))) return null;
  return { at: i, last: i + 1, start: tokens[from]?.start ?? 0, end: tokens[i]?.end ?? 0 };
}

/** The meeting whose clause is nearest before; else the sentence's main one; else the story's, where its people act. */
function homeOf(
  view: SentenceView,
  index: number,
  at: number,
  meetings: readonly Gathered[],
  main: Gathered | null,
): Gathered | null {
  const inSentence = meetings
    .flatMap((m) => [...m.sightings, ...m.echoes].map((s) => ({ m, s })))
    .filter(({ s }) => s.sentence === index)
    .sort((a, b) => a.s.at - b.s.at);
  const near = inSentence.filter(({ s }) => s.at <= at).at(-1);
  if (near) return near.m;
  const own = inSentence.filter(({ s }) => s.status !== 'background');
  if (own.length > 0) return (own.find(({ m }) => m === main) ?? own[0])?.m ?? null;
  const subject = view.parties.filter((p) => p.last <= at && p.preposition === null && !p.possessive).at(-1);
  if (!main) return null;
  const close = [...main.sightings, ...main.echoes].some((s) => Math.abs(s.sentence - index) <= 4);
  if (!close) return null;
  if (!subject) return isImpersonal(view, at) ? main : null;
  const group = subject.who.length > 1;
  return group ||
    subject.who.some((w) =>
      main.who.some((m) => (m.official !== null ? m.official === w.official : m.country === w.country)),
    )
    ? main
    : null;
}

/** "The two sides", "a memorandum was", "it was": nobody is named before the verb. */
function isImpersonal(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= view.first; k--)
    if (
      /^(sides|ministers|leaders|parties|presidents|countries|delegations|two|both|they|it|talks|meeting|visit|agreements?|memorand(?:um|a)|documents?|officials|deals?|treaty|protocols?|contracts?)$/.test(
        normAt(view.tokens, k),
      )
    )
      return true;
  return false;
}

/** Without the small words that a cut leaves at the end. */
function trimmed(view: SentenceView, from: number, to: number): number {
  let last = to;
  while (
    last > from &&
    /^(to|the|a|an|of|between|two|and|or|for|in|on|at|with|its|their|by|from|new|next|as|,|later|that|which)$/.test(
      normAt(view.tokens, last - 1),
    )
  )
    last--;
  return last;
}

function statementEnd(view: SentenceView, from: number): number {
  for (let k = from; k < view.last; k++) {
    const text = view.tokens[k]?.text ?? '';
    if (/^[.;:—–(]$/.test(text)) return k;
    const norm = normAt(view.tokens, k);
    if (norm === ',' && isAside(view, k + 1)) return k;
    if (
      norm === 'as' &&
      k > from &&
      !/^(well|part)$/.test(normAt(view.tokens, k + 1)) &&
      !/^(well|such)$/.test(normAt(view.tokens, k - 1))
    )
      return k;
    if (k > from && TOPIC_ENDS.has(norm) && !/^(that|should|it|will|would)$/.test(norm))
      return normAt(view.tokens, k - 1) === ',' ? k - 1 : k;
    if (k - from > LONGEST) return k;
  }
  return view.last;
}

/** ", the statement added", ", saying": what follows is no part of the result. */
function isAside(view: SentenceView, k: number): boolean {
  const next = normAt(view.tokens, k);
  if (/^(which|who|while|but|as|with|including)$/.test(next)) return true;
  if (/ing$/.test(next) && !GERUND_ITEMS.has(next)) return true;
  for (let n = k; n < Math.min(view.last, k + 7); n++) {
    const norm = normAt(view.tokens, n);
    if (/^(said|says|added|reported|announced|told|according)$/.test(norm)) return true;
    if (/^[,.;]$|^and$/.test(norm)) return false;
  }
  return false;
}

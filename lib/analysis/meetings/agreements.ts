import type { Statement } from '../../types.ts';
import type { Gathered } from './merge.ts';
import { normAt, phrasesOf, type SentenceView, type Story } from './sentence.ts';
import { TOPIC_ENDS } from './topics.table.ts';

/** What shows a result; `keep` when the verb itself belongs to the statement. */
const cueAt = phrasesOf([
  'signed',
  'sign',
  'inked',
  'initialled',
  'concluded an agreement',
  'concluded a deal',
  'agreed on',
  'agreed to',
  'agreed that',
  'agreed in principle',
  'pledged to',
  'pledged',
  'committed to',
  'issued a joint statement',
  'issued a joint declaration',
  'issued a joint communique',
  'reached an agreement',
  'reached a deal',
  'struck a deal',
]);
const NOT_BEFORE = /^(not|to|will|would|expected|if|had|could|may|never|be)$/;

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
      const cue = cueAt(view.tokens, i);
      if (!cue || NOT_BEFORE.test(normAt(view.tokens, i - 1))) continue;
      const home = homeOf(view, index, i, meetings, main);
      const end = statementEnd(view, i + cue.split(' ').length);
      if (!home || end - i < 2) continue;
      const span = { start: view.tokens[i]?.start ?? 0, end: view.tokens[end - 1]?.end ?? 0 };
      const list = result.get(home) ?? [];
      if (list.length < 6)
        list.push({ text: story.entities.article.text.slice(span.start, span.end), evidence: [span] });
      result.set(home, list);
      i = end;
    }
  });
  return result;
}

function homeOf(
  view: SentenceView,
  index: number,
  at: number,
  meetings: readonly Gathered[],
  main: Gathered | null,
): Gathered | null {
  const inSentence = meetings.filter((m) =>
    [...m.sightings, ...m.echoes].some((s) => s.sentence === index && s.status !== 'background'),
  );
  const subject = view.parties.filter((p) => p.last <= at && p.preposition === null && !p.possessive).at(-1);
  const near = inSentence.find((m) => m.sightings.some((s) => s.sentence === index && s.at <= at));
  const own = near ?? inSentence.find((m) => m === main) ?? inSentence[0];
  if (own) return own;
  if (!main || !subject) return null;
  const group = subject.who.length > 1;
  const close = [...main.sightings, ...main.echoes].some((s) => Math.abs(s.sentence - index) <= 3);
  return close &&
    (group || subject.who.some((w) => main.who.some((m) => m.official !== null && m.official === w.official)))
    ? main
    : null;
}

function statementEnd(view: SentenceView, from: number): number {
  for (let k = from; k < view.last; k++) {
    const text = view.tokens[k]?.text ?? '';
    if (/^[.;:—–("“”]$/.test(text)) return k;
    const norm = normAt(view.tokens, k);
    if (k > from && TOPIC_ENDS.has(norm) && norm !== 'that' && norm !== 'should' && norm !== 'it')
      return normAt(view.tokens, k - 1) === ',' ? k - 1 : k;
    if (k - from > 22) return k;
  }
  return view.last;
}

import type { Span } from '../../types.ts';
import { normAt, phraseAt, type SentenceView } from './sentence.ts';
import { PASSIVES, TOPIC_CUES, type TopicCue } from './topics.table.ts';
import { phraseBefore, phrasesFrom } from './topics-phrases.ts';
import { BE } from './words.table.ts';

/** Words that bring in a topic, found in a sentence. */
export interface FoundCue {
  kind: TopicCue['kind'];
  /** First token of the words. */
  at: number;
  /** The token after them. */
  end: number;
  /** Nobody speaks ("trade was discussed", "topics included"): it is of the meeting told last. */
  impersonal: boolean;
}

const IMPERSONAL = /^(topics|subjects|agenda|also|among|focus|issues (?:included|discussed|on)) ?/;

const CUES = new Map<string, { words: string; length: number; kind: TopicCue['kind'] }[]>();
for (const { words, kind } of [...TOPIC_CUES].sort((a, b) => b.words.length - a.words.length)) {
  const [first, ...rest] = words.split(' ') as [string, ...string[]];
  CUES.set(first, [...(CUES.get(first) ?? []), { words, kind, length: rest.length + 1 }]);
}

/** The cue that stands at token i, if one does; the longest. */
export function cueAt(view: SentenceView, i: number): FoundCue | null {
  const passive = passiveAt(view, i);
  if (passive) return passive;
  const cue = CUES.get(normAt(view.tokens, i))?.find((c) => phraseAt(view.tokens, i, c.words));
  return cue && isCue(view, i, cue)
    ? { kind: cue.kind, at: i, end: i + cue.length, impersonal: cue.kind === 'before' || IMPERSONAL.test(cue.words) }
    : null;
}

/** The topics that a cue brings in. */
export function topicsAt(view: SentenceView, cue: FoundCue): Span[] {
  if (cue.kind === 'before') return phraseBefore(view, cue.at);
  if (cue.kind === 'single') return phrasesFrom(view, cue.end).slice(0, 1);
  if (cue.kind === 'object') {
    const from = afterObject(view, cue.end);
    return from === null ? [] : phrasesFrom(view, from);
  }
  return phrasesFrom(view, cue.end);
}

/** "thanked the country for its support", "briefed him on": what for, what on. */
function afterObject(view: SentenceView, from: number): number | null {
  for (let k = from; k < Math.min(view.last, from + 12); k++) {
    if (/^(for|on|about|over|regarding|concerning)$/.test(normAt(view.tokens, k))) return k + 1;
    if (/^[.;:,]$|^(that|and|to|who)$/.test(normAt(view.tokens, k))) return null;
  }
  return null;
}

/** "Trade was also discussed", "views were exchanged on": what stands before the verb, or after "on". */
function passiveAt(view: SentenceView, i: number): FoundCue | null {
  const { tokens, first } = view;
  if (!BE.has(normAt(tokens, i))) return null;
  let k = i + 1;
  while (
    k < i + 3 &&
    /^(also|all|further|being|been|thoroughly|extensively|then|comprehensively)$/.test(normAt(tokens, k))
  )
    k++;
  if (!PASSIVES.has(normAt(tokens, k)) || i === first) return null;
  if (/^(on|about|over)$/.test(normAt(tokens, k + 1))) return { kind: 'core', at: i, end: k + 2, impersonal: true };
  // "will be discussed": the topic ends before "will".
  let at = i;
  while (
    at > first &&
    /^(will|would|to|also|be|has|have|had|could|should|may|might|been|can|not)$/.test(normAt(tokens, at - 1))
  )
    at--;
  return { kind: 'before', at, end: k + 1, impersonal: true };
}

const VERBS_OF_TALK =
  /^(discuss|review|raise|address|explore|tackle|seek|focus on|talk about|welcome|share|hope|press for|push for|negotiate|examine|take up|bring up|consult on|confer on|touch on|touch upon|look into|come up|deal with|work out|hammer out|iron out|thrash out|revolve around|concentrate on)$/;

/** "to review" is a verb, "its review of" is none; what is quoted from elsewhere is no topic. */
function isCue(view: SentenceView, i: number, cue: { words: string; kind: TopicCue['kind'] }): boolean {
  const token = view.tokens[i];
  const before = normAt(view.tokens, i - 1);
  if (VERBS_OF_TALK.test(cue.words))
    return (
      /^(to|will|would|may|might|could|can|also|they|and|both|jointly|further|leaders|ministers|officials|two|sides|should|not)$/.test(
        before,
      ) || view.parties.some((p) => p.last === i && !p.possessive)
    );
  // "agreed to strengthen cooperation" names a topic, "agreed to set up a group" a result.
  if (cue.words === 'agreed to')
    return /^(strengthen|deepen|enhance|boost|expand|develop|improve|increase|continue)$/.test(
      normAt(view.tokens, i + 2),
    );
  if (cue.words === 'issue of' || cue.words === 'issues of') return !/^(an|no)$/.test(before);
  // "on the sidelines of the meeting on food": another meeting's topic.
  if (/^(meeting|summit|conference|dialogue|talks|discussions) /.test(cue.words) && isBeside(view, i)) return false;
  if (cue.kind !== 'speech' && cue.kind !== 'object') return true;
  // "was welcomed by", "a welcoming ceremony"
  if ((BE.has(before) && normAt(view.tokens, i + 1) === 'by') || normAt(view.tokens, i + 1) === 'by') return false;
  if (/ing$/.test(cue.words) && /^(a|an|the|grand|warm|official)$/.test(before)) return false;
  return !token || !isQuotedFrom(view, token.start, i);
}

/** What a spokesman says of the talks ("The secretary underscored …") tells their topics; what anybody says of himself does not. */
function isQuotedFrom(view: SentenceView, start: number, i: number): boolean {
  const quote = view.quotes.find((q) => q.speakerName !== null && q.start <= start && q.end > start);
  if (!quote) return false;
  return !view.parties.some(
    (p) =>
      p.start >= quote.start &&
      p.last <= i &&
      i - p.last < 3 &&
      p.preposition === null &&
      !/^(i|we)$/.test(normAt(view.tokens, p.first)),
  );
}

/** Is it the meeting on whose sidelines another is held? */
export function isBeside(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= Math.max(view.first, i - 14); k--)
    if (/^(sidelines|margins|fringes)$/.test(normAt(view.tokens, k))) return true;
  return false;
}

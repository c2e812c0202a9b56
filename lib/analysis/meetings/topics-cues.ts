import type { Span } from '../../types.ts';
import { normAt, phrasesOf, type SentenceView, tableOf } from './sentence.ts';
import { PASSIVES, STATES, TOPIC_CUES, type TopicCue } from './topics.table.ts';
import { phraseBefore, phrasesFrom } from './topics-phrases.ts';
import { isAdjective } from './topics-split.ts';
import { GROUP_NOUNS } from './topics-words.table.ts';
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

const wordsAt = tableOf(
  [...TOPIC_CUES].sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words,
);

const stateAt = phrasesOf([...STATES].sort((a, b) => b.length - a.length));

/** The cue that stands at token i, if one does; the longest. */
export function cueAt(view: SentenceView, i: number): FoundCue | null {
  const subject = onSubject(view, i);
  if (subject) return subject;
  const passive = passiveAt(view, i);
  if (passive) return passive;
  const cue = wordsAt(view.tokens, i);
  return cue && isCue(view, i, cue)
    ? {
        kind: cue.kind,
        at: i,
        end: i + cue.words.split(' ').length,
        impersonal: cue.kind === 'before' || IMPERSONAL.test(cue.words),
      }
    : null;
}

/** The topics that a cue brings in. */
export function topicsAt(view: SentenceView, cue: FoundCue): Span[] {
  if (cue.kind === 'before') return phraseBefore(view, cue.at);
  if (cue.kind === 'single') return phrasesFrom(view, cue.end, commaAfter(view, cue.end)).slice(0, 1);
  if (cue.kind === 'object') {
    const from = afterObject(view, cue.end);
    return from === null ? [] : phrasesFrom(view, from);
  }
  const found = phrasesFrom(view, cue.end);
  // "condemned the offensive on Aleppo and other places": one deed.
  return /^(condemned|denounced)$/.test(normAt(view.tokens, cue.at)) ? found.slice(0, 1) : found;
}

function commaAfter(view: SentenceView, from: number): number {
  for (let k = from; k < view.last; k++) if (normAt(view.tokens, k) === ',') return k;
  return view.last;
}

/** "thanked the country for its support", "briefed him on": what for, what on. */
function afterObject(view: SentenceView, from: number): number | null {
  for (let k = from; k < Math.min(view.last, from + 12); k++) {
    if (/^(for|on|about|over|regarding|concerning)$/.test(normAt(view.tokens, k))) return k + 1;
    // "signed a plan to strengthen trade"
    if (/^(signed|sign|inked|signing)$/.test(normAt(view.tokens, from - 1)) && normAt(view.tokens, k) === 'to')
      return k + 1;
    if (/^[.;:,]$|^(that|and|to|who)$/.test(normAt(view.tokens, k))) return null;
  }
  return null;
}

/** "On Syria, the leaders agreed that …", "Finally, on trade, she …": a readout's paragraphs begin with their topic. */
function onSubject(view: SentenceView, i: number): FoundCue | null {
  const { tokens, first } = view;
  if (normAt(tokens, i) !== 'on' || view.sentence.kind === 'headline') return null;
  if (i !== first && !(i - first <= 2 && normAt(tokens, i - 1) === ',')) return null;
  if (view.dates.some((d) => d.span.start >= (tokens[i]?.start ?? 0) && d.span.start <= (tokens[i + 3]?.end ?? 0)))
    return null;
  if (
    /^(a|an|his|her|their|its|arrival|behalf|board|top|average|one|being|hearing|what|how|whether)$/.test(
      normAt(tokens, i + 1),
    )
  )
    return null;
  if (
    /^(sidelines|margins|occasion|other|same|eve|way|basis|ground|sides|whole|contrary|day|night|evening|morning|phone|day|part|final|first|second|last|front|level|agenda|invitation|request)$/.test(
      normAt(tokens, i + 2),
    )
  )
    return null;
  for (let k = i + 1; k < Math.min(view.last, i + 9); k++)
    if (normAt(tokens, k) === ',')
      return k > i + 1 &&
        !/^(front|hand|side|note|day|matter|occasion|level|part|whole|day|sidelines)$/.test(normAt(tokens, k - 1))
        ? { kind: 'single', at: i, end: i + 1, impersonal: false }
        : null;
  return null;
}

/** "Trade was also discussed", "views were exchanged on": what stands before the verb, or after "on". */
function passiveAt(view: SentenceView, i: number): FoundCue | null {
  const { tokens, first } = view;
  if (!BE.has(normAt(tokens, i))) return null;
  let k = i + 1;
  while (k < i + 5 && ADVERBS.test(normAt(tokens, k))) k++;
  if (i === first) return null;
  const state = stateAt(tokens, k);
  if (!state && !PASSIVES.has(normAt(tokens, k))) return null;
  if (!state && /^(on|about|over)$/.test(normAt(tokens, k + 1)))
    return { kind: 'core', at: i, end: k + 2, impersonal: true };
  // "will be discussed": the topic ends before "will".
  let at = i;
  while (
    at > first &&
    /^(will|would|to|also|be|has|have|had|could|should|may|might|been|can|not|all)$/.test(normAt(tokens, at - 1))
  )
    at--;
  return { kind: 'before', at, end: k + (state ? state.split(' ').length : 1), impersonal: true };
}
const ADVERBS =
  /^(also|all|further|being|been|be|thoroughly|extensively|then|comprehensively|likewise|expected|to|likely|again|firmly|very|particularly)$/;

/** Verbs after "agreed to" that name a topic rather than a result. */
const BETTER =
  /^(strengthen|deepen|enhance|boost|expand|develop|improve|increase|continue|work|cooperate|step|intensify|promote|further|advance|broaden|combat|fight|coordinate|explore|facilitate|accelerate)$/;

/** "The presidents", "both heads of state" before the verb. */
function isAfterGroup(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= Math.max(view.first, i - 4); k--) if (GROUP_NOUNS.has(normAt(view.tokens, k))) return true;
  return false;
}

const VERBS_OF_TALK =
  /^(discuss|review|raise|address|explore|tackle|seek|focus on|talk about|welcome|share|hope|press for|push for|negotiate|examine|take up|bring up|consult on|confer on|touch on|touch upon|look into|come up|deal with|work out|hammer out|iron out|thrash out|revolve around|concentrate on)$/;

/** "to review" is a verb, "its review of" is none; what is quoted from elsewhere is no topic. */
function isCue(view: SentenceView, i: number, cue: { words: string; kind: TopicCue['kind'] }): boolean {
  const token = view.tokens[i];
  const before = normAt(view.tokens, i - 1);
  const next = normAt(view.tokens, i + cue.words.split(' ').length);
  // "signed by the host": what was signed stands elsewhere.
  if (next === 'by') return false;
  // "the Conference on the Great Lakes Region" is a name.
  if (/^(summit|conference|dialogue|meeting|talks)/.test(cue.words) && token?.shape !== 'lower') return false;
  if (cue.kind === 'single')
    // "their behavior regarding the graves" brings in nothing of the talks.
    return cue.words !== 'concerning' || i === view.first || /^(,|and|;)$/.test(before);
  // "The presidents considered the schedule", not "considered Angola worthy".
  if (cue.words === 'considered') return isAfterGroup(view, i) && !view.parties.some((p) => p.first === i + 1);
  // "pledged to reconvene daily"
  if (/^(pledged|vowed|proposed|suggested)$/.test(cue.words) && next === 'to')
    return BETTER.test(normAt(view.tokens, i + 2));
  // "urged France to be more flexible": an appeal.
  if (cue.kind === 'speech' && /^(urged|called on|encouraged)$/.test(cue.words) && isAppeal(view, i)) return false;
  if (VERBS_OF_TALK.test(cue.words))
    return (
      /^(to|will|would|may|might|could|can|also|they|and|both|jointly|further|leaders|ministers|officials|two|sides|should|not)$/.test(
        before,
      ) || view.parties.some((p) => p.last === i && !p.possessive)
    );
  // "agreed to strengthen cooperation" names a topic, "agreed to set up a group" a result.
  if (cue.words === 'agreed to' || cue.words === 'agreeing to')
    return BETTER.test(normAt(view.tokens, i + 2)) || isAdjective(view.tokens, i + 2);
  // "issues of mutual interest" is a topic itself.
  if (cue.words === 'issue of' || cue.words === 'issues of' || cue.words === 'matters of')
    return !/^(an|no)$/.test(before) && !/^(mutual|common|shared|bilateral|joint)$/.test(next);
  if (cue.words === 'opportunity to') return BETTER.test(next);
  // "on the sidelines of the meeting on food": another meeting's topic.
  if (/^(meeting|summit|conference|dialogue|talks|discussions) /.test(cue.words) && isBeside(view, i)) return false;
  if (/^(sign|signing)$/.test(cue.words) && !/^(to|will|would|and|by|the|of)$/.test(before)) return false;
  if (cue.kind !== 'speech' && cue.kind !== 'object') return true;
  // "a welcoming ceremony"
  if (/ing$/.test(cue.words) && /^(a|an|the|grand|warm|official)$/.test(before)) return false;
  return !token || !isQuotedFrom(view, token.start, i);
}

/** Somebody and "to" follow the verb. */
function isAppeal(view: SentenceView, i: number): boolean {
  for (let k = i + 2; k < Math.min(view.last, i + 12); k++) {
    if (normAt(view.tokens, k) === 'to' && view.tokens[k - 1]?.text !== '-')
      return !/^(a|an|the|his|her|its|their)$/.test(normAt(view.tokens, k + 1));
    if (/^[,.;]$/.test(normAt(view.tokens, k))) return false;
  }
  return false;
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

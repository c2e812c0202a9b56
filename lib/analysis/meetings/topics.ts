import type { Span, Statement } from '../../types.ts';
import type { Gathered } from './merge.ts';
import type { Who } from './parties.ts';
import { normAt, type SentenceView, type Story } from './sentence.ts';
import { cueAt, type FoundCue, isBeside, topicsAt } from './topics-cues.ts';
import { phrasesFrom } from './topics-phrases.ts';
import { GROUP_NOUNS } from './topics-words.table.ts';
import { tokenAt } from './when.ts';

const MOST = 18;
/** How many sentences after the last word of a meeting what its people say still belongs to it. */
const REACH = 6;

/** What each meeting was about, in the article's words, in order of the text. */
export function findTopics(
  story: Story,
  meetings: readonly Gathered[],
  main: Gathered | null,
): Map<Gathered, Statement[]> {
  const topics = new Map<Gathered, Statement[]>();
  const spoken = meetingsBySentence(meetings);
  let current: Gathered | null = null;
  let since = 0;
  story.views.forEach((view, index) => {
    const own = spoken.get(index) ?? [];
    if (own.length > 0) {
      const told =
        own.find((o) => o.meeting === main) ?? own.find((o) => !isAside(view, o.at)) ?? (current ? null : own[0]);
      if (told) {
        current = told.meeting;
        since = 0;
      } else since++;
    } else since++;
    for (const { meeting, end } of own) {
      const at = tokenAt(view, end);
      if (isAbout(view, at)) add(story, topics, meeting, phrasesFrom(view, at + 1));
    }
    for (let i = view.first; i < view.last; i++) {
      const cue = cueAt(view, i);
      if (!cue) continue;
      const home = homeOf(view, cue, own, current, main, since, meetings.length === 1);
      if (home) {
        const found = topicsAt(view, cue);
        add(story, topics, home, found);
        const last = found.at(-1);
        while (last && i < view.last && (view.tokens[i]?.start ?? 0) < last.end) i++;
      }
      i = Math.max(i, cue.end) - 1;
    }
  });
  return topics;
}

/** "in light of his discussions yesterday with Stoltenberg": told in passing; what follows is not of it. */
function isAside(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(view.first, at - 8); k--) {
    if (/^[,;]$/.test(normAt(view.tokens, k))) return false;
    if (/^(following|light|since|despite|besides|like|unlike)$/.test(normAt(view.tokens, k))) return k - view.first > 3;
  }
  return false;
}

/** "held talks with Fidan on migration": the topic right after the people. */
function isAbout(view: SentenceView, at: number): boolean {
  if (!/^(on|about|over|regarding|concerning)$/.test(normAt(view.tokens, at))) return false;
  const next = view.tokens[at + 1];
  const dated = view.dates.some(
    (d) => Math.abs(d.span.start - (next?.start ?? 0)) < 4 || d.span.start === view.tokens[at]?.start,
  );
  return (
    !dated &&
    !isBeside(view, at) &&
    !/^(sidelines|margins|phone|telephone)$/.test(normAt(view.tokens, at + 2)) &&
    !/^(board|arrival|behalf|a)$/.test(next?.norm ?? '')
  );
}

interface Spoken {
  at: number;
  /** Where the clause's words end, people included. */
  end: number;
  meeting: Gathered;
  background: boolean;
}

function meetingsBySentence(meetings: readonly Gathered[]): Map<number, Spoken[]> {
  const map = new Map<number, Spoken[]>();
  for (const meeting of meetings)
    for (const s of [...meeting.sightings, ...meeting.echoes]) {
      const list = map.get(s.sentence) ?? [];
      list.push({ at: s.at, end: s.end, meeting, background: s.status === 'background' });
      map.set(
        s.sentence,
        list.sort((a, b) => a.at - b.at),
      );
    }
  return map;
}

/** The meeting that a cue at token i speaks of: the clause's own, else the one told last whose people speak. */
function homeOf(
  view: SentenceView,
  { at: i, kind, impersonal }: FoundCue,
  own: Spoken[],
  current: Gathered | null,
  main: Gathered | null,
  since: number,
  alone: boolean,
): Gathered | null {
  if (own.length > 0) {
    const exact = own.find((o) => o.at === i);
    const before = own.filter((o) => o.at <= i).at(-1);
    return (exact ?? before ?? own[0])?.meeting ?? null;
  }
  if (since > REACH && current !== main) return null;
  // A readout of one meeting speaks of it to its end.
  const reach = alone ? 2 * REACH : REACH;
  if (impersonal) return current ?? main;
  const speaker = kind === 'single' && i - view.first <= 2 ? speakersAfter(view, i) : speakers(view, i);
  if (speaker === 'group') return current ?? main;
  if (
    speaker.length === 0 &&
    kind === 'core' &&
    since <= 2 &&
    /^(he|she|it|they|the)$/.test(normAt(view.tokens, view.first))
  )
    return current ?? main;
  const home = current && involves(current, speaker) ? current : main && involves(main, speaker) ? main : null;
  if (!home) return null;
  if (kind !== 'core' && since > reach) return null;
  return home;
}

/** "Regarding trade, the United States welcomed …": the clause's subject. */
function speakersAfter(view: SentenceView, i: number): Who[] | 'group' {
  for (let k = i; k < Math.min(view.last, i + 14); k++) if (GROUP_NOUNS.has(normAt(view.tokens, k))) return 'group';
  return (
    view.parties.find((p) => p.first > i && p.preposition === null && !p.possessive && p.who.length > 0)?.who ?? []
  );
}

/** Who the subject of the cue is: parties before it, or "group" for "the two", "the leaders". */
function speakers(view: SentenceView, i: number): Who[] | 'group' {
  // "They agreed to keep up the pressure and reiterated the need for": still they.
  if (normAt(view.tokens, i - 1) === 'and')
    for (let k = view.first; k < Math.min(i, view.first + 4); k++)
      if (GROUP_NOUNS.has(normAt(view.tokens, k))) return 'group';
  const near = view.parties.filter((p) => p.last <= i && p.preposition === null && p.who.length > 0).at(-1);
  for (let k = i - 1; k >= view.first && i - k < 9; k--) {
    if (near && k < near.last) break;
    if (GROUP_NOUNS.has(normAt(view.tokens, k))) return 'group';
  }
  if (near && near.kind === 'reference' && near.who.length > 1) return 'group';
  return near?.who ?? [];
}

const involves = (meeting: Gathered, who: readonly Who[]): boolean =>
  who.some((w) =>
    meeting.who.some((m) =>
      w.official
        ? m.official === w.official
        : w.country !== null && (m.country === w.country || (m.official !== null && m.country === null)),
    ),
  );

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);

/** Nearly the same words: said before, or said in fewer words. */
function isSame(known: string, words: string): boolean {
  if (known.toLowerCase().includes(words.toLowerCase()) || isLonger(words, known)) return true;
  const [a, b] = [wordsOf(known), wordsOf(words)];
  const common = [...b].filter((w) => a.has(w)).length;
  return common / Math.max(a.size, b.size, 1) >= 0.75;
}

const isLonger = (words: string, known: string): boolean => words.toLowerCase().startsWith(`${known.toLowerCase()} `);

/** A tail that only says whose matter it is: the sides stand above the topic already. */
const SIDES =
  /\s+(?:between|for|of) (?:the|their|our|both)(?: two| three)? (?:countries|nations|states|sides|peoples)$/i;

/** The topic as a reader sees it: without marks of quotation and without the sides at its end. */
const readable = (words: string): string =>
  words
    .replace(/["“”]/g, '')
    .replace(/(?<![\p{L}\d])[‘'](?=[\p{L}\d])|(?<=[\p{L}\d])[’'](?= |$)/gu, '')
    .replace(SIDES, '');

function add(story: Story, topics: Map<Gathered, Statement[]>, home: Gathered, found: Span[]): void {
  const list = topics.get(home) ?? [];
  const { text, blocks } = story.entities.article;
  const headlineEnd = blocks.find((block) => block.kind === 'headline')?.end ?? 0;
  for (const span of found) {
    const words = text.slice(span.start, span.end);
    if (words.length < 3) continue;
    const topic: Statement = { text: readable(words), evidence: [span] };
    const known = list.findIndex((t) => isSame(t.text, topic.text));
    // The body says it better than the headline did, and the longer of two that begin alike.
    const before = list[known];
    if (before) {
      const inHeadline = (before.evidence[0]?.end ?? 0) <= headlineEnd;
      if ((inHeadline && span.start >= headlineEnd) || isLonger(topic.text, before.text)) list[known] = topic;
    } else if (list.length < MOST) list.push(topic);
  }
  topics.set(home, list);
}

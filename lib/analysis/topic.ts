import type { Article, Span } from '../types.ts';
import { BETWEEN_STATES, DIPLOMACY, ENCOUNTERS, MISSION_EVENTS, OFFICES, OTHERS, SATIRE } from './topic.table.ts';

/** What the stages before found; lists in order of the text. Missing ones are judged by words alone. */
export interface TopicInput {
  article: Pick<Article, 'text' | 'blocks'> & Partial<Pick<Article, 'url' | 'canonical' | 'publisher' | 'invented'>>;
  /** `counted: false` marks a country's name within another name. */
  countries: (Span & { code: string; counted?: boolean })[];
  officials: (Span & { id: string; country: string | null })[];
  /** What the article tells of a mission between two states: the words of each act. */
  missions: Span[];
  /** `countries`: of the participants, without those unknown. */
  meetings: { status: string; main: boolean; countries: string[]; evidence?: readonly Span[] }[];
}

export interface TopicJudgement {
  onTopic: boolean;
  /** 0 to 1; half is the border. */
  score: number;
  /** Short reasons in plain English, strongest first. */
  reasons: string[];
}

/** Figures the judgement is made from; exported for `--explain` and the tests. */
export interface TopicSigns {
  words: number;
  /** Passages with an official, a word of meeting and two states, weighted by where they stand. */
  pairs: number;
  /** The same with a mission's fate. */
  missions: number;
  /** Words of diplomacy in a thousand. */
  diplomacy: number;
  /** Words of the strongest other matter in a thousand, and which. */
  other: number;
  matter: string;
  /** Does the headline or the lead have a passage that counts? */
  lead: boolean;
  /** Does the headline or the lead tell what becomes of a mission? */
  told: boolean;
  /** An index page rather than an article. */
  listed: boolean;
  /** Satire, by the page's own word or by who publishes it. */
  invented: boolean;
}

/** How far into the article a passage still counts as its lead, in code units. */
const LEAD = 900;

/**
 * Is the article about diplomacy: meetings of states' representatives, or missions? Passages decide in which an official, a word of
 * meeting and two states stand together; their density, what the lead says, and the words of other matters weigh them.
 */
export function judgeTopic(input: TopicInput): TopicJudgement {
  const signs = readSigns(input);
  const real = input.meetings.filter((m) => m.status !== 'background' && new Set(m.countries).size > 1);
  let logit = -3.2;
  logit += 1.5 * Math.min(4, signs.pairs) ** 0.75;
  logit += 1.3 * Math.min(3, signs.missions);
  logit += 0.14 * Math.min(25, signs.diplomacy);
  logit += signs.lead ? 1.2 : -1.2;
  logit += Math.min(1, 0.5 * real.length);
  const others = 0.09 * Math.min(45, signs.other) + 0.15 * Math.max(0, Math.min(30, signs.other - 12));
  // An ambassador is made at home: senators and votes speak less against it.
  logit -= signs.told ? others / 2 : others;
  if (signs.pairs + signs.missions === 0) logit -= 2.5;
  if (signs.listed) logit -= 4;
  if (signs.invented) logit -= 8;
  // Long essays come upon meetings in passing: what counts is how much of the text they are.
  const density = (1000 * (signs.pairs + 1.5 * signs.missions)) / Math.max(250, signs.words);
  logit += Math.max(-2.5, Math.min(1.5, 0.55 * (density - 3)));
  const score = 1 / (1 + Math.exp(-logit));
  return { onTopic: score >= 0.5, score: Math.round(score * 1000) / 1000, reasons: reasonsOf(signs, real.length) };
}

/** Counts the signs of a topic. */
export function readSigns(input: TopicInput): TopicSigns {
  const { text, blocks } = input.article;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const acts = [...input.missions].sort((a, b) => a.start - b.start);
  const meetings = input.meetings
    .filter((m) => m.main && m.status !== 'background' && new Set(m.countries).size > 1)
    .flatMap((m) => m.evidence ?? []);
  let pairs = 0;
  let missions = 0;
  let lead = false;
  let toldEarly = false;
  const bodyStart = blocks.find((b) => b.kind === 'paragraph')?.start ?? 0;
  for (const passage of passagesOf(input.article)) {
    const officials = startingIn(input.officials, passage);
    const told = startingIn(acts, passage).length > 0;
    const states = new Set([
      ...startingIn(input.countries, passage).flatMap((c) => (c.counted === false ? [] : c.code)),
      ...officials.flatMap((o) => o.country ?? []),
    ]);
    const early = passage.end < bodyStart + LEAD;
    if (told) {
      missions += early ? 1.5 : 0.75;
      lead ||= early;
      toldEarly ||= early;
    }
    const between = early && meetings.some((s) => s.start >= passage.start && s.start < passage.end);
    if (between) {
      pairs += 1.5;
      lead = true;
    }
    if (states.size === 0) continue;
    const part = text.slice(passage.start, passage.end);
    // A readout names its own state nowhere: one state is enough where the words are a diplomat's.
    const alone = states.size < 2;
    if (alone && !(early && count(part, DIPLOMACY) > 0)) continue;
    const weight = (early ? 1.5 : 0.75) * (alone ? 0.5 : 1);
    const offices = count(part, OFFICES) + officials.length;
    const mission = count(part, MISSION_EVENTS) > 0 && (!alone || offices > 0);
    const encounter = count(part, ENCOUNTERS) > 0;
    const met = encounter && (offices > 0 || (!alone && count(part, BETWEEN_STATES) > 0));
    if (mission && !told) missions += weight;
    if (met && !between) pairs += weight;
    if (early && (mission || met)) lead = true;
  }
  const thousand = Math.max(words, 150) / 1000;
  const others = OTHERS.map(([matter, pattern]) => [matter, count(text, pattern) / thousand] as const);
  const [matter, other] = others.reduce((a, b) => (b[1] > a[1] ? b : a));
  return {
    words,
    pairs,
    missions,
    diplomacy: count(text, DIPLOMACY) / thousand,
    other,
    matter,
    lead,
    told: toldEarly,
    listed: isList(input.article),
    invented: isSatire(input.article),
  };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Those of a list in order of the text that begin within a passage, by bisection. */
function startingIn<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((list[mid] as T).start < start) lo = mid + 1;
    else hi = mid;
  }
  const found: T[] = [];
  for (let i = lo; i < list.length && (list[i] as T).start < end; i++) found.push(list[i] as T);
  return found;
}

/** Sentences with the one after them, within a block: close together, but not by chance. */
function passagesOf(article: TopicInput['article']): Span[] {
  const passages: Span[] = [];
  const [headline, lead] = [
    article.blocks.find((b) => b.kind === 'headline'),
    article.blocks.find((b) => b.kind === 'paragraph'),
  ];
  // What stands in headline and lead stands together.
  if (lead)
    passages.push({
      start: headline && headline.start < lead.start ? headline.start : lead.start,
      end: Math.min(lead.end, lead.start + 450),
    });
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    let start = block.start;
    const stops = /[.!?…]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;
    stops.lastIndex = block.start;
    for (let m = stops.exec(article.text); m && m.index < block.end; m = stops.exec(article.text)) {
      const end = m.index + m[0].length;
      if (end - start < 60) continue;
      passages.push({ start, end });
      start = end;
    }
    if (start < block.end) passages.push({ start, end: block.end });
  }
  return passages;
}

/** News that is made up reads like news: the page's own word tells, or who publishes it. */
const isSatire = ({ url, canonical, publisher, invented }: TopicInput['article']): boolean =>
  invented === true || [url, canonical, publisher].some((name) => SATIRE.test(name ?? ''));

/** An index page: many short lines, few that are sentences. */
function isList({ text, blocks }: TopicInput['article']): boolean {
  if (blocks.length < 25) return false;
  const sentences = blocks.filter(
    (b) => b.end - b.start > 80 && /[.!?]["”’)]*$/.test(text.slice(b.start, b.end).trimEnd()),
  ).length;
  return sentences / blocks.length < 0.25;
}

function reasonsOf(signs: TopicSigns, meetings: number): string[] {
  const reasons: string[] = [];
  if (meetings > 0)
    reasons.push(meetings === 1 ? 'a meeting between two states' : `${meetings} meetings between states`);
  if (signs.pairs > 0) reasons.push('officials, a meeting and two states stand together');
  if (signs.missions > 0) reasons.push('a diplomatic mission opens, closes or changes hands');
  if (signs.lead) reasons.push('the lead says so');
  if (signs.pairs + signs.missions === 0)
    reasons.push('nowhere do an official, a meeting and two states stand together');
  if (signs.other > 15) reasons.push(`many words of ${signs.matter}`);
  if (signs.invented) reasons.unshift('satire, as the page or its publisher says');
  if (signs.listed) reasons.push('a list of links rather than an article');
  return reasons;
}

import { HEADING_TAGS } from './hints.ts';
import type { Run, Walk, Zone } from './walk.ts';

/** Ends as a sentence does, closing quotes and brackets included (Latin, Arabic, CJK, Devanagari). */
const SENTENCE_END = /[.!?…。！？؟।:;][\s"'”’»)\]]*$/;
/** A stop inside: two sentences, or one with a comma. */
const INNER_STOP = /[,;.!?،。]\s/;

/** The share of a run's characters that is not in links. */
export const plainShare = (run: Run): number => (run.text.length ? 1 - Math.min(1, run.linked / run.text.length) : 0);

/** A sentence or more, not a label, a headline or a list of links. */
export function isSentence(run: Run): boolean {
  const { text } = run;
  if (text.length < 40 || plainShare(run) < 0.5) return false;
  if (HEADING_TAGS.has(run.zone.tag)) return false;
  return SENTENCE_END.test(text) || (text.length > 90 && INNER_STOP.test(text));
}

/** The zones from `zone` up to the body. */
function* up(zone: Zone | null): Generator<Zone> {
  for (let z = zone; z; z = z.parent) yield z;
}

/** True when `zone` is `ancestor` or stands inside it. */
export function isInside(zone: Zone | null, ancestor: Zone): boolean {
  for (const z of up(zone)) if (z === ancestor) return true;
  return false;
}

/** The nearest zone around `zone` that is set apart from the story, below `limit`. */
export function apartWithin(zone: Zone | null, limit: Zone | null): Zone | null {
  for (const z of up(zone)) {
    if (z === limit) return null;
    if (z.apart) return z;
  }
  return null;
}

/**
 * The element that holds the story: the zone with the most sentences and the least clutter around them.
 * Also settles which parts are set apart: a part named "comments" or "sidebar" that holds most of the page's
 * sentences is the story under a misleading name. Of several stories on end (pages that go on for ever) it is the first.
 * @param within only this part of the page is looked at
 */
export function findContainer({ zones, runs }: Walk, within: Element | null = null): Zone | null {
  const all = countSentences(zones, runs);
  if (!all) return null;
  for (const zone of zones)
    if (zone.apart === 'soft' && (zone.good > all / 2 || holdsStory(zone, zones, all))) zone.apart = null;

  const best = mostSentences(zones, runs, within);
  if (!best) return null;
  const story = firstOfSeveral(best, zones, runs) ?? best;
  return marked(story, zones) ?? story;
}

/** Counts each zone's sentences, and returns those of all. What is set apart for good counts where there is nothing else. */
function countSentences(zones: Zone[], runs: Run[]): number {
  const isApart = (zone: Zone) => [...up(zone)].some(({ apart }) => apart === 'hard');
  const sentences = runs.filter(isSentence);
  const outside = sentences.filter(({ zone }) => !isApart(zone));
  if (outside.length === 0) for (const zone of zones) if (zone.apart === 'hard') zone.apart = null;
  let all = 0;
  for (const run of outside.length > 0 ? outside : sentences) {
    const good = run.text.length - run.linked;
    all += good;
    for (const zone of up(run.zone)) zone.good += good;
  }
  return all;
}

/** The zone with the most sentences and the least clutter around them, outside of what is set apart. */
function mostSentences(zones: Zone[], runs: Run[], within: Element | null): Zone | null {
  for (const run of runs) {
    if (apartWithin(run.zone, null)) continue;
    const value = isSentence(run)
      ? run.text.length - run.linked
      : HEADING_TAGS.has(run.zone.tag)
        ? 0
        : -Math.max(10, run.text.length / 2);
    for (const zone of up(run.zone)) zone.score += value;
  }
  let best: Zone | null = null;
  for (const zone of zones) {
    if (zone.score <= 0 || apartWithin(zone, null) || (within && !within.contains(zone.element))) continue;
    if (!best || zone.score >= best.score) best = zone;
  }
  return best;
}

/** A wrapper named for what stands beside the story ("with-sidebar") is known by the story's container inside it. */
function holdsStory(zone: Zone, zones: Zone[], all: number): boolean {
  if (zone.good < all / 5) return false;
  return zones.some((z) => z !== zone && z.story && z.good > zone.good / 2 && isInside(z, zone));
}

/** Enough for a story of its own, in characters; a teaser's summary is shorter. */
const STORY_LENGTH = 600;

/** The first `<article>` inside `best` where there are several, each with a headline of its own and a story's length. */
function firstOfSeveral(best: Zone, zones: Zone[], runs: Run[]): Zone | null {
  const titled = new Set<Zone>();
  for (const run of runs) {
    if (run.zone.tag !== 'H1') continue;
    for (const zone of up(run.zone)) if (zone.tag === 'ARTICLE') titled.add(zone);
  }
  const stories = zones.filter((z) => titled.has(z) && z.score > STORY_LENGTH && z !== best && isInside(z, best));
  const [first, second] = stories.filter((z) => !stories.some((other) => other !== z && isInside(z, other)));
  return first && second ? first : null;
}

/** The smallest element inside `best` that the page marks as the story, where it holds most of it. */
function marked(best: Zone, zones: Zone[]): Zone | null {
  const inside = zones.filter((zone) => zone.score > 0 && isInside(zone, best) && !apartWithin(zone, best));
  let found: Zone | null = null;
  for (const zone of inside) {
    const sectioning = zone.tag === 'ARTICLE' || zone.tag === 'MAIN';
    if (!zone.story && !sectioning) continue;
    if (zone.score < best.score * 0.6) continue;
    const whole = sectioning ? zone : withTwins(zone, inside);
    if (whole !== best && (!found || isInside(whole, found))) found = whole;
  }
  return found;
}

/** A story set in several boxes of one make has the element around them all as its container. */
function withTwins(zone: Zone, inside: Zone[]): Zone {
  const names = zone.element.getAttribute('class');
  let whole = zone;
  for (const twin of inside) {
    if (twin.tag !== zone.tag || twin.element.getAttribute('class') !== names) continue;
    while (whole.parent && !isInside(twin, whole)) whole = whole.parent;
  }
  return whole;
}

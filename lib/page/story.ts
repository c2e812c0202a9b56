import type { Block } from '../types.ts';
import { isBoilerplate } from './boilerplate.ts';
import { apartWithin, isInside, isSentence, plainShare } from './container.ts';
import { HEADING_TAGS } from './hints.ts';
import { collapse, type Run, type Walk, type Zone } from './walk.ts';

/** How a run is shown in the article, the headline aside. */
export const kindOf = (run: Run): Block['kind'] => (HEADING_TAGS.has(run.zone.tag) ? 'heading' : 'paragraph');

export const lengthOf = (runs: Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The runs of the container that a reader would call the article. */
export function storyRuns({ runs }: Walk, container: Zone): Run[] {
  const kept = runs.filter((run) => isInside(run.zone, container) && !apartWithin(run.zone, container) && belongs(run));
  const seen = kept.filter(isVisible);
  for (const run of seen) leaveOutHidden(run);
  // A page that hides all of its story does so for a moment, until its fonts or scripts have come.
  return withoutStrayHeadings(lengthOf(seen) < lengthOf(kept) / 5 ? kept : seen);
}

/** Paragraphs between the headline and the story's container: the opening, set in larger type. */
export function standfirst({ runs }: Walk, headline: Run | null, first: Run): Run[] {
  if (!headline) return [];
  const between = runs.slice(runs.indexOf(headline) + 1, runs.indexOf(first));
  const opening = between.filter(
    (run) => run.zone.tag === 'P' && isSentence(run) && !apartWithin(run.zone, null) && belongs(run) && isVisible(run),
  );
  return opening.length <= 2 ? opening : [];
}

/** Left out: links to elsewhere, labels, credits, lines about the page itself. */
function belongs(run: Run): boolean {
  const { text, zone } = run;
  if (isBoilerplate(text)) return false;
  if (isSentence(run)) return true;
  if (plainShare(run) < 0.4) return false;
  if (HEADING_TAGS.has(zone.tag)) return zone.tag !== 'H1' && text.length > 2;
  if (!/\p{L}{2}/u.test(text)) return false;
  // A line of its own: a paragraph however short, but a bare <div> or table cell only when it says something.
  return zone.tag === 'P' || zone.tag === 'BLOCKQUOTE' || (text.length > 25 && /[.!?…”"]$/.test(text));
}

/** Asks the browser, where there is one with a layout, whether style sheets hide the run. */
export function isVisible(run: Run): boolean {
  const { element } = run.zone;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

/** Words that style sheets hide in the middle of a sentence (tooltips, labels for other screens) are not said. Changes the run. */
function leaveOutHidden(run: Run): void {
  const shown = new Map<Element, boolean>([[run.zone.element, true]]);
  const isShown = (part: Text | null): boolean => {
    const element = part?.parentElement;
    if (!element || typeof element.checkVisibility !== 'function') return true;
    let known = shown.get(element);
    if (known === undefined) {
      known = element.checkVisibility({ visibilityProperty: true });
      shown.set(element, known);
    }
    return known;
  };
  const kept = run.parts.map(isShown);
  if (kept.every(Boolean)) return;
  run.sources = run.sources.filter((_, i) => kept[i]);
  run.parts = run.parts.filter((_, i) => kept[i]);
  run.text = collapse(run.parts);
}

/**
 * A heading before the first paragraph repeats the headline in other words; one with no paragraph after it introduces
 * something that was left out.
 */
function withoutStrayHeadings(runs: Run[]): Run[] {
  const first = runs.findIndex((run) => kindOf(run) === 'paragraph');
  return runs.filter((run, i) => {
    if (kindOf(run) !== 'heading') return true;
    if (i < first) return false;
    const next = runs[i + 1];
    return next !== undefined && kindOf(next) !== 'heading';
  });
}

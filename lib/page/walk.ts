import { ASIDE_TAGS, BLOCK_TAGS, hintOf, isInlineApart, UNREAD_TAGS } from './hints.ts';

/** A block-level element that was walked, with how much of the story stands in it. */
export interface Zone {
  element: Element;
  tag: string;
  parent: Zone | null;
  /** Set apart by tag or name: 'soft' gives way when most of the story stands inside, 'hard' only when there is none outside. */
  apart: 'soft' | 'hard' | null;
  /** Named or marked up as the story's container. */
  story: boolean;
  /** Characters of sentences inside, links left out. */
  good: number;
  /** `good` less the clutter inside. */
  score: number;
}

/** Inline text between two block borders: what a reader sees as one line of thought. */
export interface Run {
  zone: Zone;
  /** The text nodes in order; null for a line break between them. */
  parts: (Text | null)[];
  /** Where each part starts in `body.textContent`, in UTF-16 code units; -1 in a shadow tree. */
  sources: number[];
  /** The words, blanks collapsed. */
  text: string;
  /** How many of the characters are in links. */
  linked: number;
}

export interface Walk {
  zones: Zone[];
  runs: Run[];
}

/** Deeper than any page that is meant to be read; guards the stack. */
const MAX_DEPTH = 600;

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * One pass over the live body in document order. Nothing is cloned, changed or measured.
 * Offsets count every text node of the body as `textContent` does, scripts included.
 */
export function walk(body: Element): Walk {
  const zones: Zone[] = [];
  const runs: Run[] = [];
  let source = 0;
  let links = 0;
  let breaks = 0;
  let inShadow = 0;
  let run: Run | null = null;

  const flush = () => {
    if (run) {
      run.text = collapse(run.parts);
      if (run.text) runs.push(run);
    }
    run = null;
    breaks = 0;
  };

  const readText = (node: Text, zone: Zone) => {
    const { length } = node;
    const data = node.data;
    if (/\S/.test(data)) {
      breaks = 0;
      run ??= { zone, parts: [], sources: [], text: '', linked: 0 };
      run.parts.push(node);
      run.sources.push(inShadow ? -1 : source);
      if (links) run.linked += data.trim().length;
    } else if (run) {
      run.parts.push(node); // a blank between two words
      run.sources.push(inShadow ? -1 : source);
    }
    if (!inShadow) source += length;
  };

  const skip = (element: Element) => {
    const text: unknown = element.textContent;
    if (!inShadow && typeof text === 'string') source += text.length;
  };

  const readChildren = (parent: Node, zone: Zone, depth: number) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) readText(node as Text, zone);
      else if (node.nodeType === 1) readElement(node as Element, zone, depth + 1);
      else if (node.nodeType === 4 && !inShadow) source += (node as CharacterData).length;
    }
  };

  const readElement = (element: Element, outer: Zone, depth: number) => {
    // A form's field may be named "tagName" and stand in its place.
    const tag = typeof element.tagName === 'string' ? element.tagName : 'FORM';
    if (tag === 'BR') {
      if (++breaks > 1) flush();
      else if (run) {
        run.parts.push(null);
        run.sources.push(-1);
      }
      return;
    }
    // An SVG's tag name is in lower case; its words are labels, not sentences.
    if (UNREAD_TAGS.has(tag) || tag === 'svg' || depth > MAX_DEPTH) return skip(element);
    const hidden = isHidden(element);
    if (hidden === 'hard') return skip(element);
    const block = BLOCK_TAGS.has(tag);
    const shadow = element.shadowRoot;
    if (!block && !shadow) {
      if (hidden || isInlineApart(element.getAttribute('class'))) return skip(element);
      const link = tag === 'A' ? 1 : 0;
      links += link;
      readChildren(element, outer, depth);
      links -= link;
      return;
    }
    flush();
    const zone = zoneOf(element, tag, outer, hidden !== null);
    zones.push(zone);
    if (shadow) {
      inShadow++;
      readChildren(shadow, zone, depth);
      inShadow--;
      flush();
    }
    if (tag === 'DETAILS' && !element.hasAttribute('open')) {
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 1 && (node as Element).tagName === 'SUMMARY')
          readElement(node as Element, zone, depth + 1);
        else if (node.nodeType === 1) skip(node as Element);
        else if (node.nodeType === 3 && !inShadow) source += (node as Text).length;
      }
    } else readChildren(element, zone, depth);
    flush();
  };

  const root = zoneOf(body, body.tagName, null, false);
  root.apart = null;
  zones.push(root);
  readChildren(body, root, 0);
  flush();
  return { zones, runs };
}

/** What of a walk stands in one part of the page, as if that had been walked alone. Takes its zones out of the walk's tree. */
export function walkWithin({ zones, runs }: Walk, part: Element): Walk {
  const inside = new Set(zones.filter(({ element }) => part.contains(element)));
  for (const zone of inside) if (zone.parent && !inside.has(zone.parent)) zone.parent = null;
  return { zones: [...inside], runs: runs.filter(({ zone }) => inside.has(zone)) };
}

function zoneOf(element: Element, tag: string, parent: Zone | null, hidden: boolean): Zone {
  const hint = hintOf(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
  const story = hint === 'story' || element.getAttribute('itemprop') === 'articleBody';
  // A dialog stands over the page: a wall of consent may be longer than the article behind it.
  if (isDialog(element)) return { element, tag, parent, apart: 'hard', story: false, good: 0, score: 0 };
  const apart = hidden || hint === 'apart' || hint === 'unseen' || ASIDE_TAGS.has(tag) ? 'soft' : null;
  return { element, tag, parent, apart: story ? null : apart, story, good: 0, score: 0 };
}

const isDialog = (element: Element): boolean =>
  element.getAttribute('aria-modal') === 'true' || /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '');

/**
 * Hidden by its own attributes. `aria-hidden` is soft: a consent dialog sets it on all the page behind it.
 * What style sheets hide is asked of the browser later, for the blocks that were chosen only.
 */
function isHidden(element: Element): 'soft' | 'hard' | null {
  if (!element.hasAttributes()) return null;
  if (element.hasAttribute('hidden')) return 'hard';
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return element.tagName === 'BODY' ? null : 'hard';
  return element.getAttribute('aria-hidden') === 'true' ? 'soft' : null;
}

/** Soft hyphens, zero-width characters and marks of direction: no reader sees them, and they split words. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

export function collapse(parts: (Text | null)[]): string {
  let text = '';
  for (const part of parts) text += part ? part.data : ' ';
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The lines of a run that has line breaks inside, each as a run of its own. */
export function linesOf(run: Run): Run[] {
  const lines: Run[] = [];
  let line: Run | null = null;
  run.parts.forEach((part, i) => {
    if (!part) line = null;
    else if (line) {
      line.parts.push(part);
      line.sources.push(run.sources[i] ?? -1);
    } else {
      line = { zone: run.zone, parts: [part], sources: [run.sources[i] ?? -1], text: '', linked: 0 };
      lines.push(line);
    }
  });
  for (const each of lines) each.text = collapse(each.parts);
  return lines.filter(({ text }) => text);
}

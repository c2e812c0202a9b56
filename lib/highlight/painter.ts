/** Ranges → paint, through the CSS Custom Highlight registry: no node of the page is touched. Rules: highlights.css. */
import type { MentionKind } from '../types.ts';
import type { Tone } from './tone.ts';

export type Layer = MentionKind | 'imported' | 'current' | 'flash';

/** Where two overlap, the later one is drawn on top: a country inside a mission's name stays visible. */
const LAYERS: readonly Layer[] = ['mission', 'official', 'country', 'imported', 'current', 'flash'];

/** How marks look, by the reader's choice: tinted and underlined, underlined only, or on a paper of their own. */
export type Look = 'tint' | 'lines' | 'paper';

/** A set of rules in highlights.css: what the name of a highlight ends in. */
export type Style = '' | '-dark' | '-lines' | '-lines-dark' | '-paper';
export const STYLES: readonly Style[] = ['', '-dark', '-lines', '-lines-dark', '-paper'];

/** A paper of its own is legible over any page; lines and tints are not the same over a light and a dark one. */
export function styleOf(look: Look, tone: Tone): Style {
  if (look === 'paper') return '-paper';
  if (look === 'lines') return tone === 'dark' ? '-lines-dark' : '-lines';
  return tone === 'dark' ? '-dark' : '';
}

export interface Painter {
  /** Shows exactly these ranges in a layer in a style. */
  paint(layer: Layer, ranges: Iterable<Range>, style?: Style): void;
  /** Takes everything away, unless a newer instance has replaced it. */
  clear(): void;
}

/** In: the page's highlight registry (`CSS.highlights`). What has no ranges is not registered. */
export function createPainter(registry: HighlightRegistry = CSS.highlights): Painter {
  const shown = new Map<string, Highlight>();

  const remove = (name: string) => {
    const there = shown.get(name);
    if (there && registry.get(name) === there) registry.delete(name);
    shown.delete(name);
  };

  return {
    paint(layer, ranges, style = '') {
      const wanted = [...ranges];
      const name = `readout-${layer}${style}`;
      if (wanted.length === 0) {
        remove(name);
        return;
      }
      // Filled one by one: spreading thousands of ranges into the constructor would overflow the stack.
      const highlight = new Highlight();
      highlight.priority = LAYERS.indexOf(layer);
      for (const range of wanted) highlight.add(range);
      registry.set(name, highlight);
      shown.set(name, highlight);
    },
    clear() {
      for (const name of [...shown.keys()]) remove(name);
    },
  };
}

/** Ranges → paint, through the CSS Custom Highlight registry: no node of the page is touched. Styles: highlights.css. */
import type { MentionKind } from '../types.ts';

export type Layer = MentionKind | 'current' | 'flash';

/** Where two overlap, the later one is drawn on top: a country inside a mission's name stays visible. */
const LAYERS: readonly Layer[] = ['mission', 'official', 'country', 'current', 'flash'];

export interface Painter {
  /** Shows exactly these ranges in a layer. */
  paint(layer: Layer, ranges: Iterable<Range>): void;
  /** Takes all layers away, unless a newer instance has replaced them. */
  clear(): void;
}

/** In: the page's highlight registry (`CSS.highlights`). A layer without ranges is not registered. */
export function createPainter(registry: HighlightRegistry = CSS.highlights): Painter {
  const shown = new Map<Layer, Highlight>();

  const remove = (layer: Layer) => {
    const name = `readout-${layer}`;
    if (shown.has(layer) && registry.get(name) === shown.get(layer)) registry.delete(name);
    shown.delete(layer);
  };

  return {
    paint(layer, ranges) {
      const wanted = [...ranges];
      if (wanted.length === 0) {
        remove(layer);
        return;
      }
      // Filled one by one: spreading thousands of ranges into the constructor would overflow the stack.
      const highlight = new Highlight();
      highlight.priority = LAYERS.indexOf(layer);
      for (const range of wanted) highlight.add(range);
      registry.set(`readout-${layer}`, highlight);
      shown.set(layer, highlight);
    },
    clear() {
      for (const layer of LAYERS) remove(layer);
    },
  };
}

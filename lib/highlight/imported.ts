/** Highlights from a file instead of from our reading: found again, shown in a layer of their own, one look for whatever they mark. */
import { type PageText, pageText, type XPathRange } from '../page/page-text.ts';
import type { Span } from '../types.ts';
import type { Painter } from './painter.ts';
import { scrollTo } from './reveal.ts';

const FLASH = 1_500;

/** A place in the DOM that a file names, and the words that should stand there. */
export interface WantedRange {
  range: XPathRange;
  words: string;
}

export interface Imported {
  /** The page's text now, and for each wanted place where it is in that text (UTF-16), if the words stand there. */
  recall(wanted: readonly (WantedRange | null)[]): { text: string; spans: (Span | null)[] };
  /** Shows exactly these stretches of the text last recalled; none takes all away. How many could be shown. */
  show(spans: readonly Span[]): number;
  /** Scrolls to a stretch and flashes it; false when its words are gone. */
  reveal(span: Span): boolean;
  clear(): void;
}

export function createImported(document: Document, painter: Painter): Imported {
  let page: PageText | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;
  const rangesOf = (spans: readonly Span[]) =>
    spans.map((span) => page?.rangeOf(span) ?? null).filter((range) => range !== null);

  return {
    recall(wanted) {
      const now = pageText(document);
      page = now;
      return { text: now.text, spans: wanted.map((one) => one && now.spanOf(one.range, one.words)) };
    },
    show(spans) {
      const ranges = rangesOf(spans);
      painter.paint('imported', ranges);
      return ranges.length;
    },
    reveal(span) {
      const [range] = rangesOf([span]);
      if (!range || !scrollTo(range)) return false;
      clearTimeout(flashing);
      painter.paint('flash', [range]);
      flashing = setTimeout(() => painter.paint('flash', []), FLASH);
      return true;
    },
    clear() {
      clearTimeout(flashing);
      page = null;
      painter.clear();
    },
  };
}

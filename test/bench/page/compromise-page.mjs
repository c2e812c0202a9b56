/** What Readout would be if compromise did the work in the page: gate and extraction are ours, names and places are its. */
import nlp from 'compromise/three';
import { extractArticle } from '../../../lib/page/extract.ts';
import { looksLikeArticle } from '../../../lib/page/gate.ts';
import { rangeOf } from '../../../lib/page/ranges.ts';

if (looksLikeArticle(document)) {
  const page = extractArticle(document);
  if (page) {
    const doc = nlp(page.article.text);
    const found = [doc.people(), doc.places(), doc.quotations()].flatMap((view) =>
      view.json({ offset: true, terms: false }),
    );
    const highlight = new Highlight();
    for (const { offset } of found) {
      const range = rangeOf(page, { start: offset.start, end: offset.start + offset.length });
      if (range) highlight.add(range);
    }
    CSS.highlights.set('readout-official', highlight);
  }
}

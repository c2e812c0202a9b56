/** Measures in a page: the gate, the extraction, the hit-test. Bundled and put into the page by ../world.ts. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../../lib/page/extract.ts';
import { looksLikeArticle } from '../../../lib/page/gate.ts';

/** Everything the gate looks for by selector. */
const SELECTORS =
  'p,td,article,main,[itemprop~="articleBody"],[property="og:type"],[property="article:published_time"],script[type="application/ld+json"]';

/** As if from a site's inner page: the address decides only about front pages. */
const ADDRESS = { pathname: '/world/story', protocol: 'https:' };

const WORK = {
  gate: {
    readout: () => looksLikeArticle(document, ADDRESS),
    isProbablyReaderable: () => isProbablyReaderable(document),
    limit: () => document.querySelectorAll(SELECTORS).length,
  },
  extraction: {
    readout: () => extractArticle(document),
    // Both change the document they are given, so a reader's page can only be read from a copy.
    Readability: () => new Readability(document.cloneNode(true)).parse(),
    defuddle: () => new Defuddle(document.cloneNode(true), { url: 'https://example.org/world/story' }).parse(),
    limit: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) length += walker.currentNode.data.length;
      return length;
    },
  },
};

const timed = (work) => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Milliseconds of one call of each, in this order, the first in this page. A contender that throws has no time. */
globalThis.benchOnce = (work, names) =>
  Object.fromEntries(
    names.map((name) => {
      try {
        return [name, timed(WORK[work][name])];
      } catch {
        return [name, null];
      }
    }),
  );

/** Milliseconds of one call of each when it has been called before: several calls are measured together. */
globalThis.benchWarm = (work, names, calls) =>
  Object.fromEntries(
    names.map((name) => {
      const call = WORK[work][name];
      try {
        return [
          name,
          timed(() => {
            for (let i = 0; i < calls; i++) call();
          }) / calls,
        ];
      } catch {
        return [name, null];
      }
    }),
  );

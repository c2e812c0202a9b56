/** Paints in a long page, in four ways; and asks what lies under a point, in three. */
import Mark from 'mark.js';
import { indexMarks, markAt } from '../../../lib/highlight/hit.ts';
import { createPainter } from '../../../lib/highlight/painter.ts';
import { extractArticle } from '../../../lib/page/extract.ts';
import { rangeOf } from '../../../lib/page/ranges.ts';

const KINDS = ['official', 'country', 'mission'];
let page;
let spans = [];
let kinds = {};
let ready = [];
const painter = createPainter();
const marker = () => new Mark(document.querySelector('main'));

/** Chooses `count` words of the page, from all over it. */
globalThis.benchChoose = (count) => {
  page = extractArticle(document);
  const words = [...page.article.text.matchAll(/\p{L}{4,}/gu)];
  spans = Array.from({ length: count }, (_, i) => {
    const word = words[Math.floor((i * words.length) / count)];
    return { start: word.index, end: word.index + word[0].length };
  });
  kinds = Object.groupBy(spans, (span) => KINDS[span.start % 3]);
  ready = spans.map((span) => rangeOf(page, span));
  return ready.filter(Boolean).length;
};

/** Wraps each stretch in a <mark>, as annotation tools do: split the text node, put the element around its part. */
function wrap() {
  // From the end, so that the offsets before stay right.
  for (const range of [...ready].reverse()) {
    const { startContainer, startOffset, endOffset } = range;
    const part = startContainer.splitText(startOffset);
    part.splitText(endOffset - startOffset);
    const mark = document.createElement('mark');
    mark.className = 'bench';
    part.replaceWith(mark);
    mark.append(part);
  }
}

function unwrap() {
  for (const mark of document.querySelectorAll('mark.bench')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

/** Offsets as mark.js counts them: in the text of its root. */
function rangesForMarkJs() {
  const starts = new Map();
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  let at = 0;
  while (walker.nextNode()) {
    starts.set(walker.currentNode, at);
    at += walker.currentNode.length;
  }
  return ready.map(({ startContainer, startOffset, endOffset }) => ({
    start: starts.get(startContainer) + startOffset,
    length: endOffset - startOffset,
  }));
}

const WORK = {
  readout: {
    paint: () => {
      for (const kind of KINDS)
        painter.paint(
          kind,
          (kinds[kind] ?? []).map((span) => rangeOf(page, span)),
        );
    },
    clear: () => painter.clear(),
  },
  'mark.js': {
    prepare: rangesForMarkJs,
    paint: (ranges) => marker().markRanges(ranges),
    clear: () => marker().unmark(),
  },
  '<mark> elements': { paint: wrap, clear: unwrap },
  limit: {
    paint: () => {
      const highlight = new Highlight();
      for (const range of ready) highlight.add(range);
      CSS.highlights.set('readout-official', highlight);
    },
    clear: () => CSS.highlights.delete('readout-official'),
  },
  nothing: { paint: () => undefined, clear: () => undefined },
};

const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))));

let prepared;
/** Makes ready what is not part of the work, with the ranges of the page as it is now. */
globalThis.benchPrepare = async (name, count) => {
  globalThis.benchChoose(count);
  prepared = WORK[name].prepare?.();
  await painted();
};

/** Paints or clears and waits until the browser has painted. Milliseconds of the call alone. */
globalThis.benchDo = async (name, what) => {
  const began = performance.now();
  WORK[name][what](prepared);
  const took = performance.now() - began;
  await painted();
  return took;
};

/** Microseconds for a point, over points all over the viewport, with everything painted. */
globalThis.benchHits = (names) => {
  WORK.readout.paint();
  const index = indexMarks(
    spans.map((span, i) => ({ mention: { ...span, kind: 'official', entity: 'x' }, range: ready[i] })),
  );
  const points = Array.from({ length: 400 }, (_, i) => ({ x: (i * 37) % innerWidth, y: (i * 53) % innerHeight }));
  const hit = {
    readout: ({ x, y }) => markAt(document, index, { x, y }),
    highlightsFromPoint: ({ x, y }) => CSS.highlights.highlightsFromPoint?.(x, y),
    limit: ({ x, y }) => document.caretPositionFromPoint(x, y),
  };
  const times = {};
  for (const name of names) {
    const began = performance.now();
    for (const point of points) hit[name](point);
    times[name] = ((performance.now() - began) * 1000) / points.length;
  }
  painter.clear();
  return times;
};

/** One article of the page: its words, what was found in them, and where that is in the page now. */
import type { PageArticle } from '../page/extract.ts';
import { rangeOf } from '../page/ranges.ts';
import type { Article, Readout, Span } from '../types.ts';
import { carrier } from './carry.ts';
import { type Mark, mentionsOf } from './marks.ts';
import { type Tone, tones } from './tone.ts';

export interface Story {
  /** See nameOf: changes with every change of the words. */
  name: string;
  /** What was analysed: the readout's spans are in its text. */
  article: Article;
  readout: Readout;
  /** What the page says now. */
  page: PageArticle;
  /** In reading order; their offsets are in the text of `page`. */
  marks: Mark[];
  /** Whether its page is light or dark, by its first mark. */
  tone: Tone;
  /** Where a span of the readout is in the text of `page`, or null when its words are gone. */
  place(span: Span): Span | null;
}

function remake(story: Story): void {
  story.place = carrier(story.article, story.page.article);
  story.marks = mentionsOf(story.readout)
    .flatMap((mention) => {
      const place = story.place(mention);
      return place ? [{ ...mention, ...place }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => ({ mention, range: rangeOf(story.page, mention), story }));
  story.tone = toneOf(story);
}

const toneOf = ({ marks: [first] }: Story): Tone => tones()(first?.range?.startContainer.parentElement ?? null);

/** `article`: what was analysed, which may be more than the page has of it now. */
export function createStory(name: string, article: Article, page: PageArticle, readout: Readout): Story {
  const story: Story = { name, article, page, readout, marks: [], tone: 'light', place: () => null };
  remake(story);
  return story;
}

/** The open shadow roots that hold words of an article: neither observers nor hit-tests look into them unasked. */
export function shadowRootsOf({ anchors }: PageArticle): ShadowRoot[] {
  const roots = new Set<Node>();
  for (const { node } of anchors) {
    // A root inside a root: each counts.
    for (
      let root = node.getRootNode();
      root.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
      root = (root as ShadowRoot).host.getRootNode()
    ) {
      if (roots.has(root) || !('host' in root)) break;
      roots.add(root);
    }
  }
  return [...roots] as ShadowRoot[];
}

const sameEnds = (a: Range | null, b: Range | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset);

/**
 * Brings a story up to a fresh reading of the page. Where the words changed, what is known of the unchanged blocks stays.
 * Ranges that did not move keep their identity. Returns whether there is anything to paint anew.
 */
export function update(story: Story, page: PageArticle): boolean {
  const changed = story.page.article.text !== page.article.text;
  story.page = page;
  if (changed) {
    remake(story);
    return true;
  }
  const tone = toneOf(story);
  let moved = tone !== story.tone;
  story.tone = tone;
  for (const mark of story.marks) {
    const range = rangeOf(page, mark.mention);
    if (sameEnds(mark.range, range)) continue;
    mark.range = range;
    moved = true;
  }
  return moved;
}

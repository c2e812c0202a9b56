/**
 * What tags and class names say about the part of a page they stand on. Data only: a row is added when a page needs it.
 * None of these is the last word: a part that holds most of the page's sentences is never thrown out for its name.
 */

/** Never read: no sentence of an article stands in these. Upper case as in `Element.tagName`. */
export const UNREAD_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MAP NAV BUTTON SELECT TEXTAREA ' +
    'DATALIST DIALOG LABEL LEGEND PROGRESS METER FIGCAPTION CAPTION APPLET RP RT'
  ).split(' '),
);

/** A run of text ends where one of these begins or ends. */
export const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIR DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN MENU OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

export const HEADING_TAGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Set apart from the story by their meaning, unless most of the story stands in them. */
export const ASIDE_TAGS = new Set(['ASIDE', 'FOOTER', 'FIGURE', 'ADDRESS', 'FIELDSET', 'FORM', 'MENU', 'SEARCH']);

/** Class or id contains one of these (lower case): not the story. */
const APART = [
  // other stories
  'related',
  'recirc',
  'recommend',
  'teaser',
  'promo',
  'trending',
  'popular',
  'most-read',
  'mostread',
  'most_read',
  'most-view',
  'mostview',
  'read-more',
  'readmore',
  'read_more',
  'read-next',
  'readnext',
  'read-also',
  'also-like',
  'also-read',
  'seealso',
  'see-also',
  'more-stories',
  'morestories',
  'more-on',
  'more-from',
  'more_from',
  'morefrom',
  'more-news',
  'top-stories',
  'topstories',
  'latest-news',
  'up-next',
  'next-article',
  'next-post',
  'outbrain',
  'taboola',
  'zergnet',
  'carousel',
  'headlines-list',
  'river',
  'hyperpuff',
  // the publisher speaking of itself
  'newsletter',
  'news-letter',
  'subscri',
  'signup',
  'sign-up',
  'sign_up',
  'donat',
  'membership',
  'paywall',
  'login',
  'register',
  'cookie',
  'consent',
  'gdpr',
  'copyright',
  'disclaimer',
  'masthead',
  'colophon',
  'sponsor',
  'advert',
  'adsense',
  'ad-slot',
  'ad-container',
  'ad-wrap',
  'adbox',
  'adunit',
  'app-download',
  // tools
  'share',
  'sharing',
  'social',
  'toolbar',
  'breadcrumb',
  'pagination',
  'pager',
  'navigation',
  'navbar',
  'nav-',
  '-nav',
  'sidebar',
  'side-bar',
  'footer',
  'lightbox',
  'modal',
  'popup',
  'overlay',
  'tooltip',
  'skip-link',
  'listen',
  'audio-player',
  'video-player',
  'player-',
  'search-',
  'feedback',
  'poll-',
  'quiz',
  // about the story, not of it
  'caption',
  'credit',
  'byline',
  'author',
  'contributor',
  'biography',
  'dateline-block',
  'timestamp',
  'taglist',
  'tag-list',
  'post-tags',
  'article-tags',
  'keywords',
  'table-of-contents',
  'tableofcontents',
  'pullquote',
  'pull-quote',
  'pull_quote',
  'infobox',
  'factbox',
  'fact-box',
  'gallery',
  'slideshow',
  'story-meta',
  'comment',
  'disqus',
  'respond',
  'livefyre',
  'reader-',
  'letters-',
  // other people's posts set into the story
  'twitter-tweet',
  'instagram-media',
  'fb-post',
  'tiktok-embed',
  'embedly',
];

/** Class or id has one of these as a word of its own. */
const APART_WORDS = [
  'ad',
  'ads',
  'adv',
  'mpu',
  'dfp',
  'banner',
  'leaderboard',
  'toc',
  'tags',
  'meta',
  'menu',
  'bio',
  'rail',
  'nav',
  'hidden',
  'print',
  'tools',
  'crumbs',
  'widget',
];

/** Said of the element that holds the story's paragraphs. */
const STORY = [
  'articlebody',
  'article-body',
  'article_body',
  'article__body',
  'storybody',
  'story-body',
  'story_body',
  'storytext',
  'story-text',
  'story-content',
  'storycontent',
  'article-content',
  'article_content',
  'article__content',
  'articlecontent',
  'article-text',
  'articletext',
  'article_text',
  'entry-content',
  'post-content',
  'post-body',
  'postbody',
  'post_content',
  'body-content',
  'richtext',
  'rich-text',
  'content__article-body',
  'article-copy',
  'body-copy',
  'newstext',
  'news-text',
  'news-body',
  'entry-body',
];

/** Read out to no one or shown to no one: words for screen readers that repeat or explain what stands beside. */
const UNSEEN = [
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader',
  'screenreader',
  'a11y-hidden',
  'u-hidden',
  'is-hidden',
];

/** Words of their own that say the same, but less surely: other things are called so too. */
const STORY_WORDS = ['story', 'articletext', 'bodytext', 'body-text', 'maintext', 'main-text', 'fulltext', 'full-text'];

/** Inline elements that carry what stands beside a picture. In a sentence other names mean nothing. */
const INLINE_APART = ['caption', 'photo-credit', 'image-credit', 'credit-line'];

const loose = (s: string) => s.replace(/[-_]/g, '[-_]');
const APART_RE = new RegExp(`${APART.map(loose).join('|')}|(?:^|[\\s_-])(?:${APART_WORDS.join('|')})(?:$|[\\s_\\d-])`);
const STORY_RE = new RegExp(STORY.map(loose).join('|'));
const STORY_WORDS_RE = new RegExp(`(?:^|\\s)(?:${STORY_WORDS.map(loose).join('|')})(?:\\s|$)`);
const INLINE_APART_RE = new RegExp(INLINE_APART.map(loose).join('|'));
const UNSEEN_RE = new RegExp(UNSEEN.join('|'));

export type Hint = 'apart' | 'story' | 'unseen' | null;

/** Class attributes remembered; pages that make up new ones without end start over. */
const MAX_KNOWN = 5000;
const known = new Map<string, Hint>();

/** What a class attribute and an id say, remembered: a page repeats few of them many times. */
export function hintOf(names: string): Hint {
  if (names === '' || names === ' ') return null;
  let hint = known.get(names);
  if (hint === undefined) {
    const lower = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    hint = judge(lower);
    if (known.size > MAX_KNOWN) known.clear();
    known.set(names, hint);
  }
  return hint;
}

function judge(names: string): Hint {
  if (UNSEEN_RE.test(names)) return 'unseen';
  if (STORY_RE.test(names)) return 'story';
  if (APART_RE.test(names)) return 'apart';
  return STORY_WORDS_RE.test(names) ? 'story' : null;
}

const inline = new Map<string, boolean>();

/** True for an inline element that is no part of the sentence around it, by its class. */
export function isInlineApart(names: string | null): boolean {
  if (!names) return false;
  let apart = inline.get(names);
  if (apart === undefined) {
    apart = UNSEEN_RE.test(names) || INLINE_APART_RE.test(names);
    if (inline.size > MAX_KNOWN) inline.clear();
    inline.set(names, apart);
  }
  return apart;
}

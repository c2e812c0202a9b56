import type { ArticleInfo } from '../types.ts';
import { dayIn, dayInUrl, dayOf } from './dates.ts';
import { saysInvented } from './invented.ts';
import { articleNode, textOf } from './json-ld.ts';

/** `ArticleInfo` plus every wording of the title the page gives, the surest first. */
export interface Metadata extends ArticleInfo {
  titles: string[];
}

/** Names (lower case) under which publishers of four decades have written the date of publication. */
const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'originalpublicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published',
  'publication_date',
  'publication-date',
  'ptime',
  'pdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dcsext.articlefirstpublished',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'article.published',
  'article.created',
  'displaydate',
  'date',
  'creation_date',
  'article:created_time',
  'shareaholic:article_published_time',
  'rbpubdate',
  'timestamp',
];
const PUBLISHER_NAMES = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'cre',
  'source',
  'publisher',
  'copyright',
];
const TITLE_NAMES = [
  'og:title',
  'twitter:title',
  'headline',
  'hdl',
  'dc.title',
  'dcterms.title',
  'sailthru.title',
  'parsely-title',
  'title',
];
const RTL = /^(?:ar|he|iw|fa|ur|ps|yi|dv|ckb|sd|ug)\b/i;

/** What is known of one of several stories on a page that speaks of the first: its own headline, link and date, no more. */
export function metadataOf(part: Element, page: Metadata): Metadata {
  const { publisher, language, direction, url: base, invented } = page;
  const heading = part.querySelector('h1,h2');
  const title = heading?.textContent.replace(/\s+/g, ' ').trim() || null;
  const time = part.querySelector('[itemprop~="datePublished"],time[datetime]');
  const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
  return {
    url: absolute(link?.getAttribute('href'), base),
    canonical: null,
    title,
    titles: title ? [title] : [],
    published: dayOf(time?.getAttribute('datetime') ?? time?.getAttribute('content')),
    publisher,
    language,
    ...(invented ? { invented } : {}),
    direction,
  };
}

/** What the page says of itself, from its head, its markup and its address. Reads, never changes. */
export function readMetadata(document: Document, url: string | null): Metadata {
  const meta = readMeta(document);
  const first = (names: string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const node = articleNode(document);
  const item = (name: string) => {
    const element = document.querySelector(`[itemprop~="${name}"]`);
    return element
      ? (element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent).trim() || null
      : null;
  };

  const base = absolute(url, null);
  const canonical = absolute(
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? meta.get('og:url'),
    base,
  );
  const address = base ?? canonical;

  const fullTitle = document.title.replace(/\s+/g, ' ').trim();
  const publisher = textOf(node?.publisher) ?? named(first(PUBLISHER_NAMES)) ?? afterTitle(fullTitle);
  const titles = [
    textOf(node?.headline),
    ...TITLE_NAMES.map((name) => meta.get(name) ?? null),
    fullTitle,
    ...titleParts(fullTitle),
  ];

  const published =
    dayOf(textOf(node?.datePublished)) ??
    dayOf(first(DATE_NAMES.slice(0, 1))) ??
    dayOf(item('datePublished')) ??
    DATE_NAMES.map((name) => dayOf(meta.get(name))).find((d) => d) ??
    dayOfTimes(document) ??
    dayInUrl(address) ??
    dayOf(textOf(node?.dateCreated)) ??
    dayIn(fullTitle);

  const language =
    tag(document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang')) ??
    tag(document.body?.getAttribute('lang')) ??
    tag(textOf(node?.inLanguage)) ??
    tag(meta.get('content-language')) ??
    tag(meta.get('og:locale')) ??
    tag(first(['language', 'dc.language', 'dcterms.language']));
  const dir = document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir');

  const known = [...new Set(titles.filter((t) => t !== null && t !== ''))] as string[];
  return {
    url: address,
    canonical: canonical === address ? null : canonical,
    title: known[0] ?? null,
    titles: known,
    published,
    publisher,
    language,
    ...(saysInvented(document, meta, node) ? { invented: true as const } : {}),
    direction: /^(?:ltr|rtl)$/i.test(dir ?? '')
      ? (dir?.toLowerCase() as 'ltr' | 'rtl')
      : RTL.test(language ?? '')
        ? 'rtl'
        : 'ltr',
  };
}

/** All `<meta>` by name or property in lower case; the first of each counts. */
function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('http-equiv') ??
      element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

/** The day of the first `<time>` that is marked as publication, or stands in the article, or is the only one. */
function dayOfTimes(document: Document): string | null {
  const times = [...document.getElementsByTagName('time')];
  const stated =
    times.find((t) => t.hasAttribute('pubdate')) ??
    times.find((t) => t.closest('article, main, header') && !t.closest('aside, nav, footer')) ??
    (times.length === 1 ? times[0] : undefined);
  return stated ? (dayOf(stated.getAttribute('datetime')) ?? dayIn(stated.textContent)) : null;
}

/** `document.title` without the publisher's name, which stands after or before a bar or dash. */
function titleParts(title: string): string[] {
  const parts = title.split(/\s+[|»›·•]\s+|\s+[-–—:]{1,2}\s+|\s+\|\s*|::/).filter((part) => part.length > 1);
  return parts.length > 1 ? parts.sort((a, b) => b.length - a.length) : [];
}

/** "Title | Publisher": the last part, where it is short. */
function afterTitle(title: string): string | null {
  const last = /\s(?:[|»]|[-–—])\s([^|»–—]{2,40})$/.exec(title)?.[1];
  return last && last.split(' ').length <= 4 ? last.trim() : null;
}

/** A publisher's name, not its address on another site. */
const named = (value: string | null) => (value && !/^(?:https?:)?\/\//.test(value) && value.length < 80 ? value : null);

function absolute(href: string | null | undefined, base: string | null): string | null {
  if (!href) return null;
  try {
    return new URL(href, base ?? undefined).href;
  } catch {
    return null;
  }
}

/** A BCP 47 tag from what pages write: "en_US", "en-us", "EN", "English". */
function tag(value: string | null | undefined): string | null {
  const m = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[^a-z]|$)/i.exec(value ?? '');
  if (!m) return /^english/i.test(value ?? '') ? 'en' : null;
  const [, language, script, region] = m;
  return [
    language?.toLowerCase(),
    script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ]
    .filter(Boolean)
    .join('-');
}

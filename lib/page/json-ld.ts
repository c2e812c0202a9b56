/** A node of a page's JSON-LD: whatever the page wrote, so every value is unknown. */
export type Node = { [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types that stand for one story, the surest first. */
const ARTICLE_TYPES = [
  /NewsArticle$/,
  /^(?:.*:|.*\/)?(?:Report|Analysis|Background|Opinion|Review)\w*NewsArticle$/,
  /LiveBlogPosting$/,
  /Article$|Report$/,
  /BlogPosting$|Posting$/,
];

/** Longer scripts are application data, not a description of the page. */
const MAX_LENGTH = 1_000_000;

/**
 * The JSON-LD node that describes the page's article, or null: from `@graph`, arrays, and objects nested
 * under a WebPage; broken JSON is mended where its intent is plain.
 */
export function articleNode(document: Document): Node | null {
  const found: { node: Node; rank: number }[] = [];
  const named = new Map<string, Node>();
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent;
    if (!text || text.length > MAX_LENGTH) continue;
    collect(parse(text), 0, found, named);
  }
  found.sort((a, b) => a.rank - b.rank);
  const node = found[0]?.node;
  if (!node) return null;
  // In a graph the publisher is often a reference to a node of its own.
  const reference = isNode(node.publisher) && !node.publisher.name ? node.publisher['@id'] : undefined;
  const publisher = typeof reference === 'string' ? (named.get(reference) ?? null) : node.publisher;
  return { ...node, publisher };
}

/** `value` as a string: itself, its `name` or `@value`, or the first of a list. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return decode(value).trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (isNode(value)) return textOf(value.name ?? value['@value'] ?? value.alternateName);
  return null;
}

function collect(value: unknown, depth: number, found: { node: Node; rank: number }[], named: Map<string, Node>): void {
  if (depth > 4) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, depth + 1, found, named);
    return;
  }
  if (!isNode(value)) return;
  if (typeof value['@id'] === 'string' && value.name) named.set(value['@id'], value);
  const types = [value['@type']].flat().filter((t) => typeof t === 'string');
  const rank = Math.min(
    ...types.map((type) => ARTICLE_TYPES.findIndex((pattern) => pattern.test(type))).filter((i) => i >= 0),
  );
  if (Number.isFinite(rank)) found.push({ node: value, rank: rank + (value.headline || value.datePublished ? 0 : 10) });
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemReviewed'])
    collect(value[key], depth + 1, found, named);
}

/** Parses as written, then with the usual slips mended: comments around, raw line breaks in strings, commas at the end. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\]\]>)\s*;?\s*$/, '');
  for (const attempt of [
    () => bare,
    () =>
      bare
        .replace(/[\t\r\n]+|\p{Cc}/gu, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // the next attempt
    }
  }
  return scrape(bare);
}

/** Of JSON beyond repair, the plain string fields an article is known by. */
function scrape(text: string): Node | null {
  const type = /"@type"\s*:\s*"([A-Za-z]*(?:Article|Posting))"/.exec(text)?.[1];
  if (!type) return null;
  const node: Node = { '@type': type };
  for (const key of ['headline', 'datePublished', 'dateCreated', 'inLanguage']) {
    const value = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1];
    if (value) node[key] = value.replace(/\\(.)/g, '$1');
  }
  const publisher = /"publisher"\s*:\s*\{[^{}]*?"name"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  if (publisher) node.publisher = { name: publisher };
  return node;
}

const ENTITIES: { [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

/** Some publishers write HTML entities inside JSON. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (code) return code < 0x110000 ? String.fromCodePoint(code) : whole;
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
}

/** Readout → what other tools read. Strings and offsets in, plain data out: the same in the popup and on the command line. */

import type { ArticleInfo, Readout } from '../types.ts';
import { annotationId, annotationOf, type Edition } from './annotation.ts';
import { mentionsOf } from './entities.ts';
import { safeUri } from './iri.ts';
import type { Locate, Located } from './located.ts';
import { type IdOf, summaryOf } from './summary.ts';
import { urnUuid } from './urn.ts';

export type { Locate, Located, XPathPoint, XPathRange } from './located.ts';
export { spansOf } from './summary.ts';

/** The W3C's context for annotations, and ours for the rest. `readout` is plain JSON: linked data carries it along unread. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { schema: 'https://schema.org/', readout: { '@id': 'https://schema.org/about', '@type': '@json' } },
];

export interface ExportOptions {
  readout: Readout;
  /** The page. Its text, where it is at hand, names a page that has no address. */
  article: ArticleInfo & { text?: string };
  locate: Locate;
  /** The version of this program. */
  version: string;
  now: Date;
  /** The input as the user gave it (command line only). */
  source?: string;
}

const dateTime = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

function editionOf({ article, now, version, readout }: ExportOptions): Edition {
  const source = safeUri(article.url);
  const canonical = safeUri(article.canonical);
  const page = canonical ?? source ?? urnUuid('text', article.text ?? readout.article.title ?? '');
  return {
    page,
    source: source ?? page,
    canonical: source === null || canonical === source ? null : canonical,
    created: dateTime(now),
    software: {
      id: urnUuid('software', 'Readout', version),
      type: 'Software',
      name: `Readout ${version}`,
      nickname: 'readout',
    },
  };
}

/** Asks for each span once: in a live page a look-up walks the DOM. */
function remembering(locate: Locate): Locate {
  const known = new Map<string, Located | null>();
  return (span) => {
    const key = `${span.start} ${span.end}`;
    const place = known.has(key) ? (known.get(key) ?? null) : locate(span);
    known.set(key, place);
    return place;
  };
}

/**
 * In: a readout and the way from its spans to the source. Out: the export document, a W3C annotation collection in JSON-LD; the same
 * page, version and options give the same bytes but for `created`. A mention whose words are gone from the page is left out.
 */
export function toAnnotationCollection(options: ExportOptions): object {
  const { readout, source } = options;
  const locate = remembering(options.locate);
  const edition = editionOf(options);
  const items = new Map<string, object>();
  const ids = new Map<string, string>();
  for (const mention of mentionsOf(readout)) {
    const place = locate(mention);
    if (!place) continue;
    const id = annotationId(edition.page, mention, place);
    items.set(id, annotationOf(edition, readout, mention, place));
    ids.set(`${mention.kind} ${mention.entity} ${mention.start} ${mention.end}`, id);
  }
  const idOf: IdOf = (kind, entity, { start, end }) => ids.get(`${kind} ${entity} ${start} ${end}`) ?? null;
  const id = urnUuid(edition.page, 'collection');
  const first = urnUuid(edition.page, 'page', 0);
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: readout.headline ?? readout.article.title ?? 'Readout',
    creator: edition.software,
    generator: edition.software,
    created: edition.created,
    total: items.size,
    first: { id: first, type: 'AnnotationPage', partOf: id, startIndex: 0, items: [...items.values()] },
    last: first,
    ...(source === undefined ? {} : { source }),
    readout: summaryOf(readout, locate, idOf),
  };
}

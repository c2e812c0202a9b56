import type { ArticleInfo, Readout } from '../types.ts';
import { type EntityMention, entityBody } from './entities.ts';
import type { Located } from './located.ts';
import { selectorsOf } from './selectors.ts';
import { urnUuid } from './urn.ts';

/** What all annotations of one export share. */
export interface Edition {
  /** Names the page in every id: its address, or a hash of its text. */
  page: string;
  /** The page's address as a URI; a `urn:uuid:` for a text without one. */
  source: string;
  /** The page's canonical address, where it differs from `source`. */
  canonical: string | null;
  /** xsd:dateTime in UTC, ends in Z. */
  created: string;
  software: { id: string; type: 'Software'; name: string; nickname: string };
}

/** Two mentions of one place, kind and entity are one annotation, and have one id. */
export function annotationId(page: string, mention: EntityMention, place: Located): string {
  return urnUuid(page, mention.kind, mention.entity, place.start ?? place.prefix, place.exact);
}

function targetOf(edition: Edition, article: ArticleInfo, place: Located): object {
  const { source, canonical } = edition;
  return {
    type: 'SpecificResource',
    source,
    ...(canonical === null ? {} : { canonical, via: source }),
    format: place.range ? 'text/html' : 'text/plain',
    ...(article.language === null ? {} : { language: article.language }),
    textDirection: article.direction,
    selector: selectorsOf(place),
  };
}

/** In: a mention and where it is. Out: its W3C annotation. The first body says the kind, the second who or what it is. */
export function annotationOf(edition: Edition, readout: Readout, mention: EntityMention, place: Located): object {
  const { created, software } = edition;
  return {
    id: annotationId(edition.page, mention, place),
    type: 'Annotation',
    motivation: 'identifying',
    created,
    creator: software,
    generator: software,
    body: [
      {
        type: 'TextualBody',
        purpose: 'tagging',
        value: mention.kind,
        format: 'text/plain',
        language: 'en',
        textDirection: 'ltr',
        created,
        creator: software,
      },
      entityBody(readout, edition.page, mention.of),
    ],
    target: targetOf(edition, readout.article, place),
  };
}

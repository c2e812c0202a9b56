/** Imported annotations, written out again from where their words stand now. */

import { fieldsOf, listOf } from './fields.ts';
import type { ImportedAnnotation } from './import.ts';
import { CONTEXT } from './index.ts';
import type { Located } from './located.ts';
import { selectorsOf } from './selectors.ts';
import { urnUuid } from './urn.ts';

/** A W3C annotation of what the file said, in whatever form it said it. */
function asAnnotation({ source, id, label, quote }: ImportedAnnotation): object {
  if (listOf(fieldsOf(source).get('type')).includes('Annotation')) return source;
  return {
    id: id !== null && URL.canParse(id) ? id : urnUuid('imported', id ?? label, quote.prefix, quote.exact),
    type: 'Annotation',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', value: label, format: 'text/plain' }],
  };
}

/** The annotation with new selectors and a date of change; the very same where nothing has moved. */
function moved(annotation: ImportedAnnotation, place: Located | null, page: string, modified: string): object {
  const again = asAnnotation(annotation);
  if (!place) return again;
  const target = fieldsOf(again).get('target');
  const first = listOf(target)[0];
  const selector = selectorsOf(place);
  if (JSON.stringify(fieldsOf(first).get('selector')) === JSON.stringify(selector)) return again;
  const base = typeof first === 'object' && first !== null ? first : { type: 'SpecificResource', source: page };
  return { ...again, modified, target: { ...base, selector } };
}

/**
 * In: imported annotations, for each where it stands now (null: not found; it keeps its old selectors), the page's address, the time.
 * Out: a W3C annotation collection of them all.
 */
export function exportAgain(
  annotations: ImportedAnnotation[],
  places: (Located | null)[],
  page: string,
  now: Date,
): object {
  const date = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const id = urnUuid(page, 'imported collection');
  const first = urnUuid(page, 'imported page');
  const items = annotations.map((one, i) => moved(one, places[i] ?? null, page, date));
  return {
    '@context': CONTEXT,
    ...{ id, type: 'AnnotationCollection', created: date, total: items.length },
    first: { id: first, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: first,
  };
}

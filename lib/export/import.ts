/**
 * Reads annotations from a file: our own exports, any W3C annotation collection, page, list or single annotation with quote selectors, and
 * Hypothesis' export file. The file is somebody's: sizes are bounded, only own keys of plain objects are read, nothing is fetched.
 */

import type { MentionKind } from '../types.ts';
import type { Wanted } from './anchor.ts';
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts';
import { selectorsIn } from './import-selectors.ts';
import { oneLine } from './line.ts';
import type { XPathRange } from './located.ts';

export const LARGEST_FILE = 16 * 1024 * 1024;
export const MOST_ANNOTATIONS = 10_000;
const LONGEST_QUOTE = 5_000;
const LONGEST_LABEL = 200;

export interface ImportedAnnotation extends Wanted {
  id: string | null;
  /** Ours have one; those of others have none. */
  kind: MentionKind | null;
  /** One line for people: whom or what the words stand for, or the comment on them. */
  label: string;
  /** Where in the DOM the words were. The caller, who has a DOM, tries it first. */
  range: XPathRange | null;
  /** The annotation as it stands in the file. */
  source: object;
}

export interface ImportedFile {
  label: string | null;
  annotations: ImportedAnnotation[];
  /** How many annotations of the file have no quote, so that their words cannot be told. */
  withoutQuote: number;
}

/** The file cannot be read; `message` says why, for people. */
export class ImportError extends Error {
  override name = 'ImportError';
}

const KINDS: MentionKind[] = ['official', 'country', 'mission'];

const cut = (text: string): string => [...oneLine(text.slice(0, 4 * LONGEST_LABEL))].slice(0, LONGEST_LABEL).join('');

/** What the bodies say: the kind of one of ours, and a name, a tag or a comment. */
function bodyOf(annotation: Fields): { kind: MentionKind | null; label: string } {
  const bodies = listOf(annotation.get('body')).map(fieldsOf);
  const values = bodies.map((body) => textOf(body.get('value')));
  const kind = KINDS.find((one) => one === values[0]) ?? null;
  const names = bodies.map((body) => textOf(body.get('schema:name')) ?? textOf(body.get('name')));
  const tags = listOf(annotation.get('tags')).map(textOf); // Hypothesis
  const said = [
    ...names,
    textOf(annotation.get('text')),
    textOf(annotation.get('bodyValue')),
    ...(kind ? [] : values),
    ...tags,
  ];
  const hypothesisKind = KINDS.find((one) => one === tags[0]) ?? null;
  return { kind: kind ?? hypothesisKind, label: cut(said.find((one) => one !== null && one.trim() !== '') ?? '') };
}

function annotationOf(source: object): ImportedAnnotation | null {
  const annotation = fieldsOf(source);
  const target = fieldsOf(listOf(annotation.get('target'))[0]);
  const { quote, position, range } = selectorsIn(target.get('selector'));
  if (!quote || quote.exact.trim() === '' || quote.exact.length > LONGEST_QUOTE) return null;
  return { id: textOf(annotation.get('id')), ...bodyOf(annotation), quote, position, range, source };
}

/** The annotations of a document, wherever its form keeps them. */
function itemsOf(document: unknown): unknown[] {
  if (Array.isArray(document)) return document;
  const fields = fieldsOf(document);
  const first = fields.get('first');
  if (typeof first === 'string')
    throw new ImportError('This file only names where its annotations are; nothing is fetched.');
  for (const items of [fieldsOf(first).get('items'), fields.get('items'), fields.get('annotations')]) {
    if (Array.isArray(items)) return items;
  }
  if (fields.get('target') !== undefined) return [document];
  if (fields.get('first') !== undefined || fields.get('total') === 0) return [];
  throw new ImportError('This is no file of annotations: no W3C annotation collection, and no Hypothesis export.');
}

function parsed(text: string): unknown {
  if (text.length > LARGEST_FILE)
    throw new ImportError(`The file is too large: more than ${LARGEST_FILE / 1024 / 1024} MB.`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportError('The file is not JSON, or is cut off.');
  }
}

/** In: the text of a file. Out: its annotations, ready for `anchorAll`. Throws `ImportError`. */
export function readAnnotations(text: string): ImportedFile {
  const document = parsed(text);
  const items = itemsOf(document);
  if (items.length > MOST_ANNOTATIONS) {
    throw new ImportError(`The file has ${items.length} annotations; ${MOST_ANNOTATIONS} can be shown at most.`);
  }
  const annotations = items.map((item) => (typeof item === 'object' && item !== null ? annotationOf(item) : null));
  const found = annotations.filter((one) => one !== null);
  const label = textOf(fieldsOf(document).get('label'));
  return { label: label === null ? null : cut(label), annotations: found, withoutQuote: items.length - found.length };
}

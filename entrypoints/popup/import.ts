/** Opens a file of annotations for the page in front: read here, found again by its ranges there and by its words here, shown there. */
import { ImportError, LARGEST_FILE, readAnnotations } from '../../lib/export/import.ts';
import { type ImportRow, recover } from '../../lib/export/recover.ts';
import { toPage } from '../../lib/messages.ts';

/** UTF-8 takes at most so many bytes for what counts as one in a string's length. */
const BYTES_A_UNIT = 3;

export interface Opened {
  /** One for each annotation that names words, in order of the file. */
  rows: ImportRow[];
  /** How many annotations name none. */
  withoutQuote: number;
}

/**
 * In: a tab that has our content script, and a file. Shows in the page what is found again. Throws `ImportError` with a message for people
 * where the file cannot be read; rejects where the page cannot be reached.
 */
export async function openFile(tab: number, file: File): Promise<Opened> {
  if (file.size > BYTES_A_UNIT * LARGEST_FILE)
    throw new ImportError(`The file is too large: more than ${LARGEST_FILE / 1024 / 1024} MB.`);
  const { annotations, withoutQuote } = readAnnotations(await file.text());
  const places = annotations.map(({ range, quote }) => range && { range, words: quote.exact });
  const { text, spans } = await toPage(tab, 'popupToPage.recall', { places });
  const rows = recover(annotations, text, spans);
  const found = rows.map(({ span }) => span).filter((span) => span !== null);
  await toPage(tab, 'popupToPage.showImported', { spans: found });
  return { rows, withoutQuote };
}

/** Takes the imported highlights away; a page that is gone has none. */
export const closeFile = (tab: number): Promise<unknown> =>
  toPage(tab, 'popupToPage.showImported', { spans: [] }).catch(() => undefined);

/** Scrolls to one of them; false where its words have left the page. */
export const revealRow = (tab: number, { span }: ImportRow): Promise<boolean> =>
  span ? toPage(tab, 'popupToPage.revealImported', { span }) : Promise.resolve(false);

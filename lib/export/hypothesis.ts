/** The file that Hypothesis' importer reads (its own export file): one annotation a mention, private until its reader shares it. */

import type { Readout } from '../types.ts';
import { type EntityMention, mentionsOf } from './entities.ts';
import { safeUri } from './iri.ts';
import { oneLine } from './line.ts';
import type { Locate, Located, XPathRange } from './located.ts';
import { markdown } from './markdown-text.ts';
import { missionName, officialName } from './names.ts';
import { urnUuid } from './urn.ts';

/** Hypothesis groups a file's annotations by user and lets the reader pick one; this one is ours. */
const USER = 'acct:readout@readout.invalid';

/** Its XPaths start below the body. */
const BODY = /^\/html(?:\[1\])?\/body(?:\[1\])?/i;

function rangeSelector({ start, end }: XPathRange): object[] {
  if (!BODY.test(start.xpath) || !BODY.test(end.xpath)) return [];
  const [startContainer, endContainer] = [start.xpath.replace(BODY, ''), end.xpath.replace(BODY, '')];
  return [{ type: 'RangeSelector', startContainer, startOffset: start.units, endContainer, endOffset: end.units }];
}

/**
 * Hypothesis counts its positions in UTF-16 code units where we have code points: on a page with signs beyond the first plane they are
 * a few units off. It checks a position against the quote, and then goes by the quote with the position as a hint.
 */
const selectorsOf = ({ exact, prefix, suffix, start, end, range }: Located): object[] => [
  ...(range ? rangeSelector(range) : []),
  ...(start === null || end === null ? [] : [{ type: 'TextPositionSelector', start, end }]),
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];

function about(readout: Readout, { of }: EntityMention): { name: string; text: string } {
  if (of.kind === 'country') return { name: of.value.name, text: of.value.name };
  if (of.kind === 'official') return { name: of.value.name, text: officialName(readout, of.value) };
  const name = missionName(readout, of.value);
  return { name, text: name };
}

/** In: a readout, the way to its source, the program's version, the time. Out: the content of a Hypothesis export file. */
export function toHypothesis(readout: Readout, locate: Locate, version: string, now: Date): object {
  const { article } = readout;
  const uri = safeUri(article.url) ?? safeUri(article.canonical) ?? urnUuid('text', article.title ?? '');
  const date = now.toISOString();
  const annotations = mentionsOf(readout).flatMap((mention) => {
    const place = locate(mention);
    if (!place) return [];
    const { name, text } = about(readout, mention);
    return [
      {
        id: urnUuid(uri, 'hypothesis', mention.kind, mention.entity, place.start ?? place.prefix, place.exact).slice(
          'urn:uuid:'.length,
        ),
        ...{
          created: date,
          updated: date,
          user: USER,
          group: '__world__',
          hidden: false,
          references: [],
          links: {},
          uri,
        },
        permissions: { read: [USER], update: [USER], delete: [USER] },
        tags: [mention.kind, oneLine(name)],
        text: markdown(text),
        document: { title: article.title ?? uri },
        target: [{ source: uri, selector: selectorsOf(place) }],
      },
    ];
  });
  return { export_date: date, export_userid: USER, client_version: `readout-${version}`, annotations };
}

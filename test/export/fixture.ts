/** An article of our own words with the readout a perfect engine would make of it, and the way back to its source. */

import type { Located } from '../../lib/export/located.ts';
import type { Article, Readout, Span } from '../../lib/types.ts';

export const TEXT = [
  'Norland’s foreign minister meets Suriba’s president 🤝 in Vell',
  'Norland’s Foreign Minister Ana Oru met President Ilo Mabe of Suriba in Vell on Tuesday to talk about fishing rights and rail links.',
  '“We will open our embassy in Vell before the summer,” Oru said. Mabe called it “a = good + day”.',
  'Oru will fly to Kandor next week. The Norlandic Embassy in Kandor was closed in 2019.',
].join('\n\n');

/** Where `words` stand for the nth time (1 is the first), in UTF-16 code units. */
export function span(words: string, nth = 1, text: string = TEXT): Span {
  let start = -1;
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const article: Article = {
  url: 'https://news.example/2024/05/oru-in-vell?ref=front|page',
  canonical: 'https://news.example/2024/05/oru-in-vell',
  title: 'Norland’s foreign minister meets Suriba’s president 🤝 in Vell',
  published: '2024-05-15',
  publisher: 'The Example',
  language: 'en-GB',
  direction: 'ltr',
  text: TEXT,
  blocks: [],
  segments: [{ start: 0, end: TEXT.length, source: 0 }],
};

const { text: _text, blocks: _blocks, segments: _segments, ...info } = article;

export const readout: Readout = {
  onTopic: true,
  topicScore: 0.97,
  reasons: ['an official of one state met one of another'],
  article: info,
  headline: 'Norland’s Foreign Minister Ana Oru met Suriba’s President Ilo Mabe in Vell on 14 May 2024',
  officials: [
    {
      ...{ id: 'ana-oru', name: 'Ana Oru', role: 'Foreign Minister', country: 'NL', former: false },
      ...{ confidence: 0.98, basis: 'text' },
      mentions: [span('Norland’s Foreign Minister Ana Oru'), span('Oru', 2), span('Oru', 3)],
      evidence: [span('Norland’s Foreign Minister Ana Oru')],
    },
    {
      ...{ id: 'ilo-mabe', name: 'Ilo Mabe', role: 'President', country: 'SR', former: false },
      ...{ confidence: 0.9, basis: 'reference' },
      mentions: [span('President Ilo Mabe'), span('Mabe', 2)],
      evidence: [span('President Ilo Mabe of Suriba')],
    },
  ],
  countries: [
    { code: 'NL', name: 'Norland', mentions: [span('Norland'), span('Norland', 2), span('Norlandic')] },
    { code: 'SR', name: 'Suriba', mentions: [span('Suriba'), span('Suriba', 2)] },
    { code: 'KA', name: 'Kandor', mentions: [span('Kandor'), span('Kandor', 2)] },
  ],
  missions: [
    {
      ...{ id: 'embassy-nl-sr', type: 'embassy', sending: 'NL', host: 'SR', city: 'Vell' },
      mentions: [span('our embassy in Vell')],
      developments: [
        {
          ...{ action: 'open', status: 'planned', date: '2024', person: null, confidence: 0.8 },
          evidence: [span('We will open our embassy in Vell before the summer')],
        },
      ],
    },
    {
      ...{ id: 'embassy-nl-ka', type: 'embassy', sending: 'NL', host: 'KA', city: null },
      mentions: [span('The Norlandic Embassy in Kandor')],
      developments: [
        {
          ...{ action: 'close', status: 'done', date: '2019', person: null, confidence: 0.9 },
          evidence: [span('The Norlandic Embassy in Kandor was closed in 2019')],
        },
      ],
    },
  ],
  meetings: [
    {
      ...{ id: 'm1', main: true, mode: 'in-person', status: 'held', date: '2024-05-14', confidence: 0.95 },
      participants: [
        { official: 'ana-oru', country: 'NL' },
        { official: 'ilo-mabe', country: 'SR' },
      ],
      place: { city: 'Vell', country: 'SR', venue: null },
      topics: ['fishing rights', 'rail links'],
      agreements: [],
      events: [
        { scheme: 'CAMEO', code: '042' },
        { scheme: 'PLOVER', code: 'CONSULT' },
      ],
      evidence: [span('Norland’s Foreign Minister Ana Oru met President Ilo Mabe of Suriba in Vell on Tuesday')],
      sources: {
        date: [span('on Tuesday')],
        place: [span('in Vell', 2)],
        topics: [span('fishing rights'), span('rail links')],
        agreements: [],
      },
    },
    {
      ...{ id: 'm2', main: false, mode: 'visit', status: 'planned', date: null, confidence: 0.7 },
      participants: [
        { official: 'ana-oru', country: 'NL' },
        { official: null, country: 'KA', role: 'Prime Minister' },
      ],
      place: { city: null, country: 'KA', venue: null },
      topics: [],
      agreements: [],
      events: [],
      evidence: [span('Oru will fly to Kandor next week')],
      sources: { date: [], place: [span('to Kandor')], topics: [], agreements: [] },
    },
  ],
  quotes: [
    {
      ...{ speaker: 'ana-oru', speakerName: 'Ana Oru', text: 'We will open our embassy in Vell before the summer,' },
      ...span('We will open our embassy in Vell before the summer,'),
    },
    { ...{ speaker: null, speakerName: 'Mabe', text: 'a = good + day' }, ...span('a = good + day') },
  ],
  delegations: [{ of: 'NL', led_by: 'ana-oru', members: ['fishing'], evidence: [span('fishing rights')] }],
  referenceDate: '2026-01-01',
};

const codePoints = (text: string): number => [...text].length;

/** A locate for a text that is its own source, as a .txt file is; with `range`, as if the text were one paragraph of a page. */
export const locateIn =
  (text: string, range = false) =>
  ({ start, end }: Span): Located => {
    const from = codePoints(text.slice(0, start));
    const to = from + codePoints(text.slice(start, end));
    const all = [...text];
    const point = (offset: number, units: number) => ({ xpath: '/html[1]/body[1]/p[1]', offset, units });
    return {
      ...{ start: from, end: to, exact: text.slice(start, end) },
      prefix: all.slice(Math.max(0, from - 32), from).join(''),
      suffix: all.slice(to, to + 32).join(''),
      ...(range ? { range: { start: point(from, start), end: point(to, end) } } : {}),
    };
  };

export const NOW = new Date('2026-11-22T10:33:11.123Z');
export const options = { readout, article, locate: locateIn(TEXT, true), version: '0.1.0', now: NOW };

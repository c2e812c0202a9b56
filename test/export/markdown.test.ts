import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../lib/export/line.ts';
import { toMarkdown } from '../../lib/export/markdown.ts';
import { markdown, markdownLink, yaml } from '../../lib/export/markdown-text.ts';
import type { Readout } from '../../lib/types.ts';
import { readout } from './fixture.ts';

test.each([
  ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
  ['![x](y)', '\\!\\[x\\](y)'],
  ['<script>&amp;</script>', '&lt;script&gt;&amp;amp;&lt;/script&gt;'],
  ['# no heading', '\\# no heading'],
  ['- no item', '\\- no item'],
  ['+ no item', '\\+ no item'],
  ['1. no item', '1\\. no item'],
  ['2) no item', '2\\) no item'],
  ['> no quote', '&gt; no quote'],
  ['[[no link]] #notag %%no comment%%', '\\[\\[no link\\]\\] \\#notag \\%\\%no comment\\%\\%'],
  ['$5 and ==this== ^id', '\\$5 and \\=\\=this\\=\\= \\^id'],
  ['a | b', 'a \\| b'],
  ['https://x.example www.x.example a@x.example', 'https\\://x.example www\\.x.example a\\@x.example'],
  ['one\n\n# two', 'one \\# two'],
  ['a well-known visit in 2023.', 'a well-known visit in 2023.'],
])('%j as Markdown', (text, shown) => {
  expect(markdown(text)).toBe(shown);
});

/** What a reader of CommonMark shows of escaped text. */
const shown = (text: string): string =>
  text.replace(
    /\\([!-/:-@[-`{-~])|&(amp|lt|gt);/g,
    (_all, sign, name) => sign ?? { amp: '&', lt: '<', gt: '>' }[name as 'amp'],
  );

test('any text shows as itself, on one line, with no mark left that means something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = markdown(text);
      expect(shown(escaped)).toBe(oneLine(text));
      expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_{}[\]<>#|~=$^%\\\n\r@]|:\/\//);
      expect(escaped).not.toMatch(/^(?:[-+>]|\d+[.)])/);
    }),
  );
});

test('any text is one YAML scalar, that of a JSON string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(yaml(text))).toBe(oneLine(text));
      expect(yaml(text)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
    }),
  );
});

test('a link only goes where a safe address goes', () => {
  expect(markdownLink('a [b]', 'https://x.example/(c)')).toBe('[a \\[b\\]](<https://x.example/(c)>)');
  expect(markdownLink('a', null)).toBe('a');
});

const front = (text: string): string[] => text.split('\n---\n')[0]?.split('\n').slice(1) ?? [];

test('the front matter has the properties of a note', () => {
  expect(front(toMarkdown(readout))).toEqual([
    'title: "Norland’s Foreign Minister Ana Oru met Suriba’s President Ilo Mabe in Vell on 14 May 2024"',
    'date: 2024-05-14',
    'published: 2024-05-15',
    'source: "https://news.example/2024/05/oru-in-vell"',
    'publisher: "The Example"',
    ...['participants:', '  - "Ana Oru"', '  - "Ilo Mabe"'],
    ...['countries:', '  - "Norland"', '  - "Suriba"', '  - "Kandor"'],
    'place: "Vell, Suriba"',
    ...['topics:', '  - "fishing rights"', '  - "rail links"'],
    ...['tags:', '  - "readout"', '  - "norland"', '  - "suriba"', '  - "kandor"'],
  ]);
});

test('the note says who met whom, when, where, about what', () => {
  const note = toMarkdown(readout);
  expect(note).toContain(
    '- **Meeting: Ana Oru, Ilo Mabe**\n  - Date: 2024-05-14\n  - Place: Vell, Suriba\n  - About: fishing rights; rail links\n',
  );
  expect(note).toContain('- Embassy of Norland in Kandor\n  - close: done, 2019\n');
  expect(note).toContain('> We will open our embassy in Vell before the summer,\n>\n> — Ana Oru\n');
});

test('a hostile page cannot add a line, a property or a heading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tail) => {
      const hostile = `x\n---\n# Breaking\nkey: value\n${tail}`;
      const page: Readout = {
        ...readout,
        headline: hostile,
        article: {
          ...readout.article,
          title: hostile,
          publisher: hostile,
          published: hostile,
          url: hostile,
          canonical: hostile,
        },
        officials: readout.officials.map((official) => ({ ...official, name: hostile, role: hostile })),
        meetings: readout.meetings.map((meeting) => ({ ...meeting, date: hostile, topics: [hostile] })),
      };
      const note = toMarkdown(page);
      expect(note.split('\n').filter((line) => /^(?:---|key:|# Breaking)/.test(line))).toEqual(['---', '---']);
      for (const line of front(note)) expect(line).toMatch(/^(?:[a-z]+:(?: ".*"| \d{4}-\d\d-\d\d)?| {2}- ".*")$/);
    }),
  );
});

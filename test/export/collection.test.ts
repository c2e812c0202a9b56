/** What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says MUST and SHOULD be, section by section, and our contract. */

import fc from 'fast-check';
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../lib/export/entities.ts';
import { exportFiles } from '../../lib/export/formats.ts';
import { spansOf, toAnnotationCollection } from '../../lib/export/index.ts';
import { ANNO_CONTEXT } from './anno-context.ts';
import { article, locateIn, NOW, options, readout, TEXT } from './fixture.ts';

type Json = Record<string, unknown>;
interface Collection extends Json {
  id: string;
  first: Json & { items: (Json & { id: string; body: [Json, Json]; target: Json & { selector: Json[] } })[] };
  readout: Json & Record<string, Json[]>;
}

const collection = toAnnotationCollection(options) as Collection;
const page = collection.first;
const { items } = page;
const IRI = /^(?:urn:uuid:[0-9a-f-]{36}|https:\/\/[^\s<>"|]+)$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const AGENT = { id: expect.stringMatching(IRI), type: 'Software', name: 'Readout 0.1.0', nickname: 'readout' };

describe('5.1 Annotation Collection', () => {
  test('MUST have the context of annotations among its own', () => {
    expect(collection['@context']).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      { schema: 'https://schema.org/', readout: { '@id': 'https://schema.org/about', '@type': '@json' } },
    ]);
  });
  test('MUST have exactly one IRI', () => expect(collection.id).toMatch(IRI));
  test('MUST have the class AnnotationCollection', () => expect(collection.type).toBe('AnnotationCollection'));
  test('SHOULD have a label', () => expect(collection.label).toBe(readout.headline));
  test('SHOULD have the total', () => expect(collection.total).toBe(items.length));
  test('MUST have a first page when there are annotations', () => expect(page.type).toBe('AnnotationPage'));
  test('SHOULD have a last page', () => expect(collection.last).toBe(page.id));
  test('SHOULD say who made it and when', () => {
    expect(collection.creator).toEqual(AGENT);
    expect(collection.created).toBe('2026-11-22T10:33:11Z');
  });
});

describe('5.2 Annotation Page', () => {
  test('MUST have exactly one IRI, not that of its collection', () => {
    expect(page.id).toMatch(IRI);
    expect(page.id).not.toBe(collection.id);
  });
  test('MUST have the class AnnotationPage', () => expect(page.type).toBe('AnnotationPage'));
  test('MUST list its annotations, each once', () =>
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length));
  test('SHOULD say what it is part of', () => expect(page.partOf).toBe(collection.id));
  test('SHOULD say the index of its first annotation', () => expect(page.startIndex).toBe(0));
  test('an article with nothing in it has a page with nothing in it', () => {
    const empty = toAnnotationCollection({ ...options, locate: () => null }) as Collection;
    expect(empty).toMatchObject({ total: 0, first: { items: [] } });
  });
});

describe.each(items.map((item) => [String(item.target.selector[0]?.exact), item] as const))(
  '3 Annotation of “%s”',
  (_words, item) => {
    const [kind, entity] = item.body;
    test('3.1 MUST have one IRI and the class Annotation', () => {
      expect(item.id).toMatch(IRI);
      expect(item.type).toBe('Annotation');
    });
    test('3.1 SHOULD have a body, MUST have a target, never a bodyValue beside', () => {
      expect(item.body).toHaveLength(2);
      expect(item.target).toBeTypeOf('object');
      expect(item).not.toHaveProperty('bodyValue');
    });
    test('3.2.4 embedded text MUST have a value, SHOULD have its class, one language and one format', () => {
      expect(kind).toMatchObject({ type: 'TextualBody', format: 'text/plain', language: 'en', textDirection: 'ltr' });
      expect(['official', 'country', 'mission']).toContain(kind.value);
    });
    test('3.3.1 SHOULD have one creator and one time of creation, which MUST be UTC with a Z; so its text', () => {
      for (const one of [item, kind]) {
        expect(one.created).toMatch(UTC);
        expect(one.creator).toEqual(AGENT);
      }
      expect(item.generator).toEqual(AGENT);
    });
    test('3.3.5 SHOULD have one motivation; a text MAY have a purpose, a web resource MUST NOT', () => {
      expect(item.motivation).toBe('identifying');
      expect(kind.purpose).toBe('tagging');
      expect(entity).not.toHaveProperty('purpose');
    });
    test('3.3.7 canonical and via MUST be IRIs', () => {
      expect(item.target).toMatchObject({ canonical: article.canonical, via: item.target.source });
    });
    test('4 a specific resource MUST have one source and SHOULD have its class', () => {
      expect(item.target.source).toBe('https://news.example/2024/05/oru-in-vell?ref=front%7Cpage');
      expect(item.target.type).toBe('SpecificResource');
    });
    test('4.2.4 a quote MUST have its exact words and SHOULD have those around', () => {
      const [quote, position] = item.target.selector as [Json, { start: number; end: number }];
      const points = [...TEXT];
      expect(quote).toEqual({
        type: 'TextQuoteSelector',
        exact: points.slice(position.start, position.end).join(''),
        prefix: points.slice(Math.max(0, position.start - 32), position.start).join(''),
        suffix: points.slice(position.end, position.end + 32).join(''),
      });
    });
    test('4.2.5 a position MUST have one start and one end, whole numbers from 0', () => {
      const position = item.target.selector[1] as { type: string; start: number; end: number };
      expect(position.type).toBe('TextPositionSelector');
      expect(position.start).toBeGreaterThanOrEqual(0);
      expect(position.end).toBeGreaterThan(position.start);
    });
    test('4.2.9 a range MUST have a start and an end, each one selector', () => {
      const point = {
        type: 'XPathSelector',
        value: '/html[1]/body[1]/p[1]',
        refinedBy: { type: 'TextPositionSelector' },
      };
      expect(item.target.selector[2]).toMatchObject({
        type: 'RangeSelector',
        startSelector: point,
        endSelector: point,
      });
    });
    test('the second body identifies the entity in terms of schema.org only', () => {
      expect(entity.type).toBe(
        { official: 'schema:Person', country: 'schema:Country', mission: 'schema:GovernmentOffice' }[
          kind.value as string
        ],
      );
      expect(entity.id).toMatch(IRI);
      expect(Object.keys(entity).filter((key) => !/^(?:id|type|schema:\w+)$/.test(key))).toEqual([]);
    });
  },
);

describe('the contract', () => {
  test('one annotation a mention; overlapping mentions of different kinds are each one', () => {
    expect(items).toHaveLength(mentionsOf(readout).length);
    const at = items.filter(({ target }) => (target.selector[1] as { start?: number }).start === 63);
    expect(at.map(({ body }) => body[0].value)).toEqual(['official', 'country']);
  });

  test('every id the summary names is an annotation of the right kind and entity', () => {
    const kinds = new Map(items.map(({ id, body }) => [id, body[0].value]));
    const named = {
      official: collection.readout.officials,
      country: collection.readout.countries,
      mission: collection.readout.missions,
    };
    for (const [kind, entities] of Object.entries(named)) {
      for (const id of (entities ?? []).flatMap((entity) => entity.mentions as string[]))
        expect(kinds.get(id)).toBe(kind);
    }
    expect(
      Object.values(named).flatMap((entities) => (entities ?? []).flatMap((entity) => entity.mentions)),
    ).toHaveLength(items.length);
  });

  test('evidence and quotes are slices of the source in code points', () => {
    const points = [...TEXT];
    const spans: { start: number; end: number; exact: string }[] = [];
    JSON.stringify(collection.readout, (_key, value) => {
      if (value && typeof value === 'object' && 'exact' in value) spans.push(value);
      return value;
    });
    expect(spans.length).toBeGreaterThan(10);
    for (const { start, end, exact } of spans) expect(points.slice(start, end).join('')).toBe(exact);
  });

  test('a mention whose words are gone is neither annotation nor id', () => {
    const gone = readout.countries[2]?.mentions[0]?.start;
    const less = toAnnotationCollection({
      ...options,
      locate: (span) => (span.start === gone ? null : options.locate(span)),
    }) as Collection;
    expect(less.total).toBe(items.length - 1);
    expect(less.readout.countries?.[2]?.mentions).toHaveLength(1);
  });

  test('words outside the page’s text (in a shadow tree) have a quote alone', () => {
    const locate = (span: { start: number; end: number }) => ({
      exact: TEXT.slice(span.start, span.end),
      prefix: '',
      suffix: '',
      start: null,
      end: null,
    });
    const quotes = toAnnotationCollection({ ...options, locate }) as Collection;
    for (const { target } of quotes.first.items)
      expect(target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
  });

  test('`source` is there when it is given, and only then', () => {
    expect(toAnnotationCollection({ ...options, source: 'a b.html' })).toHaveProperty('source', 'a b.html');
    expect(collection).not.toHaveProperty('source');
  });

  test('a text without an address has a name of its own, from its text', () => {
    const bare = { ...article, url: null, canonical: null };
    const one = toAnnotationCollection({ ...options, article: bare }) as Collection;
    const other = toAnnotationCollection({ ...options, article: { ...bare, text: 'another' } }) as Collection;
    expect(one.first.items[0]?.target.source).toMatch(/^urn:uuid:/);
    expect(one.id).not.toBe(other.id);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'nonsense'])(
    'a page that calls itself %s is not believed',
    (url) => {
      const text = JSON.stringify(
        toAnnotationCollection({
          ...options,
          readout: { ...readout, article: { ...readout.article, url: null, canonical: null } },
          article: { ...article, url, canonical: url },
        }),
      );
      expect(text).not.toContain(url);
    },
  );

  test('spansOf names every span the export asks for', () => {
    const known = new Set(spansOf(readout).map(({ start, end }) => `${start} ${end}`));
    const asked: string[] = [];
    toAnnotationCollection({
      ...options,
      locate: (span) => {
        asked.push(`${span.start} ${span.end}`);
        return options.locate(span);
      },
    });
    expect(asked.filter((span) => !known.has(span))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('the same page, version and options give the same bytes but for the time', () => {
    const later = { ...options, now: new Date('2030-01-01T00:00:00Z') };
    const bytes = (text: string | undefined) => text?.replaceAll(/"created": "[^"]+"/g, '');
    expect(exportFiles('json', options)[0]?.text).toBe(exportFiles('json', options)[0]?.text);
    expect(bytes(exportFiles('json', later)[0]?.text)).toBe(bytes(exportFiles('json', options)[0]?.text));
    expect(exportFiles('json', later)[0]?.text).not.toBe(exportFiles('json', options)[0]?.text);
  });

  test('whatever the words, every selector says the same stretch, in code points', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (words, before, after) => {
          const text = before + words + after;
          const span = { start: before.length, end: before.length + words.length };
          const one = {
            ...readout,
            officials: [],
            missions: [],
            countries: [{ code: 'NL', name: 'Norland', mentions: [span] }],
          };
          const [item] = (
            toAnnotationCollection({ ...options, readout: one, locate: locateIn(text, true), now: NOW }) as Collection
          ).first.items;
          const [quote, position, range] = (item as Collection['first']['items'][number]).target.selector as [
            Json,
            { start: number; end: number },
            Record<string, { refinedBy: { start: number } }>,
          ];
          expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
          expect(quote.exact).toBe(words);
          expect([range.startSelector?.refinedBy.start, range.endSelector?.refinedBy.start]).toEqual([
            position.start,
            position.end,
          ]);
        },
      ),
    );
  });
});

describe('linked data', () => {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not pinned: ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: ANNO_CONTEXT };
  };
  const document = toAnnotationCollection(options) as JsonLdDocument;
  const safely = { safe: true, documentLoader } as Parameters<typeof jsonld.compact>[2];

  test('strict expansion loses nothing, and nothing is lost on the way back', async () => {
    const expanded = await jsonld.expand(document, safely);
    const compacted = await jsonld.compact(expanded, collection['@context'] as ContextDefinition, safely);
    expect(await jsonld.expand(compacted, safely)).toEqual(expanded);
    expect(compacted).toEqual(document);
  });

  // the command line's `source` is the input as given, for linked data an address relative to wherever that was
  test('strict expansion takes the source as it was given', async () => {
    const given = toAnnotationCollection({ ...options, source: 'pages/a b.html' }) as JsonLdDocument;
    expect(JSON.stringify(await jsonld.expand(given, safely))).toContain('"pages/a b.html"');
  });

  test('a key that no context knows would be noticed', async () => {
    await expect(jsonld.expand({ ...document, unheard: 1 }, safely)).rejects.toThrow();
  });
});

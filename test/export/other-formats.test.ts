import { describe, expect, test } from 'vitest';
import { exportFiles, FORMATS, type FormatName } from '../../lib/export/formats.ts';
import { toHypothesis } from '../../lib/export/hypothesis.ts';
import { toPlainText } from '../../lib/export/plain-text.ts';
import { toSchemaEvents } from '../../lib/export/schema-event.ts';
import type { Readout } from '../../lib/types.ts';
import { NOW, options, readout } from './fixture.ts';

describe('Hypothesis', () => {
  const file = toHypothesis(readout, options.locate, '0.1.0', NOW) as { annotations: Record<string, unknown>[] };

  test('has the fields its importer reads, of their types', () => {
    expect(file).toMatchObject({
      export_date: NOW.toISOString(),
      export_userid: expect.any(String),
      client_version: expect.any(String),
    });
    expect(file.annotations).toHaveLength(14);
    for (const one of file.annotations) {
      const { user } = one;
      expect(one).toMatchObject({
        ...{
          id: expect.any(String),
          user: expect.stringMatching(/^acct:[^@]+@.+$/),
          text: expect.any(String),
          uri: expect.stringMatching(/^https:/),
        },
        tags: [expect.stringMatching(/^(?:official|country|mission)$/), expect.any(String)],
        document: { title: expect.any(String) },
        target: [{ source: expect.stringMatching(/^https:/), selector: expect.any(Array) }],
      });
      expect(one.permissions).toEqual({ read: [user], update: [user], delete: [user] }); // private
    }
  });

  test('its ranges start below the body and count code units', () => {
    const [{ target }] = file.annotations.slice(-1) as [{ target: [{ selector: object[] }] }];
    const [range, position] = target[0].selector as [
      { startContainer: string; startOffset: number },
      { start: number },
    ];
    expect(range.startContainer).toBe('/p[1]');
    expect(range.startOffset).toBe(position.start + 1); // one sign of two units stands before
  });
});

describe('plain text', () => {
  test('says who met whom, and where it says so', () => {
    const lines = toPlainText(readout).split('\n');
    expect(lines[0]).toBe(readout.headline);
    expect(lines).toContain('- Meeting: Ana Oru, Ilo Mabe · 2024-05-14 · Vell, Suriba · fishing rights, rail links');
    expect(lines).toContain('- Visit (planned): Ana Oru, Prime Minister of Kandor · Kandor');
    expect(lines).toContain('- “a = good + day” (Mabe)');
  });

  test('a page’s words stay on their line, in their direction', () => {
    const text = toPlainText({ ...readout, headline: 'a\n\nOfficials\n- \u202Eb\u0007' });
    expect(text.split('\n')[0]).toBe('a Officials - b');
  });
});

describe('schema.org events', () => {
  const events = (page: Readout) => (toSchemaEvents(page) as { '@graph': Record<string, unknown>[] })['@graph'];
  const first = (changes: Partial<Readout['meetings'][number]>) =>
    events({ ...readout, meetings: readout.meetings.slice(0, 1).map((meeting) => ({ ...meeting, ...changes })) })[0];

  test('a meeting is an event with its people, place, day and topics', () => {
    expect(events(readout)[0]).toMatchObject({
      ...{
        '@type': 'Event',
        name: 'Meeting: Ana Oru, Ilo Mabe',
        startDate: '2024-05-14',
        keywords: ['fishing rights', 'rail links'],
      },
      location: { '@type': 'Place', name: 'Vell', address: { addressLocality: 'Vell', addressCountry: 'SR' } },
      attendee: [
        { '@type': 'Person', name: 'Ana Oru', jobTitle: 'Foreign Minister', worksFor: { identifier: 'NL' } },
        { name: 'Ilo Mabe' },
      ],
      subjectOf: { '@type': 'NewsArticle', '@id': 'https://news.example/2024/05/oru-in-vell' },
    });
  });

  test.each([
    ['cancelled', 'https://schema.org/EventCancelled'],
    ['postponed', 'https://schema.org/EventPostponed'],
    ['planned', 'https://schema.org/EventScheduled'],
  ] as const)('a %s one is %s', (status, expected) => {
    expect(first({ status })?.eventStatus).toBe(expected);
  });

  test('a call is online; what the article denies is no event; what is unknown is left out', () => {
    expect(first({ mode: 'call' })).toMatchObject({
      location: { '@type': 'VirtualLocation' },
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    });
    expect(first({ status: 'denied' })).toBeUndefined();
    expect(first({ date: null, place: null })).not.toHaveProperty('startDate');
    expect(first({ date: null, place: null })).not.toHaveProperty('location');
  });
});

describe.each(Object.keys(FORMATS) as FormatName[])('%s', (format) => {
  test('has a file name, a media type, and text of a closed line', () => {
    for (const { name, mediaType, text } of exportFiles(format, options)) {
      expect(name).toMatch(/^2024-05-15-norlands-foreign-minister-[a-z0-9-]+\.readout(?:-\w+)?\.(?:json|md|csv|txt)$/);
      expect(mediaType).toMatch(/^\w+\/[\w+]+$/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  test('a page cannot end the script it may be put into, nor write HTML', () => {
    const hostile = '</script><img src=x onerror=alert(1)>';
    const page = {
      ...readout,
      headline: hostile,
      officials: readout.officials.map((official) => ({ ...official, name: hostile })),
    };
    if (format === 'csv' || format === 'text') return; // no HTML, by their type
    for (const { text } of exportFiles(format, { ...options, readout: page })) expect(text).not.toContain('<img');
  });
});

test('two files of one export have two names', () => {
  expect(new Set(exportFiles('csv', options).map(({ name }) => name)).size).toBe(2);
});

import { describe, expect, it, test } from 'vitest';
import { FLAG_COLOURS, FLAGS } from '../../components/flags.table.ts';
import { countKinds } from '../../components/legend.tsx';
import { placeLabels } from '../../components/map/labels.ts';
import { landOf, pointOf } from '../../components/map/places.ts';
import { planMap } from '../../components/map/plan.ts';
import { inOrderOfTime, sidesOf } from '../../components/people.ts';
import { bySpeaker } from '../../components/quotes.tsx';
import { baku } from './fixtures/baku.ts';
import { edges } from './fixtures/edges.ts';
import { meeting } from './fixtures/story.ts';
import { summit } from './fixtures/summit.ts';

const main = baku.readout.meetings[0];
const plain = (code: string) => code;

describe('sides', () => {
  it('are the participants by country, in the order of the text', () => {
    const sides = sidesOf(main!, baku.readout).map((s) => [s.country, s.people.map((p) => p.official?.name)]);
    expect(sides).toEqual([
      ['IL', ['Eli Cohen']],
      ['AZ', ['Ilham Aliyev']],
    ]);
  });

  it('put two of one country together and keep two unknown countries apart', () => {
    const both = meeting({
      id: 'm',
      participants: [
        { official: 'ilham-aliyev', country: 'AZ' },
        { official: null, country: null },
        { official: 'mikayil-jabbarov', country: 'AZ' },
        { official: null, country: null, role: 'envoy' },
      ],
    });
    expect(sidesOf(both, baku.readout).map((s) => [s.country, s.people.length])).toEqual([
      ['AZ', 2],
      [null, 1],
      [null, 1],
    ]);
  });
});

describe('order of time', () => {
  const at = (id: string, status: 'held' | 'planned' | 'background', date: string | null) =>
    meeting({ id, status, date });
  it('sorts by date; what has none stands where its status puts it', () => {
    const given = [
      at('coming', 'planned', null),
      at('tonight', 'planned', '2023-04-19'),
      at('main', 'held', '2023-04-19'),
      at('once', 'background', null),
      at('before', 'held', '2023-04-18'),
    ];
    expect(inOrderOfTime(given, '2023-04-19').map((m) => m.id)).toEqual([
      'once',
      'before',
      'main',
      'tonight',
      'coming',
    ]);
  });
});

test('quotes stand together by speaker, the nameless too', () => {
  const quote = (speaker: string | null, speakerName: string | null, start: number) => ({
    speaker,
    speakerName,
    text: 'x',
    start,
    end: start + 1,
  });
  const quotes = [quote('a', null, 0), quote(null, 'An analyst', 2), quote('a', 'A.', 4), quote(null, null, 6)];
  const speakers = bySpeaker(quotes, (id) => (id === 'a' ? 'Ann' : undefined));
  expect(speakers.map((s) => [s.name, s.quotes.length])).toEqual([
    ['Ann', 2],
    ['An analyst', 1],
    [null, 1],
  ]);
});

test('counts by kind', () => expect(countKinds(baku.readout)).toEqual({ official: 13, country: 19, mission: 3 }));

describe('the map', () => {
  it('shows the sides, the hosts of missions and the rest apart', () => {
    const plan = planMap(baku.readout, main, plain);
    expect([plan.sides, plan.hosts, plan.named]).toEqual([['IL', 'AZ'], ['TM'], ['IR']]);
  });

  it('draws the way to the meeting and to the embassy that is to open', () => {
    const plan = planMap(baku.readout, main, plain);
    expect(plan.points.map((p) => [p.label, p.kind])).toEqual([
      ['Baku', 'meeting'],
      ['IL', 'side'],
      ['Ashgabat', 'mission'],
    ]);
    expect(plan.arrows.map((a) => [a.kind, a.planned])).toEqual([
      ['visit', false],
      ['mission', true],
    ]);
  });

  it('draws no arrows to a table of ten', () => {
    expect(planMap(summit.readout, summit.readout.meetings[0], plain).arrows).toEqual([]);
  });

  it('ties the two ends of a call', () => {
    const { readout } = edges.call;
    expect(planMap(readout, readout.meetings[0], plain).arrows.map((a) => a.kind)).toEqual(['call']);
  });

  it('is empty where no place is known', () => {
    const { readout } = edges.nobody;
    expect(planMap(readout, readout.meetings[0], plain).points).toEqual([]);
  });

  test.each([
    ['Geneva', 'CH', [6.1, 46.2]],
    ['Baku', 'AZ', [49.9, 40.4]],
    ['A village', 'AZ', [49.9, 40.4]],
    [null, 'XX', null],
  ])('%s, %s lies at %j', (city, country, at) => expect(pointOf(city, country)).toEqual(at));
});

describe('labels', () => {
  const wish = (x: number, y: number, label: string, must = false) => ({ x, y, label, must });
  it('stand beside their points where there is room', () => {
    expect(placeLabels([wish(50, 50, 'Baku')], [], 200, 100)).toEqual([{ x: 57, y: 54, anchor: 'start' }]);
  });
  it('stay inside the map', () => {
    expect(placeLabels([wish(190, 50, 'Baku')], [], 200, 100)[0]?.anchor).toBe('end');
  });
  it('give way to each other and to lines', () => {
    const [, second] = placeLabels([wish(50, 50, 'Baku'), wish(40, 52, 'Ganja')], [], 200, 100);
    expect(second?.anchor).toBe('end');
    expect(placeLabels([wish(50, 50, 'Baku')], [[65, 50]], 200, 100)[0]?.anchor).toBe('end');
  });
  it('are left out where they find no place, unless they must be there', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => wish((i % 10) * 10, Math.floor(i / 10) * 10, 'Somewhere'));
    const labels = placeLabels([...crowd, wish(45, 25, 'Baku', true)], [], 100, 60);
    expect(labels.some((l) => l === null)).toBe(true);
    expect(labels.at(-1)).not.toBeNull();
  });
});

describe('flags', () => {
  const colour = (c: string) => c in FLAG_COLOURS || /^([0-9a-f]{3}|[0-9a-f]{6})$/.test(c);
  const numbers = (args: string[]) => args.every((a) => a !== '' && Number.isFinite(Number(a)));
  const right: Record<string, (args: string[]) => boolean> = {
    b: (a) => a.length === 1 && colour(a[0]!),
    h: (a) => a.every((s) => colour(s.split('*')[0]!)),
    v: (a) => a.every((s) => colour(s.split('*')[0]!)),
    t: (a) => a.length === 2 && colour(a[0]!) && numbers(a.slice(1)),
    x: (a) => a.length === 2 && colour(a[0]!) && numbers(a.slice(1)),
    '+': (a) => a.length === 4 && colour(a[0]!) && numbers(a.slice(1)),
    o: (a) => a.length === 4 && colour(a[0]!) && numbers(a.slice(1)),
    r: (a) => a.length === 5 && colour(a[0]!) && numbers(a.slice(1)),
    s: (a) => a.length === 4 && colour(a[0]!) && numbers(a.slice(1)),
    '(': (a) => a.length === 6 && colour(a[0]!) && colour(a[1]!) && numbers(a.slice(2)),
    p: (a) => colour(a[0]!) && /^M/.test(a[1] ?? ''),
  };
  test.each(Object.entries(FLAGS))('%s is drawn in the language of the table', (_, words) => {
    const wrong = words.split(' ').filter((word) => {
      if (word === 'uj') return false;
      const [op = '', rest = ''] = word.split(/:(.*)/);
      return !right[op.replace(/\d+$/, '')]?.(rest.split(','));
    });
    expect(wrong).toEqual([]);
  });
  it('exist for every country with a place on the map', () => {
    const codes = Object.keys(FLAGS).filter((code) => code.length === 2);
    expect(codes.length).toBeGreaterThan(190);
    expect(codes.filter((code) => !landOf(code))).toEqual([]);
  });
});

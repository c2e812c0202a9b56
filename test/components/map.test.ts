/** Where things come to lie on the map: projection, arrows, labels. */
import { describe, expect, it, test } from 'vitest';
import { arc, headOf, isWayBack, middleOf, type Spot } from '../../components/map/arrows.ts';
import { placeLabels } from '../../components/map/labels.ts';
import { landOf } from '../../components/map/places.ts';
import { type MapPlan, planMap } from '../../components/map/plan.ts';
import { middleMeridian, project } from '../../components/map/project.ts';
import { shapeOf } from '../../components/map/world.ts';
import { meeting, readout } from './fixtures/story.ts';

const SIZE = { width: 184, height: 78 };
const plain = (code: string) => code;

/** The plan of a meeting between states, in a city of one of them. */
function planOf(countries: string[], place: { city: string | null; country: string } | null = null): MapPlan {
  const main = meeting({
    id: 'm',
    main: true,
    participants: countries.map((country) => ({ official: null, country })),
    place: place && { ...place, venue: null },
  });
  return planMap(readout({}, { meetings: [main] }), main, plain);
}

describe('the projection', () => {
  const inside = (plan: MapPlan) => {
    const projection = project(plan, SIZE.width, SIZE.height);
    return plan.points.map(({ at }) => {
      const [x, y] = projection(at) ?? [-1, -1];
      return x > 2 && x < SIZE.width - 2 && y > 2 && y < SIZE.height - 2;
    });
  };
  test.each<[string, string[], { city: string | null; country: string } | null]>([
    ['neighbours', ['IL', 'AZ'], { city: 'Baku', country: 'AZ' }],
    ['across the date line', ['JP', 'US'], { city: 'Washington', country: 'US' }],
    ['across the date line to an island', ['FJ', 'WS'], { city: 'Apia', country: 'WS' }],
    ['pole to pole', ['NO', 'AR'], { city: 'Oslo', country: 'NO' }],
    ['a state too small for the atlas', ['SG', 'MV'], { city: 'Singapore', country: 'SG' }],
    ['the two largest', ['RU', 'CA'], null],
    ['ten', ['KZ', 'RU', 'CN', 'IN', 'PK', 'UZ', 'KG', 'TJ', 'IR', 'BY'], { city: 'Astana', country: 'KZ' }],
    ['one alone', ['MX'], null],
  ])('shows every point of %s', (_, countries, place) => {
    const plan = planOf(countries, place);
    expect(plan.points.length).toBeGreaterThan(0);
    expect(inside(plan)).toEqual(plan.points.map(() => true));
  });

  test.each([
    [[139.7, -77], -148.65, 143.3],
    [[35, 49], 42, 14],
    [[178.4, -171.8], -176.7, 9.8],
    [[10], 10, 0],
  ])('the middle of %j is %d, %d degrees wide', (longitudes, centre, width) => {
    const found = middleMeridian(longitudes);
    expect(found.centre).toBeCloseTo(centre, 1);
    expect(found.width).toBeCloseTo(width, 1);
  });
});

describe('arrows', () => {
  it('stay inside the map and bend upwards', () => {
    const { c } = arc([10, 70], [170, 70], SIZE.width, SIZE.height);
    expect(c[0]).toBe(90);
    expect(c[1]).toBeLessThan(70);
    expect(arc([10, 6], [170, 6], SIZE.width, SIZE.height).c[1]).toBe(4);
  });

  it('of one start and one end do not lie on each other', () => {
    const [a, b] = [0, 1].map((n) => middleOf(arc([10, 70], [170, 60], SIZE.width, SIZE.height, n))[11]!);
    expect(Math.hypot(a![0] - b![0], a![1] - b![1])).toBeGreaterThan(3);
  });

  it('that lead back bend to the other side', () => {
    const [there, back] = [
      { from: [35.2, 31.8], to: [49.9, 40.4] },
      { from: [49.9, 40.4], to: [34.8, 32.1] },
    ] as { from: [number, number]; to: [number, number] }[];
    expect([isWayBack(back!, there!), isWayBack(there!, there!)]).toEqual([true, false]);
    const [up, down] = [arc([10, 70], [170, 70], 184, 140), arc([170, 70], [10, 70], 184, 140, 0, true)];
    expect([up.c[1] < 70, down.c[1] > 70]).toEqual([true, true]);
  });

  it('have their head at the end, along the curve', () => {
    expect(headOf({ a: [0, 0], c: [0, 10], b: [10, 10], d: '' })).toBe('translate(10,10) rotate(0)');
  });
});

describe('labels of a crowd', () => {
  it('keep clear of each other at every size of type', () => {
    const crowd: Spot[] = Array.from({ length: 14 }, (_, i) => [20 + (i % 5) * 34, 12 + Math.floor(i / 5) * 24]);
    for (const type of [1, 1.5, 2]) {
      const wishes = crowd.map(([x, y], i) => ({ x, y, label: `C${i}`, must: false }));
      const placed = placeLabels(wishes, [], SIZE.width, SIZE.height, type);
      const boxes = placed.flatMap((at, i) => {
        if (!at) return [];
        const w = wishes[i]!.label.length * 6.2 * type;
        const left = at.anchor === 'start' ? at.x : at.anchor === 'end' ? at.x - w : at.x - w / 2;
        return [{ left, right: left + w, top: at.y - 9 * type, bottom: at.y + 2 }];
      });
      const over = boxes.filter((a, i) =>
        boxes
          .slice(i + 1)
          .some((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
      );
      expect(boxes.length).toBeGreaterThan(0);
      expect(over).toEqual([]);
    }
  });
});

describe('the plan', () => {
  it('leaves an organisation’s seat out among several states, and keeps it between two sides', () => {
    expect(planOf(['KZ', 'RU', 'UN']).sides).toEqual(['KZ', 'RU']);
    expect(planOf(['EU', 'CN']).sides).toEqual(['EU', 'CN']);
  });

  it('knows where each side is at home, and which the atlas cannot show', () => {
    const plan = planOf(['SG', 'IN']);
    expect(Object.keys(plan.homes)).toEqual(['SG', 'IN']);
    expect([shapeOf('SG'), shapeOf('IN') === undefined]).toEqual([undefined, false]);
    expect(landOf('XX')).toBeUndefined();
  });
});

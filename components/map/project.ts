import { type GeoProjection, geoBounds, geoMercator, geoNaturalEarth1 } from 'd3-geo';
import type { Point } from './places.ts';
import type { MapPlan } from './plan.ts';
import { shapeOf } from './world.ts';

/** Room around what is shown, in pixels: a label's height. */
const MARGIN = 14;
/** A country of more degrees than this is shown in part, around its capital. */
const LARGE = 26;
/** From this many degrees of longitude on, the world is drawn as a whole: Mercator swells towards the poles. */
const FAR = 110;

/** The south-western and north-eastern corners of what has to be seen around a point or in a country. */
function box(code: string, at: Point): Point[] {
  const shape = shapeOf(code);
  if (shape) {
    const [[west, south], [east, north]] = geoBounds(shape);
    const wraps = east < west;
    if (!wraps && east - west < LARGE && north - south < LARGE)
      return [
        [west, south],
        [east, north],
      ];
  }
  return around(at, shape ? 4 : 2);
}

const around = ([x, y]: Point, degrees: number): Point[] => [
  [x - degrees, Math.max(y - degrees, -80)],
  [x + degrees, Math.min(y + degrees, 80)],
];

/** The middle of the narrowest stretch of longitudes that has them all: Japan and the United States face each other. */
export function middleMeridian(longitudes: readonly number[]): { centre: number; width: number } {
  const sorted = [...new Set(longitudes)].sort((a, b) => a - b);
  const gaps = sorted.map((x, i) => ({ x, gap: (sorted[i + 1] ?? (sorted[0] ?? 0) + 360) - x }));
  const edge = gaps.reduce((best, g) => (g.gap > best.gap ? g : best), { x: 180, gap: 0 });
  const width = 360 - edge.gap;
  return { centre: ((edge.x + edge.gap + width / 2 + 540) % 360) - 180, width };
}

/** A projection that shows all places of the story, and its countries whole where they are not large. */
export function project(plan: MapPlan, width: number, height: number): GeoProjection {
  const homes = Object.entries(plan.homes).flatMap(([code, at]) => box(code, at));
  const corners = [...homes, ...plan.points.flatMap((p) => around(p.at, 2))];
  const { centre, width: span } = middleMeridian(corners.map(([x]) => x));
  const far = span > FAR;
  const projection = (far ? geoNaturalEarth1() : geoMercator()).rotate([-centre, 0]);
  const edge = far ? MARGIN / 2 : MARGIN;
  projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );
  return projection.clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ]);
}

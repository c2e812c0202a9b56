import { type ExtendedFeature, geoGraticule10, geoInterpolate, geoMercator, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';
import { placeLabels } from './labels.ts';
import { landOf, type Point } from './places.ts';
import type { MapPlan } from './plan.ts';

interface Props {
  plan: MapPlan;
  width: number;
  height: number;
  /** The same in words, for those who do not see it. */
  alternative: string;
  /** What is told of a country under the pointer. */
  about(code: string): string;
}

type Shape = ExtendedFeature<ExtendedFeature['geometry'], { name: string }>;

const topology = atlas as unknown as Parameters<typeof feature>[0];
const world = (feature(topology, topology.objects.countries as never) as unknown as { features: Shape[] }).features;

/** Room around what is shown, in pixels. */
const MARGIN = 12;

const shapeOf = (code: string) => {
  const id = landOf(code)?.atlas;
  return id && id !== '-' ? world.find((f) => f.id === id || f.properties.name === id) : undefined;
};

/** Points along the great circle from a to b. */
function line(a: Point, b: Point) {
  const along = geoInterpolate(a, b);
  return { type: 'LineString' as const, coordinates: Array.from({ length: 33 }, (_, i) => along(i / 32)) };
}

/** A projection that shows all points of the story, and small countries around them whole. */
function project(plan: MapPlan, width: number, height: number) {
  const key = [...plan.sides, ...plan.hosts];
  const around = key.map((code) => landOf(code)?.at).filter((at) => at !== undefined);
  const all = [...plan.points.map((p) => p.at), ...around];
  const wide = new Set(all.map(String)).size < 2 ? 8 : 1;
  const corners = all.flatMap(([x, y]): Point[] => [
    [x - wide, y - wide],
    [x + wide, y + wide],
  ]);
  const xs = corners.map((c) => c[0]);
  // Mercator keeps shapes but swells towards the poles; what spans the world is drawn as a whole instead.
  const far = Math.max(...xs) - Math.min(...xs) > 120;
  // The meridian in the middle of the widest empty stretch is the edge: Japan and the United States face each other.
  const sorted = [...new Set(xs)].sort((a, b) => a - b);
  const gaps = sorted.map((x, i) => ({ x, gap: (sorted[i + 1] ?? (sorted[0] ?? 0) + 360) - x }));
  const edge = gaps.reduce((best, g) => (g.gap > best.gap ? g : best), { x: 180, gap: 0 });
  const centre = edge.x + edge.gap / 2 + 180;
  const projection = (far ? geoNaturalEarth1() : geoMercator()).rotate([-centre, 0]);
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );
  return projection.clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ]);
}

/** The countries of the story, where the sides met and what goes from where to where. */
export default function StoryMap({ plan, width, height, alternative, about }: Props) {
  const projection = project(plan, width, height);
  const path = geoPath(projection);
  const kindOf = new Map<Shape, [string, string]>();
  for (const [kind, codes] of [
    ['named', plan.named],
    ['host', plan.hosts],
    ['side', plan.sides],
  ] as const)
    for (const code of codes) {
      const shape = shapeOf(code);
      if (shape) kindOf.set(shape, [kind, code]);
    }
  const land = world.filter((f) => !kindOf.has(f));
  const spots = plan.points.map((p) => projection(p.at) ?? ([0, 0] as Point));
  const busy = plan.arrows.flatMap((a) =>
    line(a.from, a.to).coordinates.map((c) => projection(c) ?? ([0, 0] as Point)),
  );
  const wishes = plan.points.map((p, i) => ({
    x: spots[i]?.[0] ?? 0,
    y: spots[i]?.[1] ?? 0,
    label: p.label,
    must: p.kind !== 'side',
  }));
  const labels = placeLabels(wishes, busy, width, height);
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={alternative}
    >
      <path class="map-net" d={path(geoGraticule10()) ?? ''} />
      <path class="map-land" d={path({ type: 'FeatureCollection', features: land }) ?? ''} />
      {[...kindOf].map(([shape, [kind, code]]) => (
        <path key={code} class={`map-country map-${kind}`} d={path(shape) ?? ''}>
          <title>{about(code)}</title>
        </path>
      ))}
      {plan.arrows.map((a, i) => (
        <Arrow
          key={i}
          d={path(line(a.from, a.to)) ?? ''}
          end={projection(a.to)}
          near={projection(geoInterpolate(a.from, a.to)(0.85))}
          kind={a.kind}
          planned={a.planned}
        />
      ))}
      {plan.points.map((p, i) => {
        const [x, y] = spots[i] ?? [0, 0];
        const label = labels[i];
        return (
          <g key={p.label} class={`map-point map-point-${p.kind}`}>
            <circle cx={x} cy={y} r={p.kind === 'meeting' ? 4 : 2.5}>
              <title>{p.label}</title>
            </circle>
            {label && (
              <text x={label.x} y={label.y} text-anchor={label.anchor}>
                {p.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface ArrowProps {
  d: string;
  end: Point | null;
  near: Point | null;
  kind: MapPlan['arrows'][number]['kind'];
  planned: boolean;
}

function Arrow({ d, end, near, kind, planned }: ArrowProps) {
  if (!end || !near) return null;
  const turn = (Math.atan2(end[1] - near[1], end[0] - near[0]) * 180) / Math.PI;
  return (
    <g class={`map-arrow map-arrow-${kind} ${planned ? 'planned' : ''}`}>
      <path d={d} />
      {kind !== 'call' && (
        <path
          class="map-head"
          d="M-4 0L-11 4.5L-11 -4.5z"
          transform={`translate(${end[0]} ${end[1]}) rotate(${turn})`}
        />
      )}
    </g>
  );
}

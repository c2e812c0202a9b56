import { geoGraticule10, geoPath } from 'd3-geo';
import type { JSX } from 'preact';
import { arc, headOf, isWayBack, middleOf, type Spot } from './arrows.ts';
import { placeLabels } from './labels.ts';
import type { MapPlan } from './plan.ts';
import { project } from './project.ts';
import { type Shape, shapeOf, world } from './world.ts';

interface Props {
  plan: MapPlan;
  /** CSS pixels of the room there is. */
  width: number;
  height: number;
  /** How large type is: 1 where the page's is 16 pixels. */
  type: number;
  /** The same in words, for those who do not see it. */
  alternative: string;
  /** What is told of a country under the pointer. */
  about(code: string): string;
}

/** A country smaller than this (square pixels) is ringed: a coloured speck is not seen. */
const SPECK = 60;
const RING = 6;

/** The countries of the story, where the sides met and what goes from where to where. */
export default function StoryMap({ plan, width, height, type, alternative, about }: Props) {
  const projection = project(plan, width, height);
  const path = geoPath(projection);
  const kindOf = new Map<Shape, [kind: string, code: string]>();
  const mark = (kind: string, code: string) => {
    const shape = shapeOf(code);
    if (shape) kindOf.set(shape, [kind, code]);
  };
  for (const code of plan.named) mark('named', code);
  for (const code of plan.hosts) mark('host', code);
  for (const [i, code] of plan.sides.entries()) mark(sideClass(plan, i), code);
  const land = world.filter((f) => !kindOf.has(f));
  const spots = plan.points.map((p): Spot => projection(p.at) ?? [0, 0]);
  const arrows = plan.arrows.map((a, i) => ({
    ...a,
    curve: arc(projection(a.from) ?? [0, 0], projection(a.to) ?? [0, 0], width, height, i, wayBack(plan, i)),
  }));
  const labels = placeLabels(
    plan.points.map((p, i) => ({ x: spots[i]![0], y: spots[i]![1], label: p.label, must: p.kind !== 'side' })),
    arrows.flatMap((a) => middleOf(a.curve)),
    width,
    height,
    type,
    ruler(type),
  );
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      <path class="map-net" d={path(geoGraticule10()) ?? ''} />
      <path class="map-land" d={path({ type: 'FeatureCollection', features: land }) ?? ''} />
      {[...kindOf].map(([shape, [kind, code]]) => (
        <path key={code} class={`map-country map-${kind}`} d={path(shape) ?? ''}>
          <title>{about(code)}</title>
        </path>
      ))}
      {rings(plan, (code) => (shapeOf(code) ? path.area(shapeOf(code)!) : 0)).map(({ at, kind, code }) => {
        const [x, y] = projection(at) ?? [0, 0];
        return (
          <circle key={code} class={`map-country map-ring map-${kind}`} cx={x} cy={y} r={RING}>
            <title>{about(code)}</title>
          </circle>
        );
      })}
      {arrows.map((a, i) => (
        <g key={i} class={`map-arrow map-arrow-${a.kind} ${a.planned ? 'planned' : ''}`}>
          <path d={a.curve.d} />
          {a.kind !== 'call' && <path class="map-head" d="M-4 0L-11 4.5L-11 -4.5z" transform={headOf(a.curve)} />}
        </g>
      ))}
      {plan.points.map((p, i): JSX.Element => {
        const [x, y] = spots[i]!;
        const label = labels[i];
        return (
          <g key={`${p.label} ${p.at}`} class={`map-point map-point-${p.kind}`}>
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

/** The size of labels, as in map.css, in pixels at the usual size of type. */
const LABEL = 10.5;

/** How wide a label is in the page's own type; an estimate where nothing can be drawn. */
function ruler(type: number): ((label: string) => number) | undefined {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return undefined;
  pen.font = `600 ${LABEL * type}px ${getComputedStyle(document.body).fontFamily}`;
  return (label) => pen.measureText(label).width + 2;
}

const wayBack = ({ arrows }: MapPlan, i: number) => arrows.slice(0, i).some((before) => isWayBack(before, arrows[i]!));

/** Two sides have a colour each, as their cards have; more share one. */
const sideClass = (plan: MapPlan, i: number) => (plan.sides.length === 2 && i === 1 ? 'side map-side-2' : 'side');

/** Countries of the story that the map cannot show, or only as a speck. */
function rings(plan: MapPlan, area: (code: string) => number) {
  const all = [
    ...plan.sides.map((code, i) => ({ code, kind: sideClass(plan, i) })),
    ...plan.hosts.map((code) => ({ code, kind: 'host' })),
  ];
  return all.flatMap(({ code, kind }) => {
    const at = plan.homes[code];
    return at && area(code) < SPECK ? [{ at, kind, code }] : [];
  });
}

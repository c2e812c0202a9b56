import type { Point } from './places.ts';

/** A place in the drawing, in pixels. */
export type Spot = [x: number, y: number];

/** A curve from a to b that is pulled towards c. */
export interface Curve {
  a: Spot;
  b: Spot;
  c: Spot;
  /** For `<path d>`. */
  d: string;
}

/** How far a curve bends, in parts of its length; the n-th a little more, so that two never lie on each other. */
const BEND = 0.22;
const STEP = 0.14;
/** Pixels kept free at the edge of the map. */
const EDGE = 4;

const clamp = (x: number, most: number) => Math.min(Math.max(x, EDGE), most - EDGE);
const round = (x: number) => Math.round(x * 10) / 10;

/**
 * A curve that bends upwards, or `down`wards, inside of a map of `width` and `height`; `nth` of those that are drawn.
 */
export function arc(a: Spot, b: Spot, width: number, height: number, nth = 0, down = false): Curve {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const up = dx < 0 !== down ? 1 : -1;
  const bend = BEND + STEP * nth;
  const c: Spot = [clamp((a[0] + b[0]) / 2 - up * dy * bend, width), clamp((a[1] + b[1]) / 2 + up * dx * bend, height)];
  return { a, b, c, d: `M${a.map(round)}Q${c.map(round)} ${b.map(round)}` };
}

/** Whether one arrow leads back where the other comes from: they go apart then. */
export function isWayBack(a: { from: Point; to: Point }, b: { from: Point; to: Point }): boolean {
  return near(a.from, b.to) && near(a.to, b.from);
}

/** Degrees within which two places look like one. */
const NEAR = 4;
const near = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < NEAR;

function at({ a, b, c }: Curve, t: number): Spot {
  const on = (i: 0 | 1) => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * c[i] + t * t * b[i];
  return [on(0), on(1)];
}

/** Points along a curve, for whatever has to keep clear of it. */
export const middleOf = (curve: Curve): Spot[] => Array.from({ length: 23 }, (_, i) => at(curve, (i + 1) / 24));

/** Where and how the head of the arrow lies: a transform of a head at the origin that looks to the right. */
export function headOf({ b, c }: Curve): string {
  const turn = (Math.atan2(b[1] - c[1], b[0] - c[0]) * 180) / Math.PI;
  return `translate(${b.map(round)}) rotate(${round(turn)})`;
}

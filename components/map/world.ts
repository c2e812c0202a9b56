import type { ExtendedFeature } from 'd3-geo';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';
import { landOf } from './places.ts';

export type Shape = ExtendedFeature<ExtendedFeature['geometry'], { name: string }>;

const topology = atlas as unknown as Parameters<typeof feature>[0];

/** The land of the world by country. */
export const world = (feature(topology, topology.objects.countries as never) as unknown as { features: Shape[] })
  .features;

/** The land of a country; undefined for one that is too small for the atlas, or none. */
export function shapeOf(code: string): Shape | undefined {
  const id = landOf(code)?.atlas;
  return id && id !== '-' ? world.find((f) => f.id === id || f.properties.name === id) : undefined;
}

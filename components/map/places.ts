import { CAPITALS, OTHER_CITIES } from './places.table.ts';

/** Longitude and latitude in degrees. */
export type Point = [longitude: number, latitude: number];

interface Land {
  /** The country's id in the atlas, or its name there. */
  atlas: string;
  capital: string;
  at: Point;
}

let lands: Map<string, Land> | undefined;
let cities: Map<string, Point> | undefined;

function build(): void {
  lands = new Map();
  cities = new Map();
  for (const row of OTHER_CITIES.split(/[;\n]/)) {
    const m = /^\s*(.+?) (-?[\d.]+) (-?[\d.]+)\s*$/.exec(row);
    if (m?.[1]) cities.set(m[1], [Number(m[3]), Number(m[2])]);
  }
  for (const row of CAPITALS.trim().split('\n')) {
    const [code = '', atlas = '', lat, lon, ...capital] = row.split(' ');
    const at: Point = [Number(lon), Number(lat)];
    lands.set(code, { atlas, capital: capital.join(' '), at });
    cities.set(capital.join(' '), at);
  }
}

/** A country's atlas id and the place that stands for it; undefined for an organisation without a seat in the table. */
export function landOf(code: string): Land | undefined {
  if (!lands) build();
  return lands?.get(code);
}

/** Where a place is: the city, otherwise the country's capital; null for what the table does not know. */
export function pointOf(city: string | null, country: string | null): Point | null {
  if (!cities) build();
  return (city && cities?.get(city)) || (country && landOf(country)?.at) || null;
}

import type { Meeting, Readout } from '../../lib/types.ts';
import { inOrderOfTime, sidesOf } from '../people.ts';
import { landOf, type Point, pointOf } from './places.ts';

/** What is drawn: plain data, so that it can be tested without a map. */
export interface MapPlan {
  /** Codes of countries by how they take part. One code is in one list only. */
  sides: string[];
  hosts: string[];
  named: string[];
  /** Where each side and each host is at home. */
  homes: Record<string, Point>;
  /** Places worth a point; `label` is what is written there. */
  points: { at: Point; label: string; kind: 'meeting' | 'mission' | 'side' }[];
  arrows: { from: Point; to: Point; kind: 'visit' | 'call' | 'mission'; planned: boolean }[];
}

/** From more sides than this, the arrows to the meeting place would hide the map. */
const CROWD = 4;

const isOrganisation = (code: string) => code.length > 2 || code === 'EU' || code === 'UN';

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

/** In: a readout and its main meeting; `name` gives a country's name. Out: the map's contents. */
export function planMap(readout: Readout, meeting: Meeting | undefined, name: (code: string) => string): MapPlan {
  const all = meeting ? sidesOf(meeting, readout).flatMap((s) => s.country ?? []) : [];
  // Among several states, an organisation's seat would only draw the eye away: the UN was not in New York that day.
  const sides = all.length > 2 ? all.filter((code) => !isOrganisation(code)) : all;
  const pairs = readout.missions.filter((m) => m.developments.length > 0);
  const hosts = pairs.flatMap((m) => [m.sending, m.host]).filter((c) => c !== null);
  const mine = new Set<string>(sides);
  const theirs = [...new Set(hosts)].filter((c) => !mine.has(c));
  const named = readout.countries.map((c) => c.code).filter((c) => !mine.has(c) && !theirs.includes(c));
  const plan: MapPlan = { sides: [...mine], hosts: theirs, named, homes: {}, points: [], arrows: [] };
  for (const code of [...mine, ...theirs]) {
    const home = landOf(code)?.at;
    if (home) plan.homes[code] = home;
  }

  const add = (at: Point | null | undefined, label: string, kind: MapPlan['points'][number]['kind']) => {
    if (at && !plan.points.some((p) => same(p.at, at))) plan.points.push({ at, label, kind });
  };
  const arrow = (
    from: Point | null | undefined,
    to: Point | null | undefined,
    kind: MapPlan['arrows'][number]['kind'],
    planned: boolean,
  ) => {
    if (!from || !to || same(from, to)) return;
    if (!plan.arrows.some((a) => same(a.from, from) && same(a.to, to))) plan.arrows.push({ from, to, kind, planned });
  };

  const place = meeting?.place;
  const homes = plan.sides.map((code) => landOf(code)?.at);
  const planned = meeting?.status !== 'held' && meeting?.status !== 'background';
  const at = place ? pointOf(place.city, place.country) : null;
  if (place) add(at, place.city ?? (place.country ? name(place.country) : ''), 'meeting');
  for (const code of plan.sides) {
    const home = landOf(code)?.at;
    if (code !== place?.country) {
      add(home, name(code), 'side');
      if (at && plan.sides.length <= CROWD) arrow(home, at, 'visit', planned);
    }
  }
  if (!at && homes.length === 2) arrow(homes[0], homes[1], 'call', planned);
  for (const mission of pairs) {
    const to = pointOf(mission.city, mission.host);
    const from = mission.sending ? landOf(mission.sending)?.at : null;
    add(to, mission.city ?? (mission.host ? name(mission.host) : ''), 'mission');
    // Where a visit's arrow runs already, the embassy's would lie on it.
    if (from && to && plan.arrows.some((a) => same(a.from, to) && same(a.to, from))) continue;
    arrow(
      from,
      to,
      'mission',
      mission.developments.some((d) => d.status !== 'done'),
    );
  }
  for (const next of inOrderOfTime(readout.meetings, readout.article.published)) {
    if (next === meeting || next.status !== 'planned' || !next.place) continue;
    add(
      pointOf(next.place.city, next.place.country),
      next.place.city ?? (next.place.country ? name(next.place.country) : ''),
      'meeting',
    );
  }
  return plan;
}

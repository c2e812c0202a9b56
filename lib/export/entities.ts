/** The second body of an annotation: who or what the words stand for, in schema.org's terms. */

import type { Country, Mention, Mission, Official, Readout } from '../types.ts';
import { countryName, missionName } from './names.ts';
import { urnUuid } from './urn.ts';

/** A country is the same in every export; its id depends on nothing but its code. */
export const countryId = (code: string): string => urnUuid('country', code);

function countryBody(code: string, name: string): object {
  return { id: countryId(code), type: 'schema:Country', 'schema:name': name, 'schema:identifier': code };
}

/** The id names an official of this page: two people of one name in two articles are not made one. */
function officialBody(readout: Readout, page: string, official: Official): object {
  const { country, role } = official;
  return {
    id: urnUuid(page, 'official', official.id),
    type: 'schema:Person',
    'schema:name': official.name,
    ...(role === null ? {} : { 'schema:jobTitle': role }),
    ...(country === null ? {} : { 'schema:worksFor': countryBody(country, countryName(readout, country)) }),
  };
}

function missionBody(readout: Readout, page: string, mission: Mission): object {
  const { sending, host, city } = mission;
  const of =
    sending === null ? {} : { 'schema:parentOrganization': countryBody(sending, countryName(readout, sending)) };
  const at = host === null ? {} : { 'schema:areaServed': countryBody(host, countryName(readout, host)) };
  return {
    id: urnUuid(page, 'mission', mission.id),
    type: 'schema:GovernmentOffice',
    'schema:name': missionName(readout, mission),
    ...of,
    ...at,
    ...(city === null ? {} : { 'schema:location': city }),
  };
}

export type Entity =
  | { kind: 'official'; value: Official }
  | { kind: 'country'; value: Country }
  | { kind: 'mission'; value: Mission };

/** In: the readout, the page's key, and an entity of the readout. Out: the body that identifies it (id, type and `schema:*` keys). */
export function entityBody(readout: Readout, page: string, entity: Entity): object {
  if (entity.kind === 'official') return officialBody(readout, page, entity.value);
  if (entity.kind === 'mission') return missionBody(readout, page, entity.value);
  return countryBody(entity.value.code, entity.value.name);
}

/** A mention and what it stands for. */
export interface EntityMention extends Mention {
  of: Entity;
}

/** Every mention of a readout, in the order of the text; where two begin together, the longer one first. */
export function mentionsOf(readout: Readout): EntityMention[] {
  const all: EntityMention[] = [
    ...readout.officials.flatMap((value) =>
      value.mentions.map((span) => ({
        ...span,
        kind: 'official' as const,
        entity: value.id,
        of: { kind: 'official' as const, value },
      })),
    ),
    ...readout.countries.flatMap((value) =>
      value.mentions.map((span) => ({
        ...span,
        kind: 'country' as const,
        entity: value.code,
        of: { kind: 'country' as const, value },
      })),
    ),
    ...readout.missions.flatMap((value) =>
      value.mentions.map((span) => ({
        ...span,
        kind: 'mission' as const,
        entity: value.id,
        of: { kind: 'mission' as const, value },
      })),
    ),
  ];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

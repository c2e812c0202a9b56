/** Names for readers: what the exporters write where the data has codes and ids. */

import type { MissionType, Participant, Readout } from '../types.ts';

const MISSION_TYPES: Record<MissionType, string> = {
  embassy: 'Embassy',
  consulate: 'Consulate',
  'high-commission': 'High Commission',
  'representative-office': 'Representative Office',
  'liaison-office': 'Liaison Office',
  'interests-section': 'Interests Section',
  'permanent-mission': 'Permanent Mission',
  nunciature: 'Apostolic Nunciature',
  delegation: 'Delegation',
  ambassador: 'Ambassador',
};

/** In: a country's code. Out: its name as the article's readout has it, or the code itself. */
export function countryName(readout: Readout, code: string): string {
  return readout.countries.find((country) => country.code === code)?.name ?? code;
}

interface MissionFacts {
  type: MissionType;
  sending: string | null;
  host: string | null;
  city: string | null;
}

/** "Embassy of Israel in Ashgabat, Turkmenistan"; what is not known is left out. */
export function missionName(readout: Readout, { type, sending, host, city }: MissionFacts): string {
  const of = sending === null ? '' : ` of ${countryName(readout, sending)}`;
  const where = [city, host === null ? null : countryName(readout, host)].filter((part) => part !== null).join(', ');
  return `${MISSION_TYPES[type]}${of}${where && ` in ${where}`}`;
}

/** "Eli Cohen", or for one without a name "President of Azerbaijan", "Azerbaijan"; null when nothing is known. */
export function participantName(readout: Readout, { official, country, role }: Participant): string | null {
  const named = readout.officials.find(({ id }) => id === official);
  if (named) return named.name;
  const state = country === null ? null : countryName(readout, country);
  if (!role) return state;
  return state === null ? role : `${role} of ${state}`;
}

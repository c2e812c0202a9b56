/** Names for readers: what the exporters write where the data has codes and ids. */

import { countryName as referenceName } from '../reference/countries.ts';
import type { Meeting, MissionType, Official, Participant, Place, Readout } from '../types.ts';

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

/** In: a country's code. Out: its name as the article's readout has it, or the usual one; the code itself where it is unknown. */
export function countryName(readout: Readout, code: string): string {
  return readout.countries.find((country) => country.code === code)?.name ?? referenceName(code);
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

/** "Eli Cohen, Foreign Minister of Israel"; what is not known is left out. */
export function officialName(readout: Readout, { name, role, country, former }: Official): string {
  const state = country === null ? null : countryName(readout, country);
  const post = role === null ? state : `${former ? 'former ' : ''}${role}${state === null ? '' : ` of ${state}`}`;
  return post === null ? name : `${name}, ${post}`;
}

/** "Eli Cohen", or for one without a name "President of Azerbaijan", "Azerbaijan"; null when nothing is known. */
export function participantName(readout: Readout, { official, country, role }: Participant): string | null {
  const named = readout.officials.find(({ id }) => id === official);
  if (named) return named.name;
  const state = country === null ? null : countryName(readout, country);
  if (!role) return state;
  return state === null ? role : `${role} of ${state}`;
}

/** The names of those who took part, in order, as far as they are known. */
export function participantNames(readout: Readout, meeting: Meeting): string[] {
  return meeting.participants.map((one) => participantName(readout, one)).filter((name) => name !== null);
}

/** "the palace, Baku, Azerbaijan"; an empty string when nothing is known. */
export function placeName(readout: Readout, place: Place | null): string {
  if (!place) return '';
  const { venue, city, country } = place;
  return [venue, city, country === null ? null : countryName(readout, country)]
    .filter((part) => part !== null)
    .join(', ');
}

const MODES: Record<Meeting['mode'], string> = {
  ...{
    'in-person': 'Meeting',
    call: 'Call',
    video: 'Video call',
    visit: 'Visit',
    summit: 'Summit',
    unknown: 'Meeting',
  },
};

const STATUSES: Record<Meeting['status'], string> = {
  ...{ held: '', ongoing: 'under way', planned: 'planned', cancelled: 'cancelled', postponed: 'postponed' },
  ...{ denied: 'did not take place', background: 'earlier' },
};

/** "Meeting (planned): Eli Cohen, Ilham Aliyev". */
export function meetingName(readout: Readout, meeting: Meeting): string {
  const status = STATUSES[meeting.status];
  const who = participantNames(readout, meeting).join(', ');
  return `${MODES[meeting.mode]}${status && ` (${status})`}${who && `: ${who}`}`;
}

/** The words of the article for a readout's main line: its headline, or the page's title. */
export function headlineOf(readout: Readout): string {
  return readout.headline ?? readout.article.title ?? 'Readout';
}

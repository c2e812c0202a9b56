import { withArticle } from '../reference/countries.ts';
import type { Meeting, Mission, Official, Participant } from '../types.ts';
import { missionLine } from './headline-missions.ts';
import { capital, list, nameWithOffice, unnamedOffice, when } from './headline-words.ts';

export interface HeadlineParts {
  officials: readonly Official[];
  meetings: readonly Meeting[];
  missions: readonly Mission[];
}

/** Below this nothing is said: a headline states only what is sure. */
const SURE = 0.55;

/**
 * One sentence for the whole article: "Israel’s Foreign Minister Eli Cohen met Azerbaijan’s President Ilham Aliyev in Baku on 19 April 2023".
 * Without a meeting, what became of a mission; null where neither is sure.
 */
export function headlineOf({ officials, meetings, missions }: HeadlineParts): string | null {
  const main = meetings.find((m) => m.main && m.confidence >= SURE);
  const steps = missions.flatMap((mission) =>
    mission.developments.filter((d) => d.confidence >= SURE).map((development) => ({ mission, development })),
  );
  const lines = steps.map((s) => missionLine(s.mission, s.development, officials)).filter((line) => line !== null);
  const mission = lines[0] ?? null;
  if (!main || main.participants.length < 2) return mission;
  if (main.status === 'background' && mission) return mission;
  const envoy = main.participants.find((p) => ENVOY.test(roleOf(p, officials)));
  const summons = steps.find(
    ({ mission: m, development: d }) =>
      d.action === 'summon' && envoy?.country === m.sending && main.participants.some((p) => p.country === m.host),
  );
  const summoned = summons && missionLine(summons.mission, summons.development, officials);
  if (summoned) return summoned;
  const sentence = sentenceOf(main, officials);
  return sentence === null ? mission : capital(sentence);
}

const ENVOY = /\b(?:ambassador|envoy|charg[eé]|consul|high commissioner)\b/i;
const roleOf = (p: Participant, officials: readonly Official[]): string =>
  p.role ?? officials.find((o) => o.id === p.official)?.role ?? '';

const isState = (p: Participant): boolean => p.official === null && !p.role;

function sentenceOf(meeting: Meeting, officials: readonly Official[]): string | null {
  const { participants, status, date, place, mode } = meeting;
  const on = when(date);
  const states = participants.filter(isState);
  if (states.length === participants.length) return talks(meeting, on);
  const [state] = states;
  const guests = participants.filter((p) => !isState(p));
  // Where nobody of the host's is named, going to a summit is a visit too.
  const goes = mode === 'visit' || (mode !== 'in-person' && mode !== 'call' && place?.country === state?.country);
  if (goes && state?.country && states.length === 1 && guests.every((p) => p.country !== state.country)) {
    const who = namesOf(guests, officials);
    if (!who) return null;
    const settled = status === 'cancelled' || status === 'postponed';
    const city = !settled && place?.country === state.country ? place.city : null;
    const to = city ? `${city}, ${withArticle(state.country)}` : withArticle(state.country);
    if (settled) return `a visit of ${list(who)} to ${to}${on} was ${status}`;
    return `${list(who)} ${number(VISIT[status], who.length)} ${to}${on}`;
  }
  const own = sideOf(meeting);
  const first = namesOf(own, officials);
  const rest = namesOf(
    participants.filter((p) => !own.includes(p)),
    officials,
  );
  if (!first || !rest) return null;
  const remote = mode === 'call' ? CALL : mode === 'video' ? VIDEO : MEET;
  const verb = remote[status];
  if (status === 'cancelled' || status === 'postponed')
    return `a ${verb} of ${list([...first, ...rest])}${where(meeting)}${on} was ${status}`;
  return `${list(first)} ${number(verb, first.length)} ${list(rest)}${where(meeting)}${on}`;
}

/** "The United States and Iran are to hold talks in Muscat". */
function talks(meeting: Meeting, on: string): string | null {
  const names = meeting.participants.map((p) => (p.country ? withArticle(p.country) : null));
  if (names.includes(null)) return null;
  const who = list(names as string[]);
  const { status } = meeting;
  if (status === 'cancelled' || status === 'postponed') return `talks of ${who}${where(meeting)}${on} were ${status}`;
  return `${who} ${TALK[status]}${where(meeting)}${on}`;
}

/** Whoever comes first, with those of the same state; all are one side only where nobody else is left to meet. */
function sideOf({ participants, place }: Meeting): Participant[] {
  const first = participants.find((p) => !isState(p)) ?? participants[0];
  if (!first) return [];
  // Guests of several states together, and their host.
  const hosts = participants.filter((p) => place?.country != null && p.country === place.country);
  if (hosts.length > 0 && first.country !== place?.country && new Set(participants.map((p) => p.country)).size > 2)
    return participants.filter((p) => !hosts.includes(p));
  const side = participants.filter((p) => p === first || (p.country !== null && p.country === first.country));
  return side.length < participants.length ? side : [first];
}

/** Null where somebody has neither name nor state. */
function namesOf(side: readonly Participant[], officials: readonly Official[]): string[] | null {
  const names: string[] = [];
  const states: string[] = [];
  for (const [k, p] of side.entries()) {
    const official = p.official ? officials.find((o) => o.id === p.official) : undefined;
    if (official) {
      const before = side[k - 1];
      names.push(nameWithOffice(official, before?.official != null && before.country === official.country));
    } else if (p.official || !p.country) return null;
    else if (p.role) names.push(unnamedOffice(p.country, p.role));
    else states.push(withArticle(p.country));
  }
  if (states.length > 0) names.push(`officials of ${list(states)}`);
  return names.length > 0 ? names : null;
}

/** "in Baku"; where no city is known, the state. */
function where({ place }: Meeting): string {
  if (!place) return '';
  if (place.city) return ` in ${place.city}`;
  return place.country ? ` in ${withArticle(place.country)}` : '';
}

const number = (verb: string, count: number): string => (count > 1 ? verb.replace(/^is /, 'are ') : verb);

type Words = Record<Meeting['status'], string>;
const MEET: Words = {
  held: 'met',
  ongoing: 'is meeting',
  planned: 'is to meet',
  cancelled: 'meeting',
  postponed: 'meeting',
  denied: 'did not meet',
  background: 'had met',
};
const CALL: Words = {
  held: 'spoke by phone with',
  ongoing: 'is speaking by phone with',
  planned: 'is to speak by phone with',
  cancelled: 'call',
  postponed: 'call',
  denied: 'did not speak with',
  background: 'had spoken by phone with',
};
const VIDEO: Words = {
  ...CALL,
  held: 'spoke by video with',
  ongoing: 'is speaking by video with',
  planned: 'is to speak by video with',
  background: 'had spoken by video with',
};
const VISIT: Words = {
  held: 'visited',
  ongoing: 'is visiting',
  planned: 'is to visit',
  cancelled: 'visit',
  postponed: 'visit',
  denied: 'did not visit',
  background: 'had visited',
};
const TALK: Words = {
  held: 'held talks',
  ongoing: 'are holding talks',
  planned: 'are to hold talks',
  cancelled: 'talks',
  postponed: 'talks',
  denied: 'held no talks',
  background: 'had held talks',
};

import { countryName, withArticle } from '../reference/countries.ts';
import type { Development, Meeting, Mission, Official, Participant } from '../types.ts';

export interface HeadlineParts {
  officials: readonly Official[];
  meetings: readonly Meeting[];
  missions: readonly Mission[];
}

/** Below this nothing is said: a headline states only what is sure. */
const SURE = 0.5;

/**
 * One sentence for the whole article: "Israel's Foreign Minister Eli Cohen met Azerbaijan's President Ilham Aliyev in Baku on 19 April 2023".
 * Without a meeting, what became of a mission; null where neither is sure.
 */
export function headlineOf({ officials, meetings, missions }: HeadlineParts): string | null {
  const main = meetings.find((m) => m.main && m.confidence >= SURE);
  const mission =
    missions.flatMap((m) => m.developments.map((d) => missionLine(m, d)).filter((line) => line !== null))[0] ?? null;
  if (!main || main.participants.length < 2) return mission;
  if (main.status === 'background' && mission) return mission;
  const own = sideOf(main);
  const sides = [own, main.participants.filter((p) => !own.includes(p))].map((side) =>
    side.map((p, i) => nameOf(p, officials, side[i - 1])),
  );
  if (sides.some((side) => side.includes(null))) return mission;
  const [first, rest] = sides as [string[], string[]];
  return capital(sentence(main, list(first), list(rest), first.length > 1));
}

/** Whoever comes first, with those of the same state; all are one side only where nobody else is left to meet. */
function sideOf({ participants }: Meeting): Participant[] {
  const [first] = participants;
  if (!first) return [];
  const side = participants.filter((p) => p === first || (p.country !== null && p.country === first.country));
  return side.length < participants.length ? side : [first];
}

function sentence(meeting: Meeting, first: string, rest: string, several: boolean): string {
  const to = where(meeting);
  const on = meeting.date ? ` ${when(meeting.date)}` : '';
  if (meeting.mode === 'visit' && isState(meeting.participants[1]) && meeting.participants.length === 2)
    return `${first} ${VISIT[meeting.status]} ${destination(meeting, rest)}${on}`;
  const remote = meeting.mode === 'call' ? CALL : meeting.mode === 'video' ? VIDEO : MEET;
  const met = several ? remote[meeting.status].replace(/^is /, 'are ') : remote[meeting.status];
  return `${first} ${met} ${rest}${to}${on}`;
}

type Words = Record<Meeting['status'], string>;
const MEET: Words = {
  held: 'met',
  ongoing: 'is meeting',
  planned: 'is to meet',
  cancelled: 'will not meet',
  postponed: 'is to meet later than planned',
  denied: 'did not meet',
  background: 'had met',
};
const CALL: Words = {
  held: 'spoke by phone with',
  ongoing: 'is speaking by phone with',
  planned: 'is to speak by phone with',
  cancelled: 'will not speak by phone with',
  postponed: 'is to speak later than planned with',
  denied: 'did not speak with',
  background: 'had spoken by phone with',
};
const VIDEO: Words = {
  held: 'spoke by video with',
  ongoing: 'is speaking by video with',
  planned: 'is to speak by video with',
  cancelled: 'will not speak by video with',
  postponed: 'is to speak later than planned with',
  denied: 'did not speak with',
  background: 'had spoken by video with',
};
const VISIT: Words = {
  held: 'visited',
  ongoing: 'is visiting',
  planned: 'is to visit',
  cancelled: 'called off a visit to',
  postponed: 'put off a visit to',
  denied: 'did not visit',
  background: 'had visited',
};

const isState = (p: Participant | undefined): boolean => p !== undefined && p.official === null && !p.role;

/** @param before the one named right before it on the same side: the state is not said twice */
function nameOf(p: Participant, officials: readonly Official[], before?: Participant): string | null {
  if (p.official) {
    const official = officials.find((o) => o.id === p.official);
    if (!official) return null;
    const role = official.role
      ? `${official.former && !/^former\b/i.test(official.role) ? 'former ' : ''}${official.role} `
      : '';
    // "Secretary-General of the United Nations António Guterres" needs no state before it.
    const said = before !== undefined && before.country === official.country;
    // "NATO Secretary-General" says whose it is
    const own = official.country !== null && role.startsWith(withArticle(official.country).replace(/^the /, ''));
    const owner = official.country && !said && !own && !/ of /.test(role) ? `${possessive(official.country)} ` : '';
    return `${owner}${role}${official.name}`;
  }
  if (!p.country) return null;
  return p.role ? `${possessive(p.country)} ${p.role.toLowerCase()}` : withArticle(p.country);
}

function possessive(code: string): string {
  const name = withArticle(code);
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}

function destination(meeting: Meeting, rest: string): string {
  const city = meeting.place?.city;
  return city && meeting.participants[1]?.country === meeting.place?.country ? `${city}, ${rest}` : rest;
}

/** "in Baku"; in a state that no participant is of, or where no city is known, the state. */
function where({ place }: Meeting): string {
  if (!place) return '';
  if (place.city) return ` in ${place.city}`;
  return place.country ? ` in ${withArticle(place.country)}` : '';
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "on 19 April 2023", "in April 2023", "in 2023". */
function when(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return `in ${year}`;
  return day ? `on ${Number(day)} ${name} ${year}` : `in ${name} ${year}`;
}

function list(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const KIND: Partial<Record<Mission['type'], string>> = {
  embassy: 'an embassy',
  consulate: 'a consulate',
  'high-commission': 'a high commission',
  'representative-office': 'a representative office',
  'liaison-office': 'a liaison office',
  'permanent-mission': 'a permanent mission',
  nunciature: 'a nunciature',
};
const DONE: Partial<Record<Development['action'], [done: string, planned: string]>> = {
  open: ['opened', 'is to open'],
  'decide-to-open': ['decided to open', 'is to open'],
  close: ['closed', 'is to close'],
  reopen: ['reopened', 'is to reopen'],
};

/** "Azerbaijan opened an embassy in Israel"; null for what such a sentence cannot say. */
function missionLine(mission: Mission, development: Development): string | null {
  const kind = KIND[mission.type];
  const words = DONE[development.action];
  if (!kind || !words || !mission.sending || !mission.host || development.confidence < SURE) return null;
  if (development.status !== 'done' && development.status !== 'planned') return null;
  const place = mission.city ? `${mission.city}, ${countryName(mission.host)}` : withArticle(mission.host);
  const on = development.date ? ` ${when(development.date)}` : '';
  return capital(
    `${withArticle(mission.sending)} ${words[development.status === 'done' ? 0 : 1]} ${kind} in ${place}${on}`,
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the card says of a mark: who is this, says who, where else? Plain data; card.ts draws it. */
import type {
  Development,
  DevelopmentAction,
  DevelopmentStatus,
  Meeting,
  Mention,
  Mission,
  Official,
  Readout,
} from '../types.ts';

export interface CardModel {
  /** An emoji, or "" where there is none. */
  flag: string;
  title: string;
  /** One statement each; what is not known is left out. */
  lines: string[];
  /** Where the statement comes from; null for what is named by the words themselves. */
  basis: string | null;
  mentions: number;
}

/** Two regional indicators make a flag; organisations by abbreviation have none. */
export function flagOf(code: string | null): string {
  if (!code || !/^[A-Z]{2}$/.test(code)) return '';
  return String.fromCodePoint(...Array.from(code, (letter) => letter.charCodeAt(0) + 0x1f1a5));
}

let regions: Intl.DisplayNames | undefined;

function countryName({ countries }: Readout, code: string): string {
  const named = countries.find((country) => country.code === code)?.name;
  if (named || !/^[A-Z]{2}$/.test(code)) return named ?? code;
  regions ??= new Intl.DisplayNames('en', { type: 'region' });
  return regions.of(code) ?? code;
}

const STATUS: Record<Meeting['status'], string> = {
  held: 'Met',
  ongoing: 'Meeting',
  planned: 'To meet',
  cancelled: 'Cancelled: meeting with',
  postponed: 'Postponed: meeting with',
  denied: 'Denied: meeting with',
  background: 'Earlier: met',
};

function meetingLine(readout: Readout, official: string): string | null {
  const meeting = readout.meetings.find(({ participants }) => participants.some((one) => one.official === official));
  if (!meeting) return null;
  const others = meeting.participants
    .filter((one) => one.official !== official)
    .map((one) => {
      const name = readout.officials.find(({ id }) => id === one.official)?.name ?? one.role ?? null;
      return name ?? (one.country ? countryName(readout, one.country) : null);
    })
    .filter((name) => name !== null);
  const place = meeting.place?.city ?? (meeting.place?.country ? countryName(readout, meeting.place.country) : null);
  const what = others.length > 0 ? `${STATUS[meeting.status]} ${others.join(', ')}` : null;
  return [what, meeting.date, place].filter((part) => part !== null).join(' · ') || null;
}

function basisOf(official: Official, readout: Readout, statedHere: boolean): string | null {
  if (official.basis === 'reference') return `From reference, as of ${readout.referenceDate}`;
  if (official.evidence.length === 0) return null;
  return statedHere ? 'Stated here' : 'Stated elsewhere in the article';
}

function ofOfficial(official: Official, readout: Readout, statedHere: boolean): CardModel {
  const { role, country, former, name } = official;
  const whose = country ? countryName(readout, country) : 'country not stated';
  const office = [former && role ? `former ${role}` : role, whose].filter(Boolean).join(', ');
  return {
    flag: flagOf(country),
    title: name,
    lines: [office, meetingLine(readout, official.id)].filter((line) => line !== null),
    basis: basisOf(official, readout, statedHere),
    mentions: official.mentions.length,
  };
}

/** What becomes of a mission: when it is done, and by its name when it is not. */
const ACTION: Record<DevelopmentAction, readonly [done: string, name: string]> = {
  open: ['Opened', 'opening'],
  'decide-to-open': ['Opening decided', 'decision to open'],
  close: ['Closed', 'closing'],
  reopen: ['Reopened', 'reopening'],
  relocate: ['Moved', 'move'],
  upgrade: ['Upgraded', 'upgrade'],
  downgrade: ['Downgraded', 'downgrade'],
  attack: ['Attacked', 'attack'],
  appoint: ['Envoy appointed', 'appointment of an envoy'],
  accredit: ['Credentials presented', 'accreditation'],
  recall: ['Envoy recalled', 'recall of the envoy'],
  expel: ['Envoy expelled', 'expulsion of the envoy'],
  summon: ['Envoy summoned', 'summons of the envoy'],
  other: ['In the news', 'other news'],
};
const NOT_DONE: Record<Exclude<DevelopmentStatus, 'done'>, string> = {
  ongoing: 'Under way',
  planned: 'Planned',
  proposed: 'Proposed',
  discussed: 'Discussed',
  cancelled: 'Called off',
  denied: 'Denied',
};

function developmentOf({ action, status }: Development): string {
  const [done, name] = ACTION[action];
  return status === 'done' ? done : `${NOT_DONE[status]}: ${name}`;
}

function missionTitle({ type, sending, host }: Mission, readout: Readout): string {
  const name = type.charAt(0).toUpperCase() + type.slice(1).replaceAll('-', ' ');
  const from = sending ? ` of ${countryName(readout, sending)}` : '';
  const at = host ? ` ${type === 'ambassador' ? 'to' : 'in'} ${countryName(readout, host)}` : '';
  return name + from + at;
}

function ofMission(mission: Mission, readout: Readout): CardModel {
  const { city, sending, host, developments, mentions } = mission;
  const arrow = sending && host ? `${flagOf(sending)} → ${flagOf(host)}`.trim() : flagOf(sending);
  const what = developments.map((one) => [developmentOf(one), one.date].filter((part) => part !== null).join(' · '));
  return {
    flag: arrow,
    title: missionTitle(mission, readout),
    lines: city ? [city, ...what] : what,
    basis: null,
    mentions: mentions.length,
  };
}

function ofCountry(code: string, readout: Readout): CardModel | null {
  const country = readout.countries.find((one) => one.code === code);
  if (!country) return null;
  const officials = readout.officials.filter((official) => official.country === code);
  const missions = readout.missions.filter(({ sending, host }) => sending === code || host === code);
  const lines = [
    ...officials.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
    ...missions.map((mission) => missionTitle(mission, readout)),
  ];
  return {
    flag: flagOf(code),
    title: country.name,
    lines: lines.slice(0, 6),
    basis: null,
    mentions: country.mentions.length,
  };
}

/**
 * In: a mention and its readout; `statedHere`: whether the words that state an official's role stand in the same block.
 * Out: the card, or null when the readout does not know the entity.
 */
export function cardOf({ kind, entity }: Mention, readout: Readout, statedHere: boolean): CardModel | null {
  if (kind === 'country') return ofCountry(entity, readout);
  if (kind === 'mission') {
    const mission = readout.missions.find(({ id }) => id === entity);
    return mission ? ofMission(mission, readout) : null;
  }
  const official = readout.officials.find(({ id }) => id === entity);
  return official ? ofOfficial(official, readout, statedHere) : null;
}

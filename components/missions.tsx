import type { Development, Mission } from '../lib/types.ts';
import { useCountryName } from './countries.ts';
import { sayDate } from './dates.ts';
import { useDoor } from './door.ts';
import { Evidence } from './evidence.tsx';
import { Flag } from './flag.tsx';
import { Icon, type IconName } from './icons.tsx';
import { More } from './more.tsx';
import { Row } from './row.tsx';
import type { TextKey } from './text.ts';

const SIGN: Record<Development['status'], IconName> = {
  done: 'check',
  ongoing: 'dots',
  planned: 'clock',
  proposed: 'idea',
  discussed: 'speech',
  cancelled: 'cross',
  denied: 'ban',
};

const SHOWN = 3;

type ActionKey = TextKey extends infer K ? (K extends `done_${infer A}` ? A : never) : never;

const sameYear = (a: string, b: string | null) => a.slice(0, 4) === b?.slice(0, 4);

/** Letters of the page's words that stand for what has no word of its own here. */
const EXCERPT = 64;

function excerpt(words: string | null | undefined): string | null {
  if (!words) return null;
  const cut = words.length > EXCERPT ? `${words.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…` : words;
  return `“${cut}”`;
}

function DevelopmentLine({ development }: { development: Development }) {
  const { readout, text, words } = useDoor();
  const { action, status, date, person, evidence } = development;
  const key = action.replaceAll('-', '_') as ActionKey;
  const who = readout.officials.find((o) => o.id === person)?.name;
  const said = action === 'other' && evidence[0] ? excerpt(words(evidence[0])) : null;
  return (
    <li>
      <Evidence spans={evidence} class={`development status-${status}`}>
        <Icon name={SIGN[status]} size={14} />
        <span>
          {said ? <bdi>{said}</bdi> : text.t(status === 'done' ? `done_${key}` : `action_${key}`)}
          {status !== 'done' && ` ${said ? '· ' : ''}${text.t(`development_${status}`)}`}
          {(who || date) && (
            <span class="muted">
              {who && ` · ${who}`}
              {date && ` · ${sayDate(date, text, sameYear(date, readout.article.published) ? 'short' : 'medium')}`}
            </span>
          )}
        </span>
      </Evidence>
    </li>
  );
}

function MissionBlock({ mission }: { mission: Mission }) {
  const { text } = useDoor();
  const country = useCountryName();
  const { sending, host, city, type } = mission;
  // The host names the place; without one the city has to.
  const where = host || !city ? country(host) : city;
  return (
    <li class="mission">
      <Evidence spans={mission.mentions.slice(0, 1)} class="mission-name">
        <span class="mission-flags">
          <Flag code={sending} />
          <Icon name="arrow" size={12} />
          <Flag code={host} />
        </span>
        <span>{text.t(`missionOf_${type.replaceAll('-', '_')}` as TextKey, country(sending), where)}</span>
      </Evidence>
      {(mission.developments.length > 0 || (city && host)) && (
        <ul class="developments">
          {city && host && <li class="muted">{city}</li>}
          {mission.developments.map((d, i) => (
            <DevelopmentLine key={i} development={d} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Embassies and other missions: sending → host, and what becomes of each. */
export function Missions() {
  const { readout, text } = useDoor();
  if (readout.missions.length === 0) return null;
  // Those with news first: a mission that is only named is background.
  const missions = [...readout.missions].sort(
    (a, b) => Number(b.developments.length > 0) - Number(a.developments.length > 0),
  );
  return (
    <Row label={text.t('missionsLabel')}>
      <More class="missions" shown={SHOWN} items={missions.map((m) => <MissionBlock key={m.id} mission={m} />)} />
    </Row>
  );
}

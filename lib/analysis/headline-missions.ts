import { countryName, withArticle } from '../reference/countries.ts';
import type { Development, Mission, Official } from '../types.ts';
import { capital, possessive, when } from './headline-words.ts';

const KIND: Partial<Record<Mission['type'], string>> = {
  embassy: 'embassy',
  consulate: 'consulate',
  'high-commission': 'high commission',
  'representative-office': 'representative office',
  'liaison-office': 'liaison office',
  'permanent-mission': 'permanent mission',
  nunciature: 'nunciature',
};
/** What the sending state does with its post. */
const OF_POST: Partial<Record<Development['action'], [done: string, planned: string]>> = {
  open: ['opened', 'is to open'],
  'decide-to-open': ['decided to open', 'is to open'],
  close: ['closed', 'is to close'],
  reopen: ['reopened', 'is to reopen'],
  relocate: ['moved', 'is to move'],
  upgrade: ['upgraded', 'is to upgrade'],
  downgrade: ['downgraded', 'is to downgrade'],
};

/**
 * "Azerbaijan opened an embassy in Israel", "Russia summoned Canada’s ambassador Alison LeClaire"; null for what such a sentence
 * cannot say.
 */
export function missionLine(mission: Mission, development: Development, officials: readonly Official[]): string | null {
  const { sending, host } = mission;
  const { action, status, date, person } = development;
  if (!sending || !host || (status !== 'done' && status !== 'planned')) return null;
  const done = status === 'done';
  const of = OF_POST[action];
  const name = officials.find((o) => o.id === person)?.name;
  const envoy = name ? `ambassador ${name}` : 'ambassador';
  const on = when(date);
  if (of) {
    const kind = KIND[mission.type];
    if (!kind) return null;
    const own = action === 'open' || action === 'decide-to-open' || action === 'close' || action === 'reopen';
    const article = own ? (/^[aeiou]/.test(kind) ? 'an' : 'a') : 'its';
    return capital(`${withArticle(sending)} ${of[done ? 0 : 1]} ${article} ${kind} in ${place(mission, host)}${on}`);
  }
  switch (action) {
    case 'attack':
      return done && KIND[mission.type]
        ? capital(`${possessive(sending)} ${KIND[mission.type]} in ${place(mission, host)} was attacked${on}`)
        : null;
    case 'summon':
      return done ? capital(`${withArticle(host)} summoned ${possessive(sending)} ${envoy}${on}`) : null;
    case 'expel': {
      const whom =
        name || mission.type === 'ambassador'
          ? `${possessive(sending)} ${envoy}`
          : `diplomats of ${withArticle(sending)}`;
      return capital(`${withArticle(host)} ${done ? 'expelled' : 'is to expel'} ${whom}${on}`);
    }
    case 'recall':
      return capital(
        `${withArticle(sending)} ${done ? 'recalled' : 'is to recall'} its ${envoy} from ${withArticle(host)}${on}`,
      );
    case 'appoint':
      return name
        ? capital(
            `${withArticle(sending)} ${done ? 'named' : 'is to name'} ${name} ambassador to ${withArticle(host)}${on}`,
          )
        : null;
    case 'accredit':
      return name && done
        ? capital(`${possessive(sending)} ${envoy} presented credentials in ${withArticle(host)}${on}`)
        : null;
    default:
      return null;
  }
}

const place = (mission: Mission, host: string): string =>
  mission.city ? `${mission.city}, ${countryName(host)}` : withArticle(host);

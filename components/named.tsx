import { useState } from 'preact/hooks';
import type { MentionKind, Span } from '../lib/types.ts';
import { useCountryName } from './countries.ts';
import { useDoor } from './door.ts';
import { Flag } from './flag.tsx';
import { Icon } from './icons.tsx';
import { ReferenceMark } from './reference-mark.tsx';
import type { TextKey } from './text.ts';

interface Entry {
  id: string;
  flag: string | null;
  name: string;
  more: string | null;
  fromReference: boolean;
  mentions: Span[];
}

function EntryLine({ entry, most }: { entry: Entry; most: number }) {
  const { reveal, point, text } = useDoor();
  const [at, setAt] = useState(-1);
  const { mentions, name } = entry;
  const go = (step: number) => {
    const next = (Math.max(at, step < 0 ? 0 : -1) + step + mentions.length) % mentions.length;
    const span = mentions[next];
    if (span) reveal(span);
    setAt(next);
  };
  return (
    <li class="entry">
      <button
        type="button"
        class="evidence entry-name"
        onClick={() => go(1)}
        onMouseEnter={(e) => point(mentions, e.currentTarget)}
        onMouseLeave={() => point(null, null)}
        onFocus={(e) => point(mentions, e.currentTarget)}
        onBlur={() => point(null, null)}
      >
        <Flag code={entry.flag} />
        <span class="entry-text">
          <bdi>{name}</bdi>
          {entry.more && (
            <span class="muted">
              {' · '}
              <bdi>{entry.more}</bdi>
            </span>
          )}
          {entry.fromReference && <ReferenceMark />}
        </span>
      </button>
      <span class="bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * mentions.length) / most}%` }} />
      </span>
      <span class="sr-only">{text.plural('mentions', mentions.length)}</span>
      <span class="entry-count" aria-hidden="true">
        {at >= 0 ? `${at + 1}/${mentions.length}` : mentions.length}
      </span>
      <button type="button" class="step" aria-label={text.t('previousMention', name)} onClick={() => go(-1)}>
        <Icon name="up" size={14} />
      </button>
      <button type="button" class="step" aria-label={text.t('nextMention', name)} onClick={() => go(1)}>
        <Icon name="down" size={14} />
      </button>
    </li>
  );
}

function useEntries(): Record<MentionKind, Entry[]> {
  const { readout, text } = useDoor();
  const country = useCountryName();
  const byCount = (a: Entry, b: Entry) => b.mentions.length - a.mentions.length;
  return {
    official: readout.officials
      .map((o) => ({
        id: o.id,
        flag: o.country,
        name: o.name,
        more: o.role && (o.former ? `${text.t('formerly')} ${o.role}` : o.role),
        fromReference: o.basis === 'reference',
        mentions: o.mentions,
      }))
      .sort(byCount),
    country: readout.countries
      .map((c) => ({
        id: c.code,
        flag: c.code,
        name: country(c.code),
        more: null,
        fromReference: false,
        mentions: c.mentions,
      }))
      .sort(byCount),
    mission: readout.missions
      .map((m) => ({
        id: m.id,
        flag: m.sending,
        name: text.t(
          `missionOf_${m.type.replaceAll('-', '_')}` as TextKey,
          country(m.sending),
          m.city && !m.host ? m.city : country(m.host),
        ),
        more: m.city,
        fromReference: false,
        mentions: m.mentions,
      }))
      .sort(byCount),
  };
}

const TITLE: Record<MentionKind, TextKey> = {
  official: 'everyoneNamed',
  country: 'countriesNamed',
  mission: 'missionsNamed',
};

/** Everything that is highlighted, as lists: what the page's highlights say to those who see them. */
export function Named() {
  const { text } = useDoor();
  const entries = useEntries();
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLocaleLowerCase(text.language);
  const fits = (e: Entry) => `${e.name} ${e.more ?? ''}`.toLocaleLowerCase(text.language).includes(wanted);
  const kinds = (['official', 'country', 'mission'] as const).filter((kind) => entries[kind].length > 0);
  const total = kinds.reduce((sum, kind) => sum + entries[kind].length, 0);
  if (total === 0) return null;
  const nothing = kinds.every((kind) => !entries[kind].some(fits));
  return (
    <section class="named" aria-label={text.t('legendLabel')}>
      {total > 8 && (
        <label class="filter">
          <Icon name="search" size={14} />
          <span class="sr-only">{text.t('filterLabel')}</span>
          <input
            type="search"
            placeholder={text.t('filterLabel')}
            value={filter}
            onInput={(e) => setFilter(e.currentTarget.value)}
          />
        </label>
      )}
      {nothing && <p class="unstated">{text.t('nothingMatches', filter)}</p>}
      {kinds.map((kind) => {
        const shown = entries[kind].filter(fits);
        const most = Math.max(...entries[kind].map((e) => e.mentions.length), 1);
        if (shown.length === 0) return null;
        return (
          <section key={kind} class={`named-${kind}`}>
            <h2 class="named-title">
              <span class={`mark mark-${kind}`}>{text.t(TITLE[kind])}</span>
            </h2>
            <ul class="plain">
              {shown.map((entry) => (
                <EntryLine key={entry.id} entry={entry} most={most} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

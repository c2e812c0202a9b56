import type { Meeting } from '../lib/types.ts';
import { useCountryName } from './countries.ts';
import { relateToPublication, sayDate } from './dates.ts';
import { useDoor } from './door.ts';
import { Evidence } from './evidence.tsx';
import { Icon, STATUS_ICON } from './icons.tsx';
import type { Text } from './text.ts';

/** How sure the analysis is, in words, where it is not sure. */
export function sureness(confidence: number, text: Text): string | null {
  if (confidence >= 0.75) return null;
  return text.t(confidence >= 0.5 ? 'sureProbably' : 'sureUncertain');
}

export function Status({ meeting }: { meeting: Meeting }) {
  const { text } = useDoor();
  const sure = sureness(meeting.confidence, text);
  const mode = meeting.mode.replace('-', '_') as 'in_person' | Exclude<Meeting['mode'], 'in-person'>;
  return (
    <Evidence spans={meeting.evidence} class="status-line">
      <span class={`status status-${meeting.status}`}>
        <Icon name={STATUS_ICON[meeting.status]} size={14} />
        {text.t(`status_${meeting.status}`)}
      </span>
      <span class="muted">
        {text.t(`mode_${mode}`)}
        {sure && ` · ${sure}`}
      </span>
    </Evidence>
  );
}

export function When({ meeting }: { meeting: Meeting }) {
  const { readout, text } = useDoor();
  const { date } = meeting;
  const relation = date && relateToPublication(date, readout.article.published, text);
  return (
    <Evidence spans={meeting.sources.date} class="fact">
      <Icon name="calendar" />
      {date ? (
        <span class="fact-body">
          <time class="fact-main" dateTime={date}>
            {sayDate(date, text)}
          </time>
          {relation && <span class="fact-more">{relation}</span>}
        </span>
      ) : (
        <span class="fact-body unstated">{text.t('dateNotStated')}</span>
      )}
    </Evidence>
  );
}

export function Where({ meeting }: { meeting: Meeting }) {
  const { text } = useDoor();
  const country = useCountryName();
  const { city = null, country: code = null, venue = null } = meeting.place ?? {};
  const place = city && code ? text.t('cityInCountry', city, country(code)) : (city ?? (code && country(code)));
  // A call has no place to miss.
  if (!place && !venue && (meeting.mode === 'call' || meeting.mode === 'video')) return null;
  return (
    <Evidence spans={meeting.sources.place} class="fact">
      <Icon name="pin" />
      {place || venue ? (
        <span class="fact-body">
          <span class="fact-main">{place || venue}</span>
          {place && venue && <span class="fact-more">{venue}</span>}
        </span>
      ) : (
        <span class="fact-body unstated">{text.t('placeNotStated')}</span>
      )}
    </Evidence>
  );
}

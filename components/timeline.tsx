import type { Meeting } from '../lib/types.ts';
import { useCountryName } from './countries.ts';
import { sayDate } from './dates.ts';
import { useDoor } from './door.ts';
import { Evidence } from './evidence.tsx';
import { Icon, STATUS_ICON } from './icons.tsx';
import { inOrderOfTime, type Person, personOf } from './people.ts';
import { Row } from './row.tsx';

const VERB = { call: 'callLine', video: 'callLine', visit: 'visitLine' } as const;

function MeetingLine({ meeting }: { meeting: Meeting }) {
  const { readout, text } = useDoor();
  const country = useCountryName();
  const say = (p: Person) => p.official?.name ?? (p.role ? `${p.role} (${country(p.country)})` : country(p.country));
  const people = meeting.participants.map((p) => personOf(p, readout));
  const list = (names: string[]) => text.list(names, 'unit');
  const verb = meeting.mode in VERB ? VERB[meeting.mode as keyof typeof VERB] : 'meetingLine';
  const [first, ...rest] = people;
  const { city, country: code } = meeting.place ?? { city: null, country: null };
  // Whom one visits is a place, where the text gives one.
  const goal = verb === 'visitLine' && (city || code) ? (city ?? country(code)) : list(rest.map(say));
  return (
    <>
      {first && goal
        ? text.t(`${verb}_${meeting.status}`, say(first), goal)
        : list(people.map(say)) || text.t('noParticipants')}
      {meeting.topics.length > 0 && (
        <span class="muted">
          {' · '}
          <bdi>{meeting.topics.join(', ')}</bdi>
        </span>
      )}
    </>
  );
}

/** All meetings in order of time, the main one in its place. Nothing where the main one is alone. */
export function Timeline() {
  const { readout, text } = useDoor();
  if (!readout.meetings.some((m) => !m.main)) return null;
  return (
    <Row label={text.t('timelineLabel')}>
      <ol class="timeline">
        {inOrderOfTime(readout.meetings, readout.article.published).map((meeting) => (
          <li key={meeting.id} class={`moment status-${meeting.status} ${meeting.main ? 'main' : ''}`}>
            <Evidence spans={meeting.evidence} class="moment-line">
              <span class="moment-date">{meeting.date ? sayDate(meeting.date, text, 'short') : text.t('undated')}</span>
              <span class="moment-sign">
                <Icon name={STATUS_ICON[meeting.status]} size={12} />
              </span>
              <span class="moment-text">
                {meeting.main ? <b>{text.t('mainMeeting')}</b> : <MeetingLine meeting={meeting} />}
              </span>
            </Evidence>
          </li>
        ))}
      </ol>
    </Row>
  );
}

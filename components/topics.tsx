import type { Meeting } from '../lib/types.ts';
import { useDoor } from './door.ts';
import { Evidence } from './evidence.tsx';
import { More } from './more.tsx';
import { Row } from './row.tsx';

const SHOWN = 5;

/** Topics as chips. The n-th place belongs to the n-th topic where there are as many. */
export function Topics({ meeting }: { meeting: Meeting }) {
  const { text } = useDoor();
  const { topics, sources } = meeting;
  return (
    <Row label={text.t('discussed')}>
      {topics.length === 0 && <span class="unstated">{text.t('notStated')}</span>}
      {topics.length > 0 && (
        <More
          class="chips"
          shown={SHOWN}
          items={topics.map((topic, i) => (
            <li key={topic} title={topic}>
              <Evidence spans={placesOf(i, topics.length, sources.topics)} class="chip">
                <bdi>{topic}</bdi>
              </Evidence>
            </li>
          ))}
        />
      )}
    </Row>
  );
}

export function Agreements({ meeting }: { meeting: Meeting }) {
  const { text } = useDoor();
  const { agreements, sources } = meeting;
  return (
    <Row label={text.t('agreed')}>
      {agreements.length === 0 && <span class="unstated">{text.t('notStated')}</span>}
      {agreements.length > 0 && (
        <ul class="plain">
          {agreements.map((agreement, i) => (
            <li key={agreement}>
              <Evidence spans={placesOf(i, agreements.length, sources.agreements)} class="line">
                <bdi>{agreement}</bdi>
              </Evidence>
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}

const placesOf = <T,>(i: number, count: number, spans: T[]): T[] =>
  spans.length === count ? spans.slice(i, i + 1) : spans;

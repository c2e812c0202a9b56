import { useState } from 'preact/hooks';
import type { Meeting } from '../lib/types.ts';
import { useCountryName } from './countries.ts';
import { useDoor } from './door.ts';
import { Evidence } from './evidence.tsx';
import { sureness } from './facts.tsx';
import { Flag } from './flag.tsx';
import { Icon, MODE_ICON } from './icons.tsx';
import { evidenceOf, type Person, type Side, sidesOf } from './people.ts';
import { ReferenceMark } from './reference-mark.tsx';

const SHOWN = 6;

function Times({ count }: { count: number }) {
  const { text } = useDoor();
  return (
    <span class="times" title={text.plural('mentions', count)}>
      <span aria-hidden="true"> {text.t('timesMentioned', count)}</span>
      <span class="sr-only">, {text.plural('mentions', count)}</span>
    </span>
  );
}

function PersonLine({ person, meeting }: { person: Person; meeting: Meeting }) {
  const { text } = useDoor();
  const { official, role } = person;
  const name = official?.name ?? text.t('nameNotStated');
  const sure = official && role && sureness(official.confidence, text);
  return (
    <Evidence spans={evidenceOf(official, meeting)} class="person">
      <span class={official ? 'person-name' : 'person-name unstated'}>
        <bdi>{name}</bdi>
        {official && <Times count={official.mentions.length} />}
      </span>
      <span class="person-role">
        {official?.former && `${text.t('formerly')} `}
        <bdi>{role}</bdi>
        {sure && <span class="sure"> · {sure}</span>}
        {official?.basis === 'reference' && <ReferenceMark />}
      </span>
    </Evidence>
  );
}

/** A state of which nobody is named, and no office. */
const isBare = (side: Side) => side.country !== null && side.people.every((p) => !p.official && !p.role);

function SideBox({ side, meeting, bare }: { side: Side; meeting: Meeting; bare: boolean }) {
  const name = useCountryName();
  const [open, setOpen] = useState(false);
  const { text } = useDoor();
  const people = open ? side.people : side.people.slice(0, 2);
  const more = side.people.length - people.length;
  return (
    <li class="side">
      <span class={side.country ? 'side-country' : 'side-country unstated'}>
        <Flag code={side.country} />
        <span class="side-country-name">{name(side.country)}</span>
      </span>
      {!bare &&
        people.map((person, i) => <PersonLine key={person.official?.id ?? i} person={person} meeting={meeting} />)}
      {more > 0 && (
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {text.plural('more', more)}
        </button>
      )}
    </li>
  );
}

/** The two sides face to face; from three on a grid. */
export function Sides({ meeting }: { meeting: Meeting }) {
  const { readout, text } = useDoor();
  const [open, setOpen] = useState(false);
  const sides = sidesOf(meeting, readout);
  if (sides.length === 0) return <p class="sides-none unstated">{text.t('noParticipants')}</p>;
  const shown = open ? sides : sides.slice(0, SHOWN);
  const more = sides.length - shown.length;
  // Said once for all of them.
  const bare = sides.length > 2 && sides.filter(isBare).length > 1;
  const face = sides.length <= 2;
  // Mirrored, two look at each other; several lines of text are read from one edge.
  const mirrored = face && sides.every((side) => side.people.length === 1);
  return (
    <ul class={face ? `sides face ${mirrored ? 'mirrored' : ''}` : 'sides many'} aria-label={text.t('sidesLabel')}>
      {shown.map((side, i) => (
        <SideBox key={`${side.country}-${i}`} side={side} meeting={meeting} bare={bare && isBare(side)} />
      ))}
      {sides.length === 1 && (
        <li class="side missing">
          <span class="unstated">{text.t('otherSideNotStated')}</span>
        </li>
      )}
      {face && (
        <li class="sides-between" aria-hidden="true">
          <Icon name={MODE_ICON[meeting.mode]} size={18} />
        </li>
      )}
      {bare && <li class="sides-more unstated">{text.t('namesNotStated')}</li>}
      {more > 0 && (
        <li class="sides-more">
          <button type="button" class="link" onClick={() => setOpen(true)}>
            {text.plural('more', more)}
          </button>
        </li>
      )}
    </ul>
  );
}

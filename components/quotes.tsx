import { useState } from 'preact/hooks';
import type { Quote } from '../lib/types.ts';
import { useDoor } from './door.ts';
import { Evidence } from './evidence.tsx';
import { Row } from './row.tsx';

interface Speaker {
  name: string | null;
  quotes: Quote[];
}

/** Quotes by speaker, in the order in which the speakers first speak. */
export function bySpeaker(quotes: readonly Quote[], nameOf: (id: string) => string | undefined): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const quote of quotes) {
    const name = (quote.speaker && nameOf(quote.speaker)) || quote.speakerName;
    const known = speakers.get(name ?? '');
    if (known) known.quotes.push(quote);
    else speakers.set(name ?? '', { name, quotes: [quote] });
  }
  return [...speakers.values()];
}

function SpeakerBlock({ speaker }: { speaker: Speaker }) {
  const { text } = useDoor();
  const [open, setOpen] = useState(false);
  const more = speaker.quotes.length - 1;
  return (
    <li class={open ? 'speaker open' : 'speaker'}>
      <b class={speaker.name ? 'speaker-name' : 'speaker-name unstated'}>
        <bdi>{speaker.name ?? text.t('speakerUnknown')}</bdi>
      </b>
      {(open ? speaker.quotes : speaker.quotes.slice(0, 1)).map((quote) => (
        <Evidence key={quote.start} spans={[quote]} class="quote">
          <bdi class="quote-text">“{quote.text.replace(/[,;]$/, '')}”</bdi>
        </Evidence>
      ))}
      {more > 0 && (
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.t('showLess') : text.plural('more', more)}
        </button>
      )}
    </li>
  );
}

export function Quotes() {
  const { readout, text } = useDoor();
  if (readout.quotes.length === 0) return null;
  const speakers = bySpeaker(readout.quotes, (id) => readout.officials.find((o) => o.id === id)?.name);
  return (
    <Row label={text.t('quotesLabel')}>
      <ul class="plain">
        {speakers.map((s) => (
          <SpeakerBlock key={s.name ?? ''} speaker={s} />
        ))}
      </ul>
    </Row>
  );
}

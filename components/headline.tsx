import type { Meeting } from '../lib/types.ts';
import { useDoor } from './door.ts';
import { Evidence } from './evidence.tsx';

/** A headline of more letters than this is set smaller: it is an enumeration, not a sentence for one look. */
const LONG = 110;

/**
 * The headline without a date and a place at its end: both stand below it, larger in meaning than in a subordinate
 * phrase. What is cut stays in the accessible name.
 */
export function shorten(headline: string, meeting: Meeting | undefined): string {
  let short = headline.replace(/[.]$/, '');
  if (meeting?.date) short = short.replace(/,? (?:on|in) (?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?\d{4}$/u, '');
  const city = meeting?.place?.city;
  if (city && short.endsWith(` in ${city}`)) short = short.slice(0, -` in ${city}`.length);
  return short;
}

export function Headline({ meeting }: { meeting: Meeting | undefined }) {
  const { readout, text } = useDoor();
  const whole = readout.headline ?? readout.article.title ?? text.t('noMeeting');
  const short = shorten(whole, meeting);
  return (
    <h1 class={short.length > LONG ? 'headline long' : 'headline'} title={short.length > LONG ? whole : undefined}>
      <Evidence spans={meeting?.evidence ?? []} class="headline-words" label={whole}>
        <bdi>{short}</bdi>
      </Evidence>
    </h1>
  );
}

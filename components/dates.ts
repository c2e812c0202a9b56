import { CALENDARS, type Calendar } from './calendar.table.ts';
import type { Text } from './text.ts';

type Length = 'long' | 'medium' | 'short' | 'plain';

type Parts = { year: number; month?: number; day?: number };

const DAY = 86_400_000;

/** `YYYY[-MM[-DD]]` (a time after it is ignored) as numbers, or null. */
function parts(iso: string): Parts | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!m) return null;
  return { year: Number(m[1]), ...(m[2] && { month: Number(m[2]) }), ...(m[3] && { day: Number(m[3]) }) };
}

const utc = (p: Parts) => new Date(Date.UTC(p.year, (p.month ?? 1) - 1, p.day ?? 1));

/** A date in words, as precise as it is: "Wednesday 19 April 2023", "April 2023", "2023"; `short`: "Wed 19 Apr"; `plain`: no weekday. */
export function sayDate(iso: string, text: Text, length: Length = 'long'): string {
  const p = parts(iso);
  if (!p) return iso;
  const own = CALENDARS[text.language.split('-')[0] ?? ''];
  if (own) return sayBy(own, p, length);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (p.month) options.month = length === 'long' ? 'long' : 'short';
  if (p.day) {
    options.day = 'numeric';
    if (length !== 'plain') options.weekday = length === 'long' ? 'long' : 'short';
  }
  if (length === 'short' && p.day) delete options.year;
  // "en" alone is American order; readers of the world's news meet day-month-year everywhere.
  const language = text.language === 'en' ? 'en-GB' : text.language;
  return new Intl.DateTimeFormat(language, options).format(utc(p)).replace(/^(\p{L}+),(?= \d)/u, '$1');
}

function sayBy({ months, days, pattern }: Calendar, p: Parts, length: Length): string {
  const form = length === 'long' ? 'long' : 'short';
  if (!p.month) return String(p.year);
  const words: Record<string, string | number | undefined> = {
    d: p.day,
    m: months[form][p.month - 1],
    y: p.year,
    w: p.day && days[form][utc(p).getUTCDay()],
  };
  const shape = !p.day ? pattern.month : length === 'short' ? pattern.day : pattern.full;
  const wanted = length === 'plain' ? shape.replace(/,? ?w,? ?/, '') : shape;
  return wanted.replace(/[dmyw]/g, (letter) => String(words[letter]));
}

/** How long before or after publication: "the day before publication"; null where one of them is not known to the day. */
export function relateToPublication(iso: string, published: string | null, text: Text): string | null {
  const a = parts(iso);
  const b = published ? parts(published) : null;
  if (!a?.day || !b?.day) return null;
  const days = Math.round((utc(a).getTime() - utc(b).getTime()) / DAY);
  if (days === 0) return text.t('publishedSameDay');
  const ago = Math.abs(days);
  if (ago < 45) return text.plural(days < 0 ? 'publishedBefore' : 'publishedAfter', ago);
  if (ago < 548)
    return text.plural(days < 0 ? 'publishedMonthsBefore' : 'publishedMonthsAfter', Math.round(ago / 30.4));
  return text.plural(days < 0 ? 'publishedYearsBefore' : 'publishedYearsAfter', Math.round(ago / 365.25));
}

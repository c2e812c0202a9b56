import { dayOf, formatDay, formatMonth, monthOf, parseDay, weekdayOf, yearOf } from './dates-calendar.ts';
import type { DateMeaning, Unit } from './dates-table.ts';

export interface DateContext {
  /** The article's date, YYYY-MM-DD. */
  published: string | null;
  /** Tense of the clause that the date stands in. */
  tense: 'past' | 'future' | 'present' | null;
  /** The date that "the following day" is counted from, where the story has one: ISO, as precise as known. */
  anchor?: string | null;
}

/** `start` is the first day that is meant; `iso` is no more precise than the text allows, null where not even the month is sure. */
export interface ResolvedDate {
  start: string;
  precision: 'day' | 'week' | 'month' | 'year';
  iso: string | null;
}

type Tense = DateContext['tense'];
const DAYS: Record<Unit, number> = { day: 1, week: 7, month: 30, year: 365 };

const exact = (day: number): ResolvedDate => ({ start: formatDay(day), precision: 'day', iso: formatDay(day) });
const inMonth = (months: number): ResolvedDate => ({
  start: `${formatMonth(months)}-01`,
  precision: 'month',
  iso: formatMonth(months),
});
const inYear = (year: number): ResolvedDate => ({ start: `${year}-01-01`, precision: 'year', iso: String(year) });

/** Some day of a stretch: its month is known only where the whole stretch lies in one. */
function within(first: number, last: number): ResolvedDate {
  return {
    start: formatDay(first),
    precision: 'week',
    iso: monthOf(first) === monthOf(last) ? formatMonth(monthOf(first)) : null,
  };
}

/**
 * What a date expression means in an article: ISO 8601 as precise as words and publication date allow, null where unknown.
 * @param expression what `findDates` found
 * @param context    publication date, tense of the clause, and the date that "the day before" is counted from
 */
export function resolveDate(expression: { meaning: DateMeaning }, context: DateContext): string | null {
  return resolve(expression, context)?.iso ?? null;
}

/** As `resolveDate`, with the first day and the precision; null where nothing can be said. */
export function resolve({ meaning }: { meaning: DateMeaning }, context: DateContext): ResolvedDate | null {
  const published = parseDay(context.published);
  switch (meaning.form) {
    case 'calendar':
      return resolveCalendar(meaning, published, context.tense);
    case 'unclear-order':
      return resolveUnclear(meaning, published);
    case 'from-anchor':
      return resolveFromAnchor(meaning.unit, meaning.count, context.anchor ?? null);
  }
  if (published === null) return null;
  switch (meaning.form) {
    case 'weekday':
      return exact(resolveWeekday(meaning, published, context.tense));
    case 'day':
      return exact(published + meaning.days);
    case 'period':
      return resolvePeriod(meaning.unit, meaning.shift, published);
    case 'ago':
      return meaning.count === null ? null : resolveAgo(meaning.unit, meaning.count, published);
  }
}

function resolveCalendar(
  m: DateMeaning & { form: 'calendar' },
  published: number | null,
  tense: Tense,
): ResolvedDate | null {
  if (m.month === null) return m.year === null ? null : inYear(m.year);
  const year = m.year ?? (published === null ? null : fittingYear(m, published, tense));
  if (year === null) return null;
  if (m.day === null) return inMonth(year * 12 + m.month - 1);
  const day = dayOf(year, m.month, m.day);
  return day === null ? null : exact(day);
}

/** Days ahead that a date in a clause of the past may lie. */
const SLIP = 10;

/** The year of a date that names none: the nearest that fits the tense; a day of slack for time zones. */
function fittingYear(m: DateMeaning & { form: 'calendar' }, published: number, tense: Tense): number {
  const year = yearOf(published);
  if (m.yearShift !== null) return year + m.yearShift;
  const month = m.month ?? 1;
  const distance = (y: number) =>
    m.day === null
      ? (y * 12 + month - 1 - monthOf(published)) * 30
      : (dayOf(y, month, m.day) ?? dayOf(y, month, 28) ?? 0) - published;
  const years = [year - 1, year, year + 1];
  const nearest = (list: number[]) =>
    list.reduce((a, b) => (Math.abs(distance(b)) < Math.abs(distance(a)) ? b : a), list[0] ?? year);
  if (m.which === 'last') return nearest(years.filter((y) => distance(y) < 0));
  if (m.which === 'next') return nearest(years.filter((y) => distance(y) > 0));
  // "after attending talks on October 29", two days ahead: a year back is further than any slip of tense.
  if (tense === 'past' && m.day !== null && Math.abs(distance(nearest(years))) <= SLIP) return nearest(years);
  if (tense === 'past') return nearest(years.filter((y) => distance(y) <= 1));
  if (tense === 'future') return nearest(years.filter((y) => distance(y) >= -1));
  return nearest(years);
}

/** 04/05/2023: day first or month first? The reading nearer to publication, if the article's date shows one. */
function resolveUnclear(m: DateMeaning & { form: 'unclear-order' }, published: number | null): ResolvedDate | null {
  const readings = [dayOf(m.year, m.second, m.first), dayOf(m.year, m.first, m.second)].filter((d) => d !== null);
  const near = published === null ? [] : readings.filter((d) => Math.abs(d - published) <= 10);
  return near.length === 1 ? exact(near[0] as number) : inYear(m.year);
}

function resolveWeekday(m: DateMeaning & { form: 'weekday' }, published: number, tense: Tense): number {
  if (m.week !== null) return published - weekdayOf(published) + 7 * m.week + m.weekday;
  const back = (weekdayOf(published) - m.weekday + 7) % 7; // days since the latest such day
  const ahead = (7 - back) % 7;
  if (m.which === 'last') return published - (back || 7);
  if (m.which === 'next') return published + (ahead || 7);
  const forward =
    m.which === 'coming' || tense === 'future' || tense === 'present' || (m.which === 'this' && tense !== 'past');
  return forward ? published + ahead : published - back;
}

function resolvePeriod(unit: 'week' | 'weekend' | 'month' | 'year', shift: number, published: number): ResolvedDate {
  if (unit === 'year') return inYear(yearOf(published) + shift);
  if (unit === 'month') return inMonth(monthOf(published) + shift);
  const monday = published - weekdayOf(published) + 7 * shift;
  return unit === 'weekend' ? within(monday + 5, monday + 6) : within(monday, monday + 6);
}

function resolveAgo(unit: Unit, count: number, published: number): ResolvedDate {
  if (unit === 'day') return exact(published - count);
  if (unit === 'week') return within(published - 7 * count - 3, published - 7 * count + 3);
  if (unit === 'year') return inYear(yearOf(published) - count);
  return inMonth(monthOf(published) - count);
}

function resolveFromAnchor(unit: Unit, count: number | null, anchor: string | null): ResolvedDate | null {
  const day = parseDay(anchor);
  if (count === null) return null;
  if (day === null) return resolveFromCoarse(unit, count, anchor);
  if (unit === 'day') return exact(day + count);
  if (unit === 'week')
    return count === 0
      ? within(day - weekdayOf(day), day - weekdayOf(day) + 6)
      : within(day + DAYS.week * count - 3, day + DAYS.week * count + 3);
  return unit === 'month' ? inMonth(monthOf(day) + count) : inYear(yearOf(day) + count);
}

/** "A year later" after "in June 2020" or "in 2020". */
function resolveFromCoarse(unit: Unit, count: number, anchor: string | null): ResolvedDate | null {
  const m = /^(\d{4})(?:-(\d{2}))?$/.exec(anchor ?? '');
  if (!m) return null;
  const year = Number(m[1]);
  if (unit === 'year') return inYear(year + count);
  if (m[2] && unit === 'month') return inMonth(year * 12 + Number(m[2]) - 1 + count);
  return null;
}

/** Day arithmetic on ISO dates, free of time zones: a day is the number of days since 1970-01-01. */

const DAY = 86_400_000;

/** Day number of a year, month (1 to 12) and day of the month; null where no such day exists. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/** Day number of "YYYY-MM-DD" (a longer string is cut there); null for anything else, "YYYY-MM" included. */
export function parseDay(iso: string | null | undefined): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** "YYYY-MM-DD" of a day number. */
export function formatDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday: weeks of the news begin on Monday (ISO 8601). */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** Months since year 0, so that months can be counted back and forth. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** "YYYY-MM" of a count of months since year 0. */
export function formatMonth(months: number): string {
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

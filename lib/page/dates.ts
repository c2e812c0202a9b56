/** Months by their first three letters; English, as old pages write their dates for people. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const ISO = /(?:^|[^\d])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4,6})?$/;
const EPOCH = /^(\d{10})(\d{3})?$/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b`, 'i');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH}[\\s.,-]+((?:19|20)\\d\\d)\\b`,
  'i',
);
const SLASHED = /^\D*(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/;

/**
 * The day a date string names, as YYYY-MM-DD in the time zone it is written in; null when it names none.
 * "07/19/2013" is read as American where it can be, as day first where it must be.
 */
export function dayOf(value: string | null | undefined): string | null {
  if (!value) return null;
  const s = value.trim();
  let m = COMPACT.exec(s);
  if (m) return day(m[1], m[2], m[3]);
  m = EPOCH.exec(s);
  if (m) return new Date(Number(m[1]) * 1000).toISOString().slice(0, 10);
  return dayIn(s) ?? slashed(s);
}

/** The first day named in running text ("Thursday, 8 June, 2000, 04:57 GMT"), or null. */
export function dayIn(text: string): string | null {
  let m = ISO.exec(text);
  if (m) return day(m[1], m[2], m[3]);
  m = MONTH_FIRST.exec(text);
  if (m) return day(m[3], monthOf(m[1]), m[2]);
  m = DAY_FIRST.exec(text);
  if (m) return day(m[3], monthOf(m[2]), m[1]);
  return null;
}

/** The day in an address: /2013/07/19/, /2013-07-19-…, /20130719/, /2013/jul/19/; null when there is none. */
export function dayInUrl(url: string | null): string | null {
  if (!url) return null;
  let m =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?:[/_.-]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_.-]|$)/.exec(url);
  if (m) return day(m[1], m[2], m[3]);
  m ??= /\/((?:19|20)\d\d)\/(?:[a-z.-]+\/){1,3}(\d\d)\/(\d\d)\//i.exec(url); // /2011/WORLD/africa/04/06/
  if (m) return day(m[1], m[2], m[3]);
  m = new RegExp(`/((?:19|20)\\d\\d)/${MONTH}/(\\d{1,2})/`, 'i').exec(url);
  return m ? day(m[1], monthOf(m[2]), m[3]) : null;
}

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function slashed(s: string): string | null {
  const m = SLASHED.exec(s);
  if (!m) return null;
  const [, a, b, year] = m;
  return Number(a) > 12 ? day(year, b, a) : day(year, a, b);
}

function day(year: string | undefined, month: string | number | undefined, date: string | undefined): string | null {
  const y = Number(year);
  const m = Number(month);
  const d = Number(date);
  const time = new Date(Date.UTC(y, m - 1, d));
  if (time.getUTCMonth() !== m - 1 || time.getUTCDate() !== d) return null;
  return time.toISOString().slice(0, 10);
}

/**
 * How English news says when: one row a form, the first that fits wins. A row's `says` is a pattern in which `{…}` stands
 * for a piece of PIECES and a lower-case first letter for either case.
 */

/** What a date expression means, before anything is known of the article. Months are 1 to 12, weekdays 0 (Monday) to 6. */
export type DateMeaning =
  | {
      form: 'calendar';
      year: number | null;
      month: number | null;
      day: number | null;
      which: 'last' | 'next' | null;
      yearShift: number | null;
    }
  | { form: 'unclear-order'; year: number; first: number; second: number }
  | { form: 'weekday'; weekday: number; which: 'nearest' | 'last' | 'this' | 'coming' | 'next'; week: number | null }
  | { form: 'day'; days: number }
  | { form: 'period'; unit: 'week' | 'weekend' | 'month' | 'year'; shift: number }
  | { form: 'ago'; unit: Unit; count: number | null }
  | { form: 'from-anchor'; unit: Unit; count: number | null };

export type Unit = 'day' | 'week' | 'month' | 'year';
export type Groups = Record<string, string | undefined>;

export interface DateRow {
  says: string;
  /** The characters it can begin with, "0" for any digit: where none stands it is not tried, and not even compiled. A test knows. */
  begins?: string;
  kind: 'absolute' | 'relative' | 'anaphoric';
  means: (groups: Groups) => DateMeaning | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Events that carry their date before them: "the October summit", "the 2022 SCO meeting". */
const EVENTS =
  '(?:summit|meeting|talks|visit|trip|conference|session|encounter|gathering|forum|tour|call|dialogue|election|vote|agreement signing)s?';

export const PIECES: Record<string, string> = {
  day: '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)',
  day2: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)',
  month:
    '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?)',
  month2:
    '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?)',
  fullMonth: '(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\\b',
  year: "(?<year>(?:1[6-9]|20)\\d\\d)\\b(?![-–]?(?:\\d|s\\b|['’]s? ?s\\b))",
  year4: '(?<year>(?:1[89]|20)\\d\\d)',
  weekday: '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b',
  weekday2: '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?',
  to: '(?: ?[-–—] ?| to | and | through | until | & )',
  count:
    '(?<count>a couple of|a few|several|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})',
  unit: '(?<unit>day|week|month|year)s?\\b',
  which: '(?<which>last|this past|this coming|this|next)',
  part: '(?: (?:early )?(?:morning|afternoon|evening|night))?',
  events: EVENTS,
};

const shifts: Record<string, number> = {
  last: -1,
  'this past': -1,
  past: -1,
  previous: -1,
  this: 0,
  'this coming': 0,
  next: 1,
  coming: 1,
};
const which = (g: Groups) => g.which?.toLowerCase() ?? '';
const month = (g: Groups) =>
  MONTHS.findIndex((name) => name.startsWith((g.month ?? '?').toLowerCase().slice(0, 3))) + 1 || null;
const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
const weekday = (g: Groups) => WEEKDAYS.indexOf((g.weekday ?? '').toLowerCase());
const unit = (g: Groups) => (g.unit ?? 'day').toLowerCase() as Unit;

function count(g: Groups): number | null {
  const word = (g.count ?? '').toLowerCase();
  if (/^an?$/.test(word)) return 1;
  const n = NUMBERS.indexOf(word);
  return n > 0 ? n : /^\d+$/.test(word) ? Number(word) : null;
}

type Calendar = DateMeaning & { form: 'calendar' };
const calendar = (g: Groups): Calendar => ({
  form: 'calendar',
  year: number(g.year),
  month: month(g),
  day: number(g.day),
  which: null,
  yearShift: null,
});
const shiftedYear = (g: Groups): DateMeaning => ({ ...calendar(g), yearShift: shifts[which(g)] ?? 0 });
const whichMonth = (g: Groups): DateMeaning => {
  const shift = shifts[which(g)] ?? 0;
  return shift === 0 ? { ...calendar(g), yearShift: 0 } : { ...calendar(g), which: shift < 0 ? 'last' : 'next' };
};

function numeric(g: Groups): DateMeaning | null {
  const [first, second, year] = [Number(g.first), Number(g.second), Number(g.year)];
  const made = (day: number, m: number): DateMeaning => ({ ...calendar(g), month: m, day });
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  if (first > 12 || first === second) return made(first, second);
  if (second > 12) return made(second, first);
  return { form: 'unclear-order', year, first, second };
}

const whichWeekday = (word: string) =>
  /^(?:last|this past|previous)$/.test(word)
    ? 'last'
    : word === 'next'
      ? 'next'
      : word === 'this coming'
        ? 'coming'
        : word
          ? 'this'
          : 'nearest';
const onWeekday = (g: Groups): DateMeaning => ({
  form: 'weekday',
  weekday: weekday(g),
  which: whichWeekday(which(g)),
  week: null,
});
const inWeek = (g: Groups): DateMeaning => ({
  form: 'weekday',
  weekday: weekday(g),
  which: 'nearest',
  week: shifts[which(g)] ?? 0,
});
const days = (n: number) => (): DateMeaning => ({ form: 'day', days: n });
const period = (g: Groups): DateMeaning => ({
  form: 'period',
  unit: (g.period ?? '').toLowerCase() as 'week',
  shift: shifts[which(g)] ?? 0,
});
const ago = (g: Groups): DateMeaning => ({ form: 'ago', unit: unit(g), count: count(g) });
const later =
  (sign: 1 | -1) =>
  (g: Groups): DateMeaning => {
    const n = count(g);
    return { form: 'from-anchor', unit: unit(g), count: n === null ? null : sign * n };
  };
const fromAnchor =
  (n: number | null, u: Unit = 'day') =>
  (): DateMeaning => ({ form: 'from-anchor', unit: u, count: n });

/** Words before a bare month or year that make it a date. "May" has fewer: "by May", "after May" may be a prime minister. */
const BEFORE =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Bb]etween|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ater in) (?:early |late |mid[ -])?|\\b[Mm]id-)';
const BEFORE_MAY =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]hrough|[Ee]arly|[Ll]ate|[Mm]id) (?:early |late |mid[ -])?|\\b[Mm]id-)';

/**
 * How a date expression may begin, in any case: the rows are tried only there. A row that begins in another way needs its word here.
 * No Unicode classes: those take longer to be compiled than an article takes to be read.
 */
export const BEGINNINGS =
  /(?<![a-z\d])(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|yesterday|tomorrow|last |this |next |earl(?:y|ier) |later? |several |an? (?:few|couple|day|week|month|year)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) |(?:in|within) (?:an?|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|(?:(?:at|over|during) )?the weekend|the (?:day|night|same|previous|preceding|following|next)|in the (?:early |late )?(?:morning|afternoon|evening)|that (?:same|morning|afternoon|evening|night)|on the eve|(?:days|weeks|months|years) (?:later|earlier|before|after))/gi;

export const DATE_ROWS: DateRow[] = [
  // The calendar: days.
  {
    says: '(?<![\\d-]){year4}-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)',
    begins: '0',
    kind: 'absolute',
    means: (g) => ({ ...calendar(g), month: number(g.m), day: number(g.d) }),
  },
  {
    says: '(?<![\\d/])(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.]{year4}(?![\\d/])',
    begins: '0',
    kind: 'absolute',
    means: numeric,
  },
  {
    says: '(?:{weekday2}(?:,|,? the) )?{day}{to}{day2} (?:of )?{month}(?:,? (?:of )?{year})?',
    begins: '0FMSTW',
    kind: 'absolute',
    means: calendar,
  },
  { says: '{day} {month}{to}{day2} {month2}(?:,? {year})?', begins: '0', kind: 'absolute', means: calendar },
  {
    says: '(?:{weekday2}(?:,|,? the|) )?{day} (?:of )?{month} (?:of )?{which} year',
    begins: '0FMSTW',
    kind: 'absolute',
    means: shiftedYear,
  },
  {
    says: '(?:{weekday2}(?:,|,? the|) )?{day} (?:of )?{month}(?:,? (?:of )?{year})?',
    begins: '0FMSTW',
    kind: 'absolute',
    means: calendar,
  },
  {
    says: '(?:{weekday2}(?:,| \\(|) ?)?{month} {day}{to}{month2} {day2}(?:,? {year})?',
    begins: 'ADFJMNOSTW',
    kind: 'absolute',
    means: calendar,
  },
  {
    says: '(?:{weekday2}(?:,| \\(|) ?)?{month} {day}(?:{to}{day2}(?! (?:other|people|countries|more|new|states|nations|of|leaders|members|percent|per)\\b))?(?:,? {year})?',
    begins: 'ADFJMNOSTW',
    kind: 'absolute',
    means: calendar,
  },
  // Months and years.
  { says: '{fullMonth} (?:of )?{which} year', begins: 'ADFJMNOS', kind: 'absolute', means: shiftedYear },
  { says: '(?<=\\bmonth of ){fullMonth}(?! \\d)', begins: 'ADFJMNOS', kind: 'absolute', means: calendar },
  { says: '{month}(?: of|,)? {year}', begins: 'ADFJMNOS', kind: 'absolute', means: calendar },
  {
    says: '(?<!\\b(?:the|over|Theresa) ){which} {fullMonth}(?! \\d)',
    begins: 'LNTlnt',
    kind: 'relative',
    means: whichMonth,
  },
  {
    says: `${BEFORE_MAY}(?<month>May)\\b(?! (?:\\d|government|administration|cabinet)|['’])`,
    begins: 'M',
    kind: 'absolute',
    means: calendar,
  },
  {
    says: `${BEFORE}(?!May\\b){fullMonth}(?! \\d|['’]s (?!${EVENTS}))`,
    begins: 'ADFJMNOS',
    kind: 'absolute',
    means: calendar,
  },
  {
    says: `(?<=\\b(?:the|his|her|their|this|a|an) |['’]s ){fullMonth}(?= (?:[\\p{L}\\d.'’-]+ ){0,3}?${EVENTS}\\b)`,
    begins: 'ADFJMNOS',
    kind: 'absolute',
    means: calendar,
  },
  {
    says: `{fullMonth}['’]s(?= (?:[\\p{L}.'’-]+ ){0,3}?${EVENTS}\\b)`,
    begins: 'ADFJMNOS',
    kind: 'absolute',
    means: calendar,
  },
  {
    says: `${BEFORE}{year}(?! (?:[Ll]ines?|[Bb]orders?|[Aa]genda|[Tt]argets?|[Gg]oals?|troops|soldiers|people|percent|per cent|km|miles|kilometers|kilometres|dollars|euros|[Ww]ar|[Tt]reaty|[Cc]onvention|[Aa]ccords?|[Aa]greements?|[Nn]uclear|[Dd]eal)\\b)`,
    begins: '0',
    kind: 'absolute',
    means: calendar,
  },
  {
    says: `(?<=\\b(?:the|his|her|their|a) |['’]s ){year}(?= (?:[\\p{L}.'’-]+ ){0,3}?${EVENTS}\\b)`,
    begins: '0',
    kind: 'absolute',
    means: calendar,
  },
  // Weekdays.
  {
    says: `(?<!\\b(?:[Ee]very|[Ee]ach|Black|Good|Bloody|Cyber|Ash|Easter|Palm|Holy|Super|Maundy|The) ){weekday}{part}(?:,? (?:of )?{which} week)(?!['’]s)`,
    begins: 'FMSTW',
    kind: 'relative',
    means: inWeek,
  },
  {
    says: '(?<![\\p{L}])(?:the )(?<order>previous|preceding|following|next) {weekday}',
    begins: 'Tt',
    kind: 'anaphoric',
    means: (g) => ({
      form: 'weekday',
      weekday: weekday(g),
      which: /prev|prec/i.test(g.order ?? '') ? 'last' : 'next',
      week: null,
    }),
  },
  { says: '{which} {weekday}{part}', begins: 'LNTlnt', kind: 'relative', means: onWeekday },
  {
    says: `(?<!\\b(?:[Ee]very|[Ee]ach|Black|Good|Bloody|Cyber|Ash|Easter|Palm|Holy|Super|Maundy) ){weekday}(?! (?:[Mm]orning [Hh]erald|Times|Telegraph|Mirror|Express|Mail|Herald|Independent|Post|Review|Tribune|Night Live|Mass|Agreement|[Ss]chool|Observer|Standard|Night Football|Business)\\b){part}`,
    begins: 'FMSTW',
    kind: 'relative',
    means: onWeekday,
  },
  // Days near publication.
  { says: 'the day before yesterday\\b', begins: 'Tt', kind: 'relative', means: days(-2) },
  { says: 'the day after tomorrow\\b', begins: 'Tt', kind: 'relative', means: days(2) },
  { says: 'yesterday\\b', begins: 'Yy', kind: 'relative', means: days(-1) },
  { says: "tomorrow(?!['’]s (?:world|leaders|generation))\\b", begins: 'Tt', kind: 'relative', means: days(1) },
  {
    says: 'earlier today\\b|later today\\b|today\\b|tonight\\b|this (?:morning|afternoon|evening)\\b',
    begins: 'ELTelt',
    kind: 'relative',
    means: days(0),
  },
  { says: 'last night\\b', begins: 'Ll', kind: 'relative', means: days(-1) },
  // Weeks, months, years near publication.
  {
    says: '(?:earlier|later|early|late) (?<which>this|next|last) (?<period>week|month|year)\\b',
    begins: 'ELel',
    kind: 'relative',
    means: period,
  },
  {
    says: '(?:the|at the|over the|during the) (?<period>weekend)(?! of\\b)',
    begins: 'ADOTadot',
    kind: 'relative',
    means: (g) => ({ ...(period(g) as DateMeaning & { form: 'period' }), shift: 0 }),
  },
  {
    says: '(?<!\\b(?:[Tt]he|[Pp]ast|[Oo]ver|[Ee]very) )(?<which>last|this coming|this past|this|next) (?<period>weekend|week|month|year)\\b',
    begins: 'LNTlnt',
    kind: 'relative',
    means: period,
  },
  {
    says: 'the (?<which>previous) (?<period>week|month|year)\\b',
    begins: 'Tt',
    kind: 'anaphoric',
    means: (g) => ({ form: 'from-anchor', unit: (g.period ?? 'week') as Unit, count: -1 }),
  },
  { says: '{count} {unit} ago\\b', begins: '0AEFNOSTaefnost', kind: 'relative', means: ago },
  {
    says: "(?:in|within) {count} {unit}[’']? time\\b",
    begins: 'IWiw',
    kind: 'relative',
    means: (g) => ({ form: 'ago', unit: unit(g), count: count(g) === null ? null : -(count(g) as number) }),
  },
  // Days counted from another date of the story.
  {
    says: '(?:later|earlier|early|late) (?:in the|that) (?:day|morning|afternoon|evening|night)\\b|in the (?:early |late )?(?:morning|afternoon|evening)\\b|that (?:morning|afternoon|evening|night)\\b',
    begins: 'EILTeilt',
    kind: 'anaphoric',
    means: fromAnchor(0),
  },
  {
    says: '(?:later )?(?:that|the) same (?:day|evening|night|afternoon)\\b|later that (?:day|evening|night)\\b',
    begins: 'LTlt',
    kind: 'anaphoric',
    means: fromAnchor(0),
  },
  {
    says: 'the (?:following|next) (?:day|morning)\\b|the day after\\b(?! tomorrow)',
    begins: 'Tt',
    kind: 'anaphoric',
    means: fromAnchor(1),
  },
  {
    says: 'the (?:previous|preceding) (?:day|evening|night)\\b|the day before\\b(?! yesterday)|the night before\\b',
    begins: 'Tt',
    kind: 'anaphoric',
    means: fromAnchor(-1),
  },
  { says: 'on the eve of\\b', begins: 'Oo', kind: 'anaphoric', means: fromAnchor(-1) },
  {
    says: '{count} {unit} (?:later|afterwards?|after)\\b',
    begins: '0AEFNOSTaefnost',
    kind: 'anaphoric',
    means: later(1),
  },
  {
    says: '{count} {unit} (?:earlier|before|previously|prior)\\b',
    begins: '0AEFNOSTaefnost',
    kind: 'anaphoric',
    means: later(-1),
  },
  {
    says: '(?:later|earlier) that (?<unit>week|month|year)\\b',
    begins: 'ELel',
    kind: 'anaphoric',
    means: (g) => ({ form: 'from-anchor', unit: unit(g), count: 0 }),
  },
  {
    says: '(?<unit>days|weeks|months|years) (?:later|earlier|before|after)\\b',
    begins: 'DMWYdmwy',
    kind: 'anaphoric',
    means: () => ({ form: 'from-anchor', unit: 'day', count: null }),
  },
];

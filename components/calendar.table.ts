/**
 * Languages of the interface whose calendar Chromium does not carry (it says "2023 M04 19" then). Months from January,
 * days from Sunday, each long and short; the patterns are those of the CLDR. Checked by hand.
 */
export interface Calendar {
  months: { long: string[]; short: string[] };
  days: { long: string[]; short: string[] };
  /** `d` day, `m` month, `y` year, `w` day of the week. */
  pattern: { full: string; day: string; month: string };
}

export const CALENDARS: Record<string, Calendar> = {
  az: {
    months: {
      long: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
      short: 'yan fev mar apr may iyn iyl avq sen okt noy dek'.split(' '),
    },
    days: {
      long: 'bazar,bazar ertəsi,çərşənbə axşamı,çərşənbə,cümə axşamı,cümə,şənbə'.split(','),
      short: 'B. B.E. Ç.A. Ç. C.A. C. Ş.'.split(' '),
    },
    pattern: { full: 'd m y, w', day: 'd m, w', month: 'm y' },
  },
};

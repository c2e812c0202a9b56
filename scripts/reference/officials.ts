/** Generates lib/reference/officials.table.ts: heads of state and government, and the ambassadors from and to the United States. */
import { type FactbookMission, type FactbookOfficial, facts, isoOfName, writeTable } from './shared.ts';

/** Not sovereign: their chief of state is another state's, their governor rarely in diplomatic news. */
const DEPENDENT = new Set(
  'AS AI AW BM VG KY CX CC CW FK PF TF GI GG GU HM IM JE MP MS NC NF PN PR BL SH MF PM SX SJ TK TC VI WF IO CK NU FO'.split(
    ' ',
  ),
);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const ROLE = new RegExp(
  '^(?:represented by )?((?:(?:Acting|Interim|Transition(?:al)?|Caretaker|GNU|CNSP) )*(?:President of the (?:Swiss Confederation|National Council for the Safeguard of the Homeland \\(CNSP\\)|Government of Spain \\(prime minister-equivalent\\))|' +
    "President of Council of Ministers|Chairman of the Cabinet of Ministers|Chairperson of the Council of Ministers|State Affairs Commission President|Supreme People's Assembly President|Presidential Leadership Council Chairperson|" +
    'President, Presidential Council,|Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces|Prime Minister and (?:Co-Vice President|Foreign Minister)|Crown Prince and Prime Minister|Prime Minister Crown Prince|Sultan and Prime Minister|' +
    'Taoiseach \\(Prime Minister\\)|Governor[- ]General|Supreme Leader|Taliban Leader|Chief Executive|Grand Duke|Vice President|Prime Minister|President|Premier|Chancellor|King|Queen|Emperor|Amir|Sultan|Prince|Pope|' +
    "Ambassador-designate|Ambassador|Charg[ée] d[’']Affaires|Apostolic Nuncio|Consul General)) ",
);
/** Offices whose long Factbook wording news does not use. */
const NEWS: Record<string, string> = {
  'President of the National Council for the Safeguard of the Homeland (CNSP)': 'Junta leader',
  'CNSP Prime Minister': 'Prime Minister',
  'GNU Interim Prime Minister': 'Prime Minister',
  'President of the Swiss Confederation': 'President',
  'President of the Government of Spain (prime minister-equivalent)': 'Prime Minister',
  'President of Council of Ministers': 'President of the Council of Ministers',
  'Chairman of the Cabinet of Ministers': 'Prime Minister',
  'Chairperson of the Council of Ministers': 'Prime Minister',
  'State Affairs Commission President': 'Leader',
  "Supreme People's Assembly President": 'Parliament Chairman',
  'Presidential Leadership Council Chairperson': 'Presidential Council Chairman',
  'President, Presidential Council,': 'Presidential Council President',
  'Prime Minister and Co-Vice President': 'Prime Minister',
  'Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces': 'Army chief',
  'Sultan and Prime Minister': 'Sultan',
  'Crown Prince and Prime Minister': 'Crown Prince',
  'Prime Minister Crown Prince': 'Crown Prince',
  'Taoiseach (Prime Minister)': 'Taoiseach',
  Amir: 'Emir',
  'Apostolic Nuncio': 'Nuncio',
};

/** "27 June 2024" → 2024-06-27, "July 2025" → 2025-07; the first date of the text. */
function isoDate(text: string): string {
  const [, day, month, year = ''] = /(?:(\d{1,2}) )?(?:([A-Z][a-z]{2})[a-z]* )?(\d{4})/.exec(text) ?? [];
  const parts = [year];
  if (month) parts.push(String(MONTHS.indexOf(month) + 1).padStart(2, '0'));
  if (month && day) parts.push(day.padStart(2, '0'));
  return parts.join('-');
}

const isFamily = (word: string): boolean =>
  /\p{Lu}[\p{Lu}'’ʻ-]*\p{Lu}/u.test(word) && !/^[XIV]+$/.test(word) && !/\./.test(word);
const isParticle = (word: string): boolean => /^(?:BIN|DE|DER|VAN|DA|DO|DOS|LA|LE)$/.test(word);

/** "EL-SISI" → "el-Sisi", "McNAMARA" → "McNamara", "VAN" → "van". */
function unshout(word: string, family: string[]): string {
  if (!isFamily(word)) return word;
  if (isParticle(word) && family.length > 1) return word.toLowerCase();
  return word
    .replace(/\p{Lu}[\p{Lu}’']*/gu, (run) =>
      run.length === 1
        ? run
        : run[0] +
          run
            .slice(1)
            .toLowerCase()
            .replace(/^(.)?([’'])(\p{Ll})/u, (_, a = '', quote, b) => a + quote + b.toUpperCase()),
    )
    .replace(/^(?:El|Al)-/, (article) => article.toLowerCase());
}

/** "Abdelmadjid TEBBOUNE" → "Abdelmadjid {Tebboune}", the family name in braces. */
function nameOf(raw: string): string {
  const words = raw
    .replace(/\([^)]*\)|["“][^"”]*["”]/g, '')
    .replace(/,? (?:Jr\.|II|III)?$/, (end) => end)
    .replace(/,.*$/, '')
    .replace(/ of (?:the )?[A-Z]\w+$/, '')
    .split(/\s+/)
    .filter((word) => word && !/^(?:Dr|Gen|Sr|Col|Capt)\.$|^(?:General|Sir|Dame|Cardinal|Ambassador)$/.test(word));
  const first = words.findIndex(isFamily);
  if (first < 0) return words.join(' ');
  let last = first;
  while (last + 1 < words.length && isFamily(words[last + 1]!)) last++;
  const family = words.slice(first, last + 1);
  const text = (part: string[]): string => part.map((word) => unshout(word, family)).join(' ');
  return [
    ...words.slice(0, first),
    `{${text(family)}}`,
    ...words.slice(last + 1).map((word) => unshout(word, family)),
  ].join(' ');
}

export function generateOfficials(): void {
  const iso = isoOfName();
  const rows = new Set<string>();
  const add = (country: string, raw: string, since: string, post = ''): void => {
    const role = ROLE.exec(raw);
    const name = nameOf(raw.slice(role?.[0].length ?? 0));
    if (!role || !name.includes('{') || /^\(|^of /.test(name)) return;
    rows.add([country, (NEWS[role[1]!] ?? role[1]!) + post, name, isoDate(since)].join('|').replaceAll('’', "'"));
  };
  for (const { country, raw, since } of facts<FactbookOfficial>('officials_factbook')) {
    const code = iso.get(country);
    if (!code || DEPENDENT.has(code)) continue;
    // The king of the United Kingdom is named once; where governors-general represent him, they act.
    if (code !== 'GB' && /King CHARLES III/.test(raw)) continue;
    add(code, raw, since);
  }
  for (const { country, dir, chief } of facts<FactbookMission>('missions_factbook')) {
    const code = iso.get(country);
    if (!code || DEPENDENT.has(code)) continue;
    for (const part of chief.replace(/;?\s*note\b.*$/, '').split(/; | and (?=Charg)|\(vacant\) (?=Charg)/)) {
      if (/vacant/.test(part)) continue;
      add(
        dir === 'to US' ? code : 'US',
        part.replace(/\(?\(?(?:since )?[^()]*\d{4}\).*$/, '').trim(),
        part,
        `@${dir === 'to US' ? 'US' : code}`,
      );
    }
  }
  const sorted = [...rows].sort();
  const dates = sorted
    .map((row) => row.split('|')[3]!)
    .filter((date) => date.length === 10)
    .sort();
  writeTable(
    'officials.table.ts',
    `
Heads of state and government, and chiefs of mission from and to the United States: country|role|name|in office since.
"Ambassador@FR": accredited to France. Braces mark the family name.
Source: The World Factbook (public domain), as of ${dates.at(-1)} (the newest date in it).
Generated by scripts/reference/generate.ts; corrections and others go to leaders.table.ts, whose spelling and dates win.`,
    'OFFICIALS',
    [`as-of|${dates.at(-1)}`, ...sorted],
  );
}

/** The figures as a picture: how many times as long as Readout each other takes, on one logarithmic scale. */
import { median, ours, type Row, ratio } from './statistics.ts';
import { figure } from './table.ts';

/** Work, in the words of a reader; the row it is read from. */
const SHOWN: [title: string, row: string][] = [
  ['is this page worth reading?', 'gate: news'],
  ['the article out of the page', 'extraction: first call'],
  ['analysis, just started', 'analysis cold: 1,000 words'],
  ['analysis, warm', 'analysis warm: 5,000 words'],
  ['painting 1,000 highlights', 'painting: 1,000 highlights'],
  ['what is under the pointer?', 'hit-test: 5,000 highlights'],
  ['work added to a page on topic', 'page load: share of the thread, on topic'],
];

const WIDTH = 860;
const LEFT = 250;
const RIGHT = 40;
const LINE = 56;
const TOP = 96;
const BOTTOM = 64;
/** The scale: from a hundredth of ours to a thousand times ours. */
const [LEAST, MOST] = [-2, 3];

const x = (times: number): number => {
  const log = Math.max(LEAST, Math.min(MOST, Math.log10(times)));
  return LEFT + ((log - LEAST) / (MOST - LEAST)) * (WIDTH - LEFT - RIGHT);
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const times = (value: number) => `×${value >= 10 ? Math.round(value) : value.toFixed(value >= 0.995 ? 1 : 2)}`;

/** Names beside the dots, above and below the line in turn so that neighbours do not cover each other. */
function dots(row: Row, y: number): string {
  const own = ours(row);
  const marks = row.contenders
    .filter((one) => one !== own && one.samples.length > 0)
    .map((one) => ({ one, value: ratio(one, own) }))
    .filter(({ value }) => Number.isFinite(value) && value > 0)
    .sort((a, b) => a.value - b.value);
  return marks
    .map(({ one, value }, i) => {
      const at = x(value);
      const isLimit = one.role === 'limit';
      const label = `${isLimit ? 'the least possible' : one.name} ${times(value)}`;
      const anchor = at < LEFT + 60 ? 'start' : at > WIDTH - RIGHT - 90 ? 'end' : 'middle';
      const below = i % 2 === 1;
      return (
        `<line x1="${x(1).toFixed(1)}" x2="${at.toFixed(1)}" y1="${y}" y2="${y}" class="${isLimit ? 'limit' : 'peer'} bar"/>` +
        `<circle cx="${at.toFixed(1)}" cy="${y}" r="${isLimit ? 3.5 : 5}" class="${isLimit ? 'limit' : 'peer'}"/>` +
        `<text x="${at.toFixed(1)}" y="${below ? y + 19 : y - 10}" text-anchor="${anchor}" class="${isLimit ? 'quiet' : ''}">${escaped(label)}</text>`
      );
    })
    .join('');
}

/** In: all rows, and a line about when and where. Out: an SVG that is legible on light and on dark pages. */
export function pictureOf(rows: readonly Row[], caption: string): string {
  const shown = SHOWN.flatMap(([title, name]) => {
    const row = rows.find((one) => one.name === name);
    return row ? [{ title, row }] : [];
  });
  const height = TOP + shown.length * LINE + BOTTOM;
  const grid = Array.from({ length: MOST - LEAST + 1 }, (_, i) => 10 ** (LEAST + i))
    .map(
      (value) =>
        `<line x1="${x(value)}" x2="${x(value)}" y1="${TOP - 16}" y2="${height - BOTTOM + 4}" class="${value === 1 ? 'ours' : 'grid'}"/>` +
        `<text x="${x(value)}" y="${height - BOTTOM + 22}" text-anchor="middle" class="quiet">${value === 1 ? 'Readout' : `×${value}`}</text>`,
    )
    .join('');
  const lines = shown
    .map(({ title, row }, i) => {
      const y = TOP + i * LINE + LINE / 2;
      const own = median(ours(row).samples);
      return (
        `<text x="24" y="${y}" class="work">${escaped(title)}</text>` +
        `<text x="24" y="${y + 16}" class="quiet">${escaped(`Readout ${figure(own, row.unit)}`)}</text>` +
        dots(row, y) +
        `<circle cx="${x(1)}" cy="${y}" r="5" class="ours"/>`
      );
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="How long others take, in times Readout">
<style>
svg{font:12px system-ui,sans-serif;background:#fff;color:#1b1f27}
text{fill:#1b1f27}.quiet{fill:#6b7280;font-size:11px}.work{font-weight:600;font-size:13px}.title{font-weight:650;font-size:18px}
.grid{stroke:#e5e7eb}line.ours{stroke:#2f5bd7;stroke-width:1.5}circle.ours{fill:#2f5bd7}
circle.peer{fill:#c2410c}line.peer.bar{stroke:#c2410c;stroke-width:2;opacity:.35}circle.limit{fill:#6b7280}line.limit.bar{stroke:#6b7280;stroke-width:1.5;opacity:.45;stroke-dasharray:2 3}
@media (prefers-color-scheme:dark){svg{background:#14161a}text{fill:#e8eaee}.quiet{fill:#9aa1ad}.grid{stroke:#2b3038}line.ours{stroke:#7c9cf5}circle.ours{fill:#7c9cf5}circle.peer{fill:#fb923c}line.peer.bar{stroke:#fb923c}circle.limit{fill:#9aa1ad}line.limit.bar{stroke:#9aa1ad}}
</style>
<text x="24" y="36" class="title">What others take, in times Readout</text>
<text x="24" y="58" class="quiet">${escaped(caption)} · medians of interleaved runs · logarithmic; right of the line: slower than Readout</text>
${grid}${lines}
</svg>
`;
}

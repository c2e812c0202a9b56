/** The figures as a table for readers, and as verdicts on the budgets. */
import { BUDGETS, type Budget } from './budgets.ts';
import { type Contender, median, ours, quantile, type Row, ratio } from './statistics.ts';

/** "1.7 KB", "3.4", "0.012": as many digits as mean something. */
export function figure(value: number, unit: Row['unit'] = ''): string {
  if (!Number.isFinite(value)) return '–';
  if (unit === 'bytes') return `${(value / 1024).toFixed(1)} KB`;
  if (unit === 'share') return `${(value * 100).toFixed(2)} %`;
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 3;
  return `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`;
}

/** "×12": how many times ours the other takes. */
const times = (value: number): string => (Number.isFinite(value) ? `×${figure(value)}` : '–');

const isRatio = (row: Row): boolean => row.unit !== '' && row.unit !== 'share';

function cells(row: Row): string[] {
  const own = ours(row);
  const { unit } = row;
  const spread =
    own.samples.length > 1
      ? `${figure(quantile(own.samples, 0.25), unit)} – ${figure(quantile(own.samples, 0.75), unit)}`
      : '';
  const limit = row.contenders.find(({ role }) => role === 'limit');
  const beside = (other: Contender) =>
    `${other.name} ${isRatio(row) ? times(ratio(other, own)) : figure(median(other.samples), unit)}`;
  return [
    row.name,
    figure(median(own.samples), unit),
    spread,
    limit ? times(ratio(own, limit)) : '',
    row.contenders
      .filter(({ role }) => role === 'peer')
      .map(beside)
      .join(', '),
    row.note ?? '',
  ];
}

const HEAD = ['work', 'Readout (median)', 'middle half', 'over the limit', 'peers, in times ours', 'what'];

/** Markdown, aligned for the terminal too. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const set = (line: string[]) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [set(HEAD), set(widths.map((width) => '-'.repeat(width))), ...lines.slice(1).map(set)].join('\n');
}

export interface Verdict extends Budget {
  /** What was measured; null where this run did not. */
  measured: number | null;
  holds: boolean;
}

/** Each budget that this run can speak about. */
export function verdicts(rows: readonly Row[]): Verdict[] {
  return BUDGETS.flatMap((budget) => {
    const row = rows.find(({ name }) => name === budget.row);
    if (!row) return [];
    const own = ours(row);
    const other = row.contenders.find(({ name }) => name === budget.against);
    if (budget.against !== null && !other) return [];
    const measured = !other ? median(own.samples) : budget.kind === 'at most' ? ratio(own, other) : ratio(other, own);
    const holds = budget.kind === 'at most' ? measured <= budget.value : measured >= budget.value;
    return [{ ...budget, measured, holds }];
  });
}

export function verdictLine({ row, against, kind, value, measured, holds }: Verdict): string {
  const unit = row.startsWith('bytes') ? 'bytes' : row.includes('share') ? 'share' : '';
  const what = against ? `${row}, against ${against}` : row;
  return `${holds ? 'ok  ' : 'MISS'} ${what}: ${figure(measured ?? Number.NaN, unit)} (${kind} ${figure(value, unit)})`;
}

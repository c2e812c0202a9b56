/**
 * What Readout may cost. Ratios of medians measured in one run, and sizes in bytes; never clock times. Checked by
 * `npm run bench -- --check` (sizes alone with `--check sizes`, which .ci/run does).
 */

/** `at most`: ours over the other may not be more. `at least`: the other over ours may not be less. */
export interface Budget {
  /** Row and case of the table. */
  row: string;
  /** The contender compared with, or null for the row's own figure. */
  against: string | null;
  kind: 'at most' | 'at least';
  value: number;
}

export const BUDGETS: readonly Budget[] = [
  { row: 'gate: not news', against: 'limit', kind: 'at most', value: 2 },
  { row: 'gate: news', against: 'limit', kind: 'at most', value: 2 },
  { row: 'analysis warm: 5,000 words', against: 'compromise/three', kind: 'at least', value: 8 },
  { row: 'analysis warm: 5,000 words', against: 'limit', kind: 'at most', value: 12 },
  { row: 'analysis cold: 1,000 words', against: 'compromise/three', kind: 'at least', value: 3 },
  { row: 'analysis: exponent of growth', against: null, kind: 'at most', value: 1.05 },
  { row: 'painting: 1,000 highlights', against: 'mark.js', kind: 'at least', value: 10 },
  { row: 'painting: 1,000 highlights', against: 'limit', kind: 'at most', value: 1.5 },
  { row: 'page load: share of the thread, not on topic', against: null, kind: 'at most', value: 0.01 },
  { row: 'page load: share of the thread, on topic', against: null, kind: 'at most', value: 0.03 },
  { row: 'page load: longest task of ours (ms)', against: null, kind: 'at most', value: 16 },
  { row: 'bytes before the gate says yes', against: null, kind: 'at most', value: 12 * 1024 },
  { row: 'bytes in a page', against: null, kind: 'at most', value: 30 * 1024 },
];

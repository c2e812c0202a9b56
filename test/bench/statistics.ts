/** Medians with their spread, and ratios of figures that were measured side by side. */

export interface Contender {
  name: string;
  /** 'limit' is the least that the work can cost at all. */
  role: 'ours' | 'peer' | 'limit';
  /** One for each round, in the order of the rounds: those of one round were measured next to each other. */
  samples: number[];
}

export interface Row {
  /** "work: case", as budgets and readers name it. */
  name: string;
  unit: 'ms' | 'µs' | 'bytes' | 'share' | '';
  contenders: Contender[];
  note?: string;
}

/** The value below which a share of the samples lies. NaN without samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** How many times `a` is `b`: the median of the rounds' own ratios, so that a machine that slows down between rounds does no harm. */
export function ratio(a: Contender, b: Contender): number {
  if (a.samples.length !== b.samples.length) return median(a.samples) / median(b.samples);
  return median(a.samples.map((value, i) => value / (b.samples[i] as number)));
}

export const ours = (row: Row): Contender => {
  const found = row.contenders.find(({ role }) => role === 'ours');
  if (!found) throw new Error(`${row.name}: nothing of ours was measured`);
  return found;
};

/** 0, 1, 2… turned by one place a round: nobody is always first. */
export function turned<T>(list: readonly T[], round: number): T[] {
  const by = list.length ? round % list.length : 0;
  return [...list.slice(by), ...list.slice(0, by)];
}

/** A row from what the browser measured: samples by contender. Roles by name: "readout" is ours, "limit" the limit. */
export function rowOf(name: string, unit: Row['unit'], samples: Record<string, number[]>, note?: string): Row {
  const contenders = Object.entries(samples).map(
    ([who, list]): Contender => ({
      name: who,
      role: who === 'readout' ? 'ours' : who === 'limit' ? 'limit' : 'peer',
      samples: list,
    }),
  );
  return note ? { name, unit, contenders, note } : { name, unit, contenders };
}

/** How like two stretches of text are, by edit distance (insert, delete, replace: 1 each), in UTF-16 code units. */

/** One row of the distance table after another: row i holds the distances of the first i characters of `pattern`. */
function lastRow(pattern: string, text: string): Uint16Array {
  let row = Uint16Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= pattern.length; i++) {
    const next = new Uint16Array(text.length + 1);
    next[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const replace = (row[j - 1] ?? 0) + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      next[j] = Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row;
}

/** How well `text` begins with `pattern`, 0 to 1; what comes after costs nothing. An empty pattern says nothing: null. */
export function beginsLike(text: string, pattern: string): number | null {
  if (pattern === '') return null;
  if (text.startsWith(pattern)) return 1;
  const slack = Math.ceil(pattern.length / 4);
  const distance = Math.min(...lastRow(pattern, text.slice(0, pattern.length + slack)));
  return 1 - distance / pattern.length;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** How well `text` ends with `pattern`, 0 to 1; what comes before costs nothing. An empty pattern says nothing: null. */
export function endsLike(text: string, pattern: string): number | null {
  return text.endsWith(pattern) && pattern !== '' ? 1 : beginsLike(reversed(text), reversed(pattern));
}

export interface Approximate {
  start: number;
  end: number;
  distance: number;
}

/**
 * In: a pattern, a text, and how many edits are allowed. Out: the places where the text is that near to the pattern, of overlapping
 * ones the nearest; work is the product of both lengths (Sellers, 1980).
 */
export function approximateMatches(pattern: string, text: string, edits: number): Approximate[] {
  let row = new Uint16Array(text.length + 1);
  let starts = Uint32Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= pattern.length; i++) {
    const [next, from] = [new Uint16Array(text.length + 1), new Uint32Array(text.length + 1)];
    next[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const replace = (row[j - 1] ?? 0) + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      const skip = (row[j] ?? 0) + 1;
      const insert = (next[j - 1] ?? 0) + 1;
      const best = Math.min(replace, skip, insert);
      next[j] = best;
      from[j] = (best === replace ? starts[j - 1] : best === skip ? starts[j] : from[j - 1]) ?? 0;
    }
    [row, starts] = [next, from];
  }
  const found: Approximate[] = [];
  for (let end = 1; end <= text.length; end++) {
    const one = { start: starts[end] ?? 0, end, distance: row[end] ?? 0 };
    if (one.distance > edits) continue;
    const last = found.at(-1);
    if (!last || last.end <= one.start) found.push(one);
    else if (one.distance < last.distance) found[found.length - 1] = one;
  }
  return found;
}

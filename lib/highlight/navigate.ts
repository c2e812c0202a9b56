/** The next and the previous mark. */
import { isLive, type Mark } from './marks.ts';

const isShown = (mark: Mark): boolean => isLive(mark.range) && mark.range.getClientRects().length > 0;

/** The first mark at or below the top of the viewport; the first of all when none is. */
function firstInView(marks: Mark[]): number {
  const index = marks.findIndex((mark) => (mark.range?.getBoundingClientRect().top ?? -1) >= 0);
  return Math.max(index, 0);
}

/**
 * In: marks in reading order, the current one or null, and a direction.
 * Out: where to go, around the ends; without a current one, the first in view (or the one before it). Null when nothing is shown.
 */
export function step(marks: readonly Mark[], current: Mark | null, direction: 1 | -1): Mark | null {
  const shown = marks.filter(isShown);
  if (shown.length === 0) return null;
  const at = current ? shown.indexOf(current) : -1;
  if (at < 0) {
    const first = firstInView(shown);
    return shown[direction === 1 ? first : (first - 1 + shown.length) % shown.length] ?? null;
  }
  return shown[(at + direction + shown.length) % shown.length] ?? null;
}

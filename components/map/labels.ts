/** A point on the map that wants a label; `must`: it is written even where it lies on something. */
export interface Wish {
  x: number;
  y: number;
  label: string;
  must: boolean;
}

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** About the width of a letter and the height of a line in the map's type, in pixels where type is of its usual size. */
const LETTER = 6.2;
const LINE = 13;

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Finds a place for each label: beside its point, under or above it, in the first place that hides neither another label
 * nor a point nor a line (`busy`: points along the lines). `type` is how large type is set;
 * `widthOf` measures a label in pixels (by its number of letters, where nothing better is known). Null for a label that finds none and need not be written.
 */
export function placeLabels(
  wishes: readonly Wish[],
  busy: readonly (readonly [number, number])[],
  width: number,
  height: number,
  type = 1,
  widthOf: (label: string) => number = (label) => label.length * LETTER * type,
): (Label | null)[] {
  const taken: Box[] = wishes.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  const lines: Box[] = busy.map(([x, y]) => ({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }));
  return wishes.map(({ x, y, label, must }) => {
    const w = widthOf(label);
    const line = LINE * type;
    const candidates: [Label, number][] = [
      [{ x: x + 7, y: y + 4 * type, anchor: 'start' }, x + 6],
      [{ x: x - 7, y: y + 4 * type, anchor: 'end' }, x - 6 - w],
      [{ x, y: y + 4 + line, anchor: 'middle' }, x - w / 2],
      [{ x, y: y - 8, anchor: 'middle' }, x - w / 2],
      [{ x: x + 5, y: y + 2 + line, anchor: 'start' }, x + 5],
      [{ x: x - 5, y: y + 2 + line, anchor: 'end' }, x - 5 - w],
      [{ x: x + 5, y: y - 6, anchor: 'start' }, x + 5],
      [{ x: x - 5, y: y - 6, anchor: 'end' }, x - 5 - w],
    ];
    const boxOf = ([at, left]: [Label, number]): Box => ({
      left,
      right: left + w,
      top: at.y - line + 3,
      bottom: at.y + 3,
    });
    const inside = candidates.filter((c) => {
      const box = boxOf(c);
      return box.left >= 2 && box.right <= width - 2 && box.top >= 0 && box.bottom <= height;
    });
    const free = inside.filter((c) => !taken.some((t) => overlap(t, boxOf(c))));
    const best =
      free.find((c) => !lines.some((l) => overlap(l, boxOf(c)))) ?? free[0] ?? (must ? inside[0] : undefined);
    if (!best) return null;
    taken.push(boxOf(best));
    return best[0];
  });
}

/**
 * Shapes: small checks that a value from another process is what its type says.
 * A shape returns null for a good value, otherwise the path of the first thing that is wrong ("article.blocks[3].end").
 */
export type Shape = (value: unknown, path: string) => string | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Shape = (value, path) => (typeof value === 'string' ? null : path);
export const flag: Shape = (value, path) => (typeof value === 'boolean' ? null : path);
export const nothing: Shape = (value, path) => (value === undefined || value === null ? null : path);
/** Offsets, tab ids, counts: a safe integer from 0. */
export const count: Shape = (value, path) => (Number.isSafeInteger(value) && (value as number) >= 0 ? null : path);

export const oneOf =
  (...allowed: readonly string[]): Shape =>
  (value, path) =>
    typeof value === 'string' && allowed.includes(value) ? null : path;

export const maybe =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? null : shape(value, path);

/** A list, of at most `limit` items: what a page sends is bounded. */
export const list =
  (shape: Shape, limit = 100_000): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > limit) return path;
    for (let i = 0; i < value.length; i++) {
      const wrong = shape(value[i], `${path}[${i}]`);
      if (wrong) return wrong;
    }
    return null;
  };

/** A record with at least these fields; further fields are let through. */
export const record =
  (fields: Record<string, Shape>): Shape =>
  (value, path) => {
    if (!isRecord(value)) return path;
    for (const name of Object.keys(fields)) {
      const wrong = fields[name]?.(value[name], path ? `${path}.${name}` : name);
      if (wrong) return wrong;
    }
    return null;
  };

/** Also holds `and` of a value that has `shape`. */
export const where =
  (shape: Shape, and: (value: never) => boolean): Shape =>
  (value, path) =>
    shape(value, path) ?? (and(value as never) ? null : path);

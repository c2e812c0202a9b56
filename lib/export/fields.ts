/** Reading JSON of unknown make: own keys only, so that `__proto__` and `constructor` are keys like others and reach nothing. */

export interface Fields {
  get: (name: string) => unknown;
}

/** In: any JSON value. Out: its fields; what is no object has none. */
export function fieldsOf(value: unknown): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    get: (name) => (isObject && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined),
  };
}

/** JSON-LD writes one value without a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An offset: a whole number from 0. */
export const offsetOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

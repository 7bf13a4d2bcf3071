/** Whether two values are deeply equal as JSON. The order of keys does not matter. */
export const isSame = (left: unknown, right: unknown): boolean => toCanonicalJson(left) === toCanonicalJson(right);

/** JSON with sorted keys: the same text for equal values. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (isObject(item) ? sortKeys(item) : item));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sortKeys = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));

/** Whether two values are deeply equal as JSON. The order of keys does not matter. */
export const isSame = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (isObject(item) ? sortKeys(item) : item));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sortKeys = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));

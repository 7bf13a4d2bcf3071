/** An object as JSON has it: field names to values of any kind. */
export type Fields = Record<string, unknown>;

const { getPrototypeOf, hasOwn, prototype } = Object;

/** Whether a value is an object as JSON has it: a literal of this realm or another, or one without prototype. */
export function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const parent = getPrototypeOf(value);
  return parent === prototype || parent === null || getPrototypeOf(parent) === null;
}

/** Whether all own fields are among the known ones. */
export function hasOnly(value: Fields, required: object, optional: object): boolean {
  for (const key of Object.keys(value)) if (!hasOwn(required, key) && !hasOwn(optional, key)) return false;
  return true;
}

/** Whether a value is text of so many characters (Unicode code points) that matches a pattern. */
export function isText(value: unknown, maximum = Infinity, pattern?: RegExp, minimum = 0): value is string {
  return typeof value === 'string' && hasLength(value, minimum, maximum) && (!pattern || pattern.test(value));
}

/** Characters are counted only where the number of UTF-16 units leaves the answer open. */
export function hasLength(value: string, minimum = 0, maximum = Infinity): boolean {
  const { length } = value;
  if (length < minimum || length > 2 * maximum) return false;
  if (length <= maximum && length >= 2 * minimum) return true;
  const characters = [...value].length;
  return characters >= minimum && characters <= maximum;
}

export const isString = (value: unknown): value is string => typeof value === 'string';

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export const isInt32 = (value: unknown, minimum = -2147483648, maximum = 2147483647): value is number =>
  Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;

export const isDouble = (value: unknown, minimum = -Infinity, maximum = Infinity): value is number =>
  Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum;

/** Whether a value is a list of so many items that all pass. A hole counts as an item. */
export function isList(
  value: unknown,
  isItem: (item: unknown) => boolean,
  minimum = 0,
  maximum = Infinity,
  unique = false,
): value is unknown[] {
  if (!Array.isArray(value)) return false;
  const { length } = value;
  if (length < minimum || length > maximum) return false;
  for (let index = 0; index < length; index++) if (!isItem(value[index])) return false;
  return !unique || isUnique(value);
}

/** Whether no item of a list stands in it twice. */
export const isUnique = (value: readonly unknown[]): boolean => new Set(value).size === value.length;

/** Whether a value is an object whose values all pass, and its keys where there is a rule for them. */
export function isMap(
  value: unknown,
  isValue: (value: unknown) => boolean,
  isKey?: (key: string) => boolean,
  minimum = 0,
  maximum = Infinity,
): boolean {
  if (!isPlain(value)) return false;
  const keys = Object.keys(value);
  if (keys.length < minimum || keys.length > maximum) return false;
  for (const key of keys) if (!isValue(value[key]) || (isKey && !isKey(key))) return false;
  return true;
}

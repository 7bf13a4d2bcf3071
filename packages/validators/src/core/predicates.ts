/** An object as JSON has it: field names to values of any kind. */
export type Fields = Record<string, unknown>;

/** Tests a value that may turn out to be another than it says, and may throw on that. */
export type Predicate = (value: never) => boolean;

/** Whether a value is an object as JSON has it: a literal of this realm or another, or one without prototype. */
export const isPlain = (value: unknown): value is Fields =>
  value != null &&
  // The first comparison is the quick one. No other prototype has this method of its own.
  (Object.getPrototypeOf(value) === Object.prototype ||
    Object.hasOwn(Object.getPrototypeOf(value) ?? Object.prototype, 'isPrototypeOf'));

/** Whether a value is text of so many characters (Unicode code points) that matches a pattern. */
export const isText = (value: unknown, maximum?: number, pattern?: RegExp, minimum?: number): value is string =>
  isString(value) && hasLength(value, maximum, minimum) && (!pattern || pattern.test(value));

/** Characters are counted only where the number of UTF-16 units leaves the answer open. */
export const hasLength = (value: string, maximum = Infinity, minimum = 0): boolean =>
  isWithin(value.length, 2 * minimum, maximum) ||
  (value.length <= 2 * maximum && isWithin([...value].length, minimum, maximum));

export const isString = (value: unknown): value is string => typeof value === 'string';

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export const isInt32 = (value: unknown, minimum?: number, maximum?: number): value is number =>
  typeof value === 'number' && (value | 0) === value && isWithin(value, minimum, maximum);

export const isDouble = (value: unknown, minimum?: number, maximum?: number): value is number =>
  Number.isFinite(value) && isWithin(value as number, minimum, maximum);

export const isWithin = (value: number, minimum = -Infinity, maximum = Infinity): boolean =>
  value >= minimum && value <= maximum;

/** Whether a value is a list of items that all pass. A hole counts as an item. */
export const isList = (value: unknown, isItem: Predicate): value is unknown[] => {
  if (!Array.isArray(value)) return false;
  for (let index = 0, length = value.length; index < length; index++) if (!isItem(value[index] as never)) return false;
  return true;
};

/** Whether no item of a list stands in it twice. Not by an iterator of its own, which may never end. */
export const isUnique = (value: readonly unknown[]): boolean =>
  new Set(Array.prototype.values.call(value)).size === value.length;

/** Whether a value is an object whose values all pass. */
export const isMap = (value: unknown, isValue: Predicate): value is Fields => {
  if (!isPlain(value)) return false;
  for (const key of Object.keys(value)) if (!isValue(value[key] as never)) return false;
  return true;
};

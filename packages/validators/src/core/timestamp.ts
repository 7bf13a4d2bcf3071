import type { Hint } from './hint.ts';
import type { Kind, Walk } from './kind.ts';
import { isString } from './text.ts';

export interface TimestampRule {
  readonly kind: Kind<'timestamp'>;
}

const shape =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Whether a value is a timestamp as protobuf writes it: RFC 3339 with 0 to 9 fraction digits, a day that exists, and an
 * instant from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z. No leap seconds, no lower-case letters.
 */
export const isTimestamp = (value: unknown): value is string =>
  isString(value) && shape.test(value) && dayExists(value) && isInRange(value);

/** A day that the month does not have makes a date of the next month, or none. */
function dayExists(timestamp: string): boolean {
  const date = timestamp.slice(0, 10);
  return date.slice(8) <= '28' || new Date(date).toJSON()?.startsWith(date) === true;
}

/** Milliseconds of 0001-01-01T00:00:00Z and 9999-12-31T23:59:59.999Z. */
const firstInstant = -62_135_596_800_000;
const lastInstant = 253_402_300_799_999;

/** Only in the first and in the last year can an offset lead out of the range. */
function isInRange(timestamp: string): boolean {
  if (timestamp > '0002' && timestamp < '9999') return true;
  const instant = Date.parse(timestamp);
  return instant >= firstInstant && instant <= lastInstant;
}

export const timestamp: Kind<'timestamp'> = {
  name: 'timestamp',
  check(value: unknown, walk: Walk): void {
    if (!isTimestamp(value)) walk.reportFormat(value, 'RFC 3339 timestamp');
  },
};

export function hintTimestamp(value: unknown): Hint | undefined {
  if (value instanceof Date)
    return { text: `write it as text: '${value.toISOString()}'`, instead: value.toISOString() };
  if (typeof value === 'number') return { text: `write it as text, such as '2026-01-31T12:00:00Z'` };
  if (!isString(value)) return undefined;
  return { text: `add a time: '${value}T00:00:00Z'`, instead: `${value}T00:00:00Z` };
}

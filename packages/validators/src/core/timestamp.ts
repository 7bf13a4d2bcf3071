import { isString } from './predicates.ts';

/**
 * Whether a value is a timestamp as protobuf writes it: RFC 3339 with 0 to 9 fraction digits, a day that exists, an
 * instant from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z. No leap seconds, no lower case letters.
 */
export const isTimestamp = (value: unknown): value is string =>
  isString(value) &&
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.test(
    value,
  ) &&
  // A day that the month does not have makes one of the first days of the next month, or no date.
  ((value[8] as string) < '2' || new Date(value.slice(0, 10)).toJSON()?.[8] === value[8]) &&
  // Only in the first and in the last year can an offset lead out of the range. Outside it, years begin with a sign or `0000`.
  ((value > '0002' && value < '9999') || new Date(value).toJSON() > '0001');

import type { IssueCode } from './issue.ts';

/**
 * What is wrong with a 64-bit integer in decimal text, if anything is. The limits must be safe integers: then the running
 * value, rounded or not, stands on the right side of them.
 */
export function int64Problem(value: unknown, minimum = -Infinity, maximum = Infinity): IssueCode | undefined {
  if (typeof value !== 'string') return 'invalid_type';
  const { length } = value;
  const start = value.charCodeAt(0) === 45 ? 1 : 0;
  let number = 0;
  let digit = value.charCodeAt(start) - 48;
  // No digit at all, or a zero in front.
  if (!(digit > 0) && value !== '0') return 'invalid_format';
  for (let index = start; index < length; index++) {
    digit = value.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return 'invalid_format';
    number = number * 10 + digit;
  }
  if (start) number = -number;
  return number < minimum ||
    number > maximum ||
    (length > 18 && (length > 20 || BigInt(value) !== BigInt.asIntN(64, BigInt(value))))
    ? 'out_of_range'
    : undefined;
}

/** As a query has it, where a number serves as well. */
export const numberOrInt64Problem = (value: unknown, minimum?: number, maximum?: number): IssueCode | undefined =>
  int64Problem(Number.isSafeInteger(value) ? String(value) : value, minimum, maximum);

/**
 * Whether a value is a 64-bit integer in decimal text. The limits must be safe integers: then the running value, rounded or
 * not, stands on the right side of them.
 */
export function isInt64(value: unknown, minimum = -Infinity, maximum = Infinity): value is string {
  if (typeof value !== 'string') return false;
  const { length } = value;
  const start = value.charCodeAt(0) === 45 ? 1 : 0;
  let number = 0;
  let digit = value.charCodeAt(start) - 48;
  // No digit at all, or a zero in front.
  if (!(digit > 0) && value !== '0') return false;
  for (let index = start; index < length; index++) {
    digit = value.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    number = number * 10 + digit;
  }
  if (start) number = -number;
  return (
    number >= minimum &&
    number <= maximum &&
    (length < 19 || (length < 21 && `${BigInt.asIntN(64, BigInt(value))}` === value))
  );
}

/** As a query has it, where a number serves as well. */
export const isNumberOrInt64 = (value: unknown, minimum?: number, maximum?: number): boolean =>
  isInt64(Number.isSafeInteger(value) ? `${value}` : value, minimum, maximum);

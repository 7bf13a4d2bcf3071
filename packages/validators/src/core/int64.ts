/**
 * Whether a value is a 64-bit integer in decimal text. The limits must be safe integers: then the running value, rounded or
 * not, stands on the right side of them.
 */
export const isInt64 = (value: unknown, minimum = -Infinity, maximum = Infinity): value is string => {
  if (typeof value !== 'string') return false;
  const { length } = value;
  let index = 1;
  let number = value.charCodeAt(0) - 48;
  // Behind a minus sign.
  if (number === -3) number = value.charCodeAt(index++) - 48;
  // No digit at all, or a zero in front.
  if (!(number > 0 && number < 10) && value !== '0') return false;
  for (; index < length; index++) {
    const digit = value.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    number = number * 10 + digit;
  }
  if (value[0] === '-') number = -number;
  return (
    number >= minimum &&
    number <= maximum &&
    // Cut to 64 bits it must be the same. Both function and operator read text as a BigInt.
    // biome-ignore lint/suspicious/noDoubleEquals: it compares a BigInt to text.
    (length < 19 || (length < 21 && BigInt.asIntN(64, value as unknown as bigint) == (value as unknown)))
  );
};

/** As a query has it, where a number serves as well. */
export const isNumberOrInt64 = (value: unknown, minimum?: number, maximum?: number): boolean =>
  isInt64(Number.isSafeInteger(value) ? `${value}` : value, minimum, maximum);

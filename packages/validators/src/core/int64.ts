const largest = '9223372036854775807';
const smallest = '9223372036854775808';

/**
 * Whether a value is a 64-bit integer in decimal text. The limits must be safe integers: then the running value, rounded
 * or not, stands on the right side of them. Numbers are taken only where `numbers` says so, as parameters of a query do.
 */
export function isInt64(
  value: unknown,
  minimum = -Infinity,
  maximum = Infinity,
  numbers = false,
): value is string | number {
  if (typeof value !== 'string') {
    return numbers && Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
  }
  const { length } = value;
  let digit = value.charCodeAt(0) - 48;
  // Most are one digit; it is the whole text in which a leading zero is legal.
  if (length === 1) return digit >= 0 && digit <= 9 && digit >= minimum && digit <= maximum;
  const isNegative = digit === -3;
  const start = isNegative ? 1 : 0;
  const digits = length - start;
  if (digits < 1 || digits > 19 || value.charCodeAt(start) === 48) return false;
  let number = 0;
  for (let index = start; index < length; index++) {
    digit = value.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    number = number * 10 + digit;
  }
  if (digits === 19 && (isNegative ? value.slice(1) > smallest : value > largest)) return false;
  if (isNegative) number = -number;
  return number >= minimum && number <= maximum;
}

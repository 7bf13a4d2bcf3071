/**
 * A pattern for whole numbers between two limits, written without leading zeros. JSON Schema has no other way to limit
 * a number that travels as text.
 *
 * @param minimum Default: the lowest number of 19 digits. `maximum`: the highest.
 */
export function rangePattern(minimum = -mostDigits, maximum = mostDigits): string {
  const negative = minimum < 0n ? positive(max(-maximum, 1n), -minimum).map((part) => `-${part}`) : [];
  const zero = minimum <= 0n && maximum >= 0n ? ['0'] : [];
  const parts = [...negative, ...zero, ...positive(max(minimum, 1n), maximum)];
  return `^(${parts.join('|')})$`;
}

const mostDigits = 10n ** 19n - 1n;

const max = (left: bigint, right: bigint): bigint => (left > right ? left : right);

/** Alternatives for the numbers from `low` to `high`, both above 0. */
function positive(low: bigint, high: bigint): string[] {
  if (low > high) return [];
  const lowText = String(low);
  const highText = String(high);
  if (lowText.length === highText.length) return sameLength(lowText, highText);
  const isLowFirst = /^10*$/.test(lowText);
  const isHighLast = /^9+$/.test(highText);
  // Lengths of which all numbers are in the range. They are one alternative.
  const shortest = isLowFirst ? lowText.length : lowText.length + 1;
  const longest = isHighLast ? highText.length : highText.length - 1;
  return [
    ...(isLowFirst ? [] : sameLength(lowText, '9'.repeat(lowText.length))),
    ...(longest < shortest ? [] : [`[1-9]${digits(shortest - 1, longest - 1)}`]),
    ...(isHighLast ? [] : sameLength(`1${'0'.repeat(highText.length - 1)}`, highText)),
  ];
}

/** Alternatives for numbers of one length. */
function sameLength(low: string, high: string): string[] {
  if (low === '') return [''];
  const first = Number(low[0]);
  const last = Number(high[0]);
  const rest = low.length - 1;
  const lowest = '0'.repeat(rest);
  const highest = '9'.repeat(rest);
  if (first === last) return sameLength(low.slice(1), high.slice(1)).map((part) => `${first}${part}`);
  const isLowWhole = low.slice(1) === lowest;
  const isHighWhole = high.slice(1) === highest;
  const from = isLowWhole ? first : first + 1;
  const to = isHighWhole ? last : last - 1;
  return [
    ...(isLowWhole ? [] : sameLength(low.slice(1), highest).map((part) => `${first}${part}`)),
    ...(from > to ? [] : [`${oneOf(from, to)}${digits(rest, rest)}`]),
    ...(isHighWhole ? [] : sameLength(lowest, high.slice(1)).map((part) => `${last}${part}`)),
  ];
}

const oneOf = (from: number, to: number): string => (from === to ? String(from) : `[${from}-${to}]`);

/** Any digits, in a number between two. */
function digits(from: number, to: number): string {
  if (to === 0) return '';
  if (from !== to) return `[0-9]{${from},${to}}`;
  return to === 1 ? '[0-9]' : `[0-9]{${to}}`;
}

import type { Hint } from './hint.ts';
import type { Kind, Walk } from './kind.ts';
import { isWithin, type Limits } from './limits.ts';
import { isString } from './text.ts';

/** A 64-bit integer as decimal text. */
export interface Int64Rule {
  readonly kind: Kind<'int64'>;
}

export const isInt64 = (value: unknown, minimum?: number, maximum?: number): value is string =>
  isString(value) && isWithin(parseDecimal(value), minimum, maximum) && fitsInt64(value);

/**
 * The number that a text writes as JSON writes whole numbers, rounded if it is long, or `NaN`. A loop, because a regular
 * expression and `Number` make a valid `Cluster` take 1.4 times as long.
 */
function parseDecimal(text: string): number {
  if (text === '0') return 0;
  const start = text[0] === '-' ? 1 : 0;
  if (text.length === start || text[start] === '0') return Number.NaN;
  let number = 0;
  for (let index = start; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return start === 1 ? -number : number;
}

/** Up to 18 characters always fit in 64 bits. With a sign, 64 bits take up to 20. */
const fitsInt64 = (decimal: string): boolean =>
  decimal.length <= 18 || (decimal.length <= 20 && BigInt.asIntN(64, BigInt(decimal)) === BigInt(decimal));

export const int64: Kind<'int64'> = {
  name: 'int64',
  check(value: unknown, walk: Walk): void {
    if (!isInt64(value)) reportInt64(value, walk, '64-bit integer as a string');
  },
};

/** Reports a value that is not a 64-bit integer as text, or is one beyond its limits. */
export function reportInt64(value: unknown, walk: Walk, expected: string, limits?: Limits): void {
  if (isString(value) && !Number.isNaN(parseDecimal(value)))
    walk.report(value, { code: 'out_of_range', expected, ...limits });
  else walk.reportFormat(value, expected);
}

const bytesIn: Readonly<Record<string, number>> = { k: 1024, m: 1_048_576, g: 1_073_741_824, t: 1_099_511_627_776 };

export function hintInt64(value: unknown, field: string): Hint | undefined {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) {
    return { text: `write it as a string: '${value}'`, instead: String(value) };
  }
  const [, amount, unit = ''] = /^(\d{1,6}) ?([kmgt])i?b?$/i.exec(isString(value) ? value : '') ?? [];
  // Units mean bytes only in fields of sizes: in `timeout`, an `m` is a minute.
  const isSize = /(size|limit|memory|bytes)$/i.test(field) && !/time|page/i.test(field);
  if (amount === undefined || !isSize) return undefined;
  const bytes = String(Number(amount) * (bytesIn[unit.toLowerCase()] ?? 1));
  return { text: `sizes are in bytes, and 1 GB is 2^30 of them: '${bytes}'`, instead: bytes };
}

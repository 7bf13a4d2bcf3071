import { type NativeInstant, nativeTemporal, type TemporalNamespace } from './temporal.ts';

const millisecond = 1_000_000n;
const second = 1_000_000_000n;
/** 0001-01-01 and 9999-12-31, the limits of the API, in milliseconds since the epoch. */
const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

const pattern = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * A timestamp of the API as nanoseconds since the epoch, exactly.
 *
 * @throws {RangeError} The text is not an RFC 3339 timestamp of the years 1 to 9999.
 *
 * @example
 * ```ts
 * timestampToNanoseconds('1970-01-01T00:00:01.000000002Z'); // 1000000002n
 * ```
 */
export function timestampToNanoseconds(timestamp: string): bigint {
  const { milliseconds, fraction } = parse(timestamp);
  return BigInt(milliseconds) * millisecond + fraction;
}

/**
 * A timestamp of the API as a `Date`, truncated to milliseconds. Where that matters, keep the text, or use
 * {@link timestampToNanoseconds} or {@link timestampToInstant}.
 *
 * @throws {RangeError} The text is not an RFC 3339 timestamp of the years 1 to 9999.
 *
 * @example
 * ```ts
 * timestampToDate('2024-08-08T19:05:42.362668Z').getMilliseconds(); // 362
 * ```
 */
export function timestampToDate(timestamp: string): Date {
  const { milliseconds, fraction } = parse(timestamp);
  return new Date(milliseconds + Number(fraction / millisecond));
}

/**
 * A timestamp of the API as a `Temporal.Instant`, with all its nanoseconds.
 *
 * @param temporal The `Temporal` namespace of a polyfill. Default: the runtime's own.
 * @throws {RangeError} The text is not an RFC 3339 timestamp of the years 1 to 9999.
 * @throws {TypeError} The runtime has no `Temporal` and none was passed.
 */
export function timestampToInstant(timestamp: string): NativeInstant;
export function timestampToInstant<Instant>(
  timestamp: string,
  temporal: Pick<TemporalNamespace<Instant, unknown>, 'Instant'>,
): Instant;
export function timestampToInstant(
  timestamp: string,
  temporal: Pick<TemporalNamespace<unknown, unknown>, 'Instant'> = nativeTemporal(),
): unknown {
  parse(timestamp);
  return temporal.Instant.from(timestamp);
}

/**
 * A point in time as the API writes it: a `Date`, nanoseconds since the epoch, or a `Temporal.Instant`. Has 0, 3, 6 or
 * 9 digits after the point, as few as possible.
 *
 * @throws {RangeError} The date is invalid or not of the years 1 to 9999.
 *
 * @example
 * ```ts
 * toTimestamp(new Date(0)); // '1970-01-01T00:00:00Z'
 * toTimestamp(1_000_000_002n); // '1970-01-01T00:00:01.000000002Z'
 * ```
 */
export function toTimestamp(time: Date | bigint | { readonly epochNanoseconds: bigint }): string {
  const nanoseconds = toNanoseconds(time);
  const fraction = ((nanoseconds % second) + second) % second;
  const milliseconds = Number((nanoseconds - fraction) / millisecond);
  if (milliseconds < earliest || milliseconds > latest) throw new RangeError('The time is not in the years 1 to 9999');
  const digits = fraction
    .toString()
    .padStart(9, '0')
    .replace(/(?:000){1,3}$/, '');
  return `${new Date(milliseconds).toISOString().slice(0, 19)}${digits === '' ? '' : `.${digits}`}Z`;
}

/**
 * Orders timestamps of the API by time: negative if the first is earlier. Exact to the nanosecond, whatever their
 * offsets and numbers of digits; comparing the texts would not be.
 *
 * @throws {RangeError} One of them is not an RFC 3339 timestamp of the years 1 to 9999.
 *
 * @example
 * ```ts
 * backups.sort((left, right) => compareTimestamps(right.createdAt, left.createdAt)); // newest first
 * ```
 */
export function compareTimestamps(left: string, right: string): -1 | 0 | 1 {
  const difference = timestampToNanoseconds(left) - timestampToNanoseconds(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function toNanoseconds(time: Date | bigint | { readonly epochNanoseconds: bigint }): bigint {
  if (typeof time === 'bigint') return time;
  if ('epochNanoseconds' in time) return time.epochNanoseconds;
  const milliseconds = time.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('The date is invalid');
  return BigInt(milliseconds) * millisecond;
}

/** Whole seconds since the epoch, in milliseconds, and the nanoseconds above them. */
function parse(timestamp: string): { milliseconds: number; fraction: bigint } {
  const fail = (): RangeError => new RangeError(`"${timestamp}" is not an RFC 3339 timestamp of the years 1 to 9999`);
  const match = pattern.exec(timestamp);
  if (!match) throw fail();
  const [year, month, day, hour, minute, seconds] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [, , , , , , , digits = '', sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDay || hour > 23 || minute > 59 || seconds > 59 || Number(offsetHours) > 23 || Number(offsetMinutes) > 59)
    throw fail();
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -60_000 : 60_000);
  const milliseconds = date.setUTCHours(hour, minute, seconds) - offset;
  if (milliseconds < earliest || milliseconds > latest) throw fail();
  return { milliseconds, fraction: BigInt(digits.padEnd(9, '0')) };
}

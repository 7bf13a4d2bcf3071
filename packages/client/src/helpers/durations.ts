import { type NativeDuration, nativeTemporal, type TemporalNamespace } from './temporal.ts';

/** Parts of a duration. All are optional and add up; only `seconds` may have a fraction. */
export interface DurationParts {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
  readonly milliseconds?: number | undefined;
  readonly microseconds?: number | undefined;
  readonly nanoseconds?: number | undefined;
}

const nanosecondsPer = {
  days: 86_400_000_000_000n,
  hours: 3_600_000_000_000n,
  minutes: 60_000_000_000n,
  seconds: 1_000_000_000n,
  milliseconds: 1_000_000n,
  microseconds: 1_000n,
  nanoseconds: 1n,
} as const;

const second = nanosecondsPer.seconds;
/** The limit of protobuf: about 10 000 years in each direction. */
const longest = 315_576_000_000n * second;

/**
 * A duration as the API writes it: seconds with up to nine digits after the point and the suffix `s`. Takes
 * milliseconds, parts, or a `Temporal.Duration` without years, months and weeks.
 *
 * @throws {RangeError} It is not finite, has calendar units, is finer than a nanosecond, or is longer than 10 000 years.
 *
 * @example
 * ```ts
 * toDuration({ hours: 2 }); // '7200s'
 * toDuration(1500); // '1.500s'
 * ```
 */
export function toDuration(value: number | DurationParts): string {
  const nanoseconds = typeof value === 'number' ? partToNanoseconds(value, 'milliseconds') : sumParts(value);
  if (nanoseconds > longest || nanoseconds < -longest) throw new RangeError('The duration is longer than 10 000 years');
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const digits = (size % second)
    .toString()
    .padStart(9, '0')
    .replace(/(?:000){1,3}$/, '');
  return `${nanoseconds < 0n ? '-' : ''}${size / second}${digits === '' ? '' : `.${digits}`}s`;
}

/**
 * A duration of the API in nanoseconds, exactly.
 *
 * @throws {RangeError} The text is not a duration such as `7200s` or `0.5s`.
 */
export function durationToNanoseconds(duration: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/.exec(duration) ?? [];
  const size = whole === undefined ? longest + 1n : BigInt(whole) * second + BigInt(fraction.padEnd(9, '0'));
  if (size > longest) throw new RangeError(`"${duration}" is not a duration: seconds with the suffix s are expected`);
  return sign === '-' ? -size : size;
}

/**
 * A duration of the API in milliseconds, with a fraction if it is finer than that.
 *
 * @throws {RangeError} The text is not a duration.
 *
 * @example
 * ```ts
 * durationToMilliseconds('7200s'); // 7200000
 * ```
 */
export const durationToMilliseconds = (duration: string): number => {
  const nanoseconds = durationToNanoseconds(duration);
  return Number(nanoseconds / 1_000_000n) + Number(nanoseconds % 1_000_000n) / 1e6;
};

/**
 * A duration of the API as whole hours, minutes, seconds and nanoseconds, as `Temporal.Duration.from` takes them. The
 * parts of a negative one are negative.
 *
 * @throws {RangeError} The text is not a duration.
 *
 * @example
 * ```ts
 * durationToParts('7290.5s'); // { hours: 2, minutes: 1, seconds: 30, nanoseconds: 500000000 }
 * ```
 */
export function durationToParts(duration: string): {
  hours: number;
  minutes: number;
  seconds: number;
  nanoseconds: number;
} {
  const total = durationToNanoseconds(duration);
  const part = (unit: bigint, of: bigint): number => Number((total % of) / unit);
  return {
    hours: Number(total / nanosecondsPer.hours),
    minutes: part(nanosecondsPer.minutes, nanosecondsPer.hours),
    seconds: part(second, nanosecondsPer.minutes),
    nanoseconds: part(1n, second),
  };
}

/**
 * A duration of the API as a `Temporal.Duration`, exactly, in hours and less.
 *
 * @param temporal The `Temporal` namespace of a polyfill. Default: the runtime's own.
 * @throws {RangeError} The text is not a duration.
 * @throws {TypeError} The runtime has no `Temporal` and none was passed.
 */
export function durationToTemporal(duration: string): NativeDuration;
export function durationToTemporal<Duration>(
  duration: string,
  temporal: Pick<TemporalNamespace<unknown, Duration>, 'Duration'>,
): Duration;
export function durationToTemporal(
  duration: string,
  temporal: Pick<TemporalNamespace<unknown, unknown>, 'Duration'> = nativeTemporal(),
): unknown {
  const { hours, minutes, seconds, nanoseconds } = durationToParts(duration);
  const sign = duration.startsWith('-') ? '-' : '';
  const fraction = `${Math.abs(nanoseconds)}`.padStart(9, '0');
  return temporal.Duration.from(`${sign}PT${Math.abs(hours)}H${Math.abs(minutes)}M${Math.abs(seconds)}.${fraction}S`);
}

const calendarUnits = ['years', 'months', 'weeks'] as const;

function sumParts(parts: DurationParts): bigint {
  const calendar = calendarUnits.find((unit) => (parts as Readonly<Record<string, unknown>>)[unit]);
  if (calendar) throw new RangeError(`A duration has no ${calendar}: their length depends on the calendar`);
  let total = 0n;
  for (const unit of Object.keys(nanosecondsPer) as (keyof typeof nanosecondsPer)[]) {
    // The parts of a Temporal object are getters of its prototype, so each is read by name.
    total += partToNanoseconds(parts[unit] ?? 0, unit);
  }
  return total;
}

function partToNanoseconds(value: number, unit: keyof typeof nanosecondsPer): bigint {
  const size = nanosecondsPer[unit];
  const whole = Math.trunc(value);
  const fraction = (value - whole) * Number(size);
  const rounded = Math.round(fraction);
  // Decimal fractions such as 0.1 are not exact in binary; this tolerates the difference.
  if (
    !Number.isFinite(value) ||
    Math.abs(fraction - rounded) > Math.max(1e-3, Math.abs(value) * Number(size) * 2 ** -50)
  ) {
    throw new RangeError(`${value} ${unit} is not a duration of whole nanoseconds`);
  }
  return BigInt(whole) * size + BigInt(rounded);
}

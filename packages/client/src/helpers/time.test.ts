import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareTimestamps,
  durationToMilliseconds,
  durationToNanoseconds,
  durationToParts,
  durationToTemporal,
  timestampToDate,
  timestampToInstant,
  timestampToNanoseconds,
  toDuration,
  toTimestamp,
} from './index.ts';

test.each([
  [0, '0s'],
  [1500, '1.500s'],
  [0.001, '0.000001s'],
  [-1, '-0.001s'],
  [{ hours: 2 }, '7200s'],
  [{ days: 1, minutes: 1, seconds: 1, milliseconds: 1, microseconds: 1, nanoseconds: 1 }, '86461.001001001s'],
  [{ seconds: 0.1 }, '0.100s'],
  [{ seconds: 7290.3 }, '7290.300s'],
  [{ hours: 1, seconds: -1 }, '3599s'],
  [{}, '0s'],
])('writes the duration %j as %s', (given, want) => {
  expect(toDuration(given)).toBe(want);
});

test('takes the getters of a Temporal.Duration and refuses its calendar units', () => {
  class Duration {
    readonly #hours: number;
    readonly #months: number;
    constructor(hours: number, months: number) {
      this.#hours = hours;
      this.#months = months;
    }
    get hours() {
      return this.#hours;
    }
    get months() {
      return this.#months;
    }
  }
  expect(toDuration(new Duration(2, 0))).toBe('7200s');
  expect(() => toDuration(new Duration(2, 1))).toThrow(/no months/);
});

test.each<() => unknown>([
  () => toDuration(Number.NaN),
  () => toDuration(Number.POSITIVE_INFINITY),
  () => toDuration({ nanoseconds: 0.5 }),
  () => toDuration({ days: 4_000_000 }),
  () => durationToNanoseconds('7200'),
  () => durationToNanoseconds('PT2H'),
  () => durationToNanoseconds('1.0000000001s'),
  () => durationToNanoseconds('999999999999s'),
  () => durationToNanoseconds('s'),
  () => durationToNanoseconds(''),
])('refuses %s', (call) => {
  expect(call).toThrow(RangeError);
});

test.each([
  ['7200s', 7_200_000, { hours: 2, minutes: 0, seconds: 0, nanoseconds: 0 }],
  ['7290.5s', 7_290_500, { hours: 2, minutes: 1, seconds: 30, nanoseconds: 500_000_000 }],
  ['-90.000000001s', -90_000.000001, { hours: 0, minutes: -1, seconds: -30, nanoseconds: -1 }],
])('reads the duration %s', (duration, milliseconds, parts) => {
  expect(durationToMilliseconds(duration)).toBe(milliseconds);
  expect(Object.entries(durationToParts(duration)).map(([key, part]) => [key, part + 0])).toEqual(
    Object.entries(parts),
  );
});

/** Stands for `Temporal`, whose `from` reads these texts without loss. */
const temporal = { Instant: { from: (text: string) => `instant ${text}` }, Duration: { from: (text: string) => text } };

test('creates Temporal objects with the given namespace', () => {
  expect(durationToTemporal('-7290.000000005s', temporal)).toBe('-PT2H1M30.000000005S');
  expect(timestampToInstant('2024-08-08T19:05:42.362668123Z', temporal)).toBe('instant 2024-08-08T19:05:42.362668123Z');
  expect(() => timestampToInstant('yesterday', temporal)).toThrow(RangeError);
});

test('every duration survives reading and writing, to the nanosecond', () => {
  const longest = 315_576_000_000n * 1_000_000_000n;
  fc.assert(
    fc.property(fc.bigInt({ min: -longest, max: longest }), (nanoseconds) => {
      const { hours, minutes, seconds, nanoseconds: rest } = durationToParts(toDuration(durationOf(nanoseconds)));
      const total = ((BigInt(hours) * 60n + BigInt(minutes)) * 60n + BigInt(seconds)) * 1_000_000_000n + BigInt(rest);
      expect(total).toBe(nanoseconds);
      expect(durationToNanoseconds(toDuration(durationOf(nanoseconds)))).toBe(nanoseconds);
    }),
  );
});

const durationOf = (nanoseconds: bigint) => ({
  seconds: Number(nanoseconds / 1_000_000_000n),
  nanoseconds: Number(nanoseconds % 1_000_000_000n),
});

test.each([
  ['2024-08-08T19:05:42.362668Z', 1_723_143_942_362_668_000n],
  ['2024-08-08T22:05:42.362668+03:00', 1_723_143_942_362_668_000n],
  ['2024-08-08t16:35:42.362668-02:30', 1_723_143_942_362_668_000n],
  ['1970-01-01T00:00:00z', 0n],
  ['1969-12-31T23:59:59.999999999Z', -1n],
  ['0001-01-01T00:00:00Z', -62_135_596_800_000_000_000n],
  ['9999-12-31T23:59:59.999999999Z', 253_402_300_799_999_999_999n],
  ['2024-02-29T00:00:00Z', 1_709_164_800_000_000_000n],
])('reads the timestamp %s', (timestamp, nanoseconds) => {
  expect(timestampToNanoseconds(timestamp)).toBe(nanoseconds);
});

test.each([
  '',
  '2024-08-08',
  '2024-08-08 19:05:42Z',
  '2024-08-08T19:05:42',
  '2023-02-29T00:00:00Z',
  '2024-13-01T00:00:00Z',
  '2024-01-01T24:00:00Z',
  '2024-01-01T00:60:00Z',
  '2024-01-01T00:00:60Z',
  '2024-01-01T00:00:00.1234567890Z',
  '2024-01-01T00:00:00+24:00',
  '0001-01-01T00:00:00+01:00',
  '0000-01-01T00:00:00Z',
])('refuses the timestamp %j', (timestamp) => {
  expect(() => timestampToNanoseconds(timestamp)).toThrow(RangeError);
});

test.each([
  [new Date(0), '1970-01-01T00:00:00Z'],
  [new Date(1), '1970-01-01T00:00:00.001Z'],
  [1_000n, '1970-01-01T00:00:00.000001Z'],
  [-1n, '1969-12-31T23:59:59.999999999Z'],
  [{ epochNanoseconds: 1_000_000_002n }, '1970-01-01T00:00:01.000000002Z'],
])('writes %s as %s', (time, want) => {
  expect(toTimestamp(time)).toBe(want);
});

test('refuses times the API cannot carry', () => {
  expect(() => toTimestamp(new Date(Number.NaN))).toThrow(RangeError);
  expect(() => toTimestamp(new Date(253_402_300_800_000))).toThrow(RangeError);
  expect(() => toTimestamp(-62_135_596_800_000_000_001n)).toThrow(RangeError);
});

test('every timestamp survives reading and writing, to the nanosecond, and keeps its order', () => {
  const times = fc.bigInt({ min: -62_135_596_800_000_000_000n, max: 253_402_300_799_999_999_999n });
  fc.assert(
    fc.property(times, times, (left, right) => {
      expect(timestampToNanoseconds(toTimestamp(left))).toBe(left);
      expect(compareTimestamps(toTimestamp(left), toTimestamp(right))).toBe(left < right ? -1 : left > right ? 1 : 0);
      const date = timestampToDate(toTimestamp(left));
      expect(
        BigInt(date.getTime()) * 1_000_000n <= left && left - BigInt(date.getTime()) * 1_000_000n < 1_000_000n,
      ).toBe(true);
    }),
  );
});

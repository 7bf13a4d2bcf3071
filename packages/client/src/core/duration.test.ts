import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDuration, checkDurations } from './duration.ts';

const notDurations: readonly (readonly [unknown, string])[] = [
  ['200', '"200"'],
  ['', '""'],
  [Number.NaN, 'NaN'],
  [-1, '-1'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [5n, 'bigint'],
  [null, 'object'],
  [undefined, 'undefined'],
];

test.each(notDurations)('refuses %s by the name of the option', (value, shown) => {
  const message = `timeout must be a number of milliseconds, 0 or more: ${shown}`;
  expect(() => checkDuration('timeout', value)).toThrow(new TypeError(message));
});

test('accepts every number from 0 up, Infinity included', () => {
  fc.assert(fc.property(fc.double({ min: 0, noNaN: true }), (value) => checkDuration('timeout', value)));
});

test('refuses everything that is not a number', () => {
  const others = fc.anything().filter((value) => typeof value !== 'number');
  const refuses = fc.property(others, (value) => {
    expect(() => checkDuration('timeout', value)).toThrow('timeout must be');
  });
  fc.assert(refuses);
});

test('checks the named options, and only those that are given', () => {
  const options = { timeout: undefined, attemptTimeout: null, other: 'x' };
  expect(() => checkDurations(options, ['timeout', 'attemptTimeout', 'missing'])).not.toThrow();
  expect(() => checkDurations({ maxDelay: '5' }, ['maxDelay'], 'poll.')).toThrow('poll.maxDelay must be');
});

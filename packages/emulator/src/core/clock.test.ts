import { expect, it } from 'vitest';
import { createClock } from './clock.ts';

it('moves the time, and moves it back on reset', () => {
  const clock = createClock(() => 1000);
  clock.advance(500);
  expect(clock.now()).toBe(1500);
  clock.reset();
  expect(clock.now()).toBe(1000);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e20])('does not advance by %d', (milliseconds) => {
  const clock = createClock(() => 1000);
  const message = `advance() takes milliseconds from 0 up and ends in the year 9999 at the latest, not ${milliseconds}`;
  expect(() => clock.advance(milliseconds)).toThrow(new TypeError(message));
  expect(clock.now()).toBe(1000);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e20])('refuses %d as the time', (time) => {
  const message = `The option "now" must return milliseconds since 1970, up to the year 9999, not ${time}`;
  expect(() => createClock(() => time).now()).toThrow(new TypeError(message));
});

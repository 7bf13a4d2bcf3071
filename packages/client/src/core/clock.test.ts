import { expect, test } from 'vitest';
import { startStopwatch, systemClock } from './clock.ts';

const noTimers = { setTimeout: () => undefined, clearTimeout: () => {} };

test('a stopwatch reads the monotonic time of a clock that has one', () => {
  let wall = 1000;
  let monotonic = 5;
  const read = startStopwatch({ now: () => wall, monotonic: () => monotonic, ...noTimers });
  wall -= 3_600_000;
  monotonic += 7;
  expect(read()).toBe(7);
  wall += 7_200_000;
  expect(read()).toBe(7);
});

test('without one, it counts how far the clock moved forward', () => {
  let time = 10_000;
  const read = startStopwatch({ now: () => time, ...noTimers });
  const readings = [5, -3_600_000, 20, -1, 0].map((step) => {
    time += step;
    return read();
  });
  expect(readings).toEqual([5, 5, 25, 25, 25]);
});

test('the clock of the machine does not follow changes of the date', () => {
  const { now } = Date;
  const read = startStopwatch(systemClock);
  try {
    for (const jump of [-3_600_000, 7_200_000]) {
      Date.now = () => now() + jump;
      expect(read()).toBeLessThan(60_000);
      expect(read()).toBeGreaterThanOrEqual(0);
    }
  } finally {
    Date.now = now;
  }
});

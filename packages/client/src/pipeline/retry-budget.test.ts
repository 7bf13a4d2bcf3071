import { expect, test } from 'vitest';
import { FakeClock } from '../../test/support/fake-clock.ts';
import { createRetryBudget } from './retry-budget.ts';

const options = { capacity: 2, refillPerSecond: 0.5, refillPerSuccess: 0.25 };

const spendAll = (budget: ReturnType<typeof createRetryBudget>): number => {
  let spent = 0;
  while (spent < 100 && budget.spend()) spent += 1;
  return spent;
};

test('a budget has its capacity at first', () => {
  expect(spendAll(createRetryBudget(options, new FakeClock()))).toBe(2);
});

test('time refills a budget up to its capacity', async () => {
  const clock = new FakeClock();
  const budget = createRetryBudget(options, clock);
  spendAll(budget);
  await clock.advance(1_999);
  expect(budget.spend()).toBe(false);
  await clock.advance(1);
  expect(spendAll(budget)).toBe(1);
  await clock.advance(3_600_000);
  expect(spendAll(budget)).toBe(2);
});

test('successful calls refill a budget, and return the retries they took', () => {
  const budget = createRetryBudget(options, new FakeClock());
  spendAll(budget);
  for (let call = 0; call < 3; call++) budget.earn(false);
  expect(budget.spend()).toBe(false);
  budget.earn(false);
  expect(spendAll(budget)).toBe(1);
  budget.earn(true);
  expect(spendAll(budget)).toBe(1);
});

test('a clock that is set back gives and takes nothing', () => {
  let now = 10_000;
  const budget = createRetryBudget(options, {
    ...new FakeClock(),
    now: () => now,
    setTimeout: () => 0,
    clearTimeout() {},
  });
  budget.spend();
  now = 0;
  expect(spendAll(budget)).toBe(1);
});

test('an endless budget is never used up', () => {
  expect(spendAll(createRetryBudget({ ...options, capacity: Infinity }, new FakeClock()))).toBe(100);
});

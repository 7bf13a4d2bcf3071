import { expect, it } from 'vitest';
import { createWaitingClock } from './waiting-clock.ts';

function prepare(isBusy = () => false) {
  let time = 1000;
  const fired: string[] = [];
  const clock = createWaitingClock({
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
    isBusy,
  });
  const wait = (name: string, milliseconds: number): Promise<number> =>
    new Promise((resolve) => {
      clock.setTimeout(() => {
        fired.push(name);
        resolve(time);
      }, milliseconds);
    });
  return { clock, fired, wait, now: () => time };
}

it('moves the time to each wait in turn', async () => {
  const { fired, wait } = prepare();
  const times = await Promise.all([wait('late', 10_000), wait('early', 500), wait('now', 0)]);
  expect(times).toEqual([11_000, 1500, 1000]);
  expect(fired).toEqual(['now', 'early', 'late']);
});

it('does not move the time to a time-out, but fires it once the time has passed', async () => {
  const { fired, wait, now } = prepare();
  void wait('time-out', 30_000);
  await wait('first', 20_000);
  expect([fired, now()]).toEqual([['first'], 21_000]);
  await wait('second', 20_000);
  expect(fired).toEqual(['first', 'time-out', 'second']);
});

it('forgets cleared timers', async () => {
  const { clock, fired, wait } = prepare();
  clock.clearTimeout(clock.setTimeout(() => fired.push('cleared'), 10));
  await wait('kept', 20);
  expect(fired).toEqual(['kept']);
});

it('does not move the time while a request is being answered', async () => {
  let checks = 0;
  const { wait, now } = prepare(() => {
    checks += 1;
    return checks < 3;
  });
  await wait('wait', 10);
  expect([checks, now()]).toEqual([3, 1010]);
});

import { expect, test } from 'vitest';
import { createClock, createStubFetch, json } from '../../test/support/stub-fetch.ts';
import { createTestKey } from '../../test/support/test-key.ts';
import { serviceAccountKey } from './service-account-key.ts';

const key = createTestKey();
const trueTime = Date.UTC(2026, 5, 1, 12);
const date = { date: new Date(trueTime).toUTCString() };

interface Statement {
  readonly iat: number;
  readonly exp: number;
}

const statementIn = (body: string): Statement => {
  const { jwt } = JSON.parse(body) as { jwt: string };
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
};

/** IAM, which takes no statement from the future and none that has expired. */
function createIam(headers: Record<string, string> = date) {
  return createStubFetch(({ body }) => {
    const { iat, exp } = statementIn(body);
    const isValid = iat * 1000 <= trueTime && exp * 1000 > trueTime;
    return isValid
      ? json({ iamToken: 't1.good', expiresAt: '2026-06-01T23:00:00Z' })
      : json({ code: 16, message: 'JWT is not valid yet or has expired' }, 401, headers);
  });
}

test.each([
  ['61 s ahead', 61, 2],
  ['an hour ahead', 3600, 2],
  ['ten years ahead', 10 * 365 * 86_400, 2],
  ['two hours behind', -7200, 2],
  ['ten years behind', -10 * 365 * 86_400, 2],
  ['59 s ahead, which the statement tolerates', 59, 1],
  ['right', 0, 1],
])('a clock that is %s: the statement is accepted', async (_, seconds, exchanges) => {
  const { fetch, calls } = createIam();
  const provider = serviceAccountKey(key.file, { fetch, clock: createClock(trueTime + seconds * 1000) });
  expect((await provider.getToken({})).token).toBe('t1.good');
  expect(calls).toHaveLength(exchanges);
  const { iat, exp } = statementIn(calls.at(-1)?.body ?? '');
  expect(exp - iat).toBe(3600);
});

test('the correction is remembered, and corrected again when the clock is set right', async () => {
  const { fetch, calls } = createIam();
  let now = trueTime + 3_600_000;
  const clock = { ...createClock(), now: () => now };
  const provider = serviceAccountKey(key.file, { fetch, clock });
  await provider.getToken({});
  await provider.getToken({ forceRefresh: true, refusedToken: 't1.good' });
  expect(calls).toHaveLength(3);
  now = trueTime + 7_200_000;
  await provider.getToken({ forceRefresh: true, refusedToken: 't1.good' });
  expect(calls).toHaveLength(5);
});

test.each<[string, number, number, number, Record<string, string>]>([
  ['a key that is refused for another reason', 0, 401, 16, date],
  ['a server that does not tell the time', 3600, 401, 16, {}],
  ['a date that is none', 3600, 401, 16, { date: 'yesterday' }],
  ['a lack of permission', 3600, 403, 7, date],
])('%s is not tried again', async (_, seconds, status, code, headers) => {
  const { fetch, calls } = createStubFetch(() => json({ code, message: 'no' }, status, headers));
  const provider = serviceAccountKey(key.file, { fetch, clock: createClock(trueTime + seconds * 1000) });
  await expect(provider.getToken({})).rejects.toMatchObject({ name: 'AuthenticationError' });
  expect(calls).toHaveLength(1);
});

test('a key that is refused with the right time, too, is tried twice and no more', async () => {
  const { fetch, calls } = createStubFetch(() => json({ code: 16, message: 'no' }, 401, date));
  const provider = serviceAccountKey(key.file, { fetch, clock: createClock(trueTime + 3_600_000) });
  await expect(provider.getToken({})).rejects.toThrow(/3600 s ahead of the server's/);
  expect(calls).toHaveLength(2);
});

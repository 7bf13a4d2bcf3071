import { expect, test } from 'vitest';
import type { TokenProvider } from '../src/core/token.ts';
import { cachedTokens } from '../src/credentials/index.ts';
import { Backups, createClient } from '../src/index.ts';
import { createTestClient, failure, json } from './support/fake-service.ts';

/** A provider that counts its exchanges, each of which takes a while. */
function createSlowProvider() {
  let exchanges = 0;
  const provider: TokenProvider = {
    async getToken() {
      exchanges += 1;
      const token = `t1.token-${exchanges}`;
      await new Promise((resolve) => setImmediate(resolve));
      return { token, expiresAt: new Date(Date.now() + 12 * 3_600_000) };
    },
  };
  return { credentials: cachedTokens(provider), count: () => exchanges };
}

test('100 cold calls at once make one exchange', async () => {
  const { credentials, count } = createSlowProvider();
  const { redis, requests } = createTestClient([json({ id: 'b' })], { credentials });
  await Promise.all(Array.from({ length: 100 }, () => redis.backups.get({ backupId: 'b' })));
  expect(requests).toHaveLength(100);
  expect(count()).toBe(1);
});

test('a function is run once for 100 cold calls, again after a 401, and for every request of a client without features', async () => {
  let runs = 0;
  const credentials = async () => {
    runs += 1;
    const token = `t1.token-${runs}`;
    await new Promise((resolve) => setImmediate(resolve));
    return token;
  };
  const { redis } = createTestClient(
    ({ headers }) => (headers.authorization === 'Bearer t1.token-1' ? failure(16, 401) : json({ id: 'b' })),
    { credentials },
  );
  await Promise.all(Array.from({ length: 100 }, () => redis.backups.get({ backupId: 'b' })));
  await redis.backups.get({ backupId: 'b' });
  expect(runs).toBe(2);
  const client = createClient({ credentials, fetch: async () => Response.json({ id: 'b' }) });
  for (let call = 0; call < 3; call++) await new Backups(client).get({ backupId: 'b' });
  expect(runs).toBe(5);
});

test('100 calls refused at once make one more exchange, and all are replayed', async () => {
  const { credentials, count } = createSlowProvider();
  const { redis, requests } = createTestClient(
    ({ headers }) => (headers.authorization === 'Bearer t1.token-1' ? failure(16, 401) : json({ id: 'b' })),
    { credentials },
  );
  const backups = await Promise.all(Array.from({ length: 100 }, () => redis.backups.get({ backupId: 'b' })));
  expect(backups.every(({ id }) => id === 'b')).toBe(true);
  expect(requests).toHaveLength(200);
  expect(count()).toBe(2);
});

test('a caller that gives up does not cancel the exchange for the others', async () => {
  const { credentials, count } = createSlowProvider();
  const { redis } = createTestClient([json({ id: 'b' })], { credentials });
  const controller = new AbortController();
  const impatient = redis.backups.get({ backupId: 'b' }, { signal: controller.signal }).catch((error) => error.name);
  const patient = redis.backups.get({ backupId: 'b' });
  controller.abort();
  expect(await impatient).toBe('AbortError');
  expect(await patient).toEqual({ id: 'b' });
  expect(count()).toBe(1);
});

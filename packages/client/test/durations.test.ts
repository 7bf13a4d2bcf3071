import { expect, test } from 'vitest';
import { cachedTokens, defaultChain, iamToken, metadataService, oauthToken, ycCli } from '../src/credentials/index.ts';
import { isTimeoutError, ManagedRedis } from '../src/index.ts';
import { createTestClient, json } from './support/fake-service.ts';

const stop = { clusterId: 'c1' };
const running = json({ id: 'op1' });
const notDurations: readonly unknown[] = ['200', '', Number.NaN, -1, true, {}];

/** Every place that takes a duration, with the names it takes. */
const places: readonly (readonly [string, readonly string[], (options: object) => unknown])[] = [
  ['the client', ['timeout', 'attemptTimeout', 'idleTimeout'], (options) => new ManagedRedis(options)],
  [
    'retry of the client',
    ['baseDelay', 'maxDelay', 'maxRetryAfter'],
    (retry) => new ManagedRedis({ credentials: null, retry }),
  ],
  [
    'a call',
    ['timeout', 'attemptTimeout'],
    (options) => createTestClient([json({ id: 'b1' })]).redis.backups.get({ backupId: 'b1' }, options),
  ],
  [
    'retry of a call',
    ['baseDelay', 'maxDelay', 'maxRetryAfter'],
    (retry) => createTestClient([json({ id: 'b1' })]).redis.backups.get({ backupId: 'b1' }, { retry }),
  ],
  [
    'a stream',
    ['idleTimeout'],
    (options) =>
      createTestClient([json({})])
        .redis.clusters.streamLogs(stop, options)
        [Symbol.asyncIterator]()
        .next(),
  ],
  ['cachedTokens', ['maxAge', 'margin'], (options) => cachedTokens(iamToken('t1.a.b'), options)],
  ['metadataService', ['connectTimeout', 'attemptTimeout', 'maxAge', 'margin'], metadataService],
  ['oauthToken', ['attemptTimeout', 'maxAge'], (options) => oauthToken('y0_planted-secret', options)],
  ['the retry option of oauthToken', ['baseDelay', 'maxDelay'], (retry) => oauthToken('y0_planted-secret', { retry })],
  ['ycCli', ['timeout', 'maxAge'], ycCli],
  ['defaultChain', ['connectTimeout', 'attemptTimeout', 'maxAge', 'margin'], defaultChain],
];

const cells = places.flatMap(([place, names, use]) =>
  names.flatMap((name) => notDurations.map((value) => [place, name, value, use] as const)),
);

test.each(cells)('%s refuses %s: %j', async (_place, name, value, use) => {
  const run = async () => use({ [name]: value });
  const error: unknown = await run().catch((thrown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toContain(`${name} must be a number`);
});

test('a refused duration is found before anything is sent', async () => {
  const { redis, requests } = createTestClient([running]);
  const options = { timeout: '200' as unknown as number };
  await expect(redis.clusters.stop(stop, options)).rejects.toThrow(TypeError);
  expect(requests).toHaveLength(0);
});

test.each([-3_600_000, 7_200_000])('a date that jumps by %i ms moves no limit of a call', async (jump) => {
  const { redis, clock } = createTestClient(['hang']);
  const outcome = redis.backups.get({ backupId: 'b1' }, { timeout: 400 }).catch((error: unknown) => error);
  await clock.advance(100);
  clock.shiftDate(jump);
  let isOver = false;
  void outcome.then(() => {
    isOver = true;
  });
  await clock.advance(299);
  expect(isOver).toBe(false);
  await clock.advance(1);
  expect(isTimeoutError(await outcome)).toBe(true);
  expect(await outcome).toMatchObject({ attempts: [{ duration: 400 }] });
});

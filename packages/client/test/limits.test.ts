import { expect, test } from 'vitest';
import { isApiError, isInvalidResponseError, isNetworkError, isStreamError } from '../src/index.ts';
import { createTestClient, json } from './support/fake-service.ts';

const backupId = 'b1';
const long = 'x'.repeat(2000);
const transport = { maxResponseBytes: 1000 };

test('a success that is too long is not repeated, and says which option limits it', async () => {
  const { redis, requests, clock } = createTestClient([json({ id: 'b1', folderId: long })], { transport });
  const failure = redis.backups.get({ backupId }).catch((error) => error);
  const error = await clock.until(failure);
  expect(error).toSatisfy(isInvalidResponseError);
  expect(error.message).toContain('longer than 1000 bytes (transport.maxResponseBytes)');
  expect(requests).toHaveLength(1);
});

test('a create whose response is too long keeps its idempotency key', async () => {
  const { redis } = createTestClient([json({ id: 'op1', done: false, description: long })], { transport });
  const error = await redis.backups.delete({ backupId }).catch((thrown: unknown) => thrown);
  expect(error).toSatisfy(isInvalidResponseError);
  expect(error).toMatchObject({ idempotencyKey: expect.stringMatching(/^id-/) });
});

test('a refusal that is too long keeps its status', async () => {
  const { redis } = createTestClient([json({ code: 5, message: long }, 404)], { transport });
  const error = await redis.backups.get({ backupId }).catch((thrown: unknown) => thrown);
  expect(error).toSatisfy(isApiError);
  expect(error).toMatchObject({ status: 404, code: 'NOT_FOUND' });
});

test.each(['json', 'text'] as const)('requests by path have the same limit (%s)', async (parseAs) => {
  const { redis } = createTestClient([json({ versions: [long] })], { transport });
  await expect(redis.http.GET('/managed-redis/v1/versions', { parseAs })).rejects.toSatisfy(isInvalidResponseError);
});

test('a stream may be longer than the limit, its records may not', async () => {
  const record = { record: { message: { message: 'x'.repeat(300) } } };
  const lines = `${JSON.stringify(record)}\n`;
  const read = async (body: string) => {
    const { redis } = createTestClient([new Response(body)], { transport });
    let count = 0;
    for await (const _ of redis.clusters.streamLogs({ clusterId: 'c1' })) count += 1;
    return count;
  };
  expect(await read(lines.repeat(50))).toBe(50);
  await expect(read(JSON.stringify({ record: long }))).rejects.toSatisfy(isStreamError);
});

test('a response that is idle for too long is repeated', async () => {
  const silent = () => new Response(new ReadableStream({ start() {} }));
  const { redis, requests, clock } = createTestClient(() => silent(), {
    transport: { idleTimeout: 1000 },
    retry: { maxAttempts: 2 },
  });
  const error = await clock.until(redis.backups.get({ backupId }).catch((thrown) => thrown));
  expect(error).toSatisfy(isNetworkError);
  expect(error.message).toContain('no byte came for 1000 ms');
  expect(requests).toHaveLength(2);
});

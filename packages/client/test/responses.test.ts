import { expect, test } from 'vitest';
import { isInvalidResponseError } from '../src/index.ts';
import { createTestClient, failure, json } from './support/fake-service.ts';

const backupId = 'b1';
const path = '/managed-redis/v1/backups/{backupId}';
const params = { path: { backupId } };

const caught = (promise: PromiseLike<unknown>): Promise<Error & { serviceMessage?: string }> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );

test.each([
  ['a NUL', '{"id":"b\0"}'],
  ['two objects', '{"id":"b"}{"id":"b"}'],
  ['a comma too many', '{"id":"b",}'],
  ['a list', '[]'],
  ['a text', '"b"'],
  ['a page', '<html></html>'],
])('a body with %s is invalid at the first attempt', async (_what, body) => {
  const { redis, requests, clock } = createTestClient([() => new Response(body)]);
  expect(await clock.until(caught(redis.backups.get({ backupId })))).toSatisfy(isInvalidResponseError);
  expect(requests).toHaveLength(1);
});

test.each([
  ['empty', ''],
  ['white space', ' \n'],
  ['cut off in a text', '{"id":"b'],
  ['cut off in an escape', '{"id":"\\u00'],
  ['cut off between fields', '{"id":"b",'],
  ['cut off in a word', '{"id":"b","deletionProtection":tr'],
])('a body that is %s may be whole at the next attempt', async (_what, body) => {
  const { redis, requests, clock } = createTestClient([new Response(body), json({ id: 'b' })]);
  await clock.until(redis.backups.get({ backupId }));
  expect(requests).toHaveLength(2);
});

test.each([204, 205])(
  'a status of %i is invalid, at the first attempt, for a call that returns data',
  async (status) => {
    const { redis, requests, clock } = createTestClient([() => new Response(null, { status })]);
    const error = await clock.until(caught(redis.backups.get({ backupId })));
    expect(error).toSatisfy(isInvalidResponseError);
    expect(error.message).toContain(`${status}, but the body is empty`);
    expect(requests).toHaveLength(1);
  },
);

test('a 204 is a success of redis.http, as in openapi-fetch', async () => {
  const { redis } = createTestClient([() => new Response(null, { status: 204 })]);
  const { data, error, response } = await redis.http.GET(path, { params });
  expect(response.status).toBe(204);
  expect(data).toBeUndefined();
  expect(error).toBeUndefined();
});

test.each([
  ['%D0%BD%D0%B5%D0%BB%D1%8C%D0%B7%D1%8F', 'нельзя'],
  ['not%20allowed: 100%25', 'not allowed: 100%'],
  ['100% wrong', '100% wrong'],
])('the message in the header grpc-message %j is %j', async (header, message) => {
  const headers = { 'grpc-status': '7', 'grpc-message': header };
  const { redis, clock } = createTestClient([() => new Response('', { status: 403, headers })]);
  expect((await clock.until(caught(redis.backups.get({ backupId })))).serviceMessage).toBe(message);
});

test('an error keeps a limited part of a refusal', async () => {
  const details = Array.from({ length: 2000 }, () => ({
    '@type': 'x/BadRequest',
    fieldViolations: ['a'.repeat(1000)],
  }));
  const reply = json({ code: 3, message: 'm'.repeat(1_000_000), details }, 400);
  const { redis, clock } = createTestClient([reply]);
  const error = await clock.until(caught(redis.backups.get({ backupId })));
  expect(JSON.stringify(error).length).toBeLessThan(100_000);
  expect(error.message.length).toBeLessThan(10_000);
});

test('an abort and a time-out carry the call that they ended', async () => {
  const controller = new AbortController();
  const { redis, clock, requests } = createTestClient([failure(14, 503), 'hang']);
  const call = caught(redis.backups.get({ backupId }, { signal: controller.signal }));
  while (requests.length < 2) await clock.advance(1000);
  controller.abort();
  const aborted = await call;
  const timedOut = await clock.until(caught(redis.backups.get({ backupId }, { timeout: 500 })));
  for (const [error, code, id] of [
    [aborted, 'ABORTED_BY_CALLER', requests[0]],
    [timedOut, 'TIMEOUT', requests[2]],
  ] as const) {
    expect(error).toMatchObject({
      code,
      operation: 'backups.get',
      method: 'GET',
      url: 'https://mdb.api.cloud.yandex.net/managed-redis/v1/backups/b1',
      clientTraceId: id?.headers['x-client-trace-id'],
    });
    expect(error.message).toContain('GET /managed-redis/v1/backups/b1');
  }
  expect((aborted as unknown as { attempts: unknown[] }).attempts).toMatchObject([
    { status: 503, error: 'UNAVAILABLE' },
    { error: 'ABORTED_BY_CALLER' },
  ]);
});

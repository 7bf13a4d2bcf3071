import { expect, test } from 'vitest';
// Loaded with the first request otherwise, which takes a moment of real time.
import '../src/features/http.ts';
import { isInvalidResponseError, isNetworkError } from '../src/index.ts';
import { createTestClient, failure, json, networkFailure } from './support/fake-service.ts';

const path = '/managed-redis/v1/backups/{backupId}' as const;

test('goes through the same pipeline: token, retries, trace headers, encoding', async () => {
  const { redis, requests, clock } = createTestClient([failure(14, 503), json({ id: 'c9q:1' })]);
  const { data, response } = await clock.until(redis.http.GET(path, { params: { path: { backupId: 'c9q:1' } } }));
  expect(data).toEqual({ id: 'c9q:1' });
  expect(response.status).toBe(200);
  expect(requests).toHaveLength(2);
  expect(requests[1]).toMatchObject({
    url: 'https://mdb.api.cloud.yandex.net/managed-redis/v1/backups/c9q%3A1',
    headers: { authorization: 'Bearer t1.test.token', 'x-client-trace-id': 'id-1' },
  });
});

test.each([[''], ['.'], ['..'], ['a/b'], [undefined as unknown as string]])(
  'refuses the path parameter %j before anything is sent',
  async (backupId) => {
    const { redis, requests } = createTestClient([json({})]);
    await expect(redis.http.GET(path, { params: { path: { backupId } } })).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(0);
  },
);

test('refuses a path whose parameters are missing', async () => {
  const { redis, requests } = createTestClient([json({})]);
  await expect(redis.http.GET(path, {} as never)).rejects.toThrow('"backupId" is missing');
  expect(requests).toHaveLength(0);
});

test('each path goes to its host', async () => {
  const { redis, requests } = createTestClient([json({ id: 'x' })]);
  await redis.http.GET('/operations/{operationId}', { params: { path: { operationId: 'o' } } });
  await redis.http.POST('/iam/v1/tokens', { body: { jwt: 'a.b.c' } });
  expect(requests.map(({ url }) => url)).toEqual([
    'https://operation.api.cloud.yandex.net/operations/o',
    'https://iam.api.cloud.yandex.net/iam/v1/tokens',
  ]);
  expect(requests[1]?.headers).not.toHaveProperty('authorization');
});

test('a change carries a key and its body', async () => {
  const { redis, requests, clock } = createTestClient([networkFailure('ECONNRESET'), json({ id: 'op1' })]);
  const body = { destinationFolderId: 'f2' };
  await clock.until(
    redis.http.POST('/managed-redis/v1/clusters/{clusterId}:move', { params: { path: { clusterId: 'c1' } }, body }),
  );
  expect(requests).toHaveLength(2);
  expect(requests[0]).toMatchObject({ path: '/managed-redis/v1/clusters/c1:move', body });
  expect(requests[0]?.headers['idempotency-key']).toBe(requests[1]?.headers['idempotency-key']);
  expect(requests[0]?.headers['idempotency-key']).toBeDefined();
});

test('returns a refusal as data, as openapi-fetch does', async () => {
  const { redis } = createTestClient([failure(5, 404, 'Backup not found')]);
  const { data, error, response } = await redis.http.GET(path, { params: { path: { backupId: 'b' } } });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: 5, message: 'Backup not found' });
  expect(response.status).toBe(404);
});

test('throws everything else', async () => {
  const params = { path: { backupId: 'b' } };
  const broken = createTestClient([networkFailure()], { retry: false });
  await expect(broken.redis.http.GET(path, { params })).rejects.toSatisfy(isNetworkError);
  const proxy = createTestClient([new Response('<html>')]);
  await expect(proxy.redis.http.GET(path, { params })).rejects.toSatisfy(isInvalidResponseError);
});

test('encodes queries like the methods do', async () => {
  const { redis, requests } = createTestClient([json({})]);
  const query = { columnFilter: ['a', 'b'], alwaysNextPageToken: true };
  await redis.http.GET('/managed-redis/v1/clusters/{clusterId}:logs', { params: { path: { clusterId: 'c' }, query } });
  expect(requests[0]?.path).toBe(
    '/managed-redis/v1/clusters/c:logs?columnFilter=a&columnFilter=b&alwaysNextPageToken=true',
  );
});

test('passes a stream on unread', async () => {
  const { redis } = createTestClient([() => new Response('[{"record":{}}')]);
  const { data } = await redis.http.GET('/managed-redis/v1/clusters/{clusterId}:stream_logs', {
    params: { path: { clusterId: 'c' } },
    parseAs: 'stream',
  });
  expect(await new Response(data as ReadableStream).text()).toBe('[{"record":{}}');
});

test.each(['{"code":5,"message":"gone","details":[]}', ''])(
  'a refusal of a stream is handed over: %j',
  async (text) => {
    const { redis } = createTestClient([new Response(text, { status: 404 })]);
    const { error, response } = await redis.http.GET('/managed-redis/v1/clusters/{clusterId}:stream_logs', {
      params: { path: { clusterId: 'c1' } },
      parseAs: 'stream',
    });
    expect(response.status).toBe(404);
    expect(error ?? '').toEqual(text && JSON.parse(text));
  },
);

test('middleware may replace the request, however the body is parsed', async () => {
  const { redis, requests } = createTestClient([() => new Response('no JSON')]);
  const another = {
    onRequest: ({ request }: { request: Request }) => new Request(request, { headers: { 'x-own': 'own' } }),
  };
  const client = redis.http;
  await client.use(another);
  const params = { path: { backupId: 'b' } };
  for (const read of [
    client.GET(path, { params, parseAs: 'text' }),
    client.request('get', path, { params, parseAs: 'text' }),
  ]) {
    expect((await read).data).toBe('no JSON');
  }
  await client.eject(another);
  const { data } = await client.GET(path, { params, parseAs: 'text', middleware: [another] });
  expect(data).toBe('no JSON');
  expect(requests.map(({ headers }) => headers['x-own'])).toEqual(['own', 'own', 'own']);
});

test('a response to HEAD needs no body', async () => {
  const { redis, requests } = createTestClient([new Response(null, { headers: { 'x-request-id': 'r1' } })], {
    retry: false,
  });
  const head = redis.http.HEAD as unknown as typeof redis.http.GET;
  const { data, response } = await head(path, { params: { path: { backupId: 'b' } } });
  expect([data, response.headers.get('x-request-id'), requests.length]).toEqual([undefined, 'r1', 1]);
});

test('is created once', () => {
  const { redis } = createTestClient([json({})]);
  expect(redis.http).toBe(redis.http);
});

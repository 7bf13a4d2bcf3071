import { expect, test } from 'vitest';
import { type ClientOptions, isNotFoundError, type Middleware, type RequestOptions } from '../src/index.ts';
import { createTestClient, cutOff, failure, json } from './support/fake-service.ts';

/** The headers that a call sends. */
async function headersOf(client: ClientOptions, call: RequestOptions): Promise<Readonly<Record<string, string>>> {
  const { redis, requests } = createTestClient([json({ id: 'b1' })], client);
  await redis.backups.get({ backupId: 'b1' }, call);
  return requests[0]!.headers;
}

test.each<[string, ClientOptions, RequestOptions, string]>([
  ['a default header, by the client', { headers: { 'User-Agent': null } }, {}, 'user-agent'],
  ['the ids, by the client', { headers: { 'x-client-request-id': null } }, {}, 'x-client-request-id'],
  ['the token, by the client', { headers: { Authorization: null } }, {}, 'authorization'],
  ['a header of the client, by the call', { headers: { 'X-Team': 'a' } }, { headers: { 'x-team': null } }, 'x-team'],
  ['a default header, by the call', {}, { headers: { Accept: null } }, 'accept'],
  ['the token, by the call', {}, { headers: { authorization: null } }, 'authorization'],
])('null removes %s', async (_what, client, call, name) => {
  expect(await headersOf(client, call)).not.toHaveProperty(name);
});

test('a call brings back a header that the client removes, and undefined changes nothing', async () => {
  const client = { headers: { accept: null, 'x-team': 'a', 'x-none': undefined } };
  const call = { headers: { accept: 'text/plain', 'x-team': undefined } };
  const headers = await headersOf(client, call);
  expect(headers).toMatchObject({ accept: 'text/plain', 'x-team': 'a' });
  expect(headers).not.toHaveProperty('x-none');
});

test('an idempotency key is sent, even if its header is removed', async () => {
  const { redis, requests } = createTestClient([json({ id: 'o1' })]);
  const call = redis.clusters.stop({ clusterId: 'c1' }, { headers: { 'Idempotency-Key': null } });
  await call;
  expect(requests[0]!.headers['idempotency-key']).toBe(call.idempotencyKey);
});

test('middleware of a call is inside that of the client, on every attempt', async () => {
  const seen: string[] = [];
  const named =
    (name: string): Middleware =>
    (request, next) => {
      seen.push(`${name} ${request.attempt}`);
      return next(request);
    };
  const { redis, clock } = createTestClient([failure(14, 503), json({ id: 'b1' })], {
    middleware: [named('client')],
  });
  await clock.until(redis.backups.get({ backupId: 'b1' }, { middleware: [named('call'), named('inner')] }));
  expect(seen).toEqual(['client 1', 'call 1', 'inner 1', 'client 2', 'call 2', 'inner 2']);
  await redis.backups.get({ backupId: 'b1' });
  expect(seen.slice(6)).toEqual(['client 1']);
});

test('middleware of a list is around each page', async () => {
  let pages = 0;
  const count: Middleware = (request, next) => {
    pages += 1;
    return next(request);
  };
  const { redis } = createTestClient([json({ nextPageToken: 'p2' }), json({})]);
  await redis.backups.list({ folderId: 'f1' }, { middleware: [count] }).all();
  expect(pages).toBe(2);
});

test('middleware of a call that is not a list of functions is refused', async () => {
  const { redis, requests } = createTestClient([json({})]);
  const options = { middleware: [5] } as unknown as RequestOptions;
  await expect(redis.backups.get({ backupId: 'b1' }, options)).rejects.toThrow('middleware[0] must be a function');
  expect(requests).toHaveLength(0);
});

test('asResponse returns the response with its body as it came', async () => {
  const text = '{"id":"b1", "size": 12345678901234567890}';
  const { redis } = createTestClient([new Response(text, { status: 201, headers: { 'x-request-id': 'r1' } })]);
  const response = await redis.backups.get({ backupId: 'b1' }).asResponse();
  expect(response).toBeInstanceOf(Response);
  expect(response.status).toBe(201);
  expect(response.headers.get('x-request-id')).toBe('r1');
  expect(response.bodyUsed).toBe(false);
  expect(await response.text()).toBe(text);
});

test('a call can be awaited, and asked for its response any number of times, with one request', async () => {
  const { redis, requests } = createTestClient([json({ id: 'b1' })]);
  const call = redis.backups.get({ backupId: 'b1' });
  const [data, first, second] = await Promise.all([call, call.asResponse(), call.asResponse()]);
  expect([data, await first.json(), await second.json()]).toEqual(Array(3).fill({ id: 'b1' }));
  expect(requests).toHaveLength(1);
});

test('asResponse throws for a refusal, and retries as any call', async () => {
  const { redis, clock, requests } = createTestClient([cutOff(), json({ id: 'b1' })]);
  const response = await clock.until(redis.backups.get({ backupId: 'b1' }).asResponse());
  expect(await response.json()).toEqual({ id: 'b1' });
  expect(requests).toHaveLength(2);
  const refused = createTestClient([failure(5, 404)]);
  await expect(refused.redis.backups.get({ backupId: 'b1' }).asResponse()).rejects.toSatisfy(isNotFoundError);
});

test('asResponse returns the response that started an operation', async () => {
  const { redis } = createTestClient([json({ id: 'o1' })]);
  const response = await redis.clusters.stop({ clusterId: 'c1' }).asResponse();
  expect(await response.json()).toEqual({ id: 'o1' });
});

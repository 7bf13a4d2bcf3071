import { expect, test } from 'vitest';
import {
  AuthenticationError,
  isApiError,
  isInvalidResponseError,
  isNetworkError,
  isTimeoutError,
  isUnauthenticatedError,
  isUnavailableError,
  type SdkError,
} from '../src/index.ts';
import { createTestClient, cutOff, failure, json, networkFailure, type Reply } from './support/fake-service.ts';

const backupId = 'c9q:1';
const caught = (promise: PromiseLike<unknown>): Promise<SdkError> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );

test('sends a token, trace headers and nothing else by default', async () => {
  const { redis, requests } = createTestClient([json({ id: backupId })]);
  expect(await redis.backups.get({ backupId })).toEqual({ id: backupId });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    method: 'GET',
    url: 'https://mdb.api.cloud.yandex.net/managed-redis/v1/backups/c9q%3A1',
    body: undefined,
    headers: {
      accept: 'application/json',
      authorization: 'Bearer t1.test.token',
      'x-client-trace-id': 'id-1',
      'x-client-request-id': 'id-2',
    },
  });
  expect(requests[0]?.headers).not.toHaveProperty('idempotency-key');
  expect(requests[0]?.headers).not.toHaveProperty('content-type');
});

test('returns status, ids and attempts by withResponse', async () => {
  const ids = { 'x-request-id': 'r1', 'x-server-trace-id': 's1' };
  const { redis, clock } = createTestClient([failure(14, 503), json({ id: backupId }, 200, ids)]);
  const { data, response } = await clock.until(redis.backups.get({ backupId }).withResponse());
  expect(data.id).toBe(backupId);
  expect(response).toMatchObject({ status: 200, requestId: 'r1', serverTraceId: 's1', clientTraceId: 'id-1' });
  expect(response.attempts).toMatchObject([{ status: 503, error: 'UNAVAILABLE', delay: 500 }, { status: 200 }]);
});

interface Fault {
  readonly what: string;
  readonly reply: Reply;
  /** Whether a read, and a change that carries a key, are tried again. */
  readonly read: boolean;
  readonly change: boolean;
  readonly code: string;
}

const faults: readonly Fault[] = [
  { what: 'refused', reply: networkFailure('ECONNREFUSED'), read: true, change: true, code: 'NETWORK' },
  { what: 'reset', reply: networkFailure('ECONNRESET'), read: true, change: true, code: 'NETWORK' },
  { what: 'unresolved', reply: networkFailure('ENOTFOUND'), read: true, change: true, code: 'NETWORK' },
  {
    what: 'a wrong certificate',
    reply: networkFailure('CERT_HAS_EXPIRED'),
    read: false,
    change: false,
    code: 'NETWORK',
  },
  { what: 'reset mid-body', reply: () => cutOff(), read: true, change: true, code: 'NETWORK' },
  { what: 'slow', reply: 'hang', read: true, change: true, code: 'TIMEOUT' },
  { what: '429', reply: failure(8, 429), read: true, change: true, code: 'RESOURCE_EXHAUSTED' },
  { what: '503', reply: failure(14, 503), read: true, change: true, code: 'UNAVAILABLE' },
  { what: '504', reply: failure(4, 504), read: true, change: true, code: 'DEADLINE_EXCEEDED' },
  { what: '500', reply: failure(13, 500), read: true, change: false, code: 'INTERNAL' },
  { what: '500 UNKNOWN', reply: failure(2, 500), read: true, change: false, code: 'UNKNOWN' },
  { what: '400', reply: failure(3, 400), read: false, change: false, code: 'INVALID_ARGUMENT' },
  { what: '403', reply: failure(7, 403), read: false, change: false, code: 'PERMISSION_DENIED' },
  { what: '404', reply: failure(5, 404), read: false, change: false, code: 'NOT_FOUND' },
  {
    what: 'HTML with 502',
    reply: () => new Response('<html>Bad gateway</html>', { status: 502 }),
    read: true,
    change: true,
    code: 'UNAVAILABLE',
  },
  {
    what: 'HTML with 200',
    reply: () => new Response('<html>Log in</html>', { headers: { 'content-type': 'text/html' } }),
    read: false,
    change: false,
    code: 'INVALID_RESPONSE',
  },
  {
    what: 'truncated JSON',
    reply: () => new Response('{"id":"a'),
    read: true,
    change: true,
    code: 'INVALID_RESPONSE',
  },
  { what: 'an empty body', reply: () => new Response(''), read: true, change: true, code: 'INVALID_RESPONSE' },
  { what: 'a number', reply: () => new Response('5'), read: false, change: false, code: 'INVALID_RESPONSE' },
  {
    what: 'a redirect',
    reply: () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.test/' } }),
    read: false,
    change: false,
    code: 'INVALID_RESPONSE',
  },
];

test.each(faults)('$what: a read is retried: $read, and ends with $code if it lasts', async ({ reply, read, code }) => {
  const { redis, requests, clock } = createTestClient([reply]);
  const error = await clock.until(caught(redis.backups.get({ backupId })));
  expect(error).toMatchObject({ code });
  expect(error.message).toContain('GET /managed-redis/v1/backups/c9q%3A1');
  expect(requests).toHaveLength(read ? 4 : 1);
  expect(clock.pending).toBe(0);
});

test.each(faults)('$what: a change is repeated with the same key: $change', async ({ reply, change, code }) => {
  const operation = json({ id: 'op1', done: false });
  const { redis, requests, clock } = createTestClient([reply, operation]);
  const call = redis.clusters.stop({ clusterId: 'c1' });
  if (change) {
    expect((await clock.until(call)).id).toBe('op1');
    expect(requests).toHaveLength(2);
    expect(requests[1]?.headers['idempotency-key']).toBe(requests[0]?.headers['idempotency-key']);
    expect(requests[1]?.headers['x-client-request-id']).not.toBe(requests[0]?.headers['x-client-request-id']);
  } else {
    expect(await clock.until(caught(call))).toMatchObject({ code });
    expect(requests).toHaveLength(1);
  }
});

test('a create whose response was lost is retried with the same key', async () => {
  const made = new Map<string, string>();
  const { redis, requests, clock } = createTestClient((request) => {
    const key = request.headers['idempotency-key']!;
    const isFirst = !made.has(key);
    made.set(key, made.get(key) ?? `op${made.size + 1}`);
    return isFirst ? networkFailure('ECONNRESET') : json({ id: made.get(key) });
  });
  const call = redis.clusters.create({
    folderId: 'f',
    name: 'n',
    environment: 'PRODUCTION',
    networkId: 'net',
    configSpec: { version: '8.1-valkey' },
    hostSpecs: [{ zoneId: 'ru-central1-a' }],
  });
  const key = call.idempotencyKey;
  const operation = await clock.until(call);
  expect(operation.id).toBe('op1');
  expect(operation.idempotencyKey).toBe(key);
  expect(requests.map((request) => request.headers['idempotency-key'])).toEqual([key, key]);
  expect(made.size).toBe(1);
});

test("sends the caller's key", async () => {
  const { redis, requests } = createTestClient([json({ id: 'op1' })]);
  await redis.clusters.stop({ clusterId: 'c1' }, { idempotencyKey: 'mine' });
  expect(requests[0]?.headers['idempotency-key']).toBe('mine');
});

test('waits as long as Retry-After says, and gives up if that is too long', async () => {
  const short = createTestClient([failure(8, 429, 'slow down', { 'retry-after': '7' }), json({ id: 'b' })]);
  await short.clock.until(short.redis.backups.get({ backupId }));
  expect(short.clock.waits).toContain(7000);

  const long = createTestClient([failure(8, 429, 'slow down', { 'retry-after': '3600' })]);
  expect(await long.clock.until(caught(long.redis.backups.get({ backupId })))).toMatchObject({ status: 429 });
  expect(long.requests).toHaveLength(1);
});

test.each([
  ['of the client', { retry: false } as const, undefined],
  ['of the call', {}, { retry: false } as const],
  ['of the call over the client', { retry: { maxAttempts: 9 } }, { retry: { maxAttempts: 1 } }],
])('retries can be disabled by %s', async (_what, clientOptions, options) => {
  const { redis, requests, clock } = createTestClient([failure(14, 503)], clientOptions);
  await clock.until(caught(redis.backups.get({ backupId }, options)));
  expect(requests).toHaveLength(1);
});

test('200 calls to a service that is down send at most 1.2 times as many requests', async () => {
  const { redis, requests, clock } = createTestClient([failure(14, 503)]);
  const calls = Array.from({ length: 200 }, () => caught(redis.backups.get({ backupId })));
  const errors = await clock.until(Promise.all(calls));
  expect(errors.every(isUnavailableError)).toBe(true);
  expect(requests.length).toBeLessThanOrEqual(240);
  expect(requests.length).toBeGreaterThan(200);
});

test.each([402, 413, 418, 422, 431, 451])('a read that is refused with %i is not repeated', async (status) => {
  const { redis, requests, clock } = createTestClient([new Response('<html>', { status })]);
  expect(await clock.until(caught(redis.backups.get({ backupId })))).toMatchObject({ status });
  expect(requests).toHaveLength(1);
});

test('successful calls refill the retry budget', async () => {
  let isDown = true;
  const { redis, requests, clock } = createTestClient(() => (isDown ? failure(14, 503) : json({ id: 'b' })));
  for (let call = 0; call < 20; call++) await clock.until(caught(redis.backups.get({ backupId })));
  isDown = false;
  for (let call = 0; call < 100; call++) await clock.until(redis.backups.get({ backupId }));
  isDown = true;
  const before = requests.length;
  await clock.until(caught(redis.backups.get({ backupId })));
  expect(requests.length - before).toBe(4);
});

test('a call ends in time, and does not begin a wait it cannot finish', async () => {
  const { redis, requests, clock } = createTestClient(['hang']);
  const start = clock.now();
  const error = await clock.until(caught(redis.backups.get({ backupId }, { timeout: 45_000 })));
  expect(isTimeoutError(error) && error.limit).toBe('call');
  expect(clock.now() - start).toBe(45_000);
  expect(requests).toHaveLength(2);
  expect(requests.every(({ signal }) => signal.aborted)).toBe(true);
});

test('refreshes the token once after a 401, and never after a 403', async () => {
  const asked: unknown[] = [];
  const credentials = (options: { forceRefresh?: boolean }) => {
    asked.push(options.forceRefresh === true);
    return `t1.token-${asked.length}`;
  };
  const refreshed = createTestClient([failure(16, 401), json({ id: 'b' })], { credentials });
  await refreshed.redis.backups.get({ backupId });
  expect(asked).toEqual([false, true]);
  expect(refreshed.requests.map((request) => request.headers.authorization)).toEqual([
    'Bearer t1.token-1',
    'Bearer t1.token-2',
  ]);

  asked.length = 0;
  const refused = createTestClient([failure(16, 401)], { credentials });
  expect(isUnauthenticatedError(await caught(refused.redis.backups.get({ backupId })))).toBe(true);
  expect(refused.requests).toHaveLength(2);

  asked.length = 0;
  const forbidden = createTestClient([failure(7, 403)], { credentials });
  await caught(forbidden.redis.backups.get({ backupId }));
  expect(asked).toEqual([false]);
  expect(forbidden.requests).toHaveLength(1);
});

test.each([
  [401, 7, 2],
  [403, 16, 1],
])('a refresh depends on the status %i, not on the code %i', async (status, code, sent) => {
  const { redis, requests } = createTestClient([failure(code, status)], { credentials: () => 't1.token' });
  await caught(redis.backups.get({ backupId }));
  expect(requests).toHaveLength(sent);
});

test('a refused static token is not sent twice', async () => {
  const { redis, requests } = createTestClient([failure(16, 401)]);
  expect(isUnauthenticatedError(await caught(redis.backups.get({ backupId })))).toBe(true);
  expect(requests).toHaveLength(1);
});

test.each([
  ['throws', () => Promise.reject(new Error('vault is sealed'))],
  ['is empty', () => ''],
  ['holds a line break', () => 'a\nb'],
])('a function that %s causes an AuthenticationError, and nothing is sent', async (_what, credentials) => {
  const { redis, requests } = createTestClient([json({})], { credentials });
  expect(await caught(redis.backups.get({ backupId }))).toBeInstanceOf(AuthenticationError);
  expect(requests).toHaveLength(0);
});

test('the token exchange carries no token and no key', async () => {
  const { redis, requests } = createTestClient([json({ iamToken: 't1.x', expiresAt: '2026-01-01T00:00:00Z' })]);
  await redis.iamTokens.create({ jwt: 'a.b.c' });
  expect(requests[0]?.url).toBe('https://iam.api.cloud.yandex.net/iam/v1/tokens');
  expect(requests[0]?.headers).not.toHaveProperty('authorization');
  expect(requests[0]?.headers).not.toHaveProperty('idempotency-key');
});

test.each([
  [{}, 'https://mdb.api.cloud.yandex.net', 'https://operation.api.cloud.yandex.net'],
  [{ region: 'kz1' }, 'https://mdb.api.yandexcloud.kz', 'https://operation.api.yandexcloud.kz'],
  [{ endpoint: 'http://127.0.0.1:8080/' }, 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  [
    { endpoint: 'http://127.0.0.1:8080/prefix', endpoints: { operation: 'https://o.test' } },
    'http://127.0.0.1:8080/prefix',
    'https://o.test',
  ],
] as const)('with %j calls go to %s, operations to %s', async (options, mdb, operation) => {
  const { redis, requests } = createTestClient([json({ id: 'x' })], options);
  await redis.backups.get({ backupId: 'b' });
  await redis.operations.get({ operationId: 'o' });
  expect(requests.map(({ url }) => url)).toEqual([`${mdb}/managed-redis/v1/backups/b`, `${operation}/operations/o`]);
});

test.each([['ftp://x'], ['mdb.test'], ['https://user:pass@mdb.test'], ['https://mdb.test?x=1'], ['']])(
  'refuses the endpoint %j without repeating a password',
  (endpoint) => {
    expect(() => createTestClient([], { endpoint })).toThrow(TypeError);
    expect(() => createTestClient([], { endpoint })).not.toThrow(/user:pass/);
  },
);

test('refuses an unknown region', () => {
  expect(() => createTestClient([], { region: 'moon' as 'kz1' })).toThrow('ru-central1, kz1');
});

test('discovery asks once, without a token, and again after a failure', async () => {
  let isDown = true;
  const endpoints = [
    { id: 'managed-redis', address: 'mdb.found.test:443' },
    { id: 'operation', address: 'operation.found.test:8443' },
  ];
  const { redis, requests } = createTestClient(
    ({ path }) => {
      if (path !== '/endpoints') return json({ id: 'x' });
      return isDown ? failure(5, 404) : json({ endpoints });
    },
    { region: 'kz1', discovery: true },
  );
  expect(isApiError(await caught(redis.backups.get({ backupId: 'b' })))).toBe(true);
  isDown = false;
  await Promise.all([redis.backups.get({ backupId: 'b' }), redis.operations.get({ operationId: 'o' })]);
  expect(requests.map(({ url }) => url)).toEqual([
    'https://api.yandexcloud.kz/endpoints',
    'https://api.yandexcloud.kz/endpoints',
    'https://mdb.found.test/managed-redis/v1/backups/b',
    'https://operation.found.test:8443/operations/o',
  ]);
  expect(requests[0]?.headers).not.toHaveProperty('authorization');
});

test.each([['managed-redis'], [[null]], [{}], [[{ id: 'managed-redis', address: 443 }]]])(
  'a host keeps its address when the list of endpoints is %j',
  async (endpoints) => {
    const { redis, requests } = createTestClient([json({ endpoints }), json({ id: 'x' })], { discovery: true });
    await redis.backups.get({ backupId: 'b' });
    expect(requests[1]?.url).toBe('https://mdb.api.cloud.yandex.net/managed-redis/v1/backups/b');
  },
);

test('refuses an invalid discovery root at construction', () => {
  expect(() => createTestClient([], { discovery: 'api.test' })).toThrow('http(s) address');
});

test('middleware sees every attempt, the first one outermost, and may respond itself', async () => {
  const seen: string[] = [];
  const { redis, requests, clock } = createTestClient([failure(14, 503), json({ id: 'b' })], {
    middleware: [
      async (request, next) => {
        seen.push(`outer ${request.operation} ${request.pathTemplate} ${request.attempt}`);
        return next(request);
      },
      async (request, next) => {
        seen.push('inner');
        request.headers['x-added'] = 'yes';
        return request.url.endsWith('/cached') ? json({ id: 'cached' }) : next(request);
      },
    ],
  });
  await clock.until(redis.backups.get({ backupId: 'b' }));
  expect(seen).toEqual([
    'outer backups.get /managed-redis/v1/backups/{backupId} 1',
    'inner',
    'outer backups.get /managed-redis/v1/backups/{backupId} 2',
    'inner',
  ]);
  expect(requests[0]?.headers['x-added']).toBe('yes');
  expect(await redis.backups.get({ backupId: 'cached' })).toEqual({ id: 'cached' });
  expect(requests).toHaveLength(2);
});

test('headers of a call win over those of the client', async () => {
  const { redis, requests } = createTestClient([json({ id: 'b' })], { headers: { 'X-One': '1', 'X-Two': '1' } });
  await redis.backups.get({ backupId: 'b' }, { headers: { 'x-two': '2' } });
  expect(requests[0]?.headers).toMatchObject({ 'x-one': '1', 'x-two': '2' });
});

test('a network error names the reason and keeps the cause', async () => {
  const { redis } = createTestClient([networkFailure('ECONNREFUSED')], { retry: false });
  const error = await caught(redis.backups.get({ backupId }));
  expect(isNetworkError(error)).toBe(true);
  expect(error.message).toContain('ECONNREFUSED');
  expect(error.cause).toBeInstanceOf(Error);
});

test('a body that is not JSON is kept as a short excerpt', async () => {
  const page = `<html>${'x'.repeat(5000)}</html>`;
  const { redis } = createTestClient([new Response(page, { headers: { 'content-type': 'text/html' } })]);
  const error = await caught(redis.backups.get({ backupId }));
  expect(isInvalidResponseError(error)).toBe(true);
  expect(error).toMatchObject({ status: 200, contentType: 'text/html' });
  expect((error as { excerpt?: string }).excerpt).toMatch(/^<html>x{100,200}\.{3}$/);
});

test('calls are logged without bodies, queries or tokens', async () => {
  const lines: unknown[] = [];
  const write = (level: string) => (message: string, fields: object) => lines.push([level, message, fields]);
  const logger = { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') };
  const { redis, clock } = createTestClient([failure(14, 503), json({ id: 'b' })], { logger, logLevel: 'debug' });
  await clock.until(redis.clusters.list({ folderId: 'f', filter: 'name = "secret"' }).all());
  expect(lines).toMatchObject([
    ['warn', 'retry', { operation: 'clusters.list', method: 'GET', attempt: 1, error: 'UNAVAILABLE', delay: 500 }],
    ['debug', 'call', { operation: 'clusters.list', attempt: 2, status: 200 }],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/secret|t1\.|authorization/i);
});

test('a log that fails does not fail the call', async () => {
  const broken = () => {
    throw new Error('disk full');
  };
  const logger = { error: broken, warn: broken, info: broken, debug: broken };
  const { redis } = createTestClient([json({ id: 'b' })], { logger, logLevel: 'debug' });
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'b' });
});

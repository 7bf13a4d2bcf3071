import { expect, test } from 'vitest';
import { type ClientOptions, createClient, ManagedRedis, type Middleware, type RequestOptions } from '../src/index.ts';
import { createTestClient, json } from './support/fake-service.ts';

const planted = 'planted-secret';

const caught = (promise: PromiseLike<unknown>): Promise<Error> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );

/** A call that changes something, so that sending it twice would be worst. */
const change = (redis: ManagedRedis, options?: RequestOptions) => redis.clusters.stop({ clusterId: 'c1' }, options);

const unusable: Readonly<Record<string, unknown>> = {
  'a header outside Latin-1': { headers: { 'x-own': `${planted}Ж` } },
  'a header with a line break': { headers: { 'x-own': `${planted}\r\nx-other: 1` } },
  'a header with a NUL': { headers: { 'x-own': `${planted}\0` } },
  'a header that is not text': { headers: { 'x-own': 1 } },
  'a name of a header with a space': { headers: { 'x own': planted } },
  'a name of a header that is its value': { headers: { [`Bearer ${planted}`]: 'authorization' } },
  'an empty name of a header': { headers: { '': planted } },
};

const unusableInClients: Readonly<Record<string, unknown>> = {
  ...unusable,
  'a fetch that is not a function': { fetch: { fetch } },
  'a middleware that is not a function': { middleware: [{}] },
  'a middleware that is missing': { middleware: [undefined] },
  'middleware that is not a list': { middleware: () => {} },
  'an endpoint without a scheme': { endpoint: 'redis.test' },
  'an endpoint that is empty': { endpoint: '' },
  'an endpoint that is not text': { endpoint: 1 },
  'an endpoint of another scheme': { endpoint: 'ftp://redis.test' },
  'an endpoint with a bad port': { endpoint: 'http://redis.test:99999' },
  'an endpoint with a bad IPv6 address': { endpoint: 'http://[::1' },
  'a bad endpoint of one host': { endpoints: { operation: 'redis.test' } },
  'attempts as text': { retry: { maxAttempts: '3' } },
  'attempts that are no number': { retry: { maxAttempts: Number.NaN } },
  'a negative delay': { retry: { baseDelay: -1 } },
  'a predicate that is not a function': { retry: { shouldRetry: true } },
  'a budget that is not a number': { retry: { budget: { capacity: '20' } } },
};

test.each(Object.keys(unusableInClients))('a client with %s is a TypeError, before anything is sent', (what) => {
  const options = { credentials: null, ...(unusableInClients[what] as object) } as ClientOptions & {
    credentials: null;
  };
  for (const create of [() => new ManagedRedis(options), () => createClient(options)]) {
    expect(create).toThrow(TypeError);
    expect(create).not.toThrow(planted);
  }
});

const unusableInCalls: Readonly<Record<string, unknown>> = {
  ...unusable,
  'an idempotency key outside ASCII': { idempotencyKey: 'ключ' },
  'an idempotency key with a line break': { idempotencyKey: 'a\nb' },
  'an idempotency key that is too long': { idempotencyKey: 'k'.repeat(65) },
  'attempts as text': { retry: { maxAttempts: '3' } },
};

test.each(Object.keys(unusableInCalls))('a call with %s is a TypeError, and is not sent', async (what) => {
  const { redis, requests } = createTestClient([json({ id: 'o1' })]);
  const error = await caught(change(redis, unusableInCalls[what] as RequestOptions));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).not.toContain(planted);
  expect(requests).toEqual([]);
});

test.each(Object.keys(unusable))('a request of redis.http with %s never shows its value', async (what) => {
  const { redis, requests } = createTestClient([() => json({ id: 'b1' })]);
  const init = { params: { path: { backupId: 'b1' } }, ...(unusable[what] as object) };
  const outcome = await redis.http.GET('/managed-redis/v1/backups/{backupId}', init).catch((error: unknown) => error);
  // openapi-fetch makes a text of what is none.
  if (what !== 'a header that is not text') {
    expect(outcome).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  }
  expect(String(outcome)).not.toContain(planted);
});

const passOn: Middleware = (request, next) => next(request);
const returning = (value: unknown): Middleware => (() => value) as unknown as Middleware;

const brokenMiddleware: Readonly<Record<string, readonly Middleware[]>> = {
  'returns nothing': [returning(undefined)],
  'returns a promise of nothing': [passOn, returning(Promise.resolve())],
  'returns the data instead of the response': [returning({ id: 'b1' })],
  'sets a header that HTTP cannot carry': [
    (request, next) => next({ ...request, headers: { ...request.headers, 'x-own': `${planted}Ж` } }),
  ],
  'reads the body of the response': [
    async (request, next) => {
      const response = await next(request);
      await response.json();
      return response;
    },
  ],
};

test.each(Object.keys(brokenMiddleware))('a middleware that %s ends the call with a TypeError, once', async (what) => {
  let runs = 0;
  const counted: Middleware = (request, next) => {
    runs += 1;
    return next(request);
  };
  const { redis, requests } = createTestClient([() => json({ id: 'o1' })], {
    middleware: [counted, ...brokenMiddleware[what]!],
  });
  const error = await caught(change(redis));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).not.toContain(planted);
  expect(runs).toBe(1);
  expect(requests.length).toBeLessThanOrEqual(1);
});

const brokenFetches: Readonly<Record<string, () => unknown>> = {
  'returns nothing': () => undefined,
  'returns something else than a response': () => ({ ok: true }),
  'has a bug': () => (undefined as unknown as { x: object }).x,
  'uses a name that does not exist': () => {
    throw new ReferenceError('window is not defined');
  },
  'cannot send the request': () => {
    throw new TypeError('Invalid URL');
  },
};

test.each(Object.keys(brokenFetches))('a fetch that %s is called once', async (what) => {
  let runs = 0;
  const fetch = (async () => {
    runs += 1;
    return brokenFetches[what]!();
  }) as unknown as ClientOptions['fetch'];
  const { redis } = createTestClient([], { fetch });
  const error = await caught(change(redis));
  expect(['TypeError', 'ReferenceError']).toContain(error.name);
  expect(runs).toBe(1);
});

test('the real fetch fails once for a request that it cannot send', async () => {
  let runs = 0;
  const { redis } = createTestClient([], {
    fetch: (url, init) => {
      runs += 1;
      return fetch(url, { ...init, method: 'NOT ALLOWED' });
    },
  });
  expect(await caught(change(redis))).toBeInstanceOf(TypeError);
  expect(runs).toBe(1);
});

import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statusNames } from '../src/errors/status-codes.ts';
import * as client from '../src/index.ts';
import { createTestClient, failure, json, type Reply } from './support/fake-service.ts';

const caught = (promise: PromiseLike<unknown>): Promise<client.ApiError> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );
const exported: Readonly<Record<string, unknown>> = { ...client };
const get = (reply: Reply) => {
  const { redis, clock } = createTestClient([reply], { retry: false });
  return clock.until(caught(redis.backups.get({ backupId: 'b1' })));
};

test.each([
  [1, 499, 'CancelledError'],
  [2, 500, 'UnknownError'],
  [3, 400, 'InvalidArgumentError'],
  [4, 504, 'DeadlineExceededError'],
  [5, 404, 'NotFoundError'],
  [6, 409, 'AlreadyExistsError'],
  [7, 403, 'PermissionDeniedError'],
  [8, 429, 'ResourceExhaustedError'],
  [9, 400, 'FailedPreconditionError'],
  [10, 409, 'AbortedError'],
  [11, 400, 'OutOfRangeError'],
  [12, 501, 'UnimplementedError'],
  [13, 500, 'InternalError'],
  [14, 503, 'UnavailableError'],
  [15, 500, 'DataLossError'],
  [16, 401, 'UnauthenticatedError'],
] as const)('code %i with status %i is a %s, whatever the status', async (code, status, name) => {
  const error = await get(failure(code, status, 'why'));
  expect(error).toBeInstanceOf(exported[name]);
  expect(error).toMatchObject({ name, status, grpcCode: code, code: statusNames[code], serviceMessage: 'why' });
  expect(error.message).toBe(`GET /managed-redis/v1/backups/b1: ${status} ${statusNames[code]}: why`);
  expect((exported[`is${name}`] as (value: unknown) => boolean)(error)).toBe(true);
  expect(client.isApiError(error) && client.isCallError(error) && client.isSdkError(error)).toBe(true);
  expect((await get(failure(code, 418))).name).toBe(name);
});

test.each([
  [400, 'INVALID_ARGUMENT'],
  [401, 'UNAUTHENTICATED'],
  [403, 'PERMISSION_DENIED'],
  [404, 'NOT_FOUND'],
  [409, 'ABORTED'],
  [412, 'FAILED_PRECONDITION'],
  [429, 'RESOURCE_EXHAUSTED'],
  [500, 'INTERNAL'],
  [502, 'UNAVAILABLE'],
  [503, 'UNAVAILABLE'],
  [504, 'DEADLINE_EXCEEDED'],
  [418, 'UNKNOWN'],
])('a status %i without a body of the API is %s', async (status, code) => {
  for (const text of ['', '<html>x</html>', 'null', '[]', '{"error":"x"}', '{"code":"x"}', '{"code":99}']) {
    expect(await get(() => new Response(text, { status }))).toMatchObject({ status, code });
  }
});

test('the gRPC headers tell when the body does not', async () => {
  const headers = { 'grpc-status': '7', 'grpc-message': 'denied' };
  expect(await get(() => new Response('', { status: 400, headers }))).toMatchObject({
    code: 'PERMISSION_DENIED',
    serviceMessage: 'denied',
  });
});

test('details are decoded by meaning, unknown ones kept as they came', async () => {
  const type = (name: string) => `type.googleapis.com/${name}`;
  const details = [
    { '@type': type('google.rpc.BadRequest'), fieldViolations: [{ field: 'name', description: 'too long' }] },
    { '@type': type('google.rpc.BadRequest'), fieldViolations: [{ field: 'labels', description: 'too many' }] },
    { '@type': type('google.rpc.RetryInfo'), retryDelay: '1.5s' },
    { '@type': type('google.rpc.RequestInfo'), requestId: 'r1' },
    { '@type': type('google.rpc.PreconditionFailure'), violations: [{ type: 'STATE', subject: 'c1' }] },
    { '@type': type('google.rpc.ResourceInfo'), resourceType: 'cluster', resourceName: 'c1' },
    { '@type': type('google.rpc.Help'), links: [{ url: 'https://x.test' }] },
    { '@type': type('google.rpc.LocalizedMessage'), locale: 'en', message: 'm' },
    { '@type': type('yandex.cloud.quota.QuotaFailure'), violations: [{ metric: { name: 'mdb.hdd.size' } }] },
    { '@type': type('yandex.cloud.New'), anything: [1] },
  ];
  const error = await get(() => json({ code: 3, message: 'm', details }, 400));
  expect(error.decoded).toEqual({
    fieldViolations: [
      { field: 'name', description: 'too long' },
      { field: 'labels', description: 'too many' },
    ],
    retryDelay: 1500,
    requestId: 'r1',
    preconditionViolations: [{ type: 'STATE', subject: 'c1' }],
    resource: { resourceType: 'cluster', resourceName: 'c1' },
    links: [{ url: 'https://x.test' }],
    localizedMessage: { locale: 'en', message: 'm' },
    quotaViolations: [{ metric: { name: 'mdb.hdd.size' } }],
  });
  expect(error.details).toEqual(details);
  expect(error.requestId).toBe('r1');
});

test('no answer of any form makes the SDK fail by itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), fc.integer({ min: 200, max: 599 }), async (text, status) => {
      if (status === 204 || status === 205 || status === 304) return;
      const { redis, clock } = createTestClient([() => new Response(text, { status })], { retry: false });
      const outcome = redis.backups.get({ backupId: 'b1' }).then(
        () => undefined,
        (error) => error,
      );
      const error = await clock.until(outcome);
      expect(error === undefined || client.isApiError(error) || client.isInvalidResponseError(error)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each([
  'Conflicting operation c9qabc1 detected',
  'conflicting operation "c9qabc1" detected',
  'There is a Conflicting operation c9qabc1 detected.',
])('%j holds the id of the other operation', async (message) => {
  for (const code of [9, 10, 14]) {
    const error = await get(failure(code, 400, message));
    expect(client.isConflictingOperationError(error) && error.conflictingOperationId).toBe('c9qabc1');
    expect(client.isFailedPreconditionError(error)).toBe(true);
  }
});

test('a class of a program on top of one of these has its name and its guards', () => {
  class Mine extends client.TimeoutError {}
  const error = new Mine('GET /x', 'call', 1, []);
  expect(error.name).toBe('TimeoutError');
  expect(error.stack).toMatch(/^TimeoutError: GET/);
  expect(client.isTimeoutError(error) && client.isSdkError(error)).toBe(true);
});

test('guards know errors of another copy of the package, and nothing else', () => {
  const foreign = { [Symbol.for('@managed-redis/client/ApiError')]: true };
  expect(client.isApiError(foreign)).toBe(true);
  for (const other of [undefined, null, 'ApiError', {}, new Error('x'), new client.TimeoutError('x', 'call', 1, [])]) {
    expect(client.isApiError(other)).toBe(false);
  }
});

/** Everything a program might write into its log of an error or of a client. */
const shown = (value: unknown): string => {
  const parts = [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value) ?? '', String(value)];
  if (value instanceof Error) parts.push(value.message, value.stack ?? '', inspect(value.cause, { depth: 20 }));
  return parts.join('\n');
};

const secret = fc
  .string({
    unit: fc.constantFrom(...'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMN23456789@=+?*.,!&#$^<>_-'),
    minLength: 12,
    maxLength: 40,
  })
  .filter((text) => !/^t1\./.test(text));
const token = secret.filter((text) => /^[\x21-\x7e]+$/.test(text)).map((text) => `t1.${text}`);

type Leak = (token: string, password: string) => Reply;
const leaks: readonly (readonly [string, Leak])[] = [
  ['the message of the service', (t, p) => failure(3, 400, `bad password ${p} for ${t}`)],
  [
    'a detail',
    (t, p) => json({ code: 3, message: 'm', details: [{ '@type': 'x/y.Z', note: { deep: [`${t} ${p}`] } }] }, 400),
  ],
  [
    'JSON inside of a text of a detail',
    (t, p) =>
      json({ code: 3, message: 'm', details: [{ '@type': 'x', note: JSON.stringify({ t, password: p }) }] }, 400),
  ],
  ['the name of a field', (t, p) => json({ code: 3, message: 'm', details: [{ [t]: { [p]: true } }] }, 400)],
  [
    'an echoed request',
    (_t, p) => json({ code: 3, message: JSON.stringify({ configSpec: { redis: { password: p } } }) }, 400),
  ],
  ['a page of a proxy', (t, p) => new Response(`<html>authorization: Bearer ${t}\n"password":"${p}"`, { status: 502 })],
  ['a success that is no JSON', (t, p) => new Response(`authorization: Bearer ${t} ${p}`)],
  ['a truncated success', (t, p) => new Response(`{"token":"${t}","password":"${p}`)],
  [
    'headers',
    (t, p) => failure(3, 400, 'm', { 'x-request-id': encodeURIComponent(t + p), 'set-cookie': t, server: t }),
  ],
  [
    'a network error',
    (t, p) =>
      new TypeError(`cannot send ${t}`, {
        cause: Object.assign(new Error(p), { code: 'X', config: { headers: { authorization: t }, data: p } }),
      }),
  ],
];

test.each(leaks)('no planted secret comes out by %s', async (_what, leak) => {
  await fc.assert(
    fc.asyncProperty(token, secret, async (iamToken, password) => {
      const lines: unknown[] = [];
      const write = (...line: unknown[]) => lines.push(line);
      const logger = { error: write, warn: write, info: write, debug: write };
      const { redis, clock } = createTestClient([leak(iamToken, password)], {
        credentials: iamToken,
        retry: { maxAttempts: 2 },
        logger,
        logLevel: 'debug',
      });
      const call = redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password } } });
      const error = await clock.until(caught(call));
      for (const text of [shown(error), shown(redis), shown(call), shown(lines)]) {
        expect(text).not.toContain(iamToken);
        expect(text).not.toContain(password);
        expect(text).not.toContain(JSON.stringify(password).slice(1, -1));
      }
    }),
    { numRuns: 25 },
  );
});

test('user passwords in lists are secrets too', async () => {
  const passwords = ['correct-horse-battery'];
  const { redis, clock } = createTestClient([failure(3, 400, 'correct-horse-battery is weak')]);
  const error = await clock.until(
    caught(redis.users.create({ clusterId: 'c1', name: 'u', passwords } as Parameters<typeof redis.users.create>[0])),
  );
  expect(error.message).toContain('[redacted] is weak');
});

test.each([
  [['ends-in]"-bracket', 'second-one'], 'whole'],
  [['a]b]c]d]e]f', 'second-one'], 'whole'],
  [['first-one', 'second-one'], 'cut off'],
])('a list of passwords nobody sent, %j, is cleared from a text that is %s', async (passwords, how) => {
  const text = `<html>{"passwords": ${JSON.stringify(passwords)}, "x": 1}`;
  const page = how === 'whole' ? text : text.slice(0, text.indexOf('second') + 6);
  const error = await get(() => new Response(page, { status: 502 }));
  for (const password of passwords) expect(shown(error)).not.toContain(password.slice(0, 6));
});

test('a client can be printed without its token', () => {
  const options = { credentials: 't1.planted-token', headers: { 'x-own': 'planted-header' } };
  for (const made of [new client.ManagedRedis(options), client.createClient(options)]) {
    expect(shown(made)).not.toContain('planted');
  }
});

test('a password that looks like a number or a line break leaves the details readable', async () => {
  const violations = [{ metric: { name: 'mdb.hdd.size', limit: 12345678 }, description: 'line\nnew line' }];
  const body = { code: 8, message: 'm', details: [{ '@type': 'x/QuotaFailure', violations }] };
  for (const password of ['12345678', 'new line12']) {
    const { redis, requests, clock } = createTestClient([() => json(body, 429)]);
    const call = redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password } } });
    const error = await clock.until(caught(call));
    expect(error.decoded.quotaViolations).toHaveLength(1);
    expect(requests).toHaveLength(1);
  }
});

test('an empty list of passwords hides nothing that follows', async () => {
  const error = await get(() => new Response('<html>{"passwords":[], "name":"orders"}', { status: 502 }));
  expect(error.excerpt).toContain('orders');
});

test('a message made to be slow is read at once', async () => {
  const error = await get(failure(9, 400, `Conflicting operation ${'-'.repeat(20_000)}`));
  expect(error.name).toBe('FailedPreconditionError');
});

test('a failed operation repeats no password', async () => {
  const password = 'correct-horse-battery';
  const operation = (more: object) => json({ id: 'o1', createdAt: '2026-01-01T00:00:00Z', ...more });
  const { redis, clock } = createTestClient([
    operation({ done: false }),
    operation({ done: true, error: { code: 3, message: `weak: ${password}`, details: [{ password: 'other-one' }] } }),
  ]);
  const wait = async () => {
    const started = await redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password } } });
    await started.wait();
  };
  const text = shown(await clock.until(caught(wait())));
  expect(text).toContain('weak: [redacted]');
  expect(text).not.toContain(password);
  expect(text).not.toContain('other-one');
});

test('an API key that was sent by mistake is cleared', async () => {
  const error = await get(failure(16, 401, 'Api-Key AQVN0123456789abcdefghij is not a token'));
  expect(error.serviceMessage).toBe('[redacted] is not a token');
});

test.each([
  [{ '@type': { toString: 1 } }],
  [{ '@type': 'x/RetryInfo', retryDelay: { toString: 1 } }],
  [{ '@type': 'x/RetryInfo', retryDelay: '-1s' }],
  [{ '@type': 'x/BadRequest', fieldViolations: 'none' }],
  [{ '@type': 'x/constructor' }],
])('the detail %j means nothing, and nothing breaks', async (detail) => {
  const error = await get(json({ code: 3, message: 'm', details: [detail] }, 400));
  expect(error).toMatchObject({ name: 'InvalidArgumentError', details: [detail] });
  expect(Object.keys(error.decoded)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statusNameOf } from '../src/errors/status-codes.ts';
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
  expect(error).toMatchObject({ name, status, grpcCode: code, code: statusNameOf(code), serviceMessage: 'why' });
  expect(error.message).toBe(`GET /managed-redis/v1/backups/b1: ${status} ${statusNameOf(code)}: why`);
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

test('the gRPC headers count if the body has no code', async () => {
  const headers = { 'grpc-status': '7', 'grpc-message': 'denied' };
  expect(await get(() => new Response('', { status: 400, headers }))).toMatchObject({
    code: 'PERMISSION_DENIED',
    serviceMessage: 'denied',
  });
});

test('details are decoded by meaning, and unknown ones are kept', async () => {
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

test('no response, whatever its form, causes an error of the SDK itself', async () => {
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

test('a subclass of an error inherits its name and its guards', () => {
  class Mine extends client.TimeoutError {}
  const error = new Mine('GET /x', 'call', 1, []);
  expect(error.name).toBe('TimeoutError');
  expect(error.stack).toMatch(/^TimeoutError: GET/);
  expect(client.isTimeoutError(error) && client.isSdkError(error)).toBe(true);
});

test('guards recognize errors of another copy of the package, and nothing else', () => {
  const foreign = { [Symbol.for('@managed-redis/client/ApiError')]: true };
  expect(client.isApiError(foreign)).toBe(true);
  for (const other of [undefined, null, 'ApiError', {}, new Error('x'), new client.TimeoutError('x', 'call', 1, [])]) {
    expect(client.isApiError(other)).toBe(false);
  }
});

test('a message crafted to be slow is read in no time', async () => {
  const error = await get(failure(9, 400, `Conflicting operation ${'-'.repeat(20_000)}`));
  expect(error.name).toBe('FailedPreconditionError');
});

test.each([
  [{ '@type': { toString: 1 } }],
  [{ '@type': 'x/RetryInfo', retryDelay: { toString: 1 } }],
  [{ '@type': 'x/RetryInfo', retryDelay: '-1s' }],
  [{ '@type': 'x/BadRequest', fieldViolations: 'none' }],
  [{ '@type': 'x/constructor' }],
])('the malformed detail %j is ignored', async (detail) => {
  const error = await get(json({ code: 3, message: 'm', details: [detail] }, 400));
  expect(error).toMatchObject({ name: 'InvalidArgumentError', details: [detail] });
  expect(Object.keys(error.decoded)).toEqual([]);
});

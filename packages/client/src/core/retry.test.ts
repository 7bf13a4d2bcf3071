import { expect, test } from 'vitest';
import { createApiError } from '../errors/create-api-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { SdkError } from '../errors/sdk-error.ts';
import { statusNames } from '../errors/status-codes.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { defaultRetry, isRetryable, type RetryOptions, retryDelay, retryPolicy } from './retry.ts';

const info = { operation: 'a.b', method: 'GET', url: 'https://h.test/x', attempts: [], clientTraceId: 't' };
const apiError = (grpcCode: number, headers = {}, decoded = {}, serviceMessage = '') =>
  createApiError(
    {
      code: statusNames[grpcCode]!,
      grpcCode,
      status: 500,
      serviceMessage,
      details: [],
      decoded,
      excerpt: undefined,
      headers,
    },
    info,
  );
const network = (code: string) => new NetworkError(`fetch failed: connect ${code}`, info, new Error());
const invalid = (cause?: Error) =>
  new InvalidResponseError(
    'x',
    { status: 200, contentType: undefined, excerpt: '', requestId: undefined },
    info,
    cause,
  );

type Case = readonly [what: string, error: SdkError, read: boolean, change: boolean];

test.each<Case>([
  ['UNAVAILABLE', apiError(14), true, true],
  ['RESOURCE_EXHAUSTED', apiError(8), true, true],
  ['an exhausted quota', apiError(8, {}, { quotaViolations: [{}] }), false, false],
  ['DEADLINE_EXCEEDED', apiError(4), true, true],
  ['INTERNAL', apiError(13), true, false],
  ['UNKNOWN', apiError(2), true, false],
  ['INVALID_ARGUMENT', apiError(3), false, false],
  ['NOT_FOUND', apiError(5), false, false],
  ['PERMISSION_DENIED', apiError(7), false, false],
  ['UNAUTHENTICATED', apiError(16), false, false],
  ['ABORTED', apiError(10), false, false],
  ['a conflicting operation', apiError(14, {}, {}, 'Conflicting operation abc detected'), true, true],
  ['a refused connection', network('ECONNREFUSED'), true, true],
  ['a reset connection', network('ECONNRESET'), true, true],
  ['a wrong certificate', network('DEPTH_ZERO_SELF_SIGNED_CERT'), false, false],
  ['an attempt that took too long', new TimeoutError('x', 'attempt', 1, []), true, true],
  ['a call that took too long', new TimeoutError('x', 'call', 1, []), false, false],
  ['a body cut off', invalid(new Error()), true, true],
  ['a page of HTML', invalid(), false, false],
])('%s: repeated as a read %s, as a change with a key %s', (_what, error, read, change) => {
  expect(isRetryable(error, true, true)).toBe(read);
  expect(isRetryable(error, false, true)).toBe(change);
  expect(isRetryable(error, false, false)).toBe(false);
});

const now = Date.parse('2026-01-01T00:00:00Z');
const delayOf = (error: SdkError, attempt = 1, random = 1) =>
  retryDelay(error, attempt, defaultRetry, now, () => random);

test.each([
  [1, 500],
  [2, 1000],
  [3, 2000],
  [7, 20_000],
])('the delay after attempt %i is at most %i ms', (attempt, milliseconds) => {
  expect(delayOf(apiError(14), attempt)).toBe(milliseconds);
  expect(delayOf(apiError(14), attempt, 0)).toBe(0);
  expect(delayOf(apiError(14), attempt, 0.5)).toBe(milliseconds / 2);
});

test.each([
  ['seconds', '3', 3000],
  ['zero', '0', 0],
  ['a date', 'Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
  ['a date gone by', 'Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['nonsense', 'soon', 500],
  ['nonsense that a parser of dates takes', '5, 10', 500],
  ['less than nothing', '-1', 500],
  ['more than the cap', '61', Infinity],
])('Retry-After in %s', (_what, text, milliseconds) => {
  expect(delayOf(apiError(14, { 'retry-after': text }))).toBe(milliseconds);
});

test('RetryInfo is honoured where there is no Retry-After', () => {
  expect(delayOf(apiError(14, {}, { retryDelay: 1500 }))).toBe(1500);
  expect(delayOf(apiError(14, { 'retry-after': '1' }, { retryDelay: 1500 }))).toBe(1000);
});

test.each([
  [undefined, undefined, {}],
  [undefined, { maxAttempts: undefined, baseDelay: undefined }, {}],
  [{ maxAttempts: undefined }, undefined, {}],
  [
    { maxAttempts: 2, maxDelay: 5 },
    { maxAttempts: undefined, baseDelay: 7 },
    { maxAttempts: 2, maxDelay: 5, baseDelay: 7 },
  ],
  [false, undefined, { maxAttempts: 1 }],
  [{ maxAttempts: 6 }, false, { maxAttempts: 1 }],
  [false, { maxAttempts: 3 }, { maxAttempts: 3 }],
] as const)('the option %j of a client with %j of a call: what is undefined is left out', (client, own, policy) => {
  expect(retryPolicy(client as RetryOptions, own as RetryOptions)).toEqual({ ...defaultRetry, ...policy });
});

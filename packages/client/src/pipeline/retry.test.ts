import { expect, test } from 'vitest';
import { defaultRetry } from '../core/retry-options.ts';
import { createApiError } from '../errors/create-api-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { SdkError } from '../errors/sdk-error.ts';
import type { StatusName } from '../errors/status-codes.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { isRetryable, retryDelay } from './retry.ts';

const info = { operation: 'a.b', method: 'GET', url: 'https://h.test/x', attempts: [], clientTraceId: 't' };
const apiError = (code: StatusName, headers = {}, decoded = {}, serviceMessage = '') =>
  createApiError(
    {
      code,
      status: 500,
      serviceMessage,
      details: [],
      decoded,
      excerpt: undefined,
      headers,
      requestId: undefined,
      serverTraceId: undefined,
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
  ['UNAVAILABLE', apiError('UNAVAILABLE'), true, true],
  ['RESOURCE_EXHAUSTED', apiError('RESOURCE_EXHAUSTED'), true, true],
  ['an exhausted quota', apiError('RESOURCE_EXHAUSTED', {}, { quotaViolations: [{}] }), false, false],
  ['DEADLINE_EXCEEDED', apiError('DEADLINE_EXCEEDED'), true, true],
  ['INTERNAL', apiError('INTERNAL'), true, false],
  ['UNKNOWN', apiError('UNKNOWN'), true, false],
  ['INVALID_ARGUMENT', apiError('INVALID_ARGUMENT'), false, false],
  ['NOT_FOUND', apiError('NOT_FOUND'), false, false],
  ['PERMISSION_DENIED', apiError('PERMISSION_DENIED'), false, false],
  ['UNAUTHENTICATED', apiError('UNAUTHENTICATED'), false, false],
  ['ABORTED', apiError('ABORTED'), false, false],
  ['a conflicting operation', apiError('UNAVAILABLE', {}, {}, 'Conflicting operation abc detected'), true, true],
  ['a refused connection', network('ECONNREFUSED'), true, true],
  ['a reset connection', network('ECONNRESET'), true, true],
  ['a wrong certificate', network('DEPTH_ZERO_SELF_SIGNED_CERT'), false, false],
  ['an attempt that took too long', new TimeoutError('x', 'attempt', 1, []), true, true],
  ['a call that took too long', new TimeoutError('x', 'call', 1, []), false, false],
  ['a body cut off', invalid(new Error()), true, true],
  ['a page of HTML', invalid(), false, false],
])('%s: retried as a read: %s, as a change with a key: %s', (_what, error, read, change) => {
  expect(isRetryable(error, { isRead: true, isRepeatable: true })).toBe(read);
  expect(isRetryable(error, { isRead: false, isRepeatable: true })).toBe(change);
  expect(isRetryable(error, { isRead: false, isRepeatable: false })).toBe(false);
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
  expect(delayOf(apiError('UNAVAILABLE'), attempt)).toBe(milliseconds);
  expect(delayOf(apiError('UNAVAILABLE'), attempt, 0)).toBe(0);
  expect(delayOf(apiError('UNAVAILABLE'), attempt, 0.5)).toBe(milliseconds / 2);
});

test.each([
  ['seconds', '3', 3000],
  ['zero', '0', 0],
  ['a date', 'Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
  ['a date gone by', 'Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['nonsense', 'soon', 500],
  ['nonsense that a parser of dates takes', '5, 10', 500],
  ['less than nothing', '-1', 500],
  ['more than the cap', '61', undefined],
])('Retry-After in %s', (_what, text, milliseconds) => {
  expect(delayOf(apiError('UNAVAILABLE', { 'retry-after': text }))).toBe(milliseconds);
});

test('RetryInfo counts if there is no Retry-After', () => {
  expect(delayOf(apiError('UNAVAILABLE', {}, { retryDelay: 1500 }))).toBe(1500);
  expect(delayOf(apiError('UNAVAILABLE', { 'retry-after': '1' }, { retryDelay: 1500 }))).toBe(1000);
});

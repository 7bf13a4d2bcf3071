import { expect, test } from 'vitest';
import { defaultRetry, type RetryOptions, resolveRetryPolicy } from './retry-options.ts';

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
] as const)('merges the option %j of a client with %j of a call', (client, own, policy) => {
  expect(resolveRetryPolicy(client as RetryOptions, own as RetryOptions)).toEqual({ ...defaultRetry, ...policy });
});

import type { CallRecord } from '../core/client.ts';
import type { RetryPolicy } from '../core/retry-options.ts';
import { isAbortError } from '../errors/abort-error.ts';
import { isErrorShape } from '../errors/error-shape.ts';
import { isSdkError, type SdkError } from '../errors/sdk-error.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';
import { type CallEffect, isRetryable } from './retry.ts';

/** An error that is not the client's: of a middleware, or a mistake that no attempt mends. Reaches the caller as it is. */
export class ForeignError {
  readonly thrown: unknown;

  constructor(thrown: unknown) {
    this.thrown = thrown;
  }
}

/** The error that the caller gets. */
export const unwrap = (error: unknown): unknown => (error instanceof ForeignError ? error.thrown : error);

/** What the record of an attempt says about its failure. */
export function outcomeOf(error: unknown): { readonly status?: number | undefined; readonly code: string } {
  if (error instanceof ForeignError) return { code: isErrorShape(error.thrown) ? error.thrown.name : 'UNKNOWN' };
  if (isSdkError(error)) return error as SdkError & { readonly status?: number };
  throw error;
}

/** Whether another attempt may follow a failure, by the caller's own predicate if there is one. */
export function shouldRetry(
  error: unknown,
  policy: RetryPolicy,
  effect: CallEffect,
  { info: { operation, method } }: CallRecord,
  attempt: number,
): boolean {
  const isTransient = !(error instanceof ForeignError) && isRetryable(error as SdkError, effect);
  if (policy.shouldRetry === undefined) return isTransient;
  // Neither an abort, nor the end of the call's time, nor a repeat that may do the work twice is up for discussion.
  const isFinal = isAbortError(error) || (isTimeoutError(error) && error.limit !== 'attempt');
  if (isFinal || !effect.isRepeatable) return false;
  const verdict: unknown = policy.shouldRetry(unwrap(error), { operation, method, attempt, isTransient });
  // A promise would count as true.
  if (typeof verdict === 'boolean') return verdict;
  throw new TypeError('retry.shouldRetry must return true or false');
}

/** Says in an error that it would have been retried. */
export function noteBudget(error: unknown): unknown {
  if (isSdkError(error)) error.message += ' (not retried: the retry budget of the client is used up)';
  return error;
}

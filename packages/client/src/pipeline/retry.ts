import { readRetryAfter } from '../core/retry-after.ts';
import type { RetryPolicy } from '../core/retry-options.ts';
import { type ApiError, isApiError } from '../errors/api-error.ts';
import { codesOf } from '../errors/error-shape.ts';
import { isInvalidResponseError } from '../errors/invalid-response-error.ts';
import { isNetworkError, type NetworkError } from '../errors/network-error.ts';
import type { SdkError } from '../errors/sdk-error.ts';
import type { StatusName } from '../errors/status-codes.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';

/** What a call may do to the service. */
export interface CallEffect {
  /** The call changes nothing. */
  readonly isRead: boolean;
  /** The call changes nothing, or carries an idempotency key. */
  readonly isRepeatable: boolean;
}

/** Refusals that another attempt may not meet. */
const transientCodes: readonly StatusName[] = ['DEADLINE_EXCEEDED', 'RESOURCE_EXHAUSTED', 'UNAVAILABLE'];

/** Failures of the service that may pass, but leave open whether the call took effect. */
const unclearCodes: readonly StatusName[] = ['INTERNAL', 'UNKNOWN'];

/** Codes of connections that no later attempt can open: bad certificates, TLS that does not match, invalid addresses. */
const permanentCode =
  /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|DECRYPT|DECODE|VERIFY)|CRL_|INVALID_(?:CA|PURPOSE)|HOSTNAME_MISMATCH|^EPROTO$|^ERR_(?:TLS|SSL|INVALID|UNKNOWN)/;

/** What runtimes say about them that have no codes. */
const permanentMessage = /cert|unknown scheme/i;

/** Whether a failure is worth another attempt. */
export function isRetryable(error: SdkError, { isRead, isRepeatable }: CallEffect): boolean {
  if (!isRepeatable) return false;
  if (isApiError(error)) return isTransient(error) || (isRead && isUnclear(error));
  if (isTimeoutError(error)) return error.limit === 'attempt';
  if (isNetworkError(error)) return !isPermanent(error);
  // A body that was cut off has a cause; one in another format would come back the same.
  return isInvalidResponseError(error) && error.cause !== undefined;
}

function isPermanent({ cause, reason }: NetworkError): boolean {
  const codes = codesOf(cause);
  return codes.length > 0 ? codes.some((code) => permanentCode.test(code)) : permanentMessage.test(reason);
}

/** A quota that is used up does not free itself in time. */
const isTransient = ({ code, decoded }: ApiError): boolean =>
  transientCodes.includes(code) && decoded.quotaViolations === undefined;

/** A 4xx without a code of its own, such as 413, is UNKNOWN too, but would come back the same. */
const isUnclear = ({ code, status }: ApiError): boolean =>
  unclearCodes.includes(code) && (status < 400 || status >= 500);

/**
 * Milliseconds before the next attempt; `undefined` if the service asks for a longer delay than the policy allows.
 *
 * @param attempt Number of the attempt that failed, from 1.
 */
export function retryDelay(
  error: unknown,
  attempt: number,
  policy: RetryPolicy,
  now: number,
  random: () => number,
): number | undefined {
  const requested = isApiError(error) ? requestedDelay(error, now) : undefined;
  if (requested !== undefined) return requested <= policy.maxRetryAfter ? requested : undefined;
  return backoffDelay(attempt, policy, random);
}

/** A random delay whose upper end doubles with each failure. */
export function backoffDelay(failures: number, { baseDelay, maxDelay }: RetryPolicy, random: () => number): number {
  return random() * Math.min(maxDelay, baseDelay * 2 ** (failures - 1));
}

/** The delay the service asks for: by `Retry-After`, else by `RetryInfo` in the details. */
const requestedDelay = ({ headers, decoded }: ApiError, now: number): number | undefined =>
  readRetryAfter(headers['retry-after'], now) ?? decoded.retryDelay;

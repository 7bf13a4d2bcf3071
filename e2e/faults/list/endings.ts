import {
  isDeadlineExceededError,
  isFailedPreconditionError,
  isInternalError,
  isInvalidArgumentError,
  isInvalidResponseError,
  isNetworkError,
  isPermissionDeniedError,
  isResourceExhaustedError,
  isTimeoutError,
  isUnauthenticatedError,
  isUnavailableError,
  isUnknownError,
} from '@managed-redis/client';

/** How a call ends that fails for good. */
export interface Ending {
  readonly name: string;
  readonly matches: (error: unknown) => boolean;
  /** Whether a later poll of an operation may succeed. */
  readonly isTransient: boolean;
}

const ending = (name: string, matches: (error: unknown) => boolean, isTransient = true): Ending => ({
  name,
  matches,
  isTransient,
});

export const network = ending('NetworkError', isNetworkError);
export const timeout = ending('TimeoutError', isTimeoutError);
export const invalidResponse = ending('InvalidResponseError', isInvalidResponseError);
export const unavailable = ending('UnavailableError', isUnavailableError);
export const resourceExhausted = ending('ResourceExhaustedError', isResourceExhaustedError);
export const deadlineExceeded = ending('DeadlineExceededError', isDeadlineExceededError);
export const internal = ending('InternalError', isInternalError);
export const unknown = ending('UnknownError', isUnknownError);
export const unauthenticated = ending('UnauthenticatedError', isUnauthenticatedError, false);
export const permissionDenied = ending('PermissionDeniedError', isPermissionDeniedError, false);
export const invalidArgument = ending('InvalidArgumentError', isInvalidArgumentError, false);
export const failedPrecondition = ending('FailedPreconditionError', isFailedPreconditionError, false);

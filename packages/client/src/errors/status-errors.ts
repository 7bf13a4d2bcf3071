import { ApiError } from './api-error.ts';
import { hasErrorClass, nameErrorClass } from './sdk-error.ts';

/** `CANCELLED`. The call was cancelled on the way. */
export class CancelledError extends ApiError {
  declare readonly code: 'CANCELLED';
}
nameErrorClass(CancelledError, 'CancelledError');

/** Whether a value is a {@link CancelledError}. */
export function isCancelledError(error: unknown): error is CancelledError {
  return hasErrorClass(error, 'CancelledError');
}

/** `UNKNOWN`. The service failed and does not say why. */
export class UnknownError extends ApiError {
  declare readonly code: 'UNKNOWN';
}
nameErrorClass(UnknownError, 'UnknownError');

/** Whether a value is an {@link UnknownError}. */
export function isUnknownError(error: unknown): error is UnknownError {
  return hasErrorClass(error, 'UnknownError');
}

/** `INVALID_ARGUMENT`. A field of the request is wrong: see `decoded.fieldViolations` and the message. */
export class InvalidArgumentError extends ApiError {
  declare readonly code: 'INVALID_ARGUMENT';
}
nameErrorClass(InvalidArgumentError, 'InvalidArgumentError');

/** Whether a value is an {@link InvalidArgumentError}. */
export function isInvalidArgumentError(error: unknown): error is InvalidArgumentError {
  return hasErrorClass(error, 'InvalidArgumentError');
}

/** `DEADLINE_EXCEEDED`. The service did not finish in time. The call may have taken effect. */
export class DeadlineExceededError extends ApiError {
  declare readonly code: 'DEADLINE_EXCEEDED';
}
nameErrorClass(DeadlineExceededError, 'DeadlineExceededError');

/** Whether a value is a {@link DeadlineExceededError}. */
export function isDeadlineExceededError(error: unknown): error is DeadlineExceededError {
  return hasErrorClass(error, 'DeadlineExceededError');
}

/** `NOT_FOUND`. There is no such resource, or the caller may not see it. */
export class NotFoundError extends ApiError {
  declare readonly code: 'NOT_FOUND';
}
nameErrorClass(NotFoundError, 'NotFoundError');

/** Whether a value is a {@link NotFoundError}. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return hasErrorClass(error, 'NotFoundError');
}

/** `ALREADY_EXISTS`. A resource with that name exists already. */
export class AlreadyExistsError extends ApiError {
  declare readonly code: 'ALREADY_EXISTS';
}
nameErrorClass(AlreadyExistsError, 'AlreadyExistsError');

/** Whether a value is an {@link AlreadyExistsError}. */
export function isAlreadyExistsError(error: unknown): error is AlreadyExistsError {
  return hasErrorClass(error, 'AlreadyExistsError');
}

/** `PERMISSION_DENIED`. The caller may not do this. Never retried, and no new token is requested. */
export class PermissionDeniedError extends ApiError {
  declare readonly code: 'PERMISSION_DENIED';
}
nameErrorClass(PermissionDeniedError, 'PermissionDeniedError');

/** Whether a value is a {@link PermissionDeniedError}. */
export function isPermissionDeniedError(error: unknown): error is PermissionDeniedError {
  return hasErrorClass(error, 'PermissionDeniedError');
}

/** `RESOURCE_EXHAUSTED`. A quota or a rate limit, HTTP 429: see `decoded.quotaViolations`. */
export class ResourceExhaustedError extends ApiError {
  declare readonly code: 'RESOURCE_EXHAUSTED';
}
nameErrorClass(ResourceExhaustedError, 'ResourceExhaustedError');

/** Whether a value is a {@link ResourceExhaustedError}. */
export function isResourceExhaustedError(error: unknown): error is ResourceExhaustedError {
  return hasErrorClass(error, 'ResourceExhaustedError');
}

/** `FAILED_PRECONDITION`. The state of the resource does not allow the call. */
export class FailedPreconditionError extends ApiError {
  declare readonly code: 'FAILED_PRECONDITION';
}
nameErrorClass(FailedPreconditionError, 'FailedPreconditionError');

/** Whether a value is a {@link FailedPreconditionError}. */
export function isFailedPreconditionError(error: unknown): error is FailedPreconditionError {
  return hasErrorClass(error, 'FailedPreconditionError');
}

/** `ABORTED`. The call lost against a concurrent one. */
export class AbortedError extends ApiError {
  declare readonly code: 'ABORTED';
}
nameErrorClass(AbortedError, 'AbortedError');

/** Whether a value is an {@link AbortedError}. */
export function isAbortedError(error: unknown): error is AbortedError {
  return hasErrorClass(error, 'AbortedError');
}

/** `OUT_OF_RANGE`. A value is outside the valid range. */
export class OutOfRangeError extends ApiError {
  declare readonly code: 'OUT_OF_RANGE';
}
nameErrorClass(OutOfRangeError, 'OutOfRangeError');

/** Whether a value is an {@link OutOfRangeError}. */
export function isOutOfRangeError(error: unknown): error is OutOfRangeError {
  return hasErrorClass(error, 'OutOfRangeError');
}

/** `UNIMPLEMENTED`. The service does not offer the call. */
export class UnimplementedError extends ApiError {
  declare readonly code: 'UNIMPLEMENTED';
}
nameErrorClass(UnimplementedError, 'UnimplementedError');

/** Whether a value is a {@link UnimplementedError}. */
export function isUnimplementedError(error: unknown): error is UnimplementedError {
  return hasErrorClass(error, 'UnimplementedError');
}

/** `INTERNAL`. The service failed. */
export class InternalError extends ApiError {
  declare readonly code: 'INTERNAL';
}
nameErrorClass(InternalError, 'InternalError');

/** Whether a value is an {@link InternalError}. */
export function isInternalError(error: unknown): error is InternalError {
  return hasErrorClass(error, 'InternalError');
}

/** `UNAVAILABLE`. The service cannot be reached right now. */
export class UnavailableError extends ApiError {
  declare readonly code: 'UNAVAILABLE';
}
nameErrorClass(UnavailableError, 'UnavailableError');

/** Whether a value is an {@link UnavailableError}. */
export function isUnavailableError(error: unknown): error is UnavailableError {
  return hasErrorClass(error, 'UnavailableError');
}

/** `DATA_LOSS`. Data was lost or damaged. */
export class DataLossError extends ApiError {
  declare readonly code: 'DATA_LOSS';
}
nameErrorClass(DataLossError, 'DataLossError');

/** Whether a value is a {@link DataLossError}. */
export function isDataLossError(error: unknown): error is DataLossError {
  return hasErrorClass(error, 'DataLossError');
}

/** `UNAUTHENTICATED`. The service refused the token, even after one refresh. */
export class UnauthenticatedError extends ApiError {
  declare readonly code: 'UNAUTHENTICATED';
}
nameErrorClass(UnauthenticatedError, 'UnauthenticatedError');

/** Whether a value is an {@link UnauthenticatedError}. */
export function isUnauthenticatedError(error: unknown): error is UnauthenticatedError {
  return hasErrorClass(error, 'UnauthenticatedError');
}

import { ApiError } from './api-error.ts';
import { createGuard, nameErrorClass } from './sdk-error.ts';

/** `CANCELLED`. The call was cancelled on the way. */
export class CancelledError extends ApiError {
  static {
    nameErrorClass(CancelledError, 'CancelledError');
  }

  declare readonly code: 'CANCELLED';
}

/** Whether a value is a {@link CancelledError}. */
export const isCancelledError = createGuard<CancelledError>('CancelledError');

/** `UNKNOWN`. The service failed and does not say why. */
export class UnknownError extends ApiError {
  static {
    nameErrorClass(UnknownError, 'UnknownError');
  }

  declare readonly code: 'UNKNOWN';
}

/** Whether a value is an {@link UnknownError}. */
export const isUnknownError = createGuard<UnknownError>('UnknownError');

/** `INVALID_ARGUMENT`. A field of the request is wrong: see `decoded.fieldViolations` and the message. */
export class InvalidArgumentError extends ApiError {
  static {
    nameErrorClass(InvalidArgumentError, 'InvalidArgumentError');
  }

  declare readonly code: 'INVALID_ARGUMENT';
}

/** Whether a value is an {@link InvalidArgumentError}. */
export const isInvalidArgumentError = createGuard<InvalidArgumentError>('InvalidArgumentError');

/** `DEADLINE_EXCEEDED`. The service did not finish in time. The call may have taken effect. */
export class DeadlineExceededError extends ApiError {
  static {
    nameErrorClass(DeadlineExceededError, 'DeadlineExceededError');
  }

  declare readonly code: 'DEADLINE_EXCEEDED';
}

/** Whether a value is a {@link DeadlineExceededError}. */
export const isDeadlineExceededError = createGuard<DeadlineExceededError>('DeadlineExceededError');

/** `NOT_FOUND`. There is no such resource, or the caller may not see it. */
export class NotFoundError extends ApiError {
  static {
    nameErrorClass(NotFoundError, 'NotFoundError');
  }

  declare readonly code: 'NOT_FOUND';
}

/** Whether a value is a {@link NotFoundError}. */
export const isNotFoundError = createGuard<NotFoundError>('NotFoundError');

/** `ALREADY_EXISTS`. A resource with that name exists already. */
export class AlreadyExistsError extends ApiError {
  static {
    nameErrorClass(AlreadyExistsError, 'AlreadyExistsError');
  }

  declare readonly code: 'ALREADY_EXISTS';
}

/** Whether a value is an {@link AlreadyExistsError}. */
export const isAlreadyExistsError = createGuard<AlreadyExistsError>('AlreadyExistsError');

/** `PERMISSION_DENIED`. The caller may not do this. Never retried, and no new token is requested. */
export class PermissionDeniedError extends ApiError {
  static {
    nameErrorClass(PermissionDeniedError, 'PermissionDeniedError');
  }

  declare readonly code: 'PERMISSION_DENIED';
}

/** Whether a value is a {@link PermissionDeniedError}. */
export const isPermissionDeniedError = createGuard<PermissionDeniedError>('PermissionDeniedError');

/** `RESOURCE_EXHAUSTED`. A quota or a rate limit, HTTP 429: see `decoded.quotaViolations`. */
export class ResourceExhaustedError extends ApiError {
  static {
    nameErrorClass(ResourceExhaustedError, 'ResourceExhaustedError');
  }

  declare readonly code: 'RESOURCE_EXHAUSTED';
}

/** Whether a value is a {@link ResourceExhaustedError}. */
export const isResourceExhaustedError = createGuard<ResourceExhaustedError>('ResourceExhaustedError');

/** `FAILED_PRECONDITION`. The state of the resource does not allow the call. */
export class FailedPreconditionError extends ApiError {
  static {
    nameErrorClass(FailedPreconditionError, 'FailedPreconditionError');
  }

  declare readonly code: 'FAILED_PRECONDITION';
}

/** Whether a value is a {@link FailedPreconditionError}. */
export const isFailedPreconditionError = createGuard<FailedPreconditionError>('FailedPreconditionError');

/** `ABORTED`. The call lost against a concurrent one. */
export class AbortedError extends ApiError {
  static {
    nameErrorClass(AbortedError, 'AbortedError');
  }

  declare readonly code: 'ABORTED';
}

/** Whether a value is an {@link AbortedError}. */
export const isAbortedError = createGuard<AbortedError>('AbortedError');

/** `OUT_OF_RANGE`. A value is outside the valid range. */
export class OutOfRangeError extends ApiError {
  static {
    nameErrorClass(OutOfRangeError, 'OutOfRangeError');
  }

  declare readonly code: 'OUT_OF_RANGE';
}

/** Whether a value is an {@link OutOfRangeError}. */
export const isOutOfRangeError = createGuard<OutOfRangeError>('OutOfRangeError');

/** `UNIMPLEMENTED`. The service does not offer the call. */
export class UnimplementedError extends ApiError {
  static {
    nameErrorClass(UnimplementedError, 'UnimplementedError');
  }

  declare readonly code: 'UNIMPLEMENTED';
}

/** Whether a value is a {@link UnimplementedError}. */
export const isUnimplementedError = createGuard<UnimplementedError>('UnimplementedError');

/** `INTERNAL`. The service failed. */
export class InternalError extends ApiError {
  static {
    nameErrorClass(InternalError, 'InternalError');
  }

  declare readonly code: 'INTERNAL';
}

/** Whether a value is an {@link InternalError}. */
export const isInternalError = createGuard<InternalError>('InternalError');

/** `UNAVAILABLE`. The service cannot be reached right now. */
export class UnavailableError extends ApiError {
  static {
    nameErrorClass(UnavailableError, 'UnavailableError');
  }

  declare readonly code: 'UNAVAILABLE';
}

/** Whether a value is an {@link UnavailableError}. */
export const isUnavailableError = createGuard<UnavailableError>('UnavailableError');

/** `DATA_LOSS`. Data was lost or damaged. */
export class DataLossError extends ApiError {
  static {
    nameErrorClass(DataLossError, 'DataLossError');
  }

  declare readonly code: 'DATA_LOSS';
}

/** Whether a value is a {@link DataLossError}. */
export const isDataLossError = createGuard<DataLossError>('DataLossError');

/** `UNAUTHENTICATED`. The service refused the token, even after one refresh. */
export class UnauthenticatedError extends ApiError {
  static {
    nameErrorClass(UnauthenticatedError, 'UnauthenticatedError');
  }

  declare readonly code: 'UNAUTHENTICATED';
}

/** Whether a value is an {@link UnauthenticatedError}. */
export const isUnauthenticatedError = createGuard<UnauthenticatedError>('UnauthenticatedError');

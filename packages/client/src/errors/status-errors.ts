import { ApiError } from './api-error.ts';
import { define, guard } from './sdk-error.ts';

/** `CANCELLED`. The call was cancelled on the way. */
export class CancelledError extends ApiError {
  static {
    define(CancelledError, 'CancelledError');
  }
}

/** Whether a value is a {@link CancelledError}. */
export const isCancelledError = /* @__PURE__ */ guard<CancelledError>('CancelledError');

/** `UNKNOWN`. The service failed and does not say why. */
export class UnknownError extends ApiError {
  static {
    define(UnknownError, 'UnknownError');
  }
}

/** Whether a value is an {@link UnknownError}. */
export const isUnknownError = /* @__PURE__ */ guard<UnknownError>('UnknownError');

/** `INVALID_ARGUMENT`. A field of the request is wrong: see `decoded.fieldViolations` and the message. */
export class InvalidArgumentError extends ApiError {
  static {
    define(InvalidArgumentError, 'InvalidArgumentError');
  }
}

/** Whether a value is an {@link InvalidArgumentError}. */
export const isInvalidArgumentError = /* @__PURE__ */ guard<InvalidArgumentError>('InvalidArgumentError');

/** `DEADLINE_EXCEEDED`. The service did not finish in time. The call may have taken effect. */
export class DeadlineExceededError extends ApiError {
  static {
    define(DeadlineExceededError, 'DeadlineExceededError');
  }
}

/** Whether a value is a {@link DeadlineExceededError}. */
export const isDeadlineExceededError = /* @__PURE__ */ guard<DeadlineExceededError>('DeadlineExceededError');

/** `NOT_FOUND`. There is no such resource, or the caller may not see it. */
export class NotFoundError extends ApiError {
  static {
    define(NotFoundError, 'NotFoundError');
  }
}

/** Whether a value is a {@link NotFoundError}. */
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>('NotFoundError');

/** `ALREADY_EXISTS`. A resource with that name exists already. */
export class AlreadyExistsError extends ApiError {
  static {
    define(AlreadyExistsError, 'AlreadyExistsError');
  }
}

/** Whether a value is an {@link AlreadyExistsError}. */
export const isAlreadyExistsError = /* @__PURE__ */ guard<AlreadyExistsError>('AlreadyExistsError');

/** `PERMISSION_DENIED`. The caller may not do this. Never retried, and no new token is asked for. */
export class PermissionDeniedError extends ApiError {
  static {
    define(PermissionDeniedError, 'PermissionDeniedError');
  }
}

/** Whether a value is a {@link PermissionDeniedError}. */
export const isPermissionDeniedError = /* @__PURE__ */ guard<PermissionDeniedError>('PermissionDeniedError');

/** `RESOURCE_EXHAUSTED`. A quota or a rate limit: see `decoded.quotaViolations`. */
export class ResourceExhaustedError extends ApiError {
  static {
    define(ResourceExhaustedError, 'ResourceExhaustedError');
  }
}

/** Whether a value is a {@link ResourceExhaustedError}. */
export const isResourceExhaustedError = /* @__PURE__ */ guard<ResourceExhaustedError>('ResourceExhaustedError');

/** `FAILED_PRECONDITION`. The resource is in a state that does not allow the call. */
export class FailedPreconditionError extends ApiError {
  static {
    define(FailedPreconditionError, 'FailedPreconditionError');
  }
}

/** Whether a value is a {@link FailedPreconditionError}. */
export const isFailedPreconditionError = /* @__PURE__ */ guard<FailedPreconditionError>('FailedPreconditionError');

/** `ABORTED`. The call lost against another one. */
export class AbortedError extends ApiError {
  static {
    define(AbortedError, 'AbortedError');
  }
}

/** Whether a value is an {@link AbortedError}. */
export const isAbortedError = /* @__PURE__ */ guard<AbortedError>('AbortedError');

/** `OUT_OF_RANGE`. A value lies outside of what the resource has. */
export class OutOfRangeError extends ApiError {
  static {
    define(OutOfRangeError, 'OutOfRangeError');
  }
}

/** Whether a value is an {@link OutOfRangeError}. */
export const isOutOfRangeError = /* @__PURE__ */ guard<OutOfRangeError>('OutOfRangeError');

/** `UNIMPLEMENTED`. The service does not offer the call. */
export class UnimplementedError extends ApiError {
  static {
    define(UnimplementedError, 'UnimplementedError');
  }
}

/** Whether a value is an {@link UnimplementedError}. */
export const isUnimplementedError = /* @__PURE__ */ guard<UnimplementedError>('UnimplementedError');

/** `INTERNAL`. The service failed. */
export class InternalError extends ApiError {
  static {
    define(InternalError, 'InternalError');
  }
}

/** Whether a value is an {@link InternalError}. */
export const isInternalError = /* @__PURE__ */ guard<InternalError>('InternalError');

/** `UNAVAILABLE`. The service cannot be reached right now. */
export class UnavailableError extends ApiError {
  static {
    define(UnavailableError, 'UnavailableError');
  }
}

/** Whether a value is an {@link UnavailableError}. */
export const isUnavailableError = /* @__PURE__ */ guard<UnavailableError>('UnavailableError');

/** `DATA_LOSS`. Data was lost or damaged. */
export class DataLossError extends ApiError {
  static {
    define(DataLossError, 'DataLossError');
  }
}

/** Whether a value is a {@link DataLossError}. */
export const isDataLossError = /* @__PURE__ */ guard<DataLossError>('DataLossError');

/** `UNAUTHENTICATED`. The service refused the token, also after one refresh. */
export class UnauthenticatedError extends ApiError {
  static {
    define(UnauthenticatedError, 'UnauthenticatedError');
  }
}

/** Whether a value is an {@link UnauthenticatedError}. */
export const isUnauthenticatedError = /* @__PURE__ */ guard<UnauthenticatedError>('UnauthenticatedError');

import { ApiError } from './api-error.ts';
import { define, guard } from './sdk-error.ts';
import { statusNames } from './status-codes.ts';

/** Names the class of a code after the code: `NOT_FOUND` to `NotFoundError`. */
function defineStatus(errorClass: typeof ApiError, code: number): void {
  const words = statusNames[code]!.split('_').map((word) => word[0] + word.slice(1).toLowerCase());
  define(errorClass, `${words.join('')}Error`);
}

/** `CANCELLED`. The call was cancelled on the way. */
export class CancelledError extends ApiError {
  static {
    defineStatus(CancelledError, 1);
  }
}

/** Whether a value is a {@link CancelledError}. */
export const isCancelledError = /* @__PURE__ */ guard<CancelledError>('CancelledError');

/** `UNKNOWN`. The service failed and does not say why. */
export class UnknownError extends ApiError {
  static {
    defineStatus(UnknownError, 2);
  }
}

/** Whether a value is an {@link UnknownError}. */
export const isUnknownError = /* @__PURE__ */ guard<UnknownError>('UnknownError');

/** `INVALID_ARGUMENT`. A field of the request is wrong: see `decoded.fieldViolations` and the message. */
export class InvalidArgumentError extends ApiError {
  static {
    defineStatus(InvalidArgumentError, 3);
  }
}

/** Whether a value is an {@link InvalidArgumentError}. */
export const isInvalidArgumentError = /* @__PURE__ */ guard<InvalidArgumentError>('InvalidArgumentError');

/** `DEADLINE_EXCEEDED`. The service did not finish in time. The call may have taken effect. */
export class DeadlineExceededError extends ApiError {
  static {
    defineStatus(DeadlineExceededError, 4);
  }
}

/** Whether a value is a {@link DeadlineExceededError}. */
export const isDeadlineExceededError = /* @__PURE__ */ guard<DeadlineExceededError>('DeadlineExceededError');

/** `NOT_FOUND`. There is no such resource, or the caller may not see it. */
export class NotFoundError extends ApiError {
  static {
    defineStatus(NotFoundError, 5);
  }
}

/** Whether a value is a {@link NotFoundError}. */
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>('NotFoundError');

/** `ALREADY_EXISTS`. A resource with that name exists already. */
export class AlreadyExistsError extends ApiError {
  static {
    defineStatus(AlreadyExistsError, 6);
  }
}

/** Whether a value is an {@link AlreadyExistsError}. */
export const isAlreadyExistsError = /* @__PURE__ */ guard<AlreadyExistsError>('AlreadyExistsError');

/** `PERMISSION_DENIED`. The caller may not do this. Never retried, and no new token is asked for. */
export class PermissionDeniedError extends ApiError {
  static {
    defineStatus(PermissionDeniedError, 7);
  }
}

/** Whether a value is a {@link PermissionDeniedError}. */
export const isPermissionDeniedError = /* @__PURE__ */ guard<PermissionDeniedError>('PermissionDeniedError');

/** `RESOURCE_EXHAUSTED`. A quota or a rate limit: see `decoded.quotaViolations`. */
export class ResourceExhaustedError extends ApiError {
  static {
    defineStatus(ResourceExhaustedError, 8);
  }
}

/** Whether a value is a {@link ResourceExhaustedError}. */
export const isResourceExhaustedError = /* @__PURE__ */ guard<ResourceExhaustedError>('ResourceExhaustedError');

/** `FAILED_PRECONDITION`. The resource is in a state that does not allow the call. */
export class FailedPreconditionError extends ApiError {
  static {
    defineStatus(FailedPreconditionError, 9);
  }
}

/** Whether a value is a {@link FailedPreconditionError}. */
export const isFailedPreconditionError = /* @__PURE__ */ guard<FailedPreconditionError>('FailedPreconditionError');

/** `ABORTED`. The call lost against another one. */
export class AbortedError extends ApiError {
  static {
    defineStatus(AbortedError, 10);
  }
}

/** Whether a value is an {@link AbortedError}. */
export const isAbortedError = /* @__PURE__ */ guard<AbortedError>('AbortedError');

/** `OUT_OF_RANGE`. A value lies outside of what the resource has. */
export class OutOfRangeError extends ApiError {
  static {
    defineStatus(OutOfRangeError, 11);
  }
}

/** Whether a value is an {@link OutOfRangeError}. */
export const isOutOfRangeError = /* @__PURE__ */ guard<OutOfRangeError>('OutOfRangeError');

/** `UNIMPLEMENTED`. The service does not offer the call. */
export class UnimplementedError extends ApiError {
  static {
    defineStatus(UnimplementedError, 12);
  }
}

/** Whether a value is an {@link UnimplementedError}. */
export const isUnimplementedError = /* @__PURE__ */ guard<UnimplementedError>('UnimplementedError');

/** `INTERNAL`. The service failed. */
export class InternalError extends ApiError {
  static {
    defineStatus(InternalError, 13);
  }
}

/** Whether a value is an {@link InternalError}. */
export const isInternalError = /* @__PURE__ */ guard<InternalError>('InternalError');

/** `UNAVAILABLE`. The service cannot be reached right now. */
export class UnavailableError extends ApiError {
  static {
    defineStatus(UnavailableError, 14);
  }
}

/** Whether a value is an {@link UnavailableError}. */
export const isUnavailableError = /* @__PURE__ */ guard<UnavailableError>('UnavailableError');

/** `DATA_LOSS`. Data was lost or damaged. */
export class DataLossError extends ApiError {
  static {
    defineStatus(DataLossError, 15);
  }
}

/** Whether a value is a {@link DataLossError}. */
export const isDataLossError = /* @__PURE__ */ guard<DataLossError>('DataLossError');

/** `UNAUTHENTICATED`. The service refused the token, also after one refresh. */
export class UnauthenticatedError extends ApiError {
  static {
    defineStatus(UnauthenticatedError, 16);
  }
}

/** Whether a value is an {@link UnauthenticatedError}. */
export const isUnauthenticatedError = /* @__PURE__ */ guard<UnauthenticatedError>('UnauthenticatedError');

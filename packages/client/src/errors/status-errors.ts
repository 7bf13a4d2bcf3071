import type { ApiError } from './api-error.ts';
import { type StatusErrorClass, statusClass, statusGuard } from './status-class.ts';
import type { StatusName } from './status-codes.ts';

/** An {@link ApiError} with one code. */
interface StatusError<Code extends StatusName> extends ApiError {
  readonly code: Code;
}

/** `CANCELLED`. The call was cancelled on the way. */
export type CancelledError = StatusError<'CANCELLED'>;
/** `CANCELLED`. The call was cancelled on the way. */
export const CancelledError: StatusErrorClass<CancelledError> = /* @__PURE__ */ statusClass(1);
/** Whether a value is a {@link CancelledError}. */
export const isCancelledError = /* @__PURE__ */ statusGuard<CancelledError>(1);

/** `UNKNOWN`. The service failed and does not say why. */
export type UnknownError = StatusError<'UNKNOWN'>;
/** `UNKNOWN`. The service failed and does not say why. */
export const UnknownError: StatusErrorClass<UnknownError> = /* @__PURE__ */ statusClass(2);
/** Whether a value is an {@link UnknownError}. */
export const isUnknownError = /* @__PURE__ */ statusGuard<UnknownError>(2);

/** `INVALID_ARGUMENT`. A field of the request is wrong: see `decoded.fieldViolations` and the message. */
export type InvalidArgumentError = StatusError<'INVALID_ARGUMENT'>;
/** `INVALID_ARGUMENT`. A field of the request is wrong: see `decoded.fieldViolations` and the message. */
export const InvalidArgumentError: StatusErrorClass<InvalidArgumentError> = /* @__PURE__ */ statusClass(3);
/** Whether a value is an {@link InvalidArgumentError}. */
export const isInvalidArgumentError = /* @__PURE__ */ statusGuard<InvalidArgumentError>(3);

/** `DEADLINE_EXCEEDED`. The service did not finish in time. The call may have taken effect. */
export type DeadlineExceededError = StatusError<'DEADLINE_EXCEEDED'>;
/** `DEADLINE_EXCEEDED`. The service did not finish in time. The call may have taken effect. */
export const DeadlineExceededError: StatusErrorClass<DeadlineExceededError> = /* @__PURE__ */ statusClass(4);
/** Whether a value is a {@link DeadlineExceededError}. */
export const isDeadlineExceededError = /* @__PURE__ */ statusGuard<DeadlineExceededError>(4);

/** `NOT_FOUND`. There is no such resource, or the caller may not see it. */
export type NotFoundError = StatusError<'NOT_FOUND'>;
/** `NOT_FOUND`. There is no such resource, or the caller may not see it. */
export const NotFoundError: StatusErrorClass<NotFoundError> = /* @__PURE__ */ statusClass(5);
/** Whether a value is a {@link NotFoundError}. */
export const isNotFoundError = /* @__PURE__ */ statusGuard<NotFoundError>(5);

/** `ALREADY_EXISTS`. A resource with that name exists already. */
export type AlreadyExistsError = StatusError<'ALREADY_EXISTS'>;
/** `ALREADY_EXISTS`. A resource with that name exists already. */
export const AlreadyExistsError: StatusErrorClass<AlreadyExistsError> = /* @__PURE__ */ statusClass(6);
/** Whether a value is an {@link AlreadyExistsError}. */
export const isAlreadyExistsError = /* @__PURE__ */ statusGuard<AlreadyExistsError>(6);

/** `PERMISSION_DENIED`. The caller may not do this. Never retried, and no new token is asked for. */
export type PermissionDeniedError = StatusError<'PERMISSION_DENIED'>;
/** `PERMISSION_DENIED`. The caller may not do this. Never retried, and no new token is asked for. */
export const PermissionDeniedError: StatusErrorClass<PermissionDeniedError> = /* @__PURE__ */ statusClass(7);
/** Whether a value is a {@link PermissionDeniedError}. */
export const isPermissionDeniedError = /* @__PURE__ */ statusGuard<PermissionDeniedError>(7);

/** `RESOURCE_EXHAUSTED`. A quota or a rate limit: see `decoded.quotaViolations`. */
export type ResourceExhaustedError = StatusError<'RESOURCE_EXHAUSTED'>;
/** `RESOURCE_EXHAUSTED`. A quota or a rate limit: see `decoded.quotaViolations`. */
export const ResourceExhaustedError: StatusErrorClass<ResourceExhaustedError> = /* @__PURE__ */ statusClass(8);
/** Whether a value is a {@link ResourceExhaustedError}. */
export const isResourceExhaustedError = /* @__PURE__ */ statusGuard<ResourceExhaustedError>(8);

/** `FAILED_PRECONDITION`. The resource is in a state that does not allow the call. */
export type FailedPreconditionError = StatusError<'FAILED_PRECONDITION'>;
/** `FAILED_PRECONDITION`. The resource is in a state that does not allow the call. */
export const FailedPreconditionError: StatusErrorClass<FailedPreconditionError> = /* @__PURE__ */ statusClass(9);
/** Whether a value is a {@link FailedPreconditionError}. */
export const isFailedPreconditionError = /* @__PURE__ */ statusGuard<FailedPreconditionError>(9);

/** `ABORTED`. The call lost against another one. */
export type AbortedError = StatusError<'ABORTED'>;
/** `ABORTED`. The call lost against another one. */
export const AbortedError: StatusErrorClass<AbortedError> = /* @__PURE__ */ statusClass(10);
/** Whether a value is an {@link AbortedError}. */
export const isAbortedError = /* @__PURE__ */ statusGuard<AbortedError>(10);

/** `OUT_OF_RANGE`. A value lies outside of what the resource has. */
export type OutOfRangeError = StatusError<'OUT_OF_RANGE'>;
/** `OUT_OF_RANGE`. A value lies outside of what the resource has. */
export const OutOfRangeError: StatusErrorClass<OutOfRangeError> = /* @__PURE__ */ statusClass(11);
/** Whether a value is an {@link OutOfRangeError}. */
export const isOutOfRangeError = /* @__PURE__ */ statusGuard<OutOfRangeError>(11);

/** `UNIMPLEMENTED`. The service does not offer the call. */
export type UnimplementedError = StatusError<'UNIMPLEMENTED'>;
/** `UNIMPLEMENTED`. The service does not offer the call. */
export const UnimplementedError: StatusErrorClass<UnimplementedError> = /* @__PURE__ */ statusClass(12);
/** Whether a value is an {@link UnimplementedError}. */
export const isUnimplementedError = /* @__PURE__ */ statusGuard<UnimplementedError>(12);

/** `INTERNAL`. The service failed. */
export type InternalError = StatusError<'INTERNAL'>;
/** `INTERNAL`. The service failed. */
export const InternalError: StatusErrorClass<InternalError> = /* @__PURE__ */ statusClass(13);
/** Whether a value is an {@link InternalError}. */
export const isInternalError = /* @__PURE__ */ statusGuard<InternalError>(13);

/** `UNAVAILABLE`. The service cannot be reached right now. */
export type UnavailableError = StatusError<'UNAVAILABLE'>;
/** `UNAVAILABLE`. The service cannot be reached right now. */
export const UnavailableError: StatusErrorClass<UnavailableError> = /* @__PURE__ */ statusClass(14);
/** Whether a value is an {@link UnavailableError}. */
export const isUnavailableError = /* @__PURE__ */ statusGuard<UnavailableError>(14);

/** `DATA_LOSS`. Data was lost or damaged. */
export type DataLossError = StatusError<'DATA_LOSS'>;
/** `DATA_LOSS`. Data was lost or damaged. */
export const DataLossError: StatusErrorClass<DataLossError> = /* @__PURE__ */ statusClass(15);
/** Whether a value is a {@link DataLossError}. */
export const isDataLossError = /* @__PURE__ */ statusGuard<DataLossError>(15);

/** `UNAUTHENTICATED`. The service refused the token, also after one refresh. */
export type UnauthenticatedError = StatusError<'UNAUTHENTICATED'>;
/** `UNAUTHENTICATED`. The service refused the token, also after one refresh. */
export const UnauthenticatedError: StatusErrorClass<UnauthenticatedError> = /* @__PURE__ */ statusClass(16);
/** Whether a value is an {@link UnauthenticatedError}. */
export const isUnauthenticatedError = /* @__PURE__ */ statusGuard<UnauthenticatedError>(16);

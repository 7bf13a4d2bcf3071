import { ApiError, type ApiFailure } from './api-error.ts';
import type { CallInfo } from './call-error.ts';
import { ConflictingOperationError } from './conflicting-operation-error.ts';
import { NoChangesError } from './no-changes-error.ts';
import {
  AbortedError,
  AlreadyExistsError,
  CancelledError,
  DataLossError,
  DeadlineExceededError,
  FailedPreconditionError,
  InternalError,
  InvalidArgumentError,
  NotFoundError,
  OutOfRangeError,
  PermissionDeniedError,
  ResourceExhaustedError,
  UnauthenticatedError,
  UnavailableError,
  UnimplementedError,
  UnknownError,
} from './status-errors.ts';

/** Classes at the index that is their google.rpc code. */
const classes: readonly (typeof ApiError)[] = [
  ApiError,
  CancelledError,
  UnknownError,
  InvalidArgumentError,
  DeadlineExceededError,
  NotFoundError,
  AlreadyExistsError,
  PermissionDeniedError,
  ResourceExhaustedError,
  FailedPreconditionError,
  AbortedError,
  OutOfRangeError,
  UnimplementedError,
  InternalError,
  UnavailableError,
  DataLossError,
  UnauthenticatedError,
];

/** The service has no code of its own for these two; its other clients read the same texts. */
const conflictPattern = /conflicting operation\s+["'«]?([\w-]+)["'»]?\s+detected/i;
const noChangesPattern = /no changes detected/i;

/** The error class for an answer: by its text where only the text tells, else by its code. */
export function createApiError(failure: ApiFailure, info: CallInfo): ApiError {
  const conflicting = conflictPattern.exec(failure.serviceMessage)?.[1];
  if (conflicting !== undefined) return new ConflictingOperationError(failure, info, conflicting);
  if (noChangesPattern.test(failure.serviceMessage)) return new NoChangesError(failure, info);
  return new (classes[failure.grpcCode] ?? ApiError)(failure, info);
}

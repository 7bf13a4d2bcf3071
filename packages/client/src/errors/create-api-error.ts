import type { ApiError, ApiFailure } from './api-error.ts';
import type { CallInfo } from './call-error.ts';
import { ConflictingOperationError } from './conflicting-operation-error.ts';
import { NoChangesError } from './no-changes-error.ts';
import type { StatusName } from './status-codes.ts';
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

const classByCode: Readonly<Record<StatusName, new (failure: ApiFailure, info: CallInfo) => ApiError>> = {
  CANCELLED: CancelledError,
  UNKNOWN: UnknownError,
  INVALID_ARGUMENT: InvalidArgumentError,
  DEADLINE_EXCEEDED: DeadlineExceededError,
  NOT_FOUND: NotFoundError,
  ALREADY_EXISTS: AlreadyExistsError,
  PERMISSION_DENIED: PermissionDeniedError,
  RESOURCE_EXHAUSTED: ResourceExhaustedError,
  FAILED_PRECONDITION: FailedPreconditionError,
  ABORTED: AbortedError,
  OUT_OF_RANGE: OutOfRangeError,
  UNIMPLEMENTED: UnimplementedError,
  INTERNAL: InternalError,
  UNAVAILABLE: UnavailableError,
  DATA_LOSS: DataLossError,
  UNAUTHENTICATED: UnauthenticatedError,
};

// The service has no codes of its own for these two; its other clients read the same messages.
const conflictPattern = /conflicting operation[^\w-]+([\w-]+)[^\w-]\W*detected/i;
const noChangesPattern = /no changes detected/i;

/** The error for a refusal: by its message where only the message tells, else by its code. */
export function createApiError(failure: ApiFailure, info: CallInfo): ApiError {
  const conflictingOperationId = conflictPattern.exec(failure.serviceMessage)?.[1];
  if (conflictingOperationId !== undefined) {
    return new ConflictingOperationError({ ...failure, conflictingOperationId }, info);
  }
  if (noChangesPattern.test(failure.serviceMessage)) return new NoChangesError(failure, info);
  return new classByCode[failure.code](failure, info);
}

import type { ApiError, ApiFailure } from './api-error.ts';
import type { CallInfo } from './call-error.ts';
import { ConflictingOperationError } from './conflicting-operation-error.ts';
import { NoChangesError } from './no-changes-error.ts';
import { statusClass } from './status-class.ts';

/** The service has no codes of its own for these two; its other clients read the same texts. */
const pattern = /conflicting operation[^\w-]+([\w-]+)\W+detected|no changes detected/i;

/** The error for an answer, by its code. */
export const createStatusError = (failure: ApiFailure, info: CallInfo): ApiError =>
  new (statusClass(failure.grpcCode))(failure, info);

/** The error for an answer: by its text where only the text tells, else by its code. */
export function createApiError(failure: ApiFailure, info: CallInfo): ApiError {
  const match = pattern.exec(failure.serviceMessage);
  if (!match) return new (statusClass(failure.grpcCode))(failure, info);
  const [, conflictingOperationId] = match;
  if (!conflictingOperationId) return new NoChangesError(failure, info);
  return new ConflictingOperationError({ ...failure, conflictingOperationId }, info);
}

import type { ApiFailure } from './api-error.ts';
import type { CallInfo } from './call-error.ts';
import { hasErrorClass, nameErrorClass } from './sdk-error.ts';
import { FailedPreconditionError } from './status-errors.ts';

/**
 * Another operation holds the cluster; only one at a time is allowed. With the option `conflicts: 'wait'` the client
 * waits for that operation and repeats the call.
 */
export class ConflictingOperationError extends FailedPreconditionError {
  /** Id of the operation that is running. */
  readonly conflictingOperationId: string;

  constructor(failure: ApiFailure & { readonly conflictingOperationId: string }, info: CallInfo) {
    super(failure, info);
    this.conflictingOperationId = failure.conflictingOperationId;
  }
}
nameErrorClass(ConflictingOperationError, 'ConflictingOperationError');

/** Whether a value is a {@link ConflictingOperationError}. */
export function isConflictingOperationError(error: unknown): error is ConflictingOperationError {
  return hasErrorClass(error, 'ConflictingOperationError');
}

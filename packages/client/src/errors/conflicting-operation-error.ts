import type { ApiFailure } from './api-error.ts';
import { guard } from './sdk-error.ts';
import type { StatusErrorClass } from './status-class.ts';
import { FailedPreconditionError } from './status-errors.ts';

interface ConflictFailure extends ApiFailure {
  readonly conflictingOperationId: string;
}

/**
 * Another operation holds the cluster: one at a time is allowed. With the option `conflicts: 'wait'` the client waits
 * for that operation and repeats the call.
 */
export class ConflictingOperationError extends (FailedPreconditionError as StatusErrorClass<
  FailedPreconditionError,
  ConflictFailure
>) {
  static override get name(): string {
    return 'ConflictingOperationError';
  }

  /** Id of the operation that is running. */
  declare readonly conflictingOperationId: string;
}

/** Whether a value is a {@link ConflictingOperationError}. */
export const isConflictingOperationError =
  /* @__PURE__ */ guard<ConflictingOperationError>('ConflictingOperationError');

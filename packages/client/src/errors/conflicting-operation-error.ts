import { define, guard } from './sdk-error.ts';
import { FailedPreconditionError } from './status-errors.ts';

/**
 * Another operation holds the cluster: one at a time is allowed. With the option `conflicts: 'wait'` the client waits
 * for that operation and repeats the call.
 */
export class ConflictingOperationError extends FailedPreconditionError {
  /** Id of the operation that is running. */
  declare readonly conflictingOperationId: string;

  static {
    define(ConflictingOperationError, 'ConflictingOperationError');
  }
}

/** Whether a value is a {@link ConflictingOperationError}. */
export const isConflictingOperationError =
  /* @__PURE__ */ guard<ConflictingOperationError>('ConflictingOperationError');

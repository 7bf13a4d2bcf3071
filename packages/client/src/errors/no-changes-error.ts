import { hasErrorClass, nameErrorClass } from './sdk-error.ts';
import { FailedPreconditionError } from './status-errors.ts';

/**
 * An update would change nothing: every field already has the value sent. With the option `noChanges: 'ignore'` the
 * update yields a finished operation instead.
 */
export class NoChangesError extends FailedPreconditionError {}
nameErrorClass(NoChangesError, 'NoChangesError');

/** Whether a value is a {@link NoChangesError}. */
export function isNoChangesError(error: unknown): error is NoChangesError {
  return hasErrorClass(error, 'NoChangesError');
}

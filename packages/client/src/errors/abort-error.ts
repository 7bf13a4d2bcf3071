import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/** The caller's `signal` was aborted. `cause` is the reason of the signal. */
export class AbortError extends SdkError {
  constructor(reason: unknown) {
    super('Aborted by the caller', 'ABORTED_BY_CALLER', reason);
  }
}
nameErrorClass(AbortError, 'AbortError');

/** Whether a value is an {@link AbortError} of this package. */
export function isAbortError(error: unknown): error is AbortError {
  return hasErrorClass(error, 'AbortError');
}

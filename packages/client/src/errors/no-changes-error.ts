import { guard } from './sdk-error.ts';
import { FailedPreconditionError } from './status-errors.ts';

/**
 * An update would change nothing: every field already has the value sent. With the option `noChanges: 'ignore'` the
 * update yields an operation that is done instead.
 */
export class NoChangesError extends FailedPreconditionError {
  static override get name(): string {
    return 'NoChangesError';
  }
}

/** Whether a value is a {@link NoChangesError}. */
export const isNoChangesError = /* @__PURE__ */ guard<NoChangesError>('NoChangesError');

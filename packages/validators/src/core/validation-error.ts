import type { Issue } from './issue.ts';

/**
 * A value does not fit its schema. Thrown by `parse` and by the `assert…` functions. The message lists all issues;
 * it shows no value of a secret field.
 *
 * @example
 * ```ts
 * try {
 *   createClusterRequest.parse(body);
 * } catch (error) {
 *   if (isValidationError(error)) for (const { pointer, hint } of error.issues) console.error(pointer, hint);
 * }
 * ```
 */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  readonly code = 'VALIDATION_FAILED';
  /** Name of the schema. */
  declare readonly schema: string;
  declare readonly issues: readonly Issue[];
}

/** Whether an error is a {@link ValidationError}, be it of another copy of this package. */
export const isValidationError = (error: unknown): error is ValidationError =>
  error instanceof Error && (error as Partial<ValidationError>).code === 'VALIDATION_FAILED' && 'issues' in error;

import type { Issue } from './issue.ts';

/**
 * A value does not fit its schema. Thrown by `parse` and `assert`. The message lists all issues; it shows no value of a
 * secret field.
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
  readonly schema: string;
  readonly issues: readonly Issue[];

  /** @internal */
  constructor(schema: string, issues: readonly Issue[]) {
    const lines = issues.map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`));
    super([`Invalid ${schema}`, ...lines].join('\n- '));
    this.schema = schema;
    this.issues = issues;
  }
}

/** Whether an error is a {@link ValidationError}, of this copy of the package or another. */
export const isValidationError = (error: unknown): error is ValidationError =>
  error instanceof Error && (error as Partial<ValidationError>).code === 'VALIDATION_FAILED' && 'issues' in error;

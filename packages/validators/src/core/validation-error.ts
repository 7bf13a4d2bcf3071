import type { Issue } from './issue.ts';

/** Marks what comes from a copy of this package. */
export const packageName = '@managed-redis/validators';

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

  constructor(schema: string, issues: readonly Issue[]) {
    super(`Not a valid ${schema}:${issues.map(({ message }) => `\n- ${message}`).join('')}`);
    this.schema = schema;
    this.issues = issues;
    // Not a field: a computed name would keep the class in bundles that do not use it.
    Object.defineProperty(this, Symbol.for(packageName), { value: true });
  }
}

/** Whether an error is a {@link ValidationError}, be it of another copy of this package. */
export const isValidationError = (error: unknown): error is ValidationError =>
  typeof error === 'object' && error !== null && Symbol.for(packageName) in error;

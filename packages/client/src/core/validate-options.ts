import type { SchemaValidationError, ValidationIssue } from '../errors/schema-validation-error.ts';

/** The part of Standard Schema that the client uses: https://standardschema.dev. */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => ValidationResult | Promise<ValidationResult>;
  };
}

/** The verdict of a Standard Schema on a value. */
export type ValidationResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** Schemas by resource and method: `{ clusters: { create: schema } }`. */
export type SchemasByMethod = Readonly<
  Record<string, Readonly<Record<string, StandardSchema | undefined>> | undefined>
>;

/** Which schemas check what, and what happens if a value does not match. */
export interface ValidateOptions {
  /** Schemas of inputs: path, query and body together. A request that does not match is not sent. */
  readonly requests?: SchemasByMethod | undefined;
  /** Schemas of responses. */
  readonly responses?: SchemasByMethod | undefined;
  /** What happens to a response that does not match. Default `report`. */
  readonly mode?: 'report' | 'throw' | undefined;
  /**
   * Receives responses that do not match in `report` mode. Default: a warning in the log. If it throws or rejects, the
   * call goes on, and the first such failure is reported by `console.warn`.
   */
  readonly onIssues?: ((error: SchemaValidationError) => unknown) | undefined;
}

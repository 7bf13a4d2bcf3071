import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';

/** What is used of Standard Schema, https://standardschema.dev. */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => ValidationResult | Promise<ValidationResult>;
  };
}

/** What a Standard Schema says of a value. */
export type ValidationResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** Schemas by resource and method: `{ clusters: { create: schema } }`. */
export type SchemasByMethod = Readonly<
  Record<string, Readonly<Record<string, StandardSchema | undefined>> | undefined>
>;

/** Which schemas check what, and what happens when something does not match. */
export interface ValidateOptions {
  /** Schemas of inputs: path, query and body together. A request that does not match is not sent. */
  readonly requests?: SchemasByMethod | undefined;
  /** Schemas of responses. */
  readonly responses?: SchemasByMethod | undefined;
  /** What a response that does not match does. Default `report`. */
  readonly mode?: 'report' | 'throw' | undefined;
  /** Told of responses that do not match in `report` mode. Default: a warning in the log. */
  readonly onIssues?: ((error: ValidationError) => void) | undefined;
}

/** The error for a value that does not match its schema, or nothing. */
export async function validateValue(
  schemas: SchemasByMethod | undefined,
  operation: string,
  direction: 'request' | 'response',
  value: unknown,
): Promise<ValidationError | undefined> {
  const [resource = '', method = ''] = operation.split('.');
  const schema = schemas?.[resource]?.[method];
  if (schema === undefined) return undefined;
  const { issues } = await schema['~standard'].validate(value);
  return issues === undefined ? undefined : new ValidationError(operation, direction, issues);
}

import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import type { Features } from './core.ts';
import type { CallLog } from './logger.ts';

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

/** A check of inputs and outputs by the schemas given. */
export function createValidation(
  { requests, responses, mode, onIssues }: ValidateOptions,
  log: CallLog | undefined,
): NonNullable<Features['validate']> {
  return async (operation, direction, value) => {
    const [resource, method] = operation.split('.') as [string, string];
    const schema = (direction === 'request' ? requests : responses)?.[resource]?.[method];
    const { issues } = (await schema?.['~standard'].validate(value)) ?? {};
    if (issues === undefined) return;
    const error = new ValidationError(operation, direction, issues);
    if (direction === 'request' || mode === 'throw') throw error;
    if (onIssues) onIssues(error);
    else log?.('warn', error.message, { operation, issues: issues.length });
  };
}

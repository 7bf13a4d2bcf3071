import type { Features } from '../core/client.ts';
import type { Log } from '../core/logger.ts';
import type { ValidateOptions } from '../core/validate-options.ts';
import { SchemaValidationError } from '../errors/schema-validation-error.ts';

/** Checks inputs and outputs by the given schemas. */
export function createValidation(
  { requests, responses, mode, onIssues }: ValidateOptions,
  log: Log | undefined,
): NonNullable<Features['validate']> {
  return async (operation, direction, value) => {
    const [resource, method] = operation.split('.') as [string, string];
    const schemas = direction === 'request' ? requests : responses;
    const schema = schemas?.[resource]?.[method];
    if (schema === undefined) return;
    const { issues } = await schema['~standard'].validate(value);
    if (issues === undefined) return;
    const error = new SchemaValidationError(operation, direction, issues);
    if (direction === 'request' || mode === 'throw') throw error;
    if (onIssues) onIssues(error);
    else log?.('warn', error.message, { operation, issues: issues.length });
  };
}

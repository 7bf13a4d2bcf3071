import type { Features } from '../core/client.ts';
import { guardHook } from '../core/guard-hook.ts';
import type { Log } from '../core/logger.ts';
import { redact, secretsIn } from '../core/redact.ts';
import type { ValidateOptions } from '../core/validate-options.ts';
import { SchemaValidationError, type ValidationIssue } from '../errors/schema-validation-error.ts';

/** Checks inputs and outputs by the given schemas. */
export function createValidation(
  { requests, responses, mode, onIssues }: ValidateOptions,
  log: Log | undefined,
): NonNullable<Features['validate']> {
  const guard = guardHook('onIssues');
  return async (operation, direction, value) => {
    const [resource, method] = operation.split('.') as [string, string];
    const schemas = direction === 'request' ? requests : responses;
    const schema = schemas?.[resource]?.[method];
    if (schema === undefined) return;
    const { issues } = await schema['~standard'].validate(value);
    if (issues === undefined) return;
    const error = new SchemaValidationError(operation, direction, redactIssues(issues, secretsIn(value)));
    if (direction === 'request' || mode === 'throw') throw error;
    if (onIssues) guard(() => onIssues(error));
    else log?.('warn', error.message, { operation, issues: issues.length });
  };
}

/** Schemas may quote the value that does not match. */
const redactIssues = (issues: readonly ValidationIssue[], secrets: readonly string[]): readonly ValidationIssue[] =>
  secrets.length === 0 ? issues : issues.map((issue) => ({ ...issue, message: redact(issue.message, secrets) }));

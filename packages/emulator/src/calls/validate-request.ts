import type { Issue } from '@managed-redis/validators';
import { type FieldViolation, invalidFields } from '../core/refusal.ts';
import type { Route } from '../core/route.ts';
import { paramsValidators } from '../generated/params-validators.ts';
import type { Params } from './read-request.ts';

/**
 * Checks the input of a call against the document. Unless `strict`, unknown and read-only fields are ignored.
 * @throws Refusal INVALID_ARGUMENT that lists every wrong field.
 */
export function validateRequest(route: Route, params: Params, strict: boolean): void {
  const { issues = [] } = paramsValidators[route.id].safeParse(params);
  const violations = issues.filter((issue) => strict || !isIgnorable(issue)).map(toViolation);
  if (violations.length > 0) throw invalidFields(violations);
}

/** Whether a lenient service would ignore the issue. */
const isIgnorable = ({ code }: Issue): boolean => code === 'unknown_field' || code === 'read_only_field';

const toViolation = ({ path, message }: Issue): FieldViolation => ({
  field: path.reduce<string>(appendKey, ''),
  description: message,
});

/** `hostSpecs`, then `hostSpecs[0]`, then `hostSpecs[0].zoneId`. */
function appendKey(field: string, key: string | number): string {
  if (typeof key === 'number') return `${field}[${key}]`;
  return field === '' ? key : `${field}.${key}`;
}

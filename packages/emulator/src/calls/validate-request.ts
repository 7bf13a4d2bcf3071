import type { Issue } from '@managed-redis/validators';
import { type FieldViolation, invalidFields } from '../core/refusal.ts';
import type { Route } from '../core/route.ts';
import { paramsValidators } from '../generated/params-validators.ts';
import type { Params } from './read-request.ts';

/**
 * Checks the input of a call against the document.
 * @throws Refusal INVALID_ARGUMENT with every field that is wrong.
 */
export function validateRequest(route: Route, params: Params, strict: boolean): void {
  const { issues = [] } = paramsValidators[route.id].safeParse(params);
  const violations = issues.filter((issue) => strict || !isStray(issue)).map(toViolation);
  if (violations.length > 0) throw invalidFields(violations);
}

/** Fields that a lenient service would ignore. */
const isStray = ({ code }: Issue): boolean => code === 'unknown_field' || code === 'read_only_field';

const toViolation = ({ path, pointer, message }: Issue): FieldViolation => ({
  field: path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  ),
  // The field is named already; the whole input is called "value".
  description: message.slice(`${pointer || 'value'}: `.length),
});

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { Access } from '@managed-redis/types';

export const accessRule: ObjectRule = [object, { dataLens: bool, webSql: bool }];

export function checkAccess(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.dataLens) === undefined || typeof field === 'boolean') &&
    ((field = value.webSql) === undefined || typeof field === 'boolean') &&
    isPlain(value)
  );
}

/** Whether a value is {@link Access} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAccess(value: unknown): value is Access {
  return passes(checkAccess, value);
}

/**
 * Validates {@link Access} as found in responses: fields and enum values that this version does not know pass.
 *
 * Which other services may connect to the cluster.
 */
export const access: Validator<Access> = /* @__PURE__ */ createFastValidator('Access', accessRule, checkAccess);

/**
 * Makes sure that a value is {@link Access} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccess(value: unknown): asserts value is Access {
  access.parse(value);
}

export const accessInputRule: ObjectRule = [closed, { dataLens: bool, webSql: bool }];

export function checkAccessInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.dataLens) === undefined || typeof field === 'boolean') &&
    ((field = value.webSql) === undefined || typeof field === 'boolean') &&
    isPlain(value) &&
    hasOnly(value, accessInputRule)
  );
}

/** Whether a value is {@link Access} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAccessInput(value: unknown): value is Access {
  return passes(checkAccessInput, value);
}

/**
 * Validates {@link Access} as sent in requests: nothing unknown may be in it.
 *
 * Which other services may connect to the cluster.
 */
export const accessInput: Validator<Access> = /* @__PURE__ */ createRequestValidator(
  'Access',
  accessInputRule,
  checkAccessInput,
);

/**
 * Makes sure that a value is {@link Access} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccessInput(value: unknown): asserts value is Access {
  accessInput.parse(value);
}

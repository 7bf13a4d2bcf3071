// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkValkeyJson, checkValkeyJsonInput, valkeyJsonInputRule, valkeyJsonRule } from './valkey-json.ts';
import { checkValkeySearch, checkValkeySearchInput, valkeySearchInputRule, valkeySearchRule } from './valkey-search.ts';
import type { ValkeyModules, ValkeyModulesInput } from '@managed-redis/types';

export const valkeyModulesRule: ObjectRule = [
  object,
  { valkeySearch: valkeySearchRule, valkeyJson: valkeyJsonRule, valkeyBloom: valkeyJsonRule },
];

export function checkValkeyModules(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.valkeySearch) === undefined || checkValkeySearch(field as Fields)) &&
    ((field = value.valkeyJson) === undefined || checkValkeyJson(field as Fields)) &&
    ((field = value.valkeyBloom) === undefined || checkValkeyJson(field as Fields)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link ValkeyModules} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isValkeyModules(value: unknown): value is ValkeyModules {
  return passes(checkValkeyModules, value);
}

/**
 * Validates {@link ValkeyModules} as found in responses: fields and enum values that this version does not know pass.
 *
 * Modules of the server. A module can be switched on, never off.
 */
export const valkeyModules: Validator<ValkeyModules> = /* @__PURE__ */ createFastValidator(
  'ValkeyModules',
  valkeyModulesRule,
  checkValkeyModules,
);

/**
 * Makes sure that a value is {@link ValkeyModules} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeyModules(value: unknown): asserts value is ValkeyModules {
  valkeyModules.parse(value);
}

export const valkeyModulesInputRule: ObjectRule = [
  closed,
  { valkeySearch: valkeySearchInputRule, valkeyJson: valkeyJsonInputRule, valkeyBloom: valkeyJsonInputRule },
];

export function checkValkeyModulesInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.valkeySearch) === undefined || checkValkeySearchInput(field as Fields)) &&
    ((field = value.valkeyJson) === undefined || checkValkeyJsonInput(field as Fields)) &&
    ((field = value.valkeyBloom) === undefined || checkValkeyJsonInput(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, valkeyModulesInputRule)
  );
}

/** Whether a value is {@link ValkeyModulesInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isValkeyModulesInput(value: unknown): value is ValkeyModulesInput {
  return passes(checkValkeyModulesInput, value);
}

/**
 * Validates {@link ValkeyModulesInput} as sent in requests: nothing unknown may be in it.
 *
 * Modules of the server. A module can be switched on, never off.
 */
export const valkeyModulesInput: Validator<ValkeyModulesInput> = /* @__PURE__ */ createRequestValidator(
  'ValkeyModulesInput',
  valkeyModulesInputRule,
  checkValkeyModulesInput,
);

/**
 * Makes sure that a value is {@link ValkeyModulesInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeyModulesInput(value: unknown): asserts value is ValkeyModulesInput {
  valkeyModulesInput.parse(value);
}

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { int64, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { Resources } from '@managed-redis/types';

export const resourcesRule: ObjectRule = [object, { resourcePresetId: text, diskSize: int64, diskTypeId: text }];

export function checkResources(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.resourcePresetId) === undefined || typeof field === 'string') &&
    ((field = value.diskSize) === undefined || isInt64(field)) &&
    ((field = value.diskTypeId) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link Resources} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isResources(value: unknown): value is Resources {
  return passes(checkResources, value);
}

/**
 * Validates {@link Resources} as found in responses: fields and enum values that this version does not know pass.
 *
 * Computing resources of a host: class, disk size and disk type.
 */
export const resources: Validator<Resources> = /* @__PURE__ */ createFastValidator(
  'Resources',
  resourcesRule,
  checkResources,
);

/**
 * Makes sure that a value is {@link Resources} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertResources(value: unknown): asserts value is Resources {
  resources.parse(value);
}

export const resourcesInputRule: ObjectRule = [closed, { resourcePresetId: text, diskSize: int64, diskTypeId: text }];

export function checkResourcesInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.resourcePresetId) === undefined || typeof field === 'string') &&
    ((field = value.diskSize) === undefined || isInt64(field)) &&
    ((field = value.diskTypeId) === undefined || typeof field === 'string') &&
    isPlain(value) &&
    hasOnly(value, resourcesInputRule)
  );
}

/** Whether a value is {@link Resources} as sent in requests: nothing unknown may be in it. Never throws. */
export function isResourcesInput(value: unknown): value is Resources {
  return passes(checkResourcesInput, value);
}

/**
 * Validates {@link Resources} as sent in requests: nothing unknown may be in it.
 *
 * Computing resources of a host: class, disk size and disk type.
 */
export const resourcesInput: Validator<Resources> = /* @__PURE__ */ createRequestValidator(
  'Resources',
  resourcesInputRule,
  checkResourcesInput,
);

/**
 * Makes sure that a value is {@link Resources} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertResourcesInput(value: unknown): asserts value is Resources {
  resourcesInput.parse(value);
}

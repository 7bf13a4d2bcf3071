// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isString, type Fields } from '../../core/predicates.ts';
import { int64, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { ResourcePreset } from '@managed-redis/types';

export const resourcePresetRule: ObjectRule = [
  object,
  { id: text, memory: int64, cores: int64, zoneIds: [list, text] },
  3,
];

export function checkResourcePreset(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.id === 'string' &&
    ((field = value.zoneIds) === undefined || isList(field, isString)) &&
    isInt64(value.memory) &&
    isInt64(value.cores) &&
    isPlain(value)
  );
}

/** Whether a value is {@link ResourcePreset} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isResourcePreset(value: unknown): value is ResourcePreset {
  return passes(checkResourcePreset, value);
}

/**
 * Validates {@link ResourcePreset} as found in responses: fields and enum values that this version does not know pass.
 *
 * A host class: cores, memory and the zones that offer it.
 */
export const resourcePreset: Validator<ResourcePreset> = /* @__PURE__ */ createFastValidator(
  'ResourcePreset',
  resourcePresetRule,
  checkResourcePreset,
);

/**
 * Makes sure that a value is {@link ResourcePreset} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertResourcePreset(value: unknown): asserts value is ResourcePreset {
  resourcePreset.parse(value);
}

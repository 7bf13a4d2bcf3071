// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkResourcePreset, resourcePresetRule } from './resource-preset.ts';
import type { ListResourcePresetsResponse } from '@managed-redis/types';

export const listResourcePresetsResponseRule: ObjectRule = [
  object,
  { resourcePresets: [list, resourcePresetRule], nextPageToken: text },
];

export function checkListResourcePresetsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.resourcePresets) === undefined || isList(field, checkResourcePreset)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListResourcePresetsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListResourcePresetsResponse(value: unknown): value is ListResourcePresetsResponse {
  return passes(checkListResourcePresetsResponse, value);
}

/**
 * Validates {@link ListResourcePresetsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of host classes.
 */
export const listResourcePresetsResponse: Validator<ListResourcePresetsResponse> = /* @__PURE__ */ createFastValidator(
  'ListResourcePresetsResponse',
  listResourcePresetsResponseRule,
  checkListResourcePresetsResponse,
);

/**
 * Makes sure that a value is {@link ListResourcePresetsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListResourcePresetsResponse(value: unknown): asserts value is ListResourcePresetsResponse {
  listResourcePresetsResponse.parse(value);
}

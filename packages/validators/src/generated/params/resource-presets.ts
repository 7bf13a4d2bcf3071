// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isNumberOrInt64 } from '../../core/int64.ts';
import { limitedText, numberOrInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { GetResourcePresetParams, ListResourcePresetsParams } from '@managed-redis/types';

export const getResourcePresetParamsRule: ObjectRule = [closed, { resourcePresetId: text }, 1];

export function checkGetResourcePresetParams(value: Fields): boolean {
  return typeof value.resourcePresetId === 'string' && isPlain(value) && hasOnly(value, getResourcePresetParamsRule);
}

/** Whether a value is {@link GetResourcePresetParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetResourcePresetParams(value: unknown): value is GetResourcePresetParams {
  return passes(checkGetResourcePresetParams, value);
}

/**
 * Validates {@link GetResourcePresetParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `resourcePresets.get`: path, query and body together.
 */
export const getResourcePresetParams: Validator<GetResourcePresetParams> = /* @__PURE__ */ createRequestValidator(
  'GetResourcePresetParams',
  getResourcePresetParamsRule,
  checkGetResourcePresetParams,
);

/**
 * Makes sure that a value is {@link GetResourcePresetParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetResourcePresetParams(value: unknown): asserts value is GetResourcePresetParams {
  getResourcePresetParams.parse(value);
}

export const listResourcePresetsParamsRule: ObjectRule = [
  closed,
  { pageSize: [numberOrInt64, 0, 1000], pageToken: [limitedText, 400] },
];

export function checkListResourcePresetsParams(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 400)) &&
    isPlain(value) &&
    hasOnly(value, listResourcePresetsParamsRule)
  );
}

/** Whether a value is {@link ListResourcePresetsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListResourcePresetsParams(value: unknown): value is ListResourcePresetsParams {
  return passes(checkListResourcePresetsParams, value);
}

/**
 * Validates {@link ListResourcePresetsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `resourcePresets.list`: path, query and body together.
 */
export const listResourcePresetsParams: Validator<ListResourcePresetsParams> = /* @__PURE__ */ createRequestValidator(
  'ListResourcePresetsParams',
  listResourcePresetsParamsRule,
  checkListResourcePresetsParams,
);

/**
 * Makes sure that a value is {@link ListResourcePresetsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListResourcePresetsParams(value: unknown): asserts value is ListResourcePresetsParams {
  listResourcePresetsParams.parse(value);
}

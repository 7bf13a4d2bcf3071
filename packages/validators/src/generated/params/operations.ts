// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { CancelOperationParams, GetOperationParams } from '@managed-redis/types';

export const cancelOperationParamsRule: ObjectRule = [closed, { operationId: text }, 1];

export function checkCancelOperationParams(value: Fields): boolean {
  return typeof value.operationId === 'string' && isPlain(value) && hasOnly(value, cancelOperationParamsRule);
}

/** Whether a value is {@link CancelOperationParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCancelOperationParams(value: unknown): value is CancelOperationParams {
  return passes(checkCancelOperationParams, value);
}

/**
 * Validates {@link CancelOperationParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `operations.cancel`: path, query and body together.
 */
export const cancelOperationParams: Validator<CancelOperationParams> = /* @__PURE__ */ createRequestValidator(
  'CancelOperationParams',
  cancelOperationParamsRule,
  checkCancelOperationParams,
);

/**
 * Makes sure that a value is {@link CancelOperationParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCancelOperationParams(value: unknown): asserts value is CancelOperationParams {
  cancelOperationParams.parse(value);
}

export const getOperationParamsRule: ObjectRule = [closed, { operationId: text }, 1];

export function checkGetOperationParams(value: Fields): boolean {
  return typeof value.operationId === 'string' && isPlain(value) && hasOnly(value, getOperationParamsRule);
}

/** Whether a value is {@link GetOperationParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetOperationParams(value: unknown): value is GetOperationParams {
  return passes(checkGetOperationParams, value);
}

/**
 * Validates {@link GetOperationParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `operations.get`: path, query and body together.
 */
export const getOperationParams: Validator<GetOperationParams> = /* @__PURE__ */ createRequestValidator(
  'GetOperationParams',
  getOperationParamsRule,
  checkGetOperationParams,
);

/**
 * Makes sure that a value is {@link GetOperationParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetOperationParams(value: unknown): asserts value is GetOperationParams {
  getOperationParams.parse(value);
}

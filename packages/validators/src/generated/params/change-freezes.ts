// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { isNumberOrInt64 } from '../../core/int64.ts';
import { limitedText, numberOrInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isText, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { changeFreezeResourceInputRule, checkChangeFreezeResourceInput } from '../schemas/change-freeze-resource.ts';
import type {
  CreateChangeFreezeParams,
  GetChangeFreezeLimitsParams,
  GetChangeFreezeParams,
  ListChangeFreezesParams,
  TerminateChangeFreezeParams,
} from '@managed-redis/types';

export const createChangeFreezeParamsRule: ObjectRule = [
  closed,
  { resourceId: [limitedText, 50], startAt: timestamp, endAt: timestamp, reason: [limitedText, 256] },
  3,
];

export function checkCreateChangeFreezeParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.resourceId, 50) &&
    isTimestamp(value.startAt) &&
    isTimestamp(value.endAt) &&
    ((field = value.reason) === undefined || isText(field, 256)) &&
    isPlain(value) &&
    hasOnly(value, createChangeFreezeParamsRule)
  );
}

/** Whether a value is {@link CreateChangeFreezeParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateChangeFreezeParams(value: unknown): value is CreateChangeFreezeParams {
  return passes(checkCreateChangeFreezeParams, value);
}

/**
 * Validates {@link CreateChangeFreezeParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `changeFreezes.create`: path, query and body together.
 */
export const createChangeFreezeParams: Validator<CreateChangeFreezeParams> = /* @__PURE__ */ createRequestValidator(
  'CreateChangeFreezeParams',
  createChangeFreezeParamsRule,
  checkCreateChangeFreezeParams,
);

/**
 * Makes sure that a value is {@link CreateChangeFreezeParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateChangeFreezeParams(value: unknown): asserts value is CreateChangeFreezeParams {
  createChangeFreezeParams.parse(value);
}

export const getChangeFreezeParamsRule: ObjectRule = [closed, { changeFreezeId: [limitedText, 50] }, 1];

export function checkGetChangeFreezeParams(value: Fields): boolean {
  return isText(value.changeFreezeId, 50) && isPlain(value) && hasOnly(value, getChangeFreezeParamsRule);
}

/** Whether a value is {@link GetChangeFreezeParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetChangeFreezeParams(value: unknown): value is GetChangeFreezeParams {
  return passes(checkGetChangeFreezeParams, value);
}

/**
 * Validates {@link GetChangeFreezeParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `changeFreezes.get`: path, query and body together.
 */
export const getChangeFreezeParams: Validator<GetChangeFreezeParams> = /* @__PURE__ */ createRequestValidator(
  'GetChangeFreezeParams',
  getChangeFreezeParamsRule,
  checkGetChangeFreezeParams,
);

/**
 * Makes sure that a value is {@link GetChangeFreezeParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetChangeFreezeParams(value: unknown): asserts value is GetChangeFreezeParams {
  getChangeFreezeParams.parse(value);
}

export const getChangeFreezeLimitsParamsRule: ObjectRule = [closed, { resourceId: [limitedText, 50] }, 1];

export function checkGetChangeFreezeLimitsParams(value: Fields): boolean {
  return isText(value.resourceId, 50) && isPlain(value) && hasOnly(value, getChangeFreezeLimitsParamsRule);
}

/** Whether a value is {@link GetChangeFreezeLimitsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetChangeFreezeLimitsParams(value: unknown): value is GetChangeFreezeLimitsParams {
  return passes(checkGetChangeFreezeLimitsParams, value);
}

/**
 * Validates {@link GetChangeFreezeLimitsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `changeFreezes.getLimits`: path, query and body together.
 */
export const getChangeFreezeLimitsParams: Validator<GetChangeFreezeLimitsParams> =
  /* @__PURE__ */ createRequestValidator(
    'GetChangeFreezeLimitsParams',
    getChangeFreezeLimitsParamsRule,
    checkGetChangeFreezeLimitsParams,
  );

/**
 * Makes sure that a value is {@link GetChangeFreezeLimitsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetChangeFreezeLimitsParams(value: unknown): asserts value is GetChangeFreezeLimitsParams {
  getChangeFreezeLimitsParams.parse(value);
}

export const listChangeFreezesParamsRule: ObjectRule = [
  closed,
  {
    resourcePath: [limitedList, changeFreezeResourceInputRule, 1, 128],
    pageSize: [numberOrInt64, undefined, 1000],
    pageToken: [limitedText, 500],
    filter: [limitedText, 300],
  },
];

export function checkListChangeFreezesParams(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.resourcePath) === undefined ||
      (isList(field, checkChangeFreezeResourceInput) && isWithin(field.length, 1, 128))) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, undefined, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 500)) &&
    ((field = value.filter) === undefined || isText(field, 300)) &&
    isPlain(value) &&
    hasOnly(value, listChangeFreezesParamsRule)
  );
}

/** Whether a value is {@link ListChangeFreezesParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListChangeFreezesParams(value: unknown): value is ListChangeFreezesParams {
  return passes(checkListChangeFreezesParams, value);
}

/**
 * Validates {@link ListChangeFreezesParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `changeFreezes.list`: path, query and body together.
 */
export const listChangeFreezesParams: Validator<ListChangeFreezesParams> = /* @__PURE__ */ createRequestValidator(
  'ListChangeFreezesParams',
  listChangeFreezesParamsRule,
  checkListChangeFreezesParams,
);

/**
 * Makes sure that a value is {@link ListChangeFreezesParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListChangeFreezesParams(value: unknown): asserts value is ListChangeFreezesParams {
  listChangeFreezesParams.parse(value);
}

export const terminateChangeFreezeParamsRule: ObjectRule = [closed, { changeFreezeId: [limitedText, 50] }, 1];

export function checkTerminateChangeFreezeParams(value: Fields): boolean {
  return isText(value.changeFreezeId, 50) && isPlain(value) && hasOnly(value, terminateChangeFreezeParamsRule);
}

/** Whether a value is {@link TerminateChangeFreezeParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isTerminateChangeFreezeParams(value: unknown): value is TerminateChangeFreezeParams {
  return passes(checkTerminateChangeFreezeParams, value);
}

/**
 * Validates {@link TerminateChangeFreezeParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `changeFreezes.terminate`: path, query and body together.
 */
export const terminateChangeFreezeParams: Validator<TerminateChangeFreezeParams> =
  /* @__PURE__ */ createRequestValidator(
    'TerminateChangeFreezeParams',
    terminateChangeFreezeParamsRule,
    checkTerminateChangeFreezeParams,
  );

/**
 * Makes sure that a value is {@link TerminateChangeFreezeParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertTerminateChangeFreezeParams(value: unknown): asserts value is TerminateChangeFreezeParams {
  terminateChangeFreezeParams.parse(value);
}

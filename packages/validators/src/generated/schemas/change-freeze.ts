// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { int64, text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { changeFreezeResourceRule, checkChangeFreezeResource } from './change-freeze-resource.ts';
import { changeFreezeStatusRule } from './change-freeze-status.ts';
import type { ChangeFreeze } from '@managed-redis/types';

export const changeFreezeRule: ObjectRule = [
  object,
  {
    id: text,
    startAt: timestamp,
    endAt: timestamp,
    createdAt: timestamp,
    resourcePath: [list, changeFreezeResourceRule],
    durationSeconds: int64,
    reason: text,
    createdBy: text,
    status: changeFreezeStatusRule,
    updatedBy: text,
    updatedAt: timestamp,
  },
  4,
];

export function checkChangeFreeze(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.id === 'string' &&
    ((field = value.resourcePath) === undefined || isList(field, checkChangeFreezeResource)) &&
    isTimestamp(value.startAt) &&
    isTimestamp(value.endAt) &&
    ((field = value.durationSeconds) === undefined || isInt64(field)) &&
    ((field = value.reason) === undefined || typeof field === 'string') &&
    ((field = value.createdBy) === undefined || typeof field === 'string') &&
    isTimestamp(value.createdAt) &&
    ((field = value.status) === undefined || typeof field === 'string') &&
    ((field = value.updatedBy) === undefined || typeof field === 'string') &&
    ((field = value.updatedAt) === undefined || isTimestamp(field)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link ChangeFreeze} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isChangeFreeze(value: unknown): value is ChangeFreeze {
  return passes(checkChangeFreeze, value);
}

/**
 * Validates {@link ChangeFreeze} as found in responses: fields and enum values that this version does not know pass.
 *
 * A period in which maintenance of a resource is held back.
 */
export const changeFreeze: Validator<ChangeFreeze> = /* @__PURE__ */ createFastValidator(
  'ChangeFreeze',
  changeFreezeRule,
  checkChangeFreeze,
);

/**
 * Makes sure that a value is {@link ChangeFreeze} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertChangeFreeze(value: unknown): asserts value is ChangeFreeze {
  changeFreeze.parse(value);
}

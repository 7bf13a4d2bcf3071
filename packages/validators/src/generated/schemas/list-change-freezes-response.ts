// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { changeFreezeRule, checkChangeFreeze } from './change-freeze.ts';
import type { ListChangeFreezesResponse } from '@managed-redis/types';

export const listChangeFreezesResponseRule: ObjectRule = [
  object,
  { changeFreezes: [list, changeFreezeRule], nextPageToken: text },
];

export function checkListChangeFreezesResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.changeFreezes) === undefined || isList(field, checkChangeFreeze)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListChangeFreezesResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListChangeFreezesResponse(value: unknown): value is ListChangeFreezesResponse {
  return passes(checkListChangeFreezesResponse, value);
}

/**
 * Validates {@link ListChangeFreezesResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of change freezes.
 */
export const listChangeFreezesResponse: Validator<ListChangeFreezesResponse> = /* @__PURE__ */ createFastValidator(
  'ListChangeFreezesResponse',
  listChangeFreezesResponseRule,
  checkListChangeFreezesResponse,
);

/**
 * Makes sure that a value is {@link ListChangeFreezesResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListChangeFreezesResponse(value: unknown): asserts value is ListChangeFreezesResponse {
  listChangeFreezesResponse.parse(value);
}

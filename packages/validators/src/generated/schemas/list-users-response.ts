// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkUser, userRule } from './user.ts';
import type { ListUsersResponse } from '@managed-redis/types';

export const listUsersResponseRule: ObjectRule = [object, { users: [list, userRule], nextPageToken: text }];

export function checkListUsersResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.users) === undefined || isList(field, checkUser)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListUsersResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListUsersResponse(value: unknown): value is ListUsersResponse {
  return passes(checkListUsersResponse, value);
}

/**
 * Validates {@link ListUsersResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of users.
 */
export const listUsersResponse: Validator<ListUsersResponse> = /* @__PURE__ */ createFastValidator(
  'ListUsersResponse',
  listUsersResponseRule,
  checkListUsersResponse,
);

/**
 * Makes sure that a value is {@link ListUsersResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListUsersResponse(value: unknown): asserts value is ListUsersResponse {
  listUsersResponse.parse(value);
}

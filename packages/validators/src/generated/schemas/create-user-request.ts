// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkUserSpec, userSpecRule } from './user-spec.ts';
import type { CreateUserRequest } from '@managed-redis/types';

export const createUserRequestRule: ObjectRule = [closed, { userSpec: userSpecRule }];

export function checkCreateUserRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.userSpec) === undefined || checkUserSpec(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, createUserRequestRule)
  );
}

/** Whether a value is {@link CreateUserRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateUserRequest(value: unknown): value is CreateUserRequest {
  return passes(checkCreateUserRequest, value);
}

/**
 * Validates {@link CreateUserRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of createUser.
 */
export const createUserRequest: Validator<CreateUserRequest> = /* @__PURE__ */ createRequestValidator(
  'CreateUserRequest',
  createUserRequestRule,
  checkCreateUserRequest,
);

/**
 * Makes sure that a value is {@link CreateUserRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateUserRequest(value: unknown): asserts value is CreateUserRequest {
  createUserRequest.parse(value);
}

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { isPlain } from '../../core/predicates.ts';
import { hasOnly, strict } from '../../core/strict-objects.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { Descriptor } from '../../core/walk.ts';
import { checkUserSpec, userSpecDescriptor } from './user-spec.ts';
import type { CreateUserRequest } from '@managed-redis/types';

export const createUserRequestDescriptor: Descriptor = () => [strict, { userSpec: userSpecDescriptor }];

export function checkCreateUserRequest(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.userSpec) === undefined || checkUserSpec(field)) &&
    hasOnly(value, createUserRequestDescriptor)
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
export const createUserRequest: Validator<CreateUserRequest> = /* @__PURE__ */ createValidator(
  'CreateUserRequest',
  createUserRequestDescriptor,
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

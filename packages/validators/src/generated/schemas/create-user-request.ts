// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateUserRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { userSpecRule } from './user-spec.ts';

export const createUserRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { userSpec: userSpecRule },
};

/** Whether a value is a valid {@link CreateUserRequest} in a request. Never throws. */
export const isCreateUserRequest = (value: unknown): value is CreateUserRequest =>
  core.conforms(createUserRequestRule, value);

/** Validates {@link CreateUserRequest} in a request. Request body of createUser. */
export const createUserRequest: core.Validator<CreateUserRequest> = /* @__PURE__ */ core.createRequestValidator(
  'CreateUserRequest',
  createUserRequestRule,
);

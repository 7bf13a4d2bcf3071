// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListUsersResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkUser, userRule } from './user.ts';

export const listUsersResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { users: { kind: core.list, items: userRule }, nextPageToken: { kind: core.text } },
  test: checkListUsersResponse,
};

export function checkListUsersResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.users, core.isList, checkUser) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListUsersResponse} in a response. Never throws. */
export const isListUsersResponse = (value: unknown): value is ListUsersResponse =>
  core.passes(checkListUsersResponse, value);

/** Validates {@link ListUsersResponse} in a response. A page of users. */
export const listUsersResponse: core.Validator<ListUsersResponse> = /* @__PURE__ */ core.createResponseValidator(
  'ListUsersResponse',
  listUsersResponseRule,
  checkListUsersResponse,
);

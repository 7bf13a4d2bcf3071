// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedExactGroups, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { secret } from '../../core/wrappers.ts';
import type { CreateIamTokenRequest } from '@managed-redis/types';

export const createIamTokenRequestRule: ObjectRule = [
  closedExactGroups,
  { yandexPassportOauthToken: [secret, undefined, [limitedText, 4000]], jwt: [secret, undefined, [limitedText, 8000]] },
  0,
  ['yandexPassportOauthToken, jwt'],
  ['yandexPassportOauthToken, jwt'],
];

export function checkCreateIamTokenRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.yandexPassportOauthToken) === undefined || isText(field, 4000)) &&
    ((field = value.jwt) === undefined || isText(field, 8000)) &&
    Number(value.yandexPassportOauthToken !== undefined) + Number(value.jwt !== undefined) === 1 &&
    isPlain(value) &&
    hasOnly(value, createIamTokenRequestRule)
  );
}

/** Whether a value is {@link CreateIamTokenRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateIamTokenRequest(value: unknown): value is CreateIamTokenRequest {
  return passes(checkCreateIamTokenRequest, value);
}

/**
 * Validates {@link CreateIamTokenRequest} as sent in requests: nothing unknown may be in it.
 *
 * Proof of identity: an OAuth token or a signed JWT, exactly one of them.
 */
export const createIamTokenRequest: Validator<CreateIamTokenRequest> = /* @__PURE__ */ createRequestValidator(
  'CreateIamTokenRequest',
  createIamTokenRequestRule,
  checkCreateIamTokenRequest,
);

/**
 * Makes sure that a value is {@link CreateIamTokenRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateIamTokenRequest(value: unknown): asserts value is CreateIamTokenRequest {
  createIamTokenRequest.parse(value);
}

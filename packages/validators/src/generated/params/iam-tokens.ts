// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedExactGroups, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { secret } from '../../core/wrappers.ts';
import type { CreateIamTokenParams } from '@managed-redis/types';

export const createIamTokenParamsRule: ObjectRule = [
  closedExactGroups,
  { yandexPassportOauthToken: [secret, undefined, [limitedText, 4000]], jwt: [secret, undefined, [limitedText, 8000]] },
  0,
  ['yandexPassportOauthToken, jwt'],
  ['yandexPassportOauthToken, jwt'],
];

export function checkCreateIamTokenParams(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.yandexPassportOauthToken) === undefined || isText(field, 4000)) &&
    ((field = value.jwt) === undefined || isText(field, 8000)) &&
    Number(value.yandexPassportOauthToken !== undefined) + Number(value.jwt !== undefined) === 1 &&
    isPlain(value) &&
    hasOnly(value, createIamTokenParamsRule)
  );
}

/** Whether a value is {@link CreateIamTokenParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateIamTokenParams(value: unknown): value is CreateIamTokenParams {
  return passes(checkCreateIamTokenParams, value);
}

/**
 * Validates {@link CreateIamTokenParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `iamTokens.create`: path, query and body together.
 */
export const createIamTokenParams: Validator<CreateIamTokenParams> = /* @__PURE__ */ createRequestValidator(
  'CreateIamTokenParams',
  createIamTokenParamsRule,
  checkCreateIamTokenParams,
);

/**
 * Makes sure that a value is {@link CreateIamTokenParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateIamTokenParams(value: unknown): asserts value is CreateIamTokenParams {
  createIamTokenParams.parse(value);
}

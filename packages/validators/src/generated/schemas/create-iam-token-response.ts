// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { secret } from '../../core/wrappers.ts';
import type { CreateIamTokenResponse } from '@managed-redis/types';

export const createIamTokenResponseRule: ObjectRule = [
  object,
  { iamToken: [secret, undefined, text], expiresAt: timestamp },
  2,
];

export function checkCreateIamTokenResponse(value: Fields): boolean {
  return typeof value.iamToken === 'string' && isTimestamp(value.expiresAt) && isPlain(value);
}

/** Whether a value is {@link CreateIamTokenResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isCreateIamTokenResponse(value: unknown): value is CreateIamTokenResponse {
  return passes(checkCreateIamTokenResponse, value);
}

/**
 * Validates {@link CreateIamTokenResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * An IAM token and the time at which it expires.
 */
export const createIamTokenResponse: Validator<CreateIamTokenResponse> = /* @__PURE__ */ createFastValidator(
  'CreateIamTokenResponse',
  createIamTokenResponseRule,
  checkCreateIamTokenResponse,
);

/**
 * Makes sure that a value is {@link CreateIamTokenResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateIamTokenResponse(value: unknown): asserts value is CreateIamTokenResponse {
  createIamTokenResponse.parse(value);
}

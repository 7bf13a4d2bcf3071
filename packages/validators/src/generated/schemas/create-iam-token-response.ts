// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateIamTokenResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const createIamTokenResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { iamToken: { kind: core.secret, of: { kind: core.text } }, expiresAt: { kind: core.timestamp } },
  required: ['iamToken', 'expiresAt'],
  test: checkCreateIamTokenResponse,
};

export function checkCreateIamTokenResponse(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.iamToken) && core.isTimestamp(value.expiresAt);
}

/** Whether a value is a valid {@link CreateIamTokenResponse} in a response. Never throws. */
export const isCreateIamTokenResponse = (value: unknown): value is CreateIamTokenResponse =>
  core.passes(checkCreateIamTokenResponse, value);

/** Validates {@link CreateIamTokenResponse} in a response. An IAM token and its expiry time. */
export const createIamTokenResponse: core.Validator<CreateIamTokenResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'CreateIamTokenResponse',
    createIamTokenResponseRule,
    checkCreateIamTokenResponse,
  );

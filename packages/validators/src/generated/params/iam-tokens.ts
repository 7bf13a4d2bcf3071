// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateIamTokenParams } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const createIamTokenParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    yandexPassportOauthToken: { kind: core.secret, of: { kind: core.limitedText, maximum: 4000 } },
    jwt: { kind: core.secret, of: { kind: core.limitedText, maximum: 8000 } },
  },
  groups: [{ kind: core.oneOf, fields: ['yandexPassportOauthToken', 'jwt'], isRequired: true }],
};

/** Whether a value is a valid {@link CreateIamTokenParams} in a request. Never throws. */
export const isCreateIamTokenParams = (value: unknown): value is CreateIamTokenParams =>
  core.conforms(createIamTokenParamsRule, value);

/** Validates {@link CreateIamTokenParams} in a request. Input of `iamTokens.create`: path, query and body together. */
export const createIamTokenParams: core.Validator<CreateIamTokenParams> = /* @__PURE__ */ core.createRequestValidator(
  'CreateIamTokenParams',
  createIamTokenParamsRule,
);

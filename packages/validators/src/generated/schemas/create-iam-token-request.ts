// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateIamTokenRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const createIamTokenRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    yandexPassportOauthToken: { kind: core.secret, of: { kind: core.limitedText, maximum: 4000 } },
    jwt: { kind: core.secret, of: { kind: core.limitedText, maximum: 8000 } },
  },
  groups: [{ kind: core.oneOf, fields: ['yandexPassportOauthToken', 'jwt'], isRequired: true }],
};

/** Whether a value is a valid {@link CreateIamTokenRequest} in a request. Never throws. */
export const isCreateIamTokenRequest = (value: unknown): value is CreateIamTokenRequest =>
  core.conforms(createIamTokenRequestRule, value);

/** Validates {@link CreateIamTokenRequest} in a request. Credentials to exchange: either an OAuth token or a signed JWT. */
export const createIamTokenRequest: core.Validator<CreateIamTokenRequest> = /* @__PURE__ */ core.createRequestValidator(
  'CreateIamTokenRequest',
  createIamTokenRequestRule,
);

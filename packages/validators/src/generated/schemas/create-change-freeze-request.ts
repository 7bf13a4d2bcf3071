// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateChangeFreezeRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const createChangeFreezeRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    resourceId: { kind: core.limitedText, maximum: 50 },
    startAt: { kind: core.timestamp },
    endAt: { kind: core.timestamp },
    reason: { kind: core.limitedText, maximum: 256 },
  },
  required: ['resourceId', 'startAt', 'endAt'],
};

/** Whether a value is a valid {@link CreateChangeFreezeRequest} in a request. Never throws. */
export const isCreateChangeFreezeRequest = (value: unknown): value is CreateChangeFreezeRequest =>
  core.conforms(createChangeFreezeRequestRule, value);

/** Validates {@link CreateChangeFreezeRequest} in a request. Request body of createChangeFreeze. */
export const createChangeFreezeRequest: core.Validator<CreateChangeFreezeRequest> =
  /* @__PURE__ */ core.createRequestValidator('CreateChangeFreezeRequest', createChangeFreezeRequestRule);

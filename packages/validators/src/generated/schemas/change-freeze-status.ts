// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ChangeFreezeStatus } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const changeFreezeStatusRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['STATUS_UNSPECIFIED', 'SCHEDULED', 'ACTIVE', 'COMPLETED', 'CANCELLED'],
};

/** Whether a value is a valid {@link ChangeFreezeStatus} in a response. Never throws. */
export const isChangeFreezeStatus = (value: unknown): value is ChangeFreezeStatus => core.isString(value);

/** Validates {@link ChangeFreezeStatus} in a response. State of a change freeze. */
export const changeFreezeStatus: core.Validator<ChangeFreezeStatus> = /* @__PURE__ */ core.createResponseValidator(
  'ChangeFreezeStatus',
  changeFreezeStatusRule,
  core.isString,
);

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ChangeFreezeLimitsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { changeFreezeConstraintsRule, checkChangeFreezeConstraints } from './change-freeze-constraints.ts';

export const changeFreezeLimitsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    resourceId: { kind: core.text },
    constraints: changeFreezeConstraintsRule,
    usedSecondsThisYear: { kind: core.int64 },
    remainingSecondsThisYear: { kind: core.int64 },
  },
  test: checkChangeFreezeLimitsResponse,
};

export function checkChangeFreezeLimitsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalString(value.resourceId) &&
    core.isOptional(value.constraints, checkChangeFreezeConstraints) &&
    core.isOptionalInt64(value.usedSecondsThisYear) &&
    core.isOptionalInt64(value.remainingSecondsThisYear)
  );
}

/** Whether a value is a valid {@link ChangeFreezeLimitsResponse} in a response. Never throws. */
export const isChangeFreezeLimitsResponse = (value: unknown): value is ChangeFreezeLimitsResponse =>
  core.passes(checkChangeFreezeLimitsResponse, value);

/** Validates {@link ChangeFreezeLimitsResponse} in a response. The limits on change freezes of a resource, and how much of the yearly allowance remains. */
export const changeFreezeLimitsResponse: core.Validator<ChangeFreezeLimitsResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ChangeFreezeLimitsResponse',
    changeFreezeLimitsResponseRule,
    checkChangeFreezeLimitsResponse,
  );

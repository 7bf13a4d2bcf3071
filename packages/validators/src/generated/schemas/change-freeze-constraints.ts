// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ChangeFreezeConstraints } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const changeFreezeConstraintsRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    yearlyLimitSeconds: { kind: core.int64 },
    maxPeriodSeconds: { kind: core.int64 },
    minGapSeconds: { kind: core.int64 },
    maxAdvanceSeconds: { kind: core.int64 },
  },
  test: checkChangeFreezeConstraints,
};

export function checkChangeFreezeConstraints(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalInt64(value.yearlyLimitSeconds) &&
    core.isOptionalInt64(value.maxPeriodSeconds) &&
    core.isOptionalInt64(value.minGapSeconds) &&
    core.isOptionalInt64(value.maxAdvanceSeconds)
  );
}

/** Whether a value is a valid {@link ChangeFreezeConstraints} in a response. Never throws. */
export const isChangeFreezeConstraints = (value: unknown): value is ChangeFreezeConstraints =>
  core.passes(checkChangeFreezeConstraints, value);

/** Validates {@link ChangeFreezeConstraints} in a response. Limits on change freezes. */
export const changeFreezeConstraints: core.Validator<ChangeFreezeConstraints> =
  /* @__PURE__ */ core.createResponseValidator(
    'ChangeFreezeConstraints',
    changeFreezeConstraintsRule,
    checkChangeFreezeConstraints,
  );

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ChangeFreeze } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { changeFreezeResourceRule, checkChangeFreezeResource } from './change-freeze-resource.ts';
import { changeFreezeStatusRule } from './change-freeze-status.ts';

export const changeFreezeRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    id: { kind: core.text },
    resourcePath: { kind: core.list, items: changeFreezeResourceRule },
    startAt: { kind: core.timestamp },
    endAt: { kind: core.timestamp },
    durationSeconds: { kind: core.int64 },
    reason: { kind: core.text },
    createdBy: { kind: core.text },
    createdAt: { kind: core.timestamp },
    status: changeFreezeStatusRule,
    updatedBy: { kind: core.text },
    updatedAt: { kind: core.timestamp },
  },
  required: ['id', 'startAt', 'endAt', 'createdAt'],
  test: checkChangeFreeze,
};

export function checkChangeFreeze(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.id) &&
    core.isOptional(value.resourcePath, core.isList, checkChangeFreezeResource) &&
    core.isTimestamp(value.startAt) &&
    core.isTimestamp(value.endAt) &&
    core.isOptionalInt64(value.durationSeconds) &&
    core.isOptionalString(value.reason) &&
    core.isOptionalString(value.createdBy) &&
    core.isTimestamp(value.createdAt) &&
    core.isOptionalString(value.status) &&
    core.isOptionalString(value.updatedBy) &&
    core.isOptional(value.updatedAt, core.isTimestamp)
  );
}

/** Whether a value is a valid {@link ChangeFreeze} in a response. Never throws. */
export const isChangeFreeze = (value: unknown): value is ChangeFreeze => core.passes(checkChangeFreeze, value);

/** Validates {@link ChangeFreeze} in a response. A period during which maintenance of a resource is blocked. */
export const changeFreeze: core.Validator<ChangeFreeze> = /* @__PURE__ */ core.createResponseValidator(
  'ChangeFreeze',
  changeFreezeRule,
  checkChangeFreeze,
);

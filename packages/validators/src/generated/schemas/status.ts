// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Status } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { anyRule, checkAny } from './any.ts';

export const statusRule: core.ObjectRule = {
  kind: core.object,
  fields: { code: { kind: core.int32 }, message: { kind: core.text }, details: { kind: core.list, items: anyRule } },
  required: ['code'],
  test: checkStatus,
};

export function checkStatus(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isInt32(value.code) &&
    core.isOptionalString(value.message) &&
    core.isOptional(value.details, core.isList, checkAny)
  );
}

/** Whether a value is a valid {@link Status} in a response. Never throws. */
export const isStatus = (value: unknown): value is Status => core.passes(checkStatus, value);

/** Validates {@link Status} in a response. An error, as a google.rpc.Status. */
export const status: core.Validator<Status> = /* @__PURE__ */ core.createResponseValidator(
  'Status',
  statusRule,
  checkStatus,
);

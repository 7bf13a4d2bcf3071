// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Access } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const accessRule: core.ObjectRule = {
  kind: core.object,
  fields: { dataLens: { kind: core.boolean }, webSql: { kind: core.boolean } },
  test: checkAccess,
};

export function checkAccess(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalBoolean(value.dataLens) && core.isOptionalBoolean(value.webSql);
}

/** Whether a value is a valid {@link Access} in a response. Never throws. */
export const isAccess = (value: unknown): value is Access => core.passes(checkAccess, value);

/** Validates {@link Access} in a response. Which other services may connect to the cluster. */
export const access: core.Validator<Access> = /* @__PURE__ */ core.createResponseValidator(
  'Access',
  accessRule,
  checkAccess,
);

export const accessInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { dataLens: { kind: core.boolean }, webSql: { kind: core.boolean } },
};

/** Whether a value is a valid {@link Access} in a request. Never throws. */
export const isAccessInput = (value: unknown): value is Access => core.conforms(accessInputRule, value);

/** Validates {@link Access} in a request. Which other services may connect to the cluster. */
export const accessInput: core.Validator<Access> = /* @__PURE__ */ core.createRequestValidator(
  'Access',
  accessInputRule,
);

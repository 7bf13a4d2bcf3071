// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CancelOperationParams, GetOperationParams } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const cancelOperationParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { operationId: { kind: core.text } },
  required: ['operationId'],
};

/** Whether a value is a valid {@link CancelOperationParams} in a request. Never throws. */
export const isCancelOperationParams = (value: unknown): value is CancelOperationParams =>
  core.conforms(cancelOperationParamsRule, value);

/** Validates {@link CancelOperationParams} in a request. Input of `operations.cancel`: path, query and body together. */
export const cancelOperationParams: core.Validator<CancelOperationParams> = /* @__PURE__ */ core.createRequestValidator(
  'CancelOperationParams',
  cancelOperationParamsRule,
);

export const getOperationParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { operationId: { kind: core.text } },
  required: ['operationId'],
};

/** Whether a value is a valid {@link GetOperationParams} in a request. Never throws. */
export const isGetOperationParams = (value: unknown): value is GetOperationParams =>
  core.conforms(getOperationParamsRule, value);

/** Validates {@link GetOperationParams} in a request. Input of `operations.get`: path, query and body together. */
export const getOperationParams: core.Validator<GetOperationParams> = /* @__PURE__ */ core.createRequestValidator(
  'GetOperationParams',
  getOperationParamsRule,
);

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListClusterOperationsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkOperation, operationRule } from './operation.ts';

export const listClusterOperationsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { operations: { kind: core.list, items: operationRule }, nextPageToken: { kind: core.text } },
  test: checkListClusterOperationsResponse,
};

export function checkListClusterOperationsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.operations, core.isList, checkOperation) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListClusterOperationsResponse} in a response. Never throws. */
export const isListClusterOperationsResponse = (value: unknown): value is ListClusterOperationsResponse =>
  core.passes(checkListClusterOperationsResponse, value);

/** Validates {@link ListClusterOperationsResponse} in a response. A page of operations of a cluster. */
export const listClusterOperationsResponse: core.Validator<ListClusterOperationsResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListClusterOperationsResponse',
    listClusterOperationsResponseRule,
    checkListClusterOperationsResponse,
  );

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DeleteClusterHostsRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const deleteClusterHostsRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { hostNames: { kind: core.limitedList, items: { kind: core.limitedText, maximum: 253 }, minimum: 1 } },
};

/** Whether a value is a valid {@link DeleteClusterHostsRequest} in a request. Never throws. */
export const isDeleteClusterHostsRequest = (value: unknown): value is DeleteClusterHostsRequest =>
  core.conforms(deleteClusterHostsRequestRule, value);

/** Validates {@link DeleteClusterHostsRequest} in a request. Request body of deleteClusterHosts. */
export const deleteClusterHostsRequest: core.Validator<DeleteClusterHostsRequest> =
  /* @__PURE__ */ core.createRequestValidator('DeleteClusterHostsRequest', deleteClusterHostsRequestRule);

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateClusterHostsRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { updateHostSpecRule } from './update-host-spec.ts';

export const updateClusterHostsRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { updateHostSpecs: { kind: core.limitedList, items: updateHostSpecRule, minimum: 1 } },
};

/** Whether a value is a valid {@link UpdateClusterHostsRequest} in a request. Never throws. */
export const isUpdateClusterHostsRequest = (value: unknown): value is UpdateClusterHostsRequest =>
  core.conforms(updateClusterHostsRequestRule, value);

/** Validates {@link UpdateClusterHostsRequest} in a request. Request body of updateClusterHosts. */
export const updateClusterHostsRequest: core.Validator<UpdateClusterHostsRequest> =
  /* @__PURE__ */ core.createRequestValidator('UpdateClusterHostsRequest', updateClusterHostsRequestRule);

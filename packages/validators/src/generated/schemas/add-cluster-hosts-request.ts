// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AddClusterHostsRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { hostSpecRule } from './host-spec.ts';

export const addClusterHostsRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { hostSpecs: { kind: core.limitedList, items: hostSpecRule, minimum: 1 } },
};

/** Whether a value is a valid {@link AddClusterHostsRequest} in a request. Never throws. */
export const isAddClusterHostsRequest = (value: unknown): value is AddClusterHostsRequest =>
  core.conforms(addClusterHostsRequestRule, value);

/** Validates {@link AddClusterHostsRequest} in a request. Request body of addClusterHosts. */
export const addClusterHostsRequest: core.Validator<AddClusterHostsRequest> =
  /* @__PURE__ */ core.createRequestValidator('AddClusterHostsRequest', addClusterHostsRequestRule);

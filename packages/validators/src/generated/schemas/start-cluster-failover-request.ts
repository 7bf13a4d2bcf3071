// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { StartClusterFailoverRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { failoverTypeRule } from './failover-type.ts';

export const startClusterFailoverRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    hostNames: { kind: core.list, items: { kind: core.limitedText, maximum: 253 } },
    failoverType: failoverTypeRule,
    zoneId: { kind: core.text },
  },
};

/** Whether a value is a valid {@link StartClusterFailoverRequest} in a request. Never throws. */
export const isStartClusterFailoverRequest = (value: unknown): value is StartClusterFailoverRequest =>
  core.conforms(startClusterFailoverRequestRule, value);

/** Validates {@link StartClusterFailoverRequest} in a request. Request body of startClusterFailover. */
export const startClusterFailoverRequest: core.Validator<StartClusterFailoverRequest> =
  /* @__PURE__ */ core.createRequestValidator('StartClusterFailoverRequest', startClusterFailoverRequestRule);

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ClusterHealth } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const clusterHealthRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['HEALTH_UNKNOWN', 'ALIVE', 'DEAD', 'DEGRADED'],
};

/** Whether a value is a valid {@link ClusterHealth} in a response. Never throws. */
export const isClusterHealth = (value: unknown): value is ClusterHealth => core.isString(value);

/** Validates {@link ClusterHealth} in a response. Health of a cluster, aggregated over its hosts. */
export const clusterHealth: core.Validator<ClusterHealth> = /* @__PURE__ */ core.createResponseValidator(
  'ClusterHealth',
  clusterHealthRule,
  core.isString,
);

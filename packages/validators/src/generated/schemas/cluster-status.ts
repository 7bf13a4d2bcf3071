// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ClusterStatus } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const clusterStatusRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['STATUS_UNKNOWN', 'CREATING', 'RUNNING', 'ERROR', 'UPDATING', 'STOPPING', 'STOPPED', 'STARTING'],
};

/** Whether a value is a valid {@link ClusterStatus} in a response. Never throws. */
export const isClusterStatus = (value: unknown): value is ClusterStatus => core.isString(value);

/** Validates {@link ClusterStatus} in a response. State of a cluster. */
export const clusterStatus: core.Validator<ClusterStatus> = /* @__PURE__ */ core.createResponseValidator(
  'ClusterStatus',
  clusterStatusRule,
  core.isString,
);

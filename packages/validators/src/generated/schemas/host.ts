// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Host } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { clusterHealthRule } from './cluster-health.ts';
import { hostRoleRule } from './host-role.ts';
import { checkResources, resourcesRule } from './resources.ts';
import { checkService, serviceRule } from './service.ts';

export const hostRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    name: { kind: core.text },
    clusterId: { kind: core.text },
    zoneId: { kind: core.text },
    subnetId: { kind: core.text },
    resources: resourcesRule,
    role: hostRoleRule,
    health: clusterHealthRule,
    services: { kind: core.list, items: serviceRule },
    shardName: { kind: core.text },
    replicaPriority: { kind: core.int64 },
    assignPublicIp: { kind: core.boolean },
  },
  required: ['name', 'clusterId', 'zoneId'],
  test: checkHost,
};

export function checkHost(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.name) &&
    core.isString(value.clusterId) &&
    core.isString(value.zoneId) &&
    core.isOptionalString(value.subnetId) &&
    core.isOptional(value.resources, checkResources) &&
    core.isOptionalString(value.role) &&
    core.isOptionalString(value.health) &&
    core.isOptional(value.services, core.isList, checkService) &&
    core.isOptionalString(value.shardName) &&
    core.isOptionalInt64(value.replicaPriority) &&
    core.isOptionalBoolean(value.assignPublicIp)
  );
}

/** Whether a value is a valid {@link Host} in a response. Never throws. */
export const isHost = (value: unknown): value is Host => core.passes(checkHost, value);

/** Validates {@link Host} in a response. A host of a cluster. */
export const host: core.Validator<Host> = /* @__PURE__ */ core.createResponseValidator('Host', hostRule, checkHost);

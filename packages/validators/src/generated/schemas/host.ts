// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { bool, int64, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { clusterHealthRule } from './cluster-health.ts';
import { hostRoleRule } from './host-role.ts';
import { checkResources, resourcesRule } from './resources.ts';
import { checkService, serviceRule } from './service.ts';
import type { Host } from '@managed-redis/types';

export const hostRule: ObjectRule = [
  object,
  {
    name: text,
    clusterId: text,
    zoneId: text,
    subnetId: text,
    resources: resourcesRule,
    role: hostRoleRule,
    health: clusterHealthRule,
    services: [list, serviceRule],
    shardName: text,
    replicaPriority: int64,
    assignPublicIp: bool,
  },
  3,
];

export function checkHost(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.name === 'string' &&
    typeof value.clusterId === 'string' &&
    typeof value.zoneId === 'string' &&
    ((field = value.subnetId) === undefined || typeof field === 'string') &&
    ((field = value.resources) === undefined || checkResources(field as Fields)) &&
    ((field = value.role) === undefined || typeof field === 'string') &&
    ((field = value.health) === undefined || typeof field === 'string') &&
    ((field = value.services) === undefined || isList(field, checkService)) &&
    ((field = value.shardName) === undefined || typeof field === 'string') &&
    ((field = value.replicaPriority) === undefined || isInt64(field)) &&
    ((field = value.assignPublicIp) === undefined || typeof field === 'boolean') &&
    isPlain(value)
  );
}

/** Whether a value is {@link Host} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isHost(value: unknown): value is Host {
  return passes(checkHost, value);
}

/**
 * Validates {@link Host} as found in responses: fields and enum values that this version does not know pass.
 *
 * A host of a cluster.
 */
export const host: Validator<Host> = /* @__PURE__ */ createFastValidator('Host', hostRule, checkHost);

/**
 * Makes sure that a value is {@link Host} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertHost(value: unknown): asserts value is Host {
  host.parse(value);
}

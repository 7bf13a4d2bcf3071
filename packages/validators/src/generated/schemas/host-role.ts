// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { HostRole } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const hostRoleRule: core.OpenEnumRule = { kind: core.openEnum, values: ['ROLE_UNKNOWN', 'MASTER', 'REPLICA'] };

/** Whether a value is a valid {@link HostRole} in a response. Never throws. */
export const isHostRole = (value: unknown): value is HostRole => core.isString(value);

/** Validates {@link HostRole} in a response. Role of a host in replication. */
export const hostRole: core.Validator<HostRole> = /* @__PURE__ */ core.createResponseValidator(
  'HostRole',
  hostRoleRule,
  core.isString,
);

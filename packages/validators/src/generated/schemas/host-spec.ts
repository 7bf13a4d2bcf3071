// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { HostSpec } from '@managed-redis/types';
import * as core from '../../core/index.ts';

const pattern = /^[a-zA-Z0-9_-]*$/u;

export const hostSpecRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    zoneId: { kind: core.text },
    subnetId: { kind: core.text },
    shardName: { kind: core.limitedText, maximum: 63, pattern: pattern },
    replicaPriority: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    assignPublicIp: { kind: core.boolean },
  },
  defaults: { replicaPriority: '100' },
};

/** Whether a value is a valid {@link HostSpec} in a request. Never throws. */
export const isHostSpec = (value: unknown): value is HostSpec => core.conforms(hostSpecRule, value);

/** Validates {@link HostSpec} in a request. Where a new host is placed, and how it takes part in failover. */
export const hostSpec: core.Validator<HostSpec> = /* @__PURE__ */ core.createRequestValidator('HostSpec', hostSpecRule);

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64, limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import type { HostSpec } from '@managed-redis/types';

const pattern = /^[a-zA-Z0-9_-]*$/u;

export const hostSpecRule: ObjectRule = [
  closed,
  {
    zoneId: text,
    subnetId: text,
    shardName: [limitedText, 63, pattern],
    replicaPriority: [nullable, [limitedInt64, 0]],
    assignPublicIp: bool,
  },
];

export function checkHostSpec(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.zoneId) === undefined || typeof field === 'string') &&
    ((field = value.subnetId) === undefined || typeof field === 'string') &&
    ((field = value.shardName) === undefined || isText(field, 63, pattern)) &&
    ((field = value.replicaPriority) == null || isInt64(field, 0)) &&
    ((field = value.assignPublicIp) === undefined || typeof field === 'boolean') &&
    isPlain(value) &&
    hasOnly(value, hostSpecRule)
  );
}

/** Whether a value is {@link HostSpec} as sent in requests: nothing unknown may be in it. Never throws. */
export function isHostSpec(value: unknown): value is HostSpec {
  return passes(checkHostSpec, value);
}

/**
 * Validates {@link HostSpec} as sent in requests: nothing unknown may be in it.
 *
 * Where a new host stands and how it takes part in failover.
 */
export const hostSpec: Validator<HostSpec> = /* @__PURE__ */ createRequestValidator(
  'HostSpec',
  hostSpecRule,
  checkHostSpec,
);

/**
 * Makes sure that a value is {@link HostSpec} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertHostSpec(value: unknown): asserts value is HostSpec {
  hostSpec.parse(value);
}

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Shard } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const shardRule: core.ObjectRule = {
  kind: core.object,
  fields: { name: { kind: core.text }, clusterId: { kind: core.text }, isHa: { kind: core.boolean } },
  required: ['name', 'clusterId'],
  test: checkShard,
};

export function checkShard(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.name) &&
    core.isString(value.clusterId) &&
    core.isOptionalBoolean(value.isHa)
  );
}

/** Whether a value is a valid {@link Shard} in a response. Never throws. */
export const isShard = (value: unknown): value is Shard => core.passes(checkShard, value);

/** Validates {@link Shard} in a response. A shard of a sharded cluster. */
export const shard: core.Validator<Shard> = /* @__PURE__ */ core.createResponseValidator(
  'Shard',
  shardRule,
  checkShard,
);

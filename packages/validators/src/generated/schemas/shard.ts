// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { bool, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { Shard } from '@managed-redis/types';

export const shardRule: ObjectRule = [object, { name: text, clusterId: text, isHa: bool }, 2];

export function checkShard(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.name === 'string' &&
    typeof value.clusterId === 'string' &&
    ((field = value.isHa) === undefined || typeof field === 'boolean') &&
    isPlain(value)
  );
}

/** Whether a value is {@link Shard} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isShard(value: unknown): value is Shard {
  return passes(checkShard, value);
}

/**
 * Validates {@link Shard} as found in responses: fields and enum values that this version does not know pass.
 *
 * A shard of a sharded cluster.
 */
export const shard: Validator<Shard> = /* @__PURE__ */ createFastValidator('Shard', shardRule, checkShard);

/**
 * Makes sure that a value is {@link Shard} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertShard(value: unknown): asserts value is Shard {
  shard.parse(value);
}

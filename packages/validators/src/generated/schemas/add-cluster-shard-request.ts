// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AddClusterShardRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { hostSpecRule } from './host-spec.ts';

const pattern = /^[a-zA-Z0-9_-]*$/u;

export const addClusterShardRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    shardName: { kind: core.limitedText, maximum: 63, pattern: pattern },
    hostSpecs: { kind: core.limitedList, items: hostSpecRule, minimum: 1 },
  },
  required: ['shardName'],
};

/** Whether a value is a valid {@link AddClusterShardRequest} in a request. Never throws. */
export const isAddClusterShardRequest = (value: unknown): value is AddClusterShardRequest =>
  core.conforms(addClusterShardRequestRule, value);

/** Validates {@link AddClusterShardRequest} in a request. Request body of addClusterShard. */
export const addClusterShardRequest: core.Validator<AddClusterShardRequest> =
  /* @__PURE__ */ core.createRequestValidator('AddClusterShardRequest', addClusterShardRequestRule);

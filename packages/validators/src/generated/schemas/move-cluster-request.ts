// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MoveClusterRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const moveClusterRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { destinationFolderId: { kind: core.limitedText, maximum: 50 } },
  required: ['destinationFolderId'],
};

/** Whether a value is a valid {@link MoveClusterRequest} in a request. Never throws. */
export const isMoveClusterRequest = (value: unknown): value is MoveClusterRequest =>
  core.conforms(moveClusterRequestRule, value);

/** Validates {@link MoveClusterRequest} in a request. Request body of moveCluster. */
export const moveClusterRequest: core.Validator<MoveClusterRequest> = /* @__PURE__ */ core.createRequestValidator(
  'MoveClusterRequest',
  moveClusterRequestRule,
);

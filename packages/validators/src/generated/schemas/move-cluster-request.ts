// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { MoveClusterRequest } from '@managed-redis/types';

export const moveClusterRequestRule: ObjectRule = [closed, { destinationFolderId: [limitedText, 50] }, 1];

export function checkMoveClusterRequest(value: Fields): boolean {
  return isText(value.destinationFolderId, 50) && isPlain(value) && hasOnly(value, moveClusterRequestRule);
}

/** Whether a value is {@link MoveClusterRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isMoveClusterRequest(value: unknown): value is MoveClusterRequest {
  return passes(checkMoveClusterRequest, value);
}

/**
 * Validates {@link MoveClusterRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of moveCluster.
 */
export const moveClusterRequest: Validator<MoveClusterRequest> = /* @__PURE__ */ createRequestValidator(
  'MoveClusterRequest',
  moveClusterRequestRule,
  checkMoveClusterRequest,
);

/**
 * Makes sure that a value is {@link MoveClusterRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMoveClusterRequest(value: unknown): asserts value is MoveClusterRequest {
  moveClusterRequest.parse(value);
}

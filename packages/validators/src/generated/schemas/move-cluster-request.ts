// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedText } from '../../core/limited-checks.ts';
import { strict, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain, isText } from '../../core/predicates.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { MoveClusterRequest } from '@managed-redis/types';

export const moveClusterRequestDescriptor: ObjectDescriptor = [strict, { destinationFolderId: [limitedText, 50] }, {}];

export function checkMoveClusterRequest(value: unknown): boolean {
  return (
    isPlain(value) &&
    isText(value.destinationFolderId, 50) &&
    hasOnly(value, moveClusterRequestDescriptor[1], moveClusterRequestDescriptor[2])
  );
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
export const moveClusterRequest: Validator<MoveClusterRequest> = /* @__PURE__ */ createValidator(
  'MoveClusterRequest',
  moveClusterRequestDescriptor,
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

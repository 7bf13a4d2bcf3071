// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import type { CreateChangeFreezeRequest } from '@managed-redis/types';

export const createChangeFreezeRequestRule: ObjectRule = [
  closed,
  { resourceId: [limitedText, 50], startAt: timestamp, endAt: timestamp, reason: [limitedText, 256] },
  3,
];

export function checkCreateChangeFreezeRequest(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.resourceId, 50) &&
    isTimestamp(value.startAt) &&
    isTimestamp(value.endAt) &&
    ((field = value.reason) === undefined || isText(field, 256)) &&
    isPlain(value) &&
    hasOnly(value, createChangeFreezeRequestRule)
  );
}

/** Whether a value is {@link CreateChangeFreezeRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateChangeFreezeRequest(value: unknown): value is CreateChangeFreezeRequest {
  return passes(checkCreateChangeFreezeRequest, value);
}

/**
 * Validates {@link CreateChangeFreezeRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of createChangeFreeze.
 */
export const createChangeFreezeRequest: Validator<CreateChangeFreezeRequest> = /* @__PURE__ */ createRequestValidator(
  'CreateChangeFreezeRequest',
  createChangeFreezeRequestRule,
  checkCreateChangeFreezeRequest,
);

/**
 * Makes sure that a value is {@link CreateChangeFreezeRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateChangeFreezeRequest(value: unknown): asserts value is CreateChangeFreezeRequest {
  createChangeFreezeRequest.parse(value);
}

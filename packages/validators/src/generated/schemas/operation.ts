// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import { objectGroups, type ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { bool, text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { anyRule, checkAny } from './any.ts';
import { checkStatus, statusRule } from './status.ts';
import type { Operation } from '@managed-redis/types';

export const operationRule: ObjectRule = [
  objectGroups,
  {
    id: text,
    createdAt: timestamp,
    createdBy: text,
    modifiedAt: timestamp,
    description: [limitedText, 256],
    done: bool,
    metadata: anyRule,
    error: statusRule,
    response: anyRule,
  },
  4,
  ['error, response'],
];

export function checkOperation(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.id === 'string' &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    isTimestamp(value.createdAt) &&
    typeof value.createdBy === 'string' &&
    isTimestamp(value.modifiedAt) &&
    ((field = value.done) === undefined || typeof field === 'boolean') &&
    ((field = value.metadata) === undefined || checkAny(field as Fields)) &&
    ((field = value.error) === undefined || checkStatus(field as Fields)) &&
    ((field = value.response) === undefined || checkAny(field as Fields)) &&
    Number(value.error !== undefined) + Number(value.response !== undefined) <= 1 &&
    isPlain(value)
  );
}

/** Whether a value is {@link Operation} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isOperation(value: unknown): value is Operation {
  return passes(checkOperation, value);
}

/**
 * Validates {@link Operation} as found in responses: fields and enum values that this version does not know pass.
 *
 * A long-running operation. While `done` is false it runs; an `error` at that time means it is being rolled back. When `done` is true there is either an `error` or a `response`.
 */
export const operation: Validator<Operation> = /* @__PURE__ */ createFastValidator(
  'Operation',
  operationRule,
  checkOperation,
);

/**
 * Makes sure that a value is {@link Operation} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertOperation(value: unknown): asserts value is Operation {
  operation.parse(value);
}

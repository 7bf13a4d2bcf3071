// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { ConnectionManager } from '@managed-redis/types';

export const connectionManagerRule: ObjectRule = [object, { connectionId: text }];

export function checkConnectionManager(value: Fields): boolean {
  let field: unknown;
  return ((field = value.connectionId) === undefined || typeof field === 'string') && isPlain(value);
}

/** Whether a value is {@link ConnectionManager} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isConnectionManager(value: unknown): value is ConnectionManager {
  return passes(checkConnectionManager, value);
}

/**
 * Validates {@link ConnectionManager} as found in responses: fields and enum values that this version does not know pass.
 *
 * The connection of the user in Connection Manager.
 */
export const connectionManager: Validator<ConnectionManager> = /* @__PURE__ */ createFastValidator(
  'ConnectionManager',
  connectionManagerRule,
  checkConnectionManager,
);

/**
 * Makes sure that a value is {@link ConnectionManager} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertConnectionManager(value: unknown): asserts value is ConnectionManager {
  connectionManager.parse(value);
}

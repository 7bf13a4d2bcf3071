// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ConnectionManager } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const connectionManagerRule: core.ObjectRule = {
  kind: core.object,
  fields: { connectionId: { kind: core.text } },
  test: checkConnectionManager,
};

export function checkConnectionManager(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalString(value.connectionId);
}

/** Whether a value is a valid {@link ConnectionManager} in a response. Never throws. */
export const isConnectionManager = (value: unknown): value is ConnectionManager =>
  core.passes(checkConnectionManager, value);

/** Validates {@link ConnectionManager} in a response. The connection of the user in Connection Manager. */
export const connectionManager: core.Validator<ConnectionManager> = /* @__PURE__ */ core.createResponseValidator(
  'ConnectionManager',
  connectionManagerRule,
  checkConnectionManager,
);

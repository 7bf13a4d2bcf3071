// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { PersistenceMode, PersistenceModeInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const persistenceModeRule: core.OpenEnumRule = { kind: core.openEnum, values: ['ON', 'OFF', 'ON_REPLICAS'] };

/** Whether a value is a valid {@link PersistenceMode} in a response. Never throws. */
export const isPersistenceMode = (value: unknown): value is PersistenceMode => core.isString(value);

/** Validates {@link PersistenceMode} in a response. Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out. */
export const persistenceMode: core.Validator<PersistenceMode> = /* @__PURE__ */ core.createResponseValidator(
  'PersistenceMode',
  persistenceModeRule,
  core.isString,
);

export const persistenceModeInputRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['ON', 'OFF', 'ON_REPLICAS'],
};

/** Whether a value is a valid {@link PersistenceModeInput} in a request. Never throws. */
export const isPersistenceModeInput = (value: unknown): value is PersistenceModeInput =>
  core.conforms(persistenceModeInputRule, value);

/** Validates {@link PersistenceModeInput} in a request. Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out. */
export const persistenceModeInput: core.Validator<PersistenceModeInput> = /* @__PURE__ */ core.createRequestValidator(
  'PersistenceModeInput',
  persistenceModeInputRule,
);

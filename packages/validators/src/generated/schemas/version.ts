// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isString, type Fields } from '../../core/predicates.ts';
import { text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { versionStatusRule } from './version-status.ts';
import type { Version } from '@managed-redis/types';

export const versionRule: ObjectRule = [
  object,
  {
    id: text,
    name: text,
    status: versionStatusRule,
    updatableTo: [list, text],
    deprecatedAt: timestamp,
    eolAt: timestamp,
  },
  2,
];

export function checkVersion(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    ((field = value.status) === undefined || typeof field === 'string') &&
    ((field = value.updatableTo) === undefined || isList(field, isString)) &&
    ((field = value.deprecatedAt) === undefined || isTimestamp(field)) &&
    ((field = value.eolAt) === undefined || isTimestamp(field)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link Version} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isVersion(value: unknown): value is Version {
  return passes(checkVersion, value);
}

/**
 * Validates {@link Version} as found in responses: fields and enum values that this version does not know pass.
 *
 * A Valkey version and its support state.
 */
export const version: Validator<Version> = /* @__PURE__ */ createFastValidator('Version', versionRule, checkVersion);

/**
 * Makes sure that a value is {@link Version} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertVersion(value: unknown): asserts value is Version {
  version.parse(value);
}

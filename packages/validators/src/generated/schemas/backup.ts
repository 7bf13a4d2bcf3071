// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isString, type Fields } from '../../core/predicates.ts';
import { text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { backupTypeRule } from './backup-type.ts';
import type { Backup } from '@managed-redis/types';

export const backupRule: ObjectRule = [
  object,
  {
    id: text,
    folderId: text,
    createdAt: timestamp,
    sourceClusterId: text,
    startedAt: timestamp,
    sourceShardNames: [list, text],
    type: backupTypeRule,
  },
  5,
];

export function checkBackup(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.id === 'string' &&
    typeof value.folderId === 'string' &&
    isTimestamp(value.createdAt) &&
    typeof value.sourceClusterId === 'string' &&
    isTimestamp(value.startedAt) &&
    ((field = value.sourceShardNames) === undefined || isList(field, isString)) &&
    ((field = value.type) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link Backup} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isBackup(value: unknown): value is Backup {
  return passes(checkBackup, value);
}

/**
 * Validates {@link Backup} as found in responses: fields and enum values that this version does not know pass.
 *
 * A backup of a cluster.
 */
export const backup: Validator<Backup> = /* @__PURE__ */ createFastValidator('Backup', backupRule, checkBackup);

/**
 * Makes sure that a value is {@link Backup} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertBackup(value: unknown): asserts value is Backup {
  backup.parse(value);
}

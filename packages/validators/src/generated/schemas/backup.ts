// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Backup } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupTypeRule } from './backup-type.ts';

export const backupRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    id: { kind: core.text },
    folderId: { kind: core.text },
    createdAt: { kind: core.timestamp },
    sourceClusterId: { kind: core.text },
    startedAt: { kind: core.timestamp },
    sourceShardNames: { kind: core.list, items: { kind: core.text } },
    type: backupTypeRule,
  },
  required: ['id', 'folderId', 'createdAt', 'sourceClusterId', 'startedAt'],
  test: checkBackup,
};

export function checkBackup(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.id) &&
    core.isString(value.folderId) &&
    core.isTimestamp(value.createdAt) &&
    core.isString(value.sourceClusterId) &&
    core.isTimestamp(value.startedAt) &&
    core.isOptional(value.sourceShardNames, core.isList, core.isString) &&
    core.isOptionalString(value.type)
  );
}

/** Whether a value is a valid {@link Backup} in a response. Never throws. */
export const isBackup = (value: unknown): value is Backup => core.passes(checkBackup, value);

/** Validates {@link Backup} in a response. A backup of a cluster. */
export const backup: core.Validator<Backup> = /* @__PURE__ */ core.createResponseValidator(
  'Backup',
  backupRule,
  checkBackup,
);

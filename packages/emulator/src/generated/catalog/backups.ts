// Generated from openapi/catalog/backups.yaml by scripts/generate.ts. Do not edit.
import type { BackupRules } from './types.ts';

/**
 * Rules for backups. Retention periods and the start of the backup window are in the document, at `backupRetainPeriodDays`, `retainForDays` and `backupWindowStart`.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/backup.md}
 */
export const backups = {
  /** Days that backups outlive their cluster. */
  deletedClusterRetainDays: 7,
  /** One backup in this many is a full backup; the others are incremental. */
  fullBackupEvery: 7,
  /** Minutes after the configured time within which a backup starts. */
  startsWithinMinutes: 30,
} as const satisfies BackupRules;

// Generated from openapi/catalog/backups.yaml by scripts/generate.ts. Do not edit.
import type { BackupRules } from './types.ts';

/**
 * Rules for backups. How long they are kept and the hour they are taken at are in the schemas, with `backupRetainPeriodDays`, `retainForDays` and `backupWindowStart`.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/backup.md}
 */
export const backups = {
  /** Days that backups outlive their cluster. */
  deletedClusterRetainDays: 7,
  /** One backup in this many is full; the others are incremental. */
  fullBackupEvery: 7,
  /** Minutes after the set time by which a backup has begun. */
  startsWithinMinutes: 30,
} as const satisfies BackupRules;

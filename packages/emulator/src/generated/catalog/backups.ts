// Generated from openapi/catalog/backups.yaml by scripts/generate.ts. Do not edit.
import type { BackupRules } from './types.ts';

/**
 * When backups are taken and how long they are kept. The ranges of `backupRetainPeriodDays` and `retainForDays`, and the default hour, are in the schemas.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/backup.md}
 */
export const backups = {
  /**
   * Days that a backup is kept unless set otherwise.
   *
   * Sources differ. The page of backups calls it fixed; the reference has a field for it, 7 to 60 days.
   */
  retainDays: 7,
  /** Days that backups outlive their cluster. */
  deletedClusterRetainDays: 7,
  /** One backup in this many is full; the others are incremental. */
  fullBackupEvery: 7,
  /** Minutes after the set time by which a backup has begun. */
  startsWithinMinutes: 30,
} as const satisfies BackupRules;

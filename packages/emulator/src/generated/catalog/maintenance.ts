// Generated from openapi/catalog/maintenance.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceRules } from './types.ts';

/**
 * How early maintenance is announced, and how long it can be postponed.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/update-policy.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
 */
export const maintenance = {
  /**
   * Maximum days between the originally planned time and a later one.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
   */
  maximumDaysPostponed: 14,
  /** Notice periods by kind of maintenance. */
  notices: [
    { kind: 'UPDATE_WITH_RESTART', noticeDays: 30, postponableDays: 90 },
    { kind: 'UPDATE_WITHOUT_RESTART', noticeDays: 3, postponableDays: 7 },
    { kind: 'UPDATE_WITH_SWITCHOVER', noticeDays: 14, postponableDays: 14 },
    { kind: 'SECURITY_MAXIMUM', noticeDays: 5, postponableDays: 2 },
    { kind: 'SECURITY_HIGH', noticeDays: 14, postponableDays: 14 },
    { kind: 'SECURITY_MEDIUM', noticeDays: 21, postponableDays: 30 },
    { kind: 'SECURITY_LOW', noticeDays: 28, postponableDays: 120 },
  ],
} as const satisfies MaintenanceRules;

// Generated from openapi/catalog/logs.yaml by scripts/generate.ts. Do not edit.
import type { LogRules } from './types.ts';

/**
 * Rules for cluster logs.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/operations/cluster-logs.md}
 */
export const logs = {
  /** Days that records are kept. */
  retainDays: 45,
  /**
   * Columns of a record.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/operations/cluster-logs.md}
   */
  columns: ['hostname', 'message', 'pid', 'role'],
} as const satisfies LogRules;

// Generated from openapi/catalog/version-statuses.yaml by scripts/generate.ts. Do not edit.
import type { VersionStatusRules } from './types.ts';

/**
 * What each version status allows.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/update-policy.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Versions/list.md}
 */
export const versionStatuses = {
  NEW: { create: true, restore: true },
  ACTUAL: { create: true, restore: true },
  SUPPORTED: { create: true, restore: true },
  DEPRECATED: { create: false, restore: true },
  /** Sources differ. The reference rules out restores; the versioning policy allows them. The reference is followed. */
  LEGACY: { create: false, restore: false },
  EOL: { create: false, restore: false },
} as const satisfies Readonly<Record<string, VersionStatusRules>>;

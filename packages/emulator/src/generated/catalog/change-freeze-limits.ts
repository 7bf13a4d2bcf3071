// Generated from openapi/catalog/change-freeze-limits.yaml by scripts/generate.ts. Do not edit.
import type { ChangeFreezeRules } from './types.ts';

/**
 * Limits on change freezes of a resource.
 *
 * Inferred. The API returns these limits, but no page publishes their values. These are round numbers: 60 days per year, 30 days at a time, one week between two freezes, 90 days ahead.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/getLimits.md}
 */
export const changeFreezeLimits = {
  /** Maximum seconds of freezes per year. */
  yearlyLimitSeconds: 5184000,
  /** Maximum length of a freeze, in seconds. */
  maxPeriodSeconds: 2592000,
  /** Minimum gap between two freezes, in seconds. */
  minGapSeconds: 604800,
  /** How far ahead a freeze may start, in seconds. */
  maxAdvanceSeconds: 7776000,
} as const satisfies ChangeFreezeRules;

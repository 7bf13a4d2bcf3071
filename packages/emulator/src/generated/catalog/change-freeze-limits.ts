// Generated from openapi/catalog/change-freeze-limits.yaml by scripts/generate.ts. Do not edit.
import type { ChangeFreezeRules } from './types.ts';

/**
 * Rules for change freezes of a resource, in seconds.
 *
 * Inferred. The service answers with its limits and no page publishes them. These are round numbers - 60 days a year, 30 days at a time, a week between two, 90 days ahead.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/getLimits.md}
 */
export const changeFreezeLimits = {
  /** Most seconds of freeze in a year. */
  yearlyLimitSeconds: 5184000,
  /** Most seconds of one freeze. */
  maxPeriodSeconds: 2592000,
  /** Fewest seconds between two freezes. */
  minGapSeconds: 604800,
  /** How many seconds ahead a freeze may begin. */
  maxAdvanceSeconds: 7776000,
} as const satisfies ChangeFreezeRules;

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { CronTab } from '@managed-redis/types';

export const cronTabRule: ObjectRule = [
  object,
  { minute: text, hour: text, dayOfMonth: text, month: text, dayOfWeek: text },
];

export function checkCronTab(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.minute) === undefined || typeof field === 'string') &&
    ((field = value.hour) === undefined || typeof field === 'string') &&
    ((field = value.dayOfMonth) === undefined || typeof field === 'string') &&
    ((field = value.month) === undefined || typeof field === 'string') &&
    ((field = value.dayOfWeek) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link CronTab} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isCronTab(value: unknown): value is CronTab {
  return passes(checkCronTab, value);
}

/**
 * Validates {@link CronTab} as found in responses: fields and enum values that this version does not know pass.
 *
 * A schedule in cron notation. The hour of the backup itself is set by the backup window of the cluster.
 */
export const cronTab: Validator<CronTab> = /* @__PURE__ */ createFastValidator('CronTab', cronTabRule, checkCronTab);

/**
 * Makes sure that a value is {@link CronTab} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCronTab(value: unknown): asserts value is CronTab {
  cronTab.parse(value);
}

export const cronTabInputRule: ObjectRule = [
  closed,
  { minute: text, hour: text, dayOfMonth: text, month: text, dayOfWeek: text },
];

export function checkCronTabInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.minute) === undefined || typeof field === 'string') &&
    ((field = value.hour) === undefined || typeof field === 'string') &&
    ((field = value.dayOfMonth) === undefined || typeof field === 'string') &&
    ((field = value.month) === undefined || typeof field === 'string') &&
    ((field = value.dayOfWeek) === undefined || typeof field === 'string') &&
    isPlain(value) &&
    hasOnly(value, cronTabInputRule)
  );
}

/** Whether a value is {@link CronTab} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCronTabInput(value: unknown): value is CronTab {
  return passes(checkCronTabInput, value);
}

/**
 * Validates {@link CronTab} as sent in requests: nothing unknown may be in it.
 *
 * A schedule in cron notation. The hour of the backup itself is set by the backup window of the cluster.
 */
export const cronTabInput: Validator<CronTab> = /* @__PURE__ */ createRequestValidator(
  'CronTab',
  cronTabInputRule,
  checkCronTabInput,
);

/**
 * Makes sure that a value is {@link CronTab} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCronTabInput(value: unknown): asserts value is CronTab {
  cronTabInput.parse(value);
}

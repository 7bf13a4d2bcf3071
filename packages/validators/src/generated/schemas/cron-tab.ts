// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CronTab } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const cronTabRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    minute: { kind: core.text },
    hour: { kind: core.text },
    dayOfMonth: { kind: core.text },
    month: { kind: core.text },
    dayOfWeek: { kind: core.text },
  },
  test: checkCronTab,
};

export function checkCronTab(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalString(value.minute) &&
    core.isOptionalString(value.hour) &&
    core.isOptionalString(value.dayOfMonth) &&
    core.isOptionalString(value.month) &&
    core.isOptionalString(value.dayOfWeek)
  );
}

/** Whether a value is a valid {@link CronTab} in a response. Never throws. */
export const isCronTab = (value: unknown): value is CronTab => core.passes(checkCronTab, value);

/** Validates {@link CronTab} in a response. A schedule in cron notation. The time of day comes from the backup window of the cluster. */
export const cronTab: core.Validator<CronTab> = /* @__PURE__ */ core.createResponseValidator(
  'CronTab',
  cronTabRule,
  checkCronTab,
);

export const cronTabInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    minute: { kind: core.text },
    hour: { kind: core.text },
    dayOfMonth: { kind: core.text },
    month: { kind: core.text },
    dayOfWeek: { kind: core.text },
  },
  defaults: { minute: '', hour: '', dayOfMonth: '*', month: '*', dayOfWeek: '*' },
};

/** Whether a value is a valid {@link CronTab} in a request. Never throws. */
export const isCronTabInput = (value: unknown): value is CronTab => core.conforms(cronTabInputRule, value);

/** Validates {@link CronTab} in a request. A schedule in cron notation. The time of day comes from the backup window of the cluster. */
export const cronTabInput: core.Validator<CronTab> = /* @__PURE__ */ core.createRequestValidator(
  'CronTab',
  cronTabInputRule,
);

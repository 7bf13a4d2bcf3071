// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Monitoring } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const monitoringRule: core.ObjectRule = {
  kind: core.object,
  fields: { name: { kind: core.text }, description: { kind: core.text }, link: { kind: core.text } },
  required: ['name', 'link'],
  test: checkMonitoring,
};

export function checkMonitoring(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.name) &&
    core.isOptionalString(value.description) &&
    core.isString(value.link)
  );
}

/** Whether a value is a valid {@link Monitoring} in a response. Never throws. */
export const isMonitoring = (value: unknown): value is Monitoring => core.passes(checkMonitoring, value);

/** Validates {@link Monitoring} in a response. A monitoring dashboard for the cluster. */
export const monitoring: core.Validator<Monitoring> = /* @__PURE__ */ core.createResponseValidator(
  'Monitoring',
  monitoringRule,
  checkMonitoring,
);

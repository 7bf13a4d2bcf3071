// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Service } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { serviceHealthRule } from './service-health.ts';
import { serviceTypeRule } from './service-type.ts';

export const serviceRule: core.ObjectRule = {
  kind: core.object,
  fields: { type: serviceTypeRule, health: serviceHealthRule },
  test: checkService,
};

export function checkService(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalString(value.type) && core.isOptionalString(value.health);
}

/** Whether a value is a valid {@link Service} in a response. Never throws. */
export const isService = (value: unknown): value is Service => core.passes(checkService, value);

/** Validates {@link Service} in a response. A service that runs on a host. */
export const service: core.Validator<Service> = /* @__PURE__ */ core.createResponseValidator(
  'Service',
  serviceRule,
  checkService,
);

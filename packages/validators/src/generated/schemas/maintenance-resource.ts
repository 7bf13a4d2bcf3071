// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceResource } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { changeFreezeResourceRule, checkChangeFreezeResource } from './change-freeze-resource.ts';

/** Whether a value is a valid {@link MaintenanceResource} in a response. Never throws. */
export const isMaintenanceResource = (value: unknown): value is MaintenanceResource =>
  core.passes(checkChangeFreezeResource, value);

/** Validates {@link MaintenanceResource} in a response. One element of a resource path: a resource and its type. */
export const maintenanceResource: core.Validator<MaintenanceResource> = /* @__PURE__ */ core.createResponseValidator(
  'MaintenanceResource',
  changeFreezeResourceRule,
  checkChangeFreezeResource,
);

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { HostHealth } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { clusterHealthRule } from './cluster-health.ts';

/** Whether a value is a valid {@link HostHealth} in a response. Never throws. */
export const isHostHealth = (value: unknown): value is HostHealth => core.isString(value);

/** Validates {@link HostHealth} in a response. Health of a host. */
export const hostHealth: core.Validator<HostHealth> = /* @__PURE__ */ core.createResponseValidator(
  'HostHealth',
  clusterHealthRule,
  core.isString,
);

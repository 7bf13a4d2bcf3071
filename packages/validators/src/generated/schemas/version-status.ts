// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { VersionStatus } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const versionStatusRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['STATUS_UNSPECIFIED', 'NEW', 'ACTUAL', 'SUPPORTED', 'DEPRECATED', 'LEGACY', 'EOL'],
};

/** Whether a value is a valid {@link VersionStatus} in a response. Never throws. */
export const isVersionStatus = (value: unknown): value is VersionStatus => core.isString(value);

/** Validates {@link VersionStatus} in a response. Support state of a version. */
export const versionStatus: core.Validator<VersionStatus> = /* @__PURE__ */ core.createResponseValidator(
  'VersionStatus',
  versionStatusRule,
  core.isString,
);

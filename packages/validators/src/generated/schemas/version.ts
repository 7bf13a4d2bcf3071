// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Version } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { versionStatusRule } from './version-status.ts';

export const versionRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    id: { kind: core.text },
    name: { kind: core.text },
    status: versionStatusRule,
    updatableTo: { kind: core.list, items: { kind: core.text } },
    deprecatedAt: { kind: core.timestamp },
    eolAt: { kind: core.timestamp },
  },
  required: ['id', 'name'],
  test: checkVersion,
};

export function checkVersion(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.id) &&
    core.isString(value.name) &&
    core.isOptionalString(value.status) &&
    core.isOptional(value.updatableTo, core.isList, core.isString) &&
    core.isOptional(value.deprecatedAt, core.isTimestamp) &&
    core.isOptional(value.eolAt, core.isTimestamp)
  );
}

/** Whether a value is a valid {@link Version} in a response. Never throws. */
export const isVersion = (value: unknown): value is Version => core.passes(checkVersion, value);

/** Validates {@link Version} in a response. A Valkey version and its support state. */
export const version: core.Validator<Version> = /* @__PURE__ */ core.createResponseValidator(
  'Version',
  versionRule,
  checkVersion,
);

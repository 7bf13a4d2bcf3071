// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Resources } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const resourcesRule: core.ObjectRule = {
  kind: core.object,
  fields: { resourcePresetId: { kind: core.text }, diskSize: { kind: core.int64 }, diskTypeId: { kind: core.text } },
  test: checkResources,
};

export function checkResources(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalString(value.resourcePresetId) &&
    core.isOptionalInt64(value.diskSize) &&
    core.isOptionalString(value.diskTypeId)
  );
}

/** Whether a value is a valid {@link Resources} in a response. Never throws. */
export const isResources = (value: unknown): value is Resources => core.passes(checkResources, value);

/** Validates {@link Resources} in a response. Resources of a host: class, disk size and disk type. */
export const resources: core.Validator<Resources> = /* @__PURE__ */ core.createResponseValidator(
  'Resources',
  resourcesRule,
  checkResources,
);

export const resourcesInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { resourcePresetId: { kind: core.text }, diskSize: { kind: core.int64 }, diskTypeId: { kind: core.text } },
};

/** Whether a value is a valid {@link Resources} in a request. Never throws. */
export const isResourcesInput = (value: unknown): value is Resources => core.conforms(resourcesInputRule, value);

/** Validates {@link Resources} in a request. Resources of a host: class, disk size and disk type. */
export const resourcesInput: core.Validator<Resources> = /* @__PURE__ */ core.createRequestValidator(
  'Resources',
  resourcesInputRule,
);

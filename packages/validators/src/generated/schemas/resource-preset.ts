// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ResourcePreset } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const resourcePresetRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    id: { kind: core.text },
    zoneIds: { kind: core.list, items: { kind: core.text } },
    memory: { kind: core.int64 },
    cores: { kind: core.int64 },
  },
  required: ['id', 'memory', 'cores'],
  test: checkResourcePreset,
};

export function checkResourcePreset(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.id) &&
    core.isOptional(value.zoneIds, core.isList, core.isString) &&
    core.isInt64(value.memory) &&
    core.isInt64(value.cores)
  );
}

/** Whether a value is a valid {@link ResourcePreset} in a response. Never throws. */
export const isResourcePreset = (value: unknown): value is ResourcePreset => core.passes(checkResourcePreset, value);

/** Validates {@link ResourcePreset} in a response. A host class: cores, memory and the zones that offer it. */
export const resourcePreset: core.Validator<ResourcePreset> = /* @__PURE__ */ core.createResponseValidator(
  'ResourcePreset',
  resourcePresetRule,
  checkResourcePreset,
);

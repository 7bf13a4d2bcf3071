// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { SetAccessBindingsMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const setAccessBindingsMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { resourceId: { kind: core.text } },
  required: ['resourceId'],
  test: checkSetAccessBindingsMetadata,
};

export function checkSetAccessBindingsMetadata(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.resourceId);
}

/** Whether a value is a valid {@link SetAccessBindingsMetadata} in a response. Never throws. */
export const isSetAccessBindingsMetadata = (value: unknown): value is SetAccessBindingsMetadata =>
  core.passes(checkSetAccessBindingsMetadata, value);

/** Validates {@link SetAccessBindingsMetadata} in a response. Metadata of an operation started by setClusterAccessBindings. */
export const setAccessBindingsMetadata: core.Validator<SetAccessBindingsMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'SetAccessBindingsMetadata',
    setAccessBindingsMetadataRule,
    checkSetAccessBindingsMetadata,
  );

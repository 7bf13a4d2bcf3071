// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateChangeFreezeMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const createChangeFreezeMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { changeFreezeId: { kind: core.text } },
  required: ['changeFreezeId'],
  test: checkCreateChangeFreezeMetadata,
};

export function checkCreateChangeFreezeMetadata(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.changeFreezeId);
}

/** Whether a value is a valid {@link CreateChangeFreezeMetadata} in a response. Never throws. */
export const isCreateChangeFreezeMetadata = (value: unknown): value is CreateChangeFreezeMetadata =>
  core.passes(checkCreateChangeFreezeMetadata, value);

/** Validates {@link CreateChangeFreezeMetadata} in a response. Metadata of an operation started by createChangeFreeze. */
export const createChangeFreezeMetadata: core.Validator<CreateChangeFreezeMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'CreateChangeFreezeMetadata',
    createChangeFreezeMetadataRule,
    checkCreateChangeFreezeMetadata,
  );

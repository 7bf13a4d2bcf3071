// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateUserMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const createUserMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { clusterId: { kind: core.text }, userName: { kind: core.text } },
  required: ['clusterId', 'userName'],
  test: checkCreateUserMetadata,
};

export function checkCreateUserMetadata(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.clusterId) && core.isString(value.userName);
}

/** Whether a value is a valid {@link CreateUserMetadata} in a response. Never throws. */
export const isCreateUserMetadata = (value: unknown): value is CreateUserMetadata =>
  core.passes(checkCreateUserMetadata, value);

/** Validates {@link CreateUserMetadata} in a response. Metadata of an operation started by createUser. */
export const createUserMetadata: core.Validator<CreateUserMetadata> = /* @__PURE__ */ core.createResponseValidator(
  'CreateUserMetadata',
  createUserMetadataRule,
  checkCreateUserMetadata,
);

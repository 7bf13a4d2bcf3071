// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DeleteUserMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkCreateUserMetadata, createUserMetadataRule } from './create-user-metadata.ts';

/** Whether a value is a valid {@link DeleteUserMetadata} in a response. Never throws. */
export const isDeleteUserMetadata = (value: unknown): value is DeleteUserMetadata =>
  core.passes(checkCreateUserMetadata, value);

/** Validates {@link DeleteUserMetadata} in a response. Metadata of an operation started by deleteUser. */
export const deleteUserMetadata: core.Validator<DeleteUserMetadata> = /* @__PURE__ */ core.createResponseValidator(
  'DeleteUserMetadata',
  createUserMetadataRule,
  checkCreateUserMetadata,
);

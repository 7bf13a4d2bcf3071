// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateUserMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkCreateUserMetadata, createUserMetadataRule } from './create-user-metadata.ts';

/** Whether a value is a valid {@link UpdateUserMetadata} in a response. Never throws. */
export const isUpdateUserMetadata = (value: unknown): value is UpdateUserMetadata =>
  core.passes(checkCreateUserMetadata, value);

/** Validates {@link UpdateUserMetadata} in a response. Metadata of an operation started by updateUser. */
export const updateUserMetadata: core.Validator<UpdateUserMetadata> = /* @__PURE__ */ core.createResponseValidator(
  'UpdateUserMetadata',
  createUserMetadataRule,
  checkCreateUserMetadata,
);

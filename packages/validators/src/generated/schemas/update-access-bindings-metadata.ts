// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateAccessBindingsMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkSetAccessBindingsMetadata, setAccessBindingsMetadataRule } from './set-access-bindings-metadata.ts';

/** Whether a value is a valid {@link UpdateAccessBindingsMetadata} in a response. Never throws. */
export const isUpdateAccessBindingsMetadata = (value: unknown): value is UpdateAccessBindingsMetadata =>
  core.passes(checkSetAccessBindingsMetadata, value);

/** Validates {@link UpdateAccessBindingsMetadata} in a response. Metadata of an operation started by updateClusterAccessBindings. */
export const updateAccessBindingsMetadata: core.Validator<UpdateAccessBindingsMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'UpdateAccessBindingsMetadata',
    setAccessBindingsMetadataRule,
    checkSetAccessBindingsMetadata,
  );

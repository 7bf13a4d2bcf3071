// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { TerminateChangeFreezeMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkCreateChangeFreezeMetadata, createChangeFreezeMetadataRule } from './create-change-freeze-metadata.ts';

/** Whether a value is a valid {@link TerminateChangeFreezeMetadata} in a response. Never throws. */
export const isTerminateChangeFreezeMetadata = (value: unknown): value is TerminateChangeFreezeMetadata =>
  core.passes(checkCreateChangeFreezeMetadata, value);

/** Validates {@link TerminateChangeFreezeMetadata} in a response. Metadata of an operation started by terminateChangeFreeze. */
export const terminateChangeFreezeMetadata: core.Validator<TerminateChangeFreezeMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'TerminateChangeFreezeMetadata',
    createChangeFreezeMetadataRule,
    checkCreateChangeFreezeMetadata,
  );

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DeleteBackupRetentionPolicyMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import {
  checkCreateBackupRetentionPolicyMetadata,
  createBackupRetentionPolicyMetadataRule,
} from './create-backup-retention-policy-metadata.ts';

/** Whether a value is a valid {@link DeleteBackupRetentionPolicyMetadata} in a response. Never throws. */
export const isDeleteBackupRetentionPolicyMetadata = (value: unknown): value is DeleteBackupRetentionPolicyMetadata =>
  core.passes(checkCreateBackupRetentionPolicyMetadata, value);

/** Validates {@link DeleteBackupRetentionPolicyMetadata} in a response. Metadata of an operation started by deleteBackupRetentionPolicy. */
export const deleteBackupRetentionPolicyMetadata: core.Validator<DeleteBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'DeleteBackupRetentionPolicyMetadata',
    createBackupRetentionPolicyMetadataRule,
    checkCreateBackupRetentionPolicyMetadata,
  );

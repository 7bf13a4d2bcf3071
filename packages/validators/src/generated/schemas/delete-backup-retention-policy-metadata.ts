// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import {
  checkCreateBackupRetentionPolicyMetadata,
  createBackupRetentionPolicyMetadataRule,
} from './create-backup-retention-policy-metadata.ts';
import type { DeleteBackupRetentionPolicyMetadata } from '@managed-redis/types';

/** Whether a value is {@link DeleteBackupRetentionPolicyMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteBackupRetentionPolicyMetadata(value: unknown): value is DeleteBackupRetentionPolicyMetadata {
  return passes(checkCreateBackupRetentionPolicyMetadata, value);
}

/**
 * Validates {@link DeleteBackupRetentionPolicyMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteBackupRetentionPolicy works on.
 */
export const deleteBackupRetentionPolicyMetadata: Validator<DeleteBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createFastValidator(
    'DeleteBackupRetentionPolicyMetadata',
    createBackupRetentionPolicyMetadataRule,
    checkCreateBackupRetentionPolicyMetadata,
  );

/**
 * Makes sure that a value is {@link DeleteBackupRetentionPolicyMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteBackupRetentionPolicyMetadata(
  value: unknown,
): asserts value is DeleteBackupRetentionPolicyMetadata {
  deleteBackupRetentionPolicyMetadata.parse(value);
}

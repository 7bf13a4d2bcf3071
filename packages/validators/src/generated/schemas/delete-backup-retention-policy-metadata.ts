// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { DeleteBackupRetentionPolicyMetadata } from '@managed-redis/types';

export const deleteBackupRetentionPolicyMetadataDescriptor: ObjectDescriptor = [
  tolerant,
  { clusterId: text, policyId: text },
  {},
];

export function checkDeleteBackupRetentionPolicyMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string' && typeof value.policyId === 'string';
}

/** Whether a value is {@link DeleteBackupRetentionPolicyMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteBackupRetentionPolicyMetadata(value: unknown): value is DeleteBackupRetentionPolicyMetadata {
  return passes(checkDeleteBackupRetentionPolicyMetadata, value);
}

/**
 * Validates {@link DeleteBackupRetentionPolicyMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteBackupRetentionPolicy works on.
 */
export const deleteBackupRetentionPolicyMetadata: Validator<DeleteBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createValidator(
    'DeleteBackupRetentionPolicyMetadata',
    deleteBackupRetentionPolicyMetadataDescriptor,
    checkDeleteBackupRetentionPolicyMetadata,
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

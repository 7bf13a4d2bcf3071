// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { CreateBackupRetentionPolicyMetadata } from '@managed-redis/types';

export const createBackupRetentionPolicyMetadataRule: ObjectRule = [object, { clusterId: text, policyId: text }, 2];

export function checkCreateBackupRetentionPolicyMetadata(value: Fields): boolean {
  return typeof value.clusterId === 'string' && typeof value.policyId === 'string' && isPlain(value);
}

/** Whether a value is {@link CreateBackupRetentionPolicyMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isCreateBackupRetentionPolicyMetadata(value: unknown): value is CreateBackupRetentionPolicyMetadata {
  return passes(checkCreateBackupRetentionPolicyMetadata, value);
}

/**
 * Validates {@link CreateBackupRetentionPolicyMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of createBackupRetentionPolicy works on.
 */
export const createBackupRetentionPolicyMetadata: Validator<CreateBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createFastValidator(
    'CreateBackupRetentionPolicyMetadata',
    createBackupRetentionPolicyMetadataRule,
    checkCreateBackupRetentionPolicyMetadata,
  );

/**
 * Makes sure that a value is {@link CreateBackupRetentionPolicyMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateBackupRetentionPolicyMetadata(
  value: unknown,
): asserts value is CreateBackupRetentionPolicyMetadata {
  createBackupRetentionPolicyMetadata.parse(value);
}

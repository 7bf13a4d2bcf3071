// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateBackupRetentionPolicyMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const createBackupRetentionPolicyMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { clusterId: { kind: core.text }, policyId: { kind: core.text } },
  required: ['clusterId', 'policyId'],
  test: checkCreateBackupRetentionPolicyMetadata,
};

export function checkCreateBackupRetentionPolicyMetadata(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.clusterId) && core.isString(value.policyId);
}

/** Whether a value is a valid {@link CreateBackupRetentionPolicyMetadata} in a response. Never throws. */
export const isCreateBackupRetentionPolicyMetadata = (value: unknown): value is CreateBackupRetentionPolicyMetadata =>
  core.passes(checkCreateBackupRetentionPolicyMetadata, value);

/** Validates {@link CreateBackupRetentionPolicyMetadata} in a response. Metadata of an operation started by createBackupRetentionPolicy. */
export const createBackupRetentionPolicyMetadata: core.Validator<CreateBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'CreateBackupRetentionPolicyMetadata',
    createBackupRetentionPolicyMetadataRule,
    checkCreateBackupRetentionPolicyMetadata,
  );

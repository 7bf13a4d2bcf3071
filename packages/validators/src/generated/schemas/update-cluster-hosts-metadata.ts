// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateClusterHostsMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkDeleteClusterHostsMetadata, deleteClusterHostsMetadataRule } from './delete-cluster-hosts-metadata.ts';

/** Whether a value is a valid {@link UpdateClusterHostsMetadata} in a response. Never throws. */
export const isUpdateClusterHostsMetadata = (value: unknown): value is UpdateClusterHostsMetadata =>
  core.passes(checkDeleteClusterHostsMetadata, value);

/** Validates {@link UpdateClusterHostsMetadata} in a response. Metadata of an operation started by updateClusterHosts. */
export const updateClusterHostsMetadata: core.Validator<UpdateClusterHostsMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'UpdateClusterHostsMetadata',
    deleteClusterHostsMetadataRule,
    checkDeleteClusterHostsMetadata,
  );

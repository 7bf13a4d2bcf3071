// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { StartClusterFailoverMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkDeleteClusterHostsMetadata, deleteClusterHostsMetadataRule } from './delete-cluster-hosts-metadata.ts';

/** Whether a value is a valid {@link StartClusterFailoverMetadata} in a response. Never throws. */
export const isStartClusterFailoverMetadata = (value: unknown): value is StartClusterFailoverMetadata =>
  core.passes(checkDeleteClusterHostsMetadata, value);

/** Validates {@link StartClusterFailoverMetadata} in a response. Metadata of an operation started by startClusterFailover. */
export const startClusterFailoverMetadata: core.Validator<StartClusterFailoverMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'StartClusterFailoverMetadata',
    deleteClusterHostsMetadataRule,
    checkDeleteClusterHostsMetadata,
  );

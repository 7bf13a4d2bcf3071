// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DeleteClusterHostsMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const deleteClusterHostsMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { clusterId: { kind: core.text }, hostNames: { kind: core.list, items: { kind: core.text } } },
  required: ['clusterId'],
  test: checkDeleteClusterHostsMetadata,
};

export function checkDeleteClusterHostsMetadata(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.clusterId) &&
    core.isOptional(value.hostNames, core.isList, core.isString)
  );
}

/** Whether a value is a valid {@link DeleteClusterHostsMetadata} in a response. Never throws. */
export const isDeleteClusterHostsMetadata = (value: unknown): value is DeleteClusterHostsMetadata =>
  core.passes(checkDeleteClusterHostsMetadata, value);

/** Validates {@link DeleteClusterHostsMetadata} in a response. Metadata of an operation started by deleteClusterHosts. */
export const deleteClusterHostsMetadata: core.Validator<DeleteClusterHostsMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'DeleteClusterHostsMetadata',
    deleteClusterHostsMetadataRule,
    checkDeleteClusterHostsMetadata,
  );

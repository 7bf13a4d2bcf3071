// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AddClusterHostsMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const addClusterHostsMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    hostNames: { kind: core.list, items: { kind: core.text } },
  },
  required: ['clusterId'],
  test: checkAddClusterHostsMetadata,
};

export function checkAddClusterHostsMetadata(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isText(value.clusterId, 0, 50) &&
    core.isOptional(value.hostNames, core.isList, core.isString)
  );
}

/** Whether a value is a valid {@link AddClusterHostsMetadata} in a response. Never throws. */
export const isAddClusterHostsMetadata = (value: unknown): value is AddClusterHostsMetadata =>
  core.passes(checkAddClusterHostsMetadata, value);

/** Validates {@link AddClusterHostsMetadata} in a response. Metadata of an operation started by addClusterHosts. */
export const addClusterHostsMetadata: core.Validator<AddClusterHostsMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'AddClusterHostsMetadata',
    addClusterHostsMetadataRule,
    checkAddClusterHostsMetadata,
  );

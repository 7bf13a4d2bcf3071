// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListClusterHostsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkHost, hostRule } from './host.ts';

export const listClusterHostsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { hosts: { kind: core.list, items: hostRule }, nextPageToken: { kind: core.text } },
  test: checkListClusterHostsResponse,
};

export function checkListClusterHostsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.hosts, core.isList, checkHost) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListClusterHostsResponse} in a response. Never throws. */
export const isListClusterHostsResponse = (value: unknown): value is ListClusterHostsResponse =>
  core.passes(checkListClusterHostsResponse, value);

/** Validates {@link ListClusterHostsResponse} in a response. A page of hosts. */
export const listClusterHostsResponse: core.Validator<ListClusterHostsResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListClusterHostsResponse',
    listClusterHostsResponseRule,
    checkListClusterHostsResponse,
  );

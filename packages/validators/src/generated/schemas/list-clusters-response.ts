// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListClustersResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkCluster, clusterRule } from './cluster.ts';

export const listClustersResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { clusters: { kind: core.list, items: clusterRule }, nextPageToken: { kind: core.text } },
  test: checkListClustersResponse,
};

export function checkListClustersResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.clusters, core.isList, checkCluster) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListClustersResponse} in a response. Never throws. */
export const isListClustersResponse = (value: unknown): value is ListClustersResponse =>
  core.passes(checkListClustersResponse, value);

/** Validates {@link ListClustersResponse} in a response. A page of clusters. */
export const listClustersResponse: core.Validator<ListClustersResponse> = /* @__PURE__ */ core.createResponseValidator(
  'ListClustersResponse',
  listClustersResponseRule,
  checkListClustersResponse,
);

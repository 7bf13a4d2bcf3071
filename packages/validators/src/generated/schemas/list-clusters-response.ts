// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkCluster, clusterRule } from './cluster.ts';
import type { ListClustersResponse } from '@managed-redis/types';

export const listClustersResponseRule: ObjectRule = [object, { clusters: [list, clusterRule], nextPageToken: text }];

export function checkListClustersResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.clusters) === undefined || isList(field, checkCluster)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListClustersResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListClustersResponse(value: unknown): value is ListClustersResponse {
  return passes(checkListClustersResponse, value);
}

/**
 * Validates {@link ListClustersResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of clusters.
 */
export const listClustersResponse: Validator<ListClustersResponse> = /* @__PURE__ */ createFastValidator(
  'ListClustersResponse',
  listClustersResponseRule,
  checkListClustersResponse,
);

/**
 * Makes sure that a value is {@link ListClustersResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClustersResponse(value: unknown): asserts value is ListClustersResponse {
  listClustersResponse.parse(value);
}

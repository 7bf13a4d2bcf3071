// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collection-checks.ts';
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isList, isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { checkCluster, clusterDescriptor } from './cluster.ts';
import type { ListClustersResponse } from '@managed-redis/types';

export const listClustersResponseDescriptor: ObjectDescriptor = [
  tolerant,
  {},
  { clusters: [list, clusterDescriptor], nextPageToken: text },
];

export function checkListClustersResponse(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.clusters) === undefined || isList(field, checkCluster)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string')
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
export const listClustersResponse: Validator<ListClustersResponse> = /* @__PURE__ */ createValidator(
  'ListClustersResponse',
  listClustersResponseDescriptor,
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

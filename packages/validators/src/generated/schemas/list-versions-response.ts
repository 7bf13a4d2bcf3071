// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collection-checks.ts';
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isList, isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { checkVersion, versionDescriptor } from './version.ts';
import type { ListVersionsResponse } from '@managed-redis/types';

export const listVersionsResponseDescriptor: ObjectDescriptor = [
  tolerant,
  {},
  { version: [list, versionDescriptor], nextPageToken: text },
];

export function checkListVersionsResponse(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.version) === undefined || isList(field, checkVersion)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string')
  );
}

/** Whether a value is {@link ListVersionsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListVersionsResponse(value: unknown): value is ListVersionsResponse {
  return passes(checkListVersionsResponse, value);
}

/**
 * Validates {@link ListVersionsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of versions.
 */
export const listVersionsResponse: Validator<ListVersionsResponse> = /* @__PURE__ */ createValidator(
  'ListVersionsResponse',
  listVersionsResponseDescriptor,
  checkListVersionsResponse,
);

/**
 * Makes sure that a value is {@link ListVersionsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListVersionsResponse(value: unknown): asserts value is ListVersionsResponse {
  listVersionsResponse.parse(value);
}

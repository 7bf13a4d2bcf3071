// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkVersion, versionRule } from './version.ts';
import type { ListVersionsResponse } from '@managed-redis/types';

export const listVersionsResponseRule: ObjectRule = [object, { version: [list, versionRule], nextPageToken: text }];

export function checkListVersionsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.version) === undefined || isList(field, checkVersion)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
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
export const listVersionsResponse: Validator<ListVersionsResponse> = /* @__PURE__ */ createFastValidator(
  'ListVersionsResponse',
  listVersionsResponseRule,
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

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListVersionsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkVersion, versionRule } from './version.ts';

export const listVersionsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { version: { kind: core.list, items: versionRule }, nextPageToken: { kind: core.text } },
  test: checkListVersionsResponse,
};

export function checkListVersionsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.version, core.isList, checkVersion) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListVersionsResponse} in a response. Never throws. */
export const isListVersionsResponse = (value: unknown): value is ListVersionsResponse =>
  core.passes(checkListVersionsResponse, value);

/** Validates {@link ListVersionsResponse} in a response. A page of versions. */
export const listVersionsResponse: core.Validator<ListVersionsResponse> = /* @__PURE__ */ core.createResponseValidator(
  'ListVersionsResponse',
  listVersionsResponseRule,
  checkListVersionsResponse,
);

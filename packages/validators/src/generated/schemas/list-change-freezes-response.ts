// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListChangeFreezesResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { changeFreezeRule, checkChangeFreeze } from './change-freeze.ts';

export const listChangeFreezesResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { changeFreezes: { kind: core.list, items: changeFreezeRule }, nextPageToken: { kind: core.text } },
  test: checkListChangeFreezesResponse,
};

export function checkListChangeFreezesResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.changeFreezes, core.isList, checkChangeFreeze) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListChangeFreezesResponse} in a response. Never throws. */
export const isListChangeFreezesResponse = (value: unknown): value is ListChangeFreezesResponse =>
  core.passes(checkListChangeFreezesResponse, value);

/** Validates {@link ListChangeFreezesResponse} in a response. A page of change freezes. */
export const listChangeFreezesResponse: core.Validator<ListChangeFreezesResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListChangeFreezesResponse',
    listChangeFreezesResponseRule,
    checkListChangeFreezesResponse,
  );

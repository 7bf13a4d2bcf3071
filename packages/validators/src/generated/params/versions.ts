// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListVersionsParams } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const listVersionsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListVersionsParams} in a request. Never throws. */
export const isListVersionsParams = (value: unknown): value is ListVersionsParams =>
  core.conforms(listVersionsParamsRule, value);

/** Validates {@link ListVersionsParams} in a request. Input of `versions.list`: path, query and body together. */
export const listVersionsParams: core.Validator<ListVersionsParams> = /* @__PURE__ */ core.createRequestValidator(
  'ListVersionsParams',
  listVersionsParamsRule,
);

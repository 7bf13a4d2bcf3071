// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ValkeySearch, ValkeySearchInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const valkeySearchRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    enabled: { kind: core.boolean },
    readerThreads: { kind: core.limitedInt64, minimum: 0 },
    writerThreads: { kind: core.limitedInt64, minimum: 0 },
    version: { kind: core.text },
  },
  test: checkValkeySearch,
};

export function checkValkeySearch(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalBoolean(value.enabled) &&
    core.isOptionalInt64(value.readerThreads, 0) &&
    core.isOptionalInt64(value.writerThreads, 0) &&
    core.isOptionalString(value.version)
  );
}

/** Whether a value is a valid {@link ValkeySearch} in a response. Never throws. */
export const isValkeySearch = (value: unknown): value is ValkeySearch => core.passes(checkValkeySearch, value);

/** Validates {@link ValkeySearch} in a response. Settings of the search module: vector and full-text search. */
export const valkeySearch: core.Validator<ValkeySearch> = /* @__PURE__ */ core.createResponseValidator(
  'ValkeySearch',
  valkeySearchRule,
  checkValkeySearch,
);

export const valkeySearchInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    enabled: { kind: core.boolean },
    readerThreads: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    writerThreads: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    version: { kind: core.readOnly },
  },
};

/** Whether a value is a valid {@link ValkeySearchInput} in a request. Never throws. */
export const isValkeySearchInput = (value: unknown): value is ValkeySearchInput =>
  core.conforms(valkeySearchInputRule, value);

/** Validates {@link ValkeySearchInput} in a request. Settings of the search module: vector and full-text search. */
export const valkeySearchInput: core.Validator<ValkeySearchInput> = /* @__PURE__ */ core.createRequestValidator(
  'ValkeySearchInput',
  valkeySearchInputRule,
);

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { GetResourcePresetParams, ListResourcePresetsParams } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const getResourcePresetParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { resourcePresetId: { kind: core.text } },
  required: ['resourcePresetId'],
};

/** Whether a value is a valid {@link GetResourcePresetParams} in a request. Never throws. */
export const isGetResourcePresetParams = (value: unknown): value is GetResourcePresetParams =>
  core.conforms(getResourcePresetParamsRule, value);

/** Validates {@link GetResourcePresetParams} in a request. Input of `resourcePresets.get`: path, query and body together. */
export const getResourcePresetParams: core.Validator<GetResourcePresetParams> =
  /* @__PURE__ */ core.createRequestValidator('GetResourcePresetParams', getResourcePresetParamsRule);

export const listResourcePresetsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 400 },
  },
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListResourcePresetsParams} in a request. Never throws. */
export const isListResourcePresetsParams = (value: unknown): value is ListResourcePresetsParams =>
  core.conforms(listResourcePresetsParamsRule, value);

/** Validates {@link ListResourcePresetsParams} in a request. Input of `resourcePresets.list`: path, query and body together. */
export const listResourcePresetsParams: core.Validator<ListResourcePresetsParams> =
  /* @__PURE__ */ core.createRequestValidator('ListResourcePresetsParams', listResourcePresetsParamsRule);

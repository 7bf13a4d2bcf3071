// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListResourcePresetsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkResourcePreset, resourcePresetRule } from './resource-preset.ts';

export const listResourcePresetsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { resourcePresets: { kind: core.list, items: resourcePresetRule }, nextPageToken: { kind: core.text } },
  test: checkListResourcePresetsResponse,
};

export function checkListResourcePresetsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.resourcePresets, core.isList, checkResourcePreset) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListResourcePresetsResponse} in a response. Never throws. */
export const isListResourcePresetsResponse = (value: unknown): value is ListResourcePresetsResponse =>
  core.passes(checkListResourcePresetsResponse, value);

/** Validates {@link ListResourcePresetsResponse} in a response. A page of host classes. */
export const listResourcePresetsResponse: core.Validator<ListResourcePresetsResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListResourcePresetsResponse',
    listResourcePresetsResponseRule,
    checkListResourcePresetsResponse,
  );

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ValkeyModules, ValkeyModulesInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkValkeyJson, valkeyJsonInputRule, valkeyJsonRule } from './valkey-json.ts';
import { checkValkeySearch, valkeySearchInputRule, valkeySearchRule } from './valkey-search.ts';

export const valkeyModulesRule: core.ObjectRule = {
  kind: core.object,
  fields: { valkeySearch: valkeySearchRule, valkeyJson: valkeyJsonRule, valkeyBloom: valkeyJsonRule },
  test: checkValkeyModules,
};

export function checkValkeyModules(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.valkeySearch, checkValkeySearch) &&
    core.isOptional(value.valkeyJson, checkValkeyJson) &&
    core.isOptional(value.valkeyBloom, checkValkeyJson)
  );
}

/** Whether a value is a valid {@link ValkeyModules} in a response. Never throws. */
export const isValkeyModules = (value: unknown): value is ValkeyModules => core.passes(checkValkeyModules, value);

/** Validates {@link ValkeyModules} in a response. Modules of the server. A module can be enabled, but not disabled. */
export const valkeyModules: core.Validator<ValkeyModules> = /* @__PURE__ */ core.createResponseValidator(
  'ValkeyModules',
  valkeyModulesRule,
  checkValkeyModules,
);

export const valkeyModulesInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { valkeySearch: valkeySearchInputRule, valkeyJson: valkeyJsonInputRule, valkeyBloom: valkeyJsonInputRule },
};

/** Whether a value is a valid {@link ValkeyModulesInput} in a request. Never throws. */
export const isValkeyModulesInput = (value: unknown): value is ValkeyModulesInput =>
  core.conforms(valkeyModulesInputRule, value);

/** Validates {@link ValkeyModulesInput} in a request. Modules of the server. A module can be enabled, but not disabled. */
export const valkeyModulesInput: core.Validator<ValkeyModulesInput> = /* @__PURE__ */ core.createRequestValidator(
  'ValkeyModulesInput',
  valkeyModulesInputRule,
);

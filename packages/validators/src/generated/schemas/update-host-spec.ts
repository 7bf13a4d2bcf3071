// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateHostSpec } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const updateHostSpecRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    hostName: { kind: core.text },
    replicaPriority: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    assignPublicIp: { kind: core.boolean },
    updateMask: { kind: core.fieldMask },
  },
  required: ['hostName'],
  defaults: { replicaPriority: '100' },
};

/** Whether a value is a valid {@link UpdateHostSpec} in a request. Never throws. */
export const isUpdateHostSpec = (value: unknown): value is UpdateHostSpec => core.conforms(updateHostSpecRule, value);

/** Validates {@link UpdateHostSpec} in a request. New settings of one host. */
export const updateHostSpec: core.Validator<UpdateHostSpec> = /* @__PURE__ */ core.createRequestValidator(
  'UpdateHostSpec',
  updateHostSpecRule,
);

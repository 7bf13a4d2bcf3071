// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AccessBinding } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkSubject, subjectInputRule, subjectRule } from './subject.ts';

export const accessBindingRule: core.ObjectRule = {
  kind: core.object,
  fields: { roleId: { kind: core.limitedText, maximum: 64 }, subject: subjectRule },
  required: ['roleId', 'subject'],
  test: checkAccessBinding,
};

export function checkAccessBinding(value: unknown): boolean {
  return core.isPlain(value) && core.isText(value.roleId, 0, 64) && checkSubject(value.subject);
}

/** Whether a value is a valid {@link AccessBinding} in a response. Never throws. */
export const isAccessBinding = (value: unknown): value is AccessBinding => core.passes(checkAccessBinding, value);

/** Validates {@link AccessBinding} in a response. A role granted to a subject. */
export const accessBinding: core.Validator<AccessBinding> = /* @__PURE__ */ core.createResponseValidator(
  'AccessBinding',
  accessBindingRule,
  checkAccessBinding,
);

export const accessBindingInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { roleId: { kind: core.limitedText, maximum: 64 }, subject: subjectInputRule },
  required: ['roleId', 'subject'],
};

/** Whether a value is a valid {@link AccessBinding} in a request. Never throws. */
export const isAccessBindingInput = (value: unknown): value is AccessBinding =>
  core.conforms(accessBindingInputRule, value);

/** Validates {@link AccessBinding} in a request. A role granted to a subject. */
export const accessBindingInput: core.Validator<AccessBinding> = /* @__PURE__ */ core.createRequestValidator(
  'AccessBinding',
  accessBindingInputRule,
);

// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkSubject, checkSubjectInput, subjectInputRule, subjectRule } from './subject.ts';
import type { AccessBinding } from '@managed-redis/types';

export const accessBindingRule: ObjectRule = [object, { roleId: [limitedText, 64], subject: subjectRule }, 2];

export function checkAccessBinding(value: Fields): boolean {
  return isText(value.roleId, 64) && checkSubject(value.subject as Fields) && isPlain(value);
}

/** Whether a value is {@link AccessBinding} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAccessBinding(value: unknown): value is AccessBinding {
  return passes(checkAccessBinding, value);
}

/**
 * Validates {@link AccessBinding} as found in responses: fields and enum values that this version does not know pass.
 *
 * A role granted to a subject.
 */
export const accessBinding: Validator<AccessBinding> = /* @__PURE__ */ createFastValidator(
  'AccessBinding',
  accessBindingRule,
  checkAccessBinding,
);

/**
 * Makes sure that a value is {@link AccessBinding} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccessBinding(value: unknown): asserts value is AccessBinding {
  accessBinding.parse(value);
}

export const accessBindingInputRule: ObjectRule = [closed, { roleId: [limitedText, 64], subject: subjectInputRule }, 2];

export function checkAccessBindingInput(value: Fields): boolean {
  return (
    isText(value.roleId, 64) &&
    checkSubjectInput(value.subject as Fields) &&
    isPlain(value) &&
    hasOnly(value, accessBindingInputRule)
  );
}

/** Whether a value is {@link AccessBinding} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAccessBindingInput(value: unknown): value is AccessBinding {
  return passes(checkAccessBindingInput, value);
}

/**
 * Validates {@link AccessBinding} as sent in requests: nothing unknown may be in it.
 *
 * A role granted to a subject.
 */
export const accessBindingInput: Validator<AccessBinding> = /* @__PURE__ */ createRequestValidator(
  'AccessBinding',
  accessBindingInputRule,
  checkAccessBindingInput,
);

/**
 * Makes sure that a value is {@link AccessBinding} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccessBindingInput(value: unknown): asserts value is AccessBinding {
  accessBindingInput.parse(value);
}
